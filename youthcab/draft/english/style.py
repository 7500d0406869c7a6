"""The council's house style: how numbers, ranges, percentages, times and quotation marks are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from youthcab.records.event import EventKind
from youthcab.records.rules import PerCent, Quotes, Rules

_WORDS = """
no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty
"""
_SMALL = tuple(_WORDS.split())
_MARKS = {Quotes.SINGLE: ("\u2018", "\u2019"), Quotes.DOUBLE: ("\u201c", "\u201d")}
# A name is followed by what it names, by which the apostrophe of "students' voice" is told from a closing mark.
_NAMED = rf"(?:{'|'.join((*(kind.value for kind in EventKind), 'podcast', 'video', 'campaign'))})"
_OF_MANY = rf"(?<=s)['\u2019](?= (?!{_NAMED})[^'\u2018\u2019]*['\u2019] {_NAMED})"
_SINGLE_QUOTED = re.compile(
    rf"(?<![\w\u2019'])'(?=[^\s\d'])((?:[^'\u2018\u201c\u201d\"]|'(?=\w)|{_OF_MANY})+)(?<=\S)'(?!\w)"
)
_DOUBLE_QUOTED = re.compile(r'"(?=\S)([^"]*?\S)"')
_CURLED = re.compile(
    rf"(?<!\w)\u2018(?=\S)((?:[^\u2018\u2019]|\u2019(?=\w)|{_OF_MANY})+)(?<=\S)\u2019(?!\w)"
    r"|\u201c([^\u201c\u201d]*)\u201d"
)
_RANGE = re.compile(r"(?<![\w.,:/\u2013-])(\d{1,2})\s?[\u2013-]\s?(\d{1,2})(?![\w.,:/\u2013-]*\d)(?=[\s.,;:!?)-]|$)")
_PER_CENT = re.compile(r"(?<=\d)(?: ?%| per ?cent\b)")
_TIME = re.compile(
    r"\b(\d{1,2})(?:[:.](\d\d))? ?([ap])(?:\.m\.(?= [a-z]|[,;])|\.m(?=\.(?:\s|$))|\.m\.|m\b)", re.IGNORECASE
)
_POUNDS = re.compile(r"\u00a3(\d[\d,]*(?:\.\d+)?)( (?:thousand|million|billion))?")
_POUND_OF = re.compile(
    r"\b(an? (?:[\w-]+ )?)\u00a3(\d[\d,]*(?: (?:thousand|million|billion))?)(?= (?!of\b|to\b|for\b)[a-z])"
)
"""A sum that says what sort of thing another is: "a £1 fare"."""
_BRACKETED = re.compile(r"\s*[\(\[]([^()\[\]]*)[\)\]]")
_ADDRESS_START = re.compile(r"\b(?:https?://)?(?:www\.)?(?=[\w-]+\.[\w.-]*[a-z]{2})", re.IGNORECASE)
_SHORT_FORMS = {"&": "and", "e.g.": "for example", "i.e.": "that is", "etc.": "and so on"}


@dataclass(frozen=True, slots=True)
class Style:
    """What a council writes in its own way.

    Source of the defaults: the GOV.UK style guide, https://www.gov.uk/guidance/style-guide.
    """

    commas_from: int = 1000
    words_up_to: int = 9
    per_cent: PerCent = PerCent.WORDS
    quotes: Quotes = Quotes.SINGLE

    @classmethod
    def of(cls, rules: Rules) -> Style:
        """Make the style of a council's rules."""
        return cls(rules.commas_from, rules.words_up_to, rules.per_cent, rules.quotes)

    def number(self, number: Decimal | int) -> str:
        """Give a number in words as far as the council has it so, and in digits from there."""
        whole = int(number)
        in_words = min(self.words_up_to, len(_SMALL) - 1)
        if whole == number and (whole == 0 or 0 < whole <= in_words):
            return _SMALL[whole]
        return self.digits(number)

    def digits(self, number: Decimal | int) -> str:
        """Give a number in digits, with commas where the council puts them."""
        exact = Decimal(number)
        whole = exact == exact.to_integral_value()
        commas = "," if abs(exact) >= self.commas_from else ""
        return format(int(exact), f"{commas}d") if whole else format(exact, f"{commas}f")

    def money(self, pounds: Decimal | int) -> str:
        """Give a sum of pounds in digits: whole, or with both places of its pence."""
        exact = Decimal(pounds)
        cents = exact.quantize(Decimal("0.01"))
        return self.digits(cents if cents == exact else exact)

    def typographic(self, text: str) -> str:
        """Give a text with curled quotation marks and apostrophes, and nothing else changed."""
        opening, closing = _MARKS[self.quotes]
        text = _SINGLE_QUOTED.sub(rf"{opening}\1{closing}", text)
        text = _DOUBLE_QUOTED.sub("\u201c\\1\u201d", text)
        return text.replace("'", "\u2019")

    def finished(self, text: str) -> str:
        """Give a generated text in the house's style."""
        text = _TIME.sub(_time, _RANGE.sub(_in_words, text))
        return self.typographic(_PER_CENT.sub("%" if self.per_cent is PerCent.SIGN else " per cent", text))


def spoken(text: str) -> str:
    """Give a text as it is said: no quotation marks or brackets, which cannot be heard, and no signs for words."""
    for quoted in (_DOUBLE_QUOTED, _SINGLE_QUOTED, _CURLED):
        text = quoted.sub(_unquoted, text)
    text = _POUND_OF.sub(r"\1\2 pound", text)
    text = _PER_CENT.sub(" per cent", _POUNDS.sub(_pounds, text))
    for short, words in _SHORT_FORMS.items():
        text = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", words, text)
    text = _ADDRESS_START.sub("", text)
    text = _BRACKETED.sub(r", \1,", text)
    text = re.sub(r",\s*(?=[,.;:!?])|,\s*$", "", text)
    return " ".join(text.split()).removeprefix(", ")


def _in_words(found: re.Match[str]) -> str:
    """Write a range that goes up with "to": "16-18" as "16 to 18", but leave a score or a name as it is."""
    return f"{found[1]} to {found[2]}" if int(found[1]) < int(found[2]) else found[0]


def _pounds(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2] or ''} {'pound' if found[1] == '1' and not found[2] else 'pounds'}"


def _unquoted(found: re.Match[str]) -> str:
    """Take a name out of its marks, and the question mark that it ends with where the sentence goes on."""
    name = next(group for group in found.groups() if group is not None)
    goes_on = re.match(r" [a-z]", found.string[found.end() :])
    return name.rstrip("?!.") if goes_on else name


def _time(found: re.Match[str]) -> str:
    minutes = f":{found[2]}" if found[2] and found[2] != "00" else ""
    return f"{found[1]}{minutes}{found[3].lower()}m"
