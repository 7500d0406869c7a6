"""A number that a statement may print, with all that keeps it honest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

LARGEST = 10**12
"""No number of a record is larger: whoever types more has held a key down."""


class Qualifier(StrEnum):
    """What the number claims: a target is never a result, and "over" is never dropped."""

    EXACT = "exactly"
    OVER = "over"
    ABOUT = "about"
    NEARLY = "nearly"
    UNDER = "under"
    TARGET = "target"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number as it is known: its qualifier, unit ("young people"), day, source and how it was measured."""

    number: Decimal
    qualifier: Qualifier = Qualifier.EXACT
    unit: str = ""
    as_of: date | None = None
    source: str = ""
    measured: str = ""


def same_measure(one: Figure, other: Figure) -> bool:
    """Tell whether two figures may be added up: same unit, same way of measuring, and neither a target."""
    alike = (one.unit, one.measured) == (other.unit, other.measured)
    return alike and Qualifier.TARGET not in (one.qualifier, other.qualifier)
