"""The lists of a page: their rows, filters, views, and what can be done with many rows at once."""
