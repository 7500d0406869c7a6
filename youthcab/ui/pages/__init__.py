"""One module a tab, each mostly columns and fields as data."""
