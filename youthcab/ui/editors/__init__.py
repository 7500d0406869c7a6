"""One editor for each type of value that a record's field can hold."""
