"""Figures in words, with every qualifier kept."""

from __future__ import annotations

from decimal import Decimal

from youthcab.records.figure import Figure, Qualifier

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ONE_OF = {"people": "person", "young people": "young person", "children": "child", "entries": "entry"}
_MONEY = ("£", "pounds", "pound", "gbp")
_TIMES = {1: "once", 2: "twice"}
_QUALIFIER_WORDS = {
    Qualifier.EXACT: "",
    Qualifier.OVER: "over ",
    Qualifier.ABOUT: "about ",
    Qualifier.NEARLY: "nearly ",
    Qualifier.UNDER: "under ",
    Qualifier.TARGET: "a target of ",
}


def number_words(number: Decimal | int) -> str:
    """Give a number as running text has it: words up to nine, figures with commas in thousands from there."""
    if number == int(number) and 0 <= int(number) < len(_SMALL):
        return _SMALL[int(number)]
    return f"{int(number):,}" if number == int(number) else f"{number:,}"


def figure_words(figure: Figure, unit: str = "") -> str:
    """Give a figure with its qualifier and unit: "over 2,000 young people"; `unit` stands in where it has none."""
    words = figure.unit or unit
    if words.lower() in _MONEY:
        return f"{_QUALIFIER_WORDS[figure.qualifier]}£{figure.number:,}"
    if words in ("time", "times") and figure.number in _TIMES and figure.qualifier is Qualifier.EXACT:
        return _TIMES[int(figure.number)]
    if figure.number == 1:
        words = _ONE_OF.get(words, words.removesuffix("s"))
    return f"{_QUALIFIER_WORDS[figure.qualifier]}{number_words(figure.number)} {words}".strip()
