"""A date that stands somewhere in a sentence."""

from __future__ import annotations

import re
from datetime import date

from youthcab.domain.dates_in_words import Leaning, read_when
from youthcab.records.when import When

_MOST_WORDS = 8
_WORD = re.compile(r"[^\s,;:()!?\"“”]+")
_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_BEGINS = re.compile(
    rf"\d|(?:{_MONTH}|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter|early|mid|late|start|begin|middle|end|"
    r"on|in|during|from|the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|last|this|next|coming|"
    r"today|toni|yesterday|yday|tomo|tmr|tmw|day|soon|recently|lately|tbc|tba|tbd|date|to be)",
    re.IGNORECASE,
)
_CUES = frozenset("on in by since until till from out for before after due published".split())
_NO_DATE_AFTER = frozenset("a an the our your their we will you they he she it".split())
# Words that are more often something else, or a name, than a date: they need a word before them that says so.
_DOUBTFUL = re.compile(rf"(?:{_MONTH}|sept|mon|wed|sat|sun|march|april|june|july|august)")
_NEVER_ALONE = re.compile(
    r"spring|summer|autumn|winter|weekly|monthly|\d{4}|\d{4}[-/.]\d{1,2}|\d{1,2}\.\d{1,2}"
    r"|(?:the )?\d{1,2}(?:st|nd|rd|th)"
)
# "10 may come" is about people.
_PERHAPS = re.compile(r"\d+ may (?:be|come|attend|have|join|not|want|need|go|take|speak|sign)\b", re.IGNORECASE)
_SHORT_YEAR = re.compile(r".*\d.* \d\d", re.DOTALL)


def find_when(text: str, today: date, leaning: Leaning = Leaning.NEAREST) -> tuple[When, int, int] | None:
    """Find the first date in a sentence, with where it begins and ends, a leading "on" or "in" with it; None if none.

    It is read by the rules of `read_when`. "march", "may", "sun" and their like count only after a word such as "in",
    "by" or "out", or at the end; a year of two figures only with strokes or dots ("10/3/21"): "84" may be people.
    """
    words = [
        (found.start(), found.start() + len(found[0].rstrip(".")), found[0].lower()) for found in _WORD.finditer(text)
    ]
    for place, (start, _, word) in enumerate(words):
        if not _BEGINS.match(word):
            continue
        before = words[place - 1][2] if place else ""
        for last in reversed(range(place, min(place + _MOST_WORDS, len(words)))):
            end = words[last][1]
            said = text[start:end]
            if _PERHAPS.match(text[start:]):
                break
            if _is_meant(said.lower(), before, is_last=last == len(words) - 1):
                when = read_when(said, today, leaning)
                if when:
                    return when, start, end
    return None


def _is_meant(said: str, before: str, *, is_last: bool) -> bool:
    if _NEVER_ALONE.fullmatch(said):
        return before in _CUES
    if _DOUBTFUL.fullmatch(said):
        return before in _CUES or (is_last and before not in _NO_DATE_AFTER)
    return not _SHORT_YEAR.fullmatch(said)
