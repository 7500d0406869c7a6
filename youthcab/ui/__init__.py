"""The window: a thin shell over operations."""
