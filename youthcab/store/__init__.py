"""Where records are kept: one SQLite file, one door for changes, one log of operations."""
