"""Youthcab turns what a youth cabinet logged into a statement that its council can publish."""

__version__ = "0.1.0"
