"""The calendar: a month, a timeline and a list of the same dates."""
