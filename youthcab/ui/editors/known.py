"""What an editor may ask of the cabinet: which records a link can point to, and what was written before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from youthcab.records.identity import Id


class Linkable(Protocol):
    """Where the records are that a link can point to; slow answers come by `done`."""

    def today(self) -> date:
        """Return the day from which "yesterday" is read."""

    def search(self, kind: str, text: str, done: Callable[[Sequence[tuple[Id, str]]], None]) -> None:
        """Find the first few records of a kind whose words begin as the text does."""

    def label(self, record: Id) -> str:
        """Return the few words by which a person knows a record."""

    def used(self, owner: type, field: str, done: Callable[[Sequence[str]], None]) -> None:
        """Find what a field of a kind holds in other records, the most common first."""

    def begin(self, kind: str, name: str) -> Id | None:
        """Add a record of a kind under a name; None where that was not possible."""

    def open(self, record: Id) -> None:
        """Show a record."""
