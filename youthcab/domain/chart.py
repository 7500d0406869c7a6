"""A chart as a value: a title, one sentence that says it all, and rows; drawn, or read as a table."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from youthcab.records.identity import Id


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: how long its bar is (None where that is not known), the words at its end, what it stands on."""

    label: str
    number: Decimal | None
    words: str
    records: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """All that is shown; its bars are all of one measure, and the words of a row hold what could not be added."""

    title: str
    sentence: str
    header: tuple[str, str]
    bars: tuple[Bar, ...]

    @property
    def is_drawn(self) -> bool:
        """Whether there is anything in it that is known, or that waits to be."""
        return any(bar.records for bar in self.bars)
