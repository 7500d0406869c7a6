"""What a question found: the records by their numbers in the file, so that 100,000 of them are at hand in order."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Found:
    """The records of one kind that a question found, in its order."""

    kind: str
    numbers: array[int] = field(default_factory=lambda: array("q"))

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.numbers)

    def place_of(self, number: int) -> int | None:
        """Return where a number stands; None where it is not among them."""
        try:
            return self.numbers.index(number)
        except ValueError:
            return None

    def part(self, places: Iterable[range]) -> Found:
        """Return those that stand in some stretches of the order."""
        numbers = array("q")
        for each in places:
            numbers += self.numbers[each.start : each.stop]
        return Found(self.kind, numbers)
