"""Titles with the names of people taken out, for papers that name nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable

from youthcab.records.person import Person

# First names that are also words of every day or months: alone they are left as they stand.
_ALSO_WORDS = frozenset(
    "April May June August Autumn Summer Art Bill Dawn Faith Grace Hope Jack Joy Mark Rose Will".split()  # noqa: SIM905
)


def without_names(text: str, people: Iterable[Person]) -> str:
    """Return the text with "a member" in place of each person's name."""
    for person in people:
        names = (f"{person.first_name} {person.family_name}".strip(), person.first_name)
        for name in names:
            if name and name not in _ALSO_WORDS:
                text = re.sub(rf"\b{re.escape(name)}\b", "a member", text)
    return text
