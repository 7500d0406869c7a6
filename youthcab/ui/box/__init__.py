"""One box over the window, to find, do and log anything."""
