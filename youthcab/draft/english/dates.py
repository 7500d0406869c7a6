"""Dates as a sentence says them: never more exact than the record, with a year only where one is needed."""

from __future__ import annotations

from datetime import date, timedelta

from youthcab.records.when import Precision, When

_NEAR = timedelta(days=335)
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_PARTS = {Precision.EARLY: "early ", Precision.MID: "mid-", Precision.LATE: "late "}
_ON = {Precision.DAY: "on "}
_OPEN_ADVERBS = ("recently", "soon")


def day_words(day: date, seen_from: date) -> str:
    """Give a day without ordinal or comma, such as "10 March"; the year is added where it is not near."""
    return f"{day.day} {month_words(day, seen_from)}"


def month_words(day: date, seen_from: date) -> str:
    """Give a month's name; the year is added where it is a later one, or over eleven months away."""
    return f"{day:%B}" if _is_near(day, seen_from) else f"{day:%B} {day.year}"


def date_words(when: When, seen_from: date) -> str:
    """Give a dated moment without its preposition: "10 March", "mid-March", "the summer of 2020"; "" if it is open."""
    first, last = when.first, when.last
    if first is None or last is None:
        return ""
    if when.precision is Precision.DAY:
        return day_words(first, seen_from)
    if when.precision is Precision.SPAN:
        return _span_words(first, last, seen_from)
    if when.precision is Precision.SEASON:
        return (
            f"the {_SEASONS[first.month]}"
            if _is_near(first, seen_from)
            else f"the {_SEASONS[first.month]} of {first.year}"
        )
    if when.precision is Precision.YEAR:
        return f"{first.year}"
    return _PARTS.get(when.precision, "") + month_words(first, seen_from)


def date_phrase(when: When, seen_from: date) -> str:
    """Give a dated moment as an adverbial: "on 10 March", "in mid-March", "from 3 to 5 May"; "" if it is open."""
    words = date_words(when, seen_from)
    if not words:
        return ""
    if when.precision is Precision.YEAR and words == str(seen_from.year):
        return "this year"
    if when.precision is Precision.SPAN:
        if words.startswith("from "):
            return words
        return f"on {words}" if words[0].isdigit() else f"in {words}"
    return _ON.get(when.precision, "in ") + words


def open_adverb(when: When) -> str:
    """Give "recently" or "soon" for a moment that is known no better; "" otherwise."""
    return when.words if when.words in _OPEN_ADVERBS else ""


def is_ahead(when: When, seen_from: date) -> bool:
    """Tell whether a moment lies after the day a statement speaks from; an unknown one does not."""
    return when.words in ("soon", "to be confirmed") or (when.first is not None and when.first > seen_from)


def is_over(when: When, seen_from: date) -> bool:
    """Tell whether a moment has wholly passed on the day a statement speaks from."""
    return when.words == "recently" or (when.last is not None and when.last < seen_from)


def _is_near(day: date, seen_from: date) -> bool:
    return abs(day - seen_from) <= _NEAR and day.year <= seen_from.year


def _span_words(first: date, last: date, seen_from: date) -> str:
    if first.day == 1 and (last + timedelta(days=1)).day == 1 and first.month != last.month:
        # Whole months were meant, so no day is claimed.
        start = f"{first:%B}" if first.year == last.year else f"{first:%B} {first.year}"
        end = month_words(last, seen_from)
        next_to_each_other = (last.year - first.year) * 12 + last.month - first.month == 1
        return f"{start} and {end}" if next_to_each_other else f"from {start} to {end}"
    same_month = (first.year, first.month) == (last.year, last.month)
    if last - first == timedelta(days=1):
        return f"{first.day if same_month else day_words(first, seen_from)} and {day_words(last, seen_from)}"
    if same_month:
        return f"from {first.day} to {day_words(last, seen_from)}"
    return f"from {day_words(first, seen_from)} to {day_words(last, seen_from)}"
