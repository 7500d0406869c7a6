"""Say at once many events of one sort: "beach cleans in Sandwick on 7 May and at the pier on 14 May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from youthcab.draft.clause import Clause
from youthcab.draft.english.words import join, of_many

_TITLED = re.compile(r"^(?:an?|our) (?P<title>['\u2018].+['\u2019]) (?P<kind>[a-z][a-z -]*)$")
_PLAIN = re.compile(r"^an? (?P<kind>[a-z][a-z' -]*)$")
_DAY = re.compile(r"^on (?P<day>\d{1,2}) (?P<month>.+)$")
_WITH_DAYS = 3
"""So many events of one sort are told each with its day, more of them as a span."""


def sort_of(clause: Clause) -> str:
    """Name what sort of event a clause tells of, such as "workshops"; "" where that cannot be said of several."""
    found = _titled(clause) if not clause.tails else None
    found = found or _PLAIN.match(clause.objects[0])
    many = of_many(found["kind"]) if found and len(clause.objects) == 1 else ""
    return f"{many} called" if many and _titled(clause) else many


def told_together(run: Sequence[Clause]) -> Clause:
    """Tell events of one sort in one clause, with their days, or of many with the first and last of them."""
    first, sort = run[0], sort_of(run[0])
    sources = tuple(chain.from_iterable(clause.sources for clause in run))
    titles = [found["title"] if (found := _titled(clause)) else "" for clause in run]
    on = _span(run[0], run[-1])
    same = all(titles) or all(clause.tails for clause in run)
    if len(run) > _WITH_DAYS and on and same:
        places = join([place for clause in run if (place := " ".join(clause.tails))])
        what = " ".join(part for part in (sort, join(titles) if all(titles) else places) if part)
        return replace(first, objects=(what,), tails=(), on=on, sources=sources)
    if not any(titles) and not any(clause.tails for clause in run):
        days = join([clause.on.removeprefix("on ") for clause in run])
        return replace(first, objects=(f"{sort} on {days}",), on="", sources=sources)
    each = [
        " ".join(part for part in (title, *clause.tails, clause.on) if part)
        for title, clause in zip(titles, run, strict=True)
    ]
    return replace(first, objects=(f"{sort} {join(each)}",), tails=(), on="", sources=sources)


def _titled(clause: Clause) -> re.Match[str] | None:
    return _TITLED.match(clause.objects[0])


def _span(first: Clause, last: Clause) -> str:
    """Say between which days, of two that are told as days: "between 5 and 17 May"."""
    one, other = _DAY.match(first.on), _DAY.match(last.on)
    if not one or not other:
        return ""
    begin = one["day"] if one["month"] == other["month"] else f"{one['day']} {one['month']}"
    return f"between {begin} and {other['day']} {other['month']}"
