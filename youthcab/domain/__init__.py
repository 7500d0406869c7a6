"""What the records add up to: pure functions on records."""
