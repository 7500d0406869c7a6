"""How far long work is, told while it goes on, and the way to stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[int, int], object]
"""Is told how many are done, and of how many (0 where that is not known yet); raises Stopped to stop the work."""


class Stopped(Exception):
    """The person asked to stop: a change to records is taken back whole, and files that are whole already stay."""


def unseen(done: int, of: int) -> None:
    """Let work go on to its end with nobody looking."""


def counted(things: Sequence[T], progress: Progress) -> Iterator[T]:
    """Give one thing after another, and tell before each how many were given."""
    for done, each in enumerate(things):
        progress(done, len(things))
        yield each


def in_parts(things: Sequence[T], size: int, progress: Progress) -> Iterator[Sequence[T]]:
    """Give so many things at a time, and tell before each time how many were given."""
    for done in range(0, len(things), size):
        progress(done, len(things))
        yield things[done : done + size]
