"""Choosing words: from one fact to the clauses that say it, a module for each kind of record."""
