"""The window: a thin shell that shows records and calls operations; the only package that knows Qt."""
