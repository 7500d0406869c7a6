"""Everything a person can do, one function each; the only door for the window and the command line."""
