"""The words of dates, as data."""

from __future__ import annotations

from youthcab.records.when import OPEN_WORDS

MONTHS = "january february march april may june july august september october november december".split()
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
COUNTS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
PARTS = {
    "early": "early",
    "start of": "early",
    "beginning of": "early",
    "begining of": "early",
    "mid": "mid",
    "middle of": "mid",
}
OPEN = {
    **{word: word for word in OPEN_WORDS},
    **dict.fromkeys(("tbc", "tba", "tbd", "date tbc", "to be announced", "to be decided"), "to be confirmed"),
    **{"coming soon": "soon", "lately": "recently", "every week": "weekly", "every month": "monthly"},
}
AWAY = {
    **dict.fromkeys(("today", "tonight", "this morning", "this afternoon", "this evening"), 0),
    **{"yesterday": -1, "last night": -1, "tomorrow": 1},
    **{"2day": 0, "2nite": 0, "tonite": 0, "yday": -1, "last nite": -1, "tmrw": 1, "tmw": 1, "2moro": 1, "tomoz": 1},
    **{"the day before yesterday": -2, "day before yesterday": -2},
    **{"the day after tomorrow": 2, "day after tomorrow": 2},
}


def full_year(year: str) -> int:
    """Return a year of which two or four figures were written; two lie in this century."""
    return int(year) if len(year) == 4 else 2000 + int(year.lstrip("'"))


def day_number(word: str) -> int:
    """Return the number of a day of the week, Monday being 0, from its name or the beginning of it."""
    return [name[:3] for name in DAYS].index(word[:3])


def month_number(word: str) -> int:
    """Return the number of a month from its name or the beginning of it."""
    return [name[:3] for name in MONTHS].index(word[:3]) + 1
