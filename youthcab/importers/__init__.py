"""Foreign files read into records."""
