"""Read dates as people write them; the result claims no more than was written."""

from __future__ import annotations

import re
from datetime import date

from youthcab.records.when import Precision, When

_MONTHS = "january february march april may june july august september october november december".split()
_HINT = 'write "10 March 2021", "March 2021", "mid March 2021", "summer 2020" or "soon"'
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? ([a-z]+) (\d{4})")
_PART_MONTH = re.compile(r"(?:(early|mid|late)[ -])?([a-z]+) (\d{4})")
_SLASHES = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_SHORT_SPAN = re.compile(r"(\d{1,2})(?: to |-| - |–)(\d{1,2}) ([a-z]+ \d{4})")


def read_when(text: str) -> When:
    """Read a moment in words or in its text form; raises ValueError with what to write instead."""
    tidy = " ".join(text.strip().lower().replace("–", "-").split())
    spans = _SHORT_SPAN.fullmatch(tidy)
    if spans:
        tidy = f"{spans[1]} {spans[3]} to {spans[2]} {spans[3]}"
    try:
        return When.parse("/".join(_to_text_form(part) for part in _parts(tidy)))
    except ValueError as error:
        raise ValueError(f'"{text.strip()}" is not a date: {_HINT}.') from error


def read_day(text: str) -> date | None:
    """Read one day, or nothing; raises ValueError with what to write instead."""
    if not text.strip():
        return None
    try:
        when = read_when(text)
    except ValueError:
        when = When()
    if when.precision is not Precision.DAY:
        raise ValueError(f'"{text.strip()}" is not a day: write one such as "10 March 2021".')
    return when.first


def _parts(tidy: str) -> list[str]:
    parts = re.split(r" to | - ", tidy)
    year = re.search(r" \d{4}$", parts[-1])
    if len(parts) == 2 and year and not re.search(r"\d{4}", parts[0]):
        parts[0] += year[0]
    return parts


def _to_text_form(text: str) -> str:
    slashes = _SLASHES.fullmatch(text)
    if slashes:
        return f"{slashes[3]}-{int(slashes[2]):02}-{int(slashes[1]):02}"
    named_day = _DAY_MONTH.fullmatch(text)
    if named_day:
        return f"{named_day[3]}-{_month(named_day[2])}-{int(named_day[1]):02}"
    named_month = _PART_MONTH.fullmatch(text)
    if named_month and _month(named_month[2]):
        return f"{named_month[1] or ''} {named_month[3]}-{_month(named_month[2])}".strip()
    return text


def _month(word: str) -> str:
    for number, name in enumerate(_MONTHS, start=1):
        if len(word) >= 3 and name.startswith(word):
            return f"{number:02}"
    return ""
