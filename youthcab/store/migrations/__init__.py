"""One step of the database a file, applied in order."""
