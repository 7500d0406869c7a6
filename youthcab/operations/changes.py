"""What an operation changed, so that whoever shows those records knows to look again."""

from __future__ import annotations

from dataclasses import dataclass

from youthcab.records.identity import Id


@dataclass(frozen=True, slots=True)
class Changes:
    """The names of the kinds of record that changed, and the records themselves."""

    kinds: frozenset[str] = frozenset()
    records: tuple[Id, ...] = ()
