"""The way from a start to an open cabinet: welcome, questions on the way, and the tour."""
