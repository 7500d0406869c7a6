"""The statement page: what could be said, the words, what was found, and the real pages."""
