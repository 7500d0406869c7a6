"""Figures as people write them: "over 2,000 young people", "3 evenings", or only a number."""

from __future__ import annotations

import re
from typing import Any

from youthcab.records.figure import Qualifier

_QUALIFIERS = {
    "exactly": Qualifier.EXACT,
    "over": Qualifier.OVER,
    "more than": Qualifier.OVER,
    "about": Qualifier.ABOUT,
    "around": Qualifier.ABOUT,
    "nearly": Qualifier.NEARLY,
    "almost": Qualifier.NEARLY,
    "under": Qualifier.UNDER,
    "fewer than": Qualifier.UNDER,
    "less than": Qualifier.UNDER,
    "a target of": Qualifier.TARGET,
    "target": Qualifier.TARGET,
}
_SHORT = re.compile(
    rf"(?:({'|'.join(_QUALIFIERS)}) )?((?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,15}})(?:\.\d{{1,15}})?)(?: ?(%.*)| (.+))?",
    re.IGNORECASE | re.ASCII,
)


def figure_in_full(value: Any) -> Any:
    """Return the object form of a figure that is written short; anything else is given back as it is.

    Raises ValueError with a sentence for the reader where a text is no figure.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return {"number": value}
    if not isinstance(value, str):
        return value
    short = _SHORT.fullmatch(" ".join(value.split()))
    if short is None:
        hint = 'write "3 evenings", "over 2,000 young people" or a number alone'
        raise ValueError(f'"{value}" is not a figure that youthcab knows: {hint}.')
    digits = short[2].replace(",", "")
    full = {"number": float(digits) if "." in digits else int(digits), "unit": short[3] or short[4] or ""}
    if short[1]:
        full["qualifier"] = _QUALIFIERS[short[1].lower()].value
    return full
