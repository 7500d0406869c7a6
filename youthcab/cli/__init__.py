"""The command line: the same operations in the same words."""
