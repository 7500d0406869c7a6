"""Figures in words, with every qualifier kept."""

from __future__ import annotations

import re
from decimal import Decimal

from youthcab.draft.english.style import Style
from youthcab.records.figure import Figure, Qualifier

_USUAL = Style()
_ONE_OF = {"people": "person", "young people": "young person", "children": "child", "entries": "entry"}
_MONEY = ("£", "pounds", "pound", "gbp")
_TIMES = {1: "once", 2: "twice"}
_SHORT = {"": 1, "k": 1000, "m": 1_000_000}
_DIGITS = re.compile(r"(\d+(?:\.\d+)?)(k|m|)\b")
_QUALIFIER_WORDS = {
    Qualifier.EXACT: "",
    Qualifier.OVER: "over ",
    Qualifier.ABOUT: "about ",
    Qualifier.NEARLY: "nearly ",
    Qualifier.UNDER: "under ",
    Qualifier.TARGET: "a target of ",
}


def number_words(number: Decimal | int, style: Style = _USUAL) -> str:
    """Give a number as running text has it: the smallest in words, the others in digits, as the council writes them."""
    return style.number(number)


def figure_words(figure: Figure, unit: str = "", style: Style = _USUAL) -> str:
    """Give a figure with its qualifier and unit: "over 2,000 young people"; `unit` stands in where it has none."""
    words = figure.unit or unit
    if words.lower() in _MONEY:
        return f"{_QUALIFIER_WORDS[figure.qualifier]}£{style.money(figure.number)}"
    if words in ("time", "times") and figure.number in _TIMES and figure.qualifier is Qualifier.EXACT:
        return _TIMES[int(figure.number)]
    if figure.number == 1:
        words = _ONE_OF.get(words, words.removesuffix("s"))
    return f"{_QUALIFIER_WORDS[figure.qualifier]}{number_words(figure.number, style)} {words}".strip()


def says_figure(text: str, figure: Figure, style: Style = _USUAL) -> bool:
    """Tell whether words hold a figure's number: in digits, "10k" too, or as the council writes it."""
    words = text.lower().replace(",", "")
    digits = (Decimal(each[1]) * _SHORT[each[2]] for each in _DIGITS.finditer(words))
    written = (style.number(figure.number), figure_words(figure, style=style).lower())
    return figure.number in digits or any(re.search(rf"(?<!\w){re.escape(each)}(?!\w)", words) for each in written)


def is_share(figure: Figure) -> bool:
    """Tell whether a figure is a part of a whole, which nothing can be done with: "68% of young people"."""
    return figure.unit.lower().startswith(("%", "per cent", "percent"))
