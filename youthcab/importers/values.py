"""The single values of a file: each is checked, and a wrong one is told in a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from youthcab.records.figure import LARGEST
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.when import When

_LONGEST_SHOWN = 60
# A number with more digits than a JSON reader keeps is written as text.
_LONG_NUMBER = r"-?\d{1,30}(\.\d{1,60})?"
_IDENTIFIER = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def is_identifier(value: str) -> bool:
    """Tell whether a text has the form of an identifier."""
    return _IDENTIFIER.fullmatch(value) is not None


def shown(value: Any) -> str:
    """Return a value from a file as a problem quotes it: short, whatever it is."""
    if isinstance(value, dict):
        return "a record in braces"
    if isinstance(value, list):
        return "a list in square brackets"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    text = str(value)
    text = text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 4]}..."
    return f'"{text}"' if isinstance(value, str) else text


def meant(word: str, known: list[str]) -> str:
    """Return a question with the nearest of the known words, or nothing if none is near."""
    near = get_close_matches(word.casefold(), [each.casefold() for each in known], n=1, cutoff=0.6)
    return next((f' Did you mean "{each}"?' for each in known if near and each.casefold() == near[0]), "")


def word(choices: type[StrEnum], value: Any) -> str:
    """Return a word that is one of an enumeration's."""
    words = _words_of(choices)
    if isinstance(value, str) and value in words:
        return value
    offered = ", ".join(f'"{each}"' for each in words)
    raise ValueError(f"{shown(value)} is none of {offered}.{meant(value, words) if isinstance(value, str) else ''}")


@cache
def _words_of(choices: type[StrEnum]) -> list[str]:
    return [each.value for each in choices]


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{shown(value)} is not text: write it in quotation marks.")
    return value


def _identifier(value: Any) -> str:
    if not is_identifier(_text(value)):
        raise ValueError(f"{shown(value)} is not an identifier of youthcab: leave it out and one is made.")
    return str(value)


def _yes_or_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{shown(value)} is neither true nor false: write one of them, without quotation marks.")
    return value


def _whole_number(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{shown(value)} is not a whole number: write one, without quotation marks.")
    if not 0 <= value <= LARGEST:
        raise ValueError(f"{shown(value)} cannot be right: write a number from 0 to a million million.")
    return value


def _number(value: Any) -> float | str:
    if not isinstance(value, (int, float, str)) or isinstance(value, bool):
        raise ValueError(f"{shown(value)} is not a number: write one, without quotation marks.")
    if isinstance(value, str) and not re.fullmatch(_LONG_NUMBER, value, re.ASCII):
        raise ValueError(f"{shown(value)} is not a number: write one, without quotation marks.")
    if not abs(Decimal(value)) <= LARGEST:
        raise ValueError(f"{shown(value)} is too large: write a number up to a million million.")
    if float(value) < 0:
        raise ValueError(f"{shown(value)} cannot be right: write a number from 0 up.")
    return value


def _date(value: Any) -> str:
    try:
        return str(date.fromisoformat(_text(value)))
    except ValueError as error:
        raise ValueError(f'{shown(value)} is not a day: write it as "2021-03-10".') from error


def _parsed(parse: Callable[[str], Any]) -> Callable[[Any], str]:
    # The same few dates come up again and again.
    said = lru_cache(maxsize=4096)(lambda text: str(parse(text)))

    def check(value: Any) -> str:
        if len(_text(value)) > _LONGEST_SHOWN:
            raise ValueError(f"{shown(value)} is too long for a date.")
        return said(value)

    return check


def _when(text: str) -> When:
    if part := re.fullmatch(r"(early|mid|late) (\d{4})", " ".join(text.lower().split())):
        first, last = {"early": ("01", "04"), "mid": ("05", "08"), "late": ("09", "12")}[part[1]]
        hint = f'write "{part[2]}", or the months it may be, such as "{part[2]}-{first}/{part[2]}-{last}"'
        raise ValueError(f"{shown(text)} is less than a year and more than a month: {hint}.")
    return When.parse(text)


_MOMENTS = ["2021-03-10", "2021-03", "mid 2021-03", "summer 2020", "2021", "2021-03-10/2021-03-12", "soon"]
_PERIODS = ["2021-03", "2021-q1", "2021-01..2021-03"]

SCALARS: dict[Any, tuple[Callable[[Any], Any], dict[str, Any]]] = {
    str: (_text, {"type": "string"}),
    Id: (_identifier, {"type": "string", "format": "uuid"}),
    bool: (_yes_or_no, {"type": "boolean"}),
    int: (_whole_number, {"type": "integer", "minimum": 0, "maximum": LARGEST}),
    Decimal: (_number, {"type": ["number", "string"], "pattern": f"^{_LONG_NUMBER}$"}),
    date: (_date, {"type": "string", "format": "date"}),
    When: (_parsed(_when), {"type": "string", "examples": _MOMENTS}),
    Period: (_parsed(Period.parse), {"type": "string", "examples": _PERIODS}),
}
