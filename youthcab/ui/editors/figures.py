"""Read figures as people write them: "84", "over 80 young people", "about 30"; nothing is rounded or made up."""

from __future__ import annotations

import re
from decimal import Decimal

from youthcab.records.figure import LARGEST, Figure, Qualifier
from youthcab.ui.shown import figure_in_words
from youthcab.ui.translation import tr

_COUNTS = "one two three four five six seven eight nine ten eleven twelve".split()
_QUALIFIERS = {
    **dict.fromkeys(("over", "more than", "above"), Qualifier.OVER),
    **dict.fromkeys(("about", "around", "roughly", "approximately", "approx", "circa", "some", "~"), Qualifier.ABOUT),
    **dict.fromkeys(("nearly", "almost", "just under"), Qualifier.NEARLY),
    **dict.fromkeys(("under", "fewer than", "less than", "below"), Qualifier.UNDER),
    **dict.fromkeys(("target", "target of", "a target of", "aiming for", "hoping for"), Qualifier.TARGET),
    "exactly": Qualifier.EXACT,
}
_SAID = "|".join(map(re.escape, sorted(_QUALIFIERS, key=len, reverse=True)))
_NUMBER = rf"\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|(?:{'|'.join(_COUNTS)})\b"
_FIGURE = re.compile(rf"(?:(?P<said>{_SAID})[:.]?\s*)?(?P<number>{_NUMBER})(?P<unit>|\s.*|%.*)", re.IGNORECASE)


def read_figure(text: str) -> Figure | None:
    """Read a figure with its qualifier and unit, or nothing; raises ValueError with what to write instead."""
    tidy = " ".join(text.split())
    if not tidy:
        return None
    found = _FIGURE.fullmatch(tidy)
    if found is None:
        raise ValueError(
            tr("“{text}” is not a number: write it in digits, such as 84, “over 80” or “about 30”.", text=tidy)
        )
    said, number = (found["said"] or "exactly").lower(), found["number"].lower().replace(",", "")
    counted = Decimal(_COUNTS.index(number) + 1) if number in _COUNTS else Decimal(number)
    _expect_possible(counted)
    return Figure(number=counted, qualifier=_QUALIFIERS[said], unit=_unit(found["unit"]))


def read_whole(text: str) -> int | None:
    """Read a whole number, or nothing; raises ValueError with what to write instead."""
    digits = text.replace(",", "").strip()
    if not digits:
        return None
    if not digits.isdecimal():
        raise ValueError(tr("“{text}” is not a whole number: write one in digits, such as 12.", text=digits))
    _expect_possible(Decimal(digits))
    return int(digits)


def figure_in_full(figure: Figure) -> str:
    """Say what a figure claims, as it was understood: "Over 80 young people", "Exactly 84"."""
    words = figure_in_words(figure)
    if figure.qualifier is Qualifier.EXACT:
        return tr("Exactly {figure}", figure=words)
    return words[:1].upper() + words[1:]


def _unit(written: str) -> str:
    unit = written.strip()
    return f"per cent{unit[1:]}" if unit.startswith("%") else unit


def _expect_possible(number: Decimal) -> None:
    if number > LARGEST:
        raise ValueError(tr("That is more than a million million: look at the number again."))
