"""What the cabinet keeps track of: frozen values, one kind a file, nothing else of ours imported."""
