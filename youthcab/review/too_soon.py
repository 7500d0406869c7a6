"""Whether the words tell as done what nobody could know on the day that the statement speaks from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from youthcab.domain.material import Material
from youthcab.draft.phases import steps_known
from youthcab.records.award_entry import RESULTS
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.kinds import label
from youthcab.records.record import News
from youthcab.review.changed_since import REACHED
from youthcab.review.finding import Finding, Level, Passage, Reviewed
from youthcab.review.held import folded
from youthcab.review.said_dates import said_dates

TOO_SOON = "too soon"
_DONE = re.compile(
    r"\b(?:attended|came|completed|debated|drew|enjoyed|finished|gathered|gave|heard|held|hosted|joined|launched|led|met|presented"
    r"|published|raised|ran|received|saw|spoke|(?:took|taken) (?:part|place)"
    r"|turned (?:out|up)|visited|welcomed|went|won"
    r"|(?:was|were|has been) (?:an? |our |so |such |very |really |well |huge )*"
    r"(?:amazing|attended|best|brilliant|busy|fantastic|full|fun|good|great|hit|lively|popular|success(?:ful)?|wonderful))\b",
    re.IGNORECASE,
)
_COMING = (
    r"\b(?:will|shall|would|going to|due|to be|plan|hope|agree|decid|expect|aim|prepar|invit|book|upcoming|coming|next"
    r"|ahead|set for|ready|until|before|postpon|cancel|moved|put (?:off|back))|['\u2019]ll\b"
)
_AHEAD = re.compile(_COMING, re.IGNORECASE)
_CLAUSE = re.compile(rf"[,;:]| (?:and|but) (?=[^,;:]*(?:{_COMING}))", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:for|to|until|till|by)\s+$")
_TOO_SOON = "Take it out, or date the statement later."


def find_told_too_soon(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each sentence that tells as done what is ahead, or was learnt later, or has a result without a day."""
    for passage in reviewed.passages:
        told = next(_why(passage, reviewed), None)
        if told is not None:
            record, why, mend = told
            found = passage.finding(TOO_SOON, Level.BLOCKING, 0, len(passage.text), why=why, mend=mend)
            yield replace(found, record=record)


def _why(passage: Passage, reviewed: Reviewed) -> Iterator[tuple[Id | None, str, str]]:
    """Give what is wrong with a sentence: the record, why, and what to do."""
    material, dated = reviewed.material, reviewed.dated
    own = [each for link in passage.sources if isinstance(each := material.by_id.get(link), News)]
    for record in own:
        if record.noted is not None and record.noted > dated:
            yield record.id, f"{label(record)} was noted after {_words(dated)}, which it speaks from.", _TOO_SOON
    done = [clause for clause in _CLAUSE.split(passage.text) if _DONE.search(clause) and not _AHEAD.search(clause)]
    if done and own and all(isinstance(each, Event) and _is_later(each.when.first, dated) for each in own):
        yield own[0].id, f"{label(own[0])} is after {_words(dated)}, which it speaks from.", _TOO_SOON
    for said in _days_ahead(done, reviewed):
        yield None, f"{said} is after {_words(dated)}, which the statement speaks from.", _TOO_SOON
    yield from _results(passage, own, material, dated)


def _days_ahead(clauses: list[str], reviewed: Reviewed) -> Iterator[str]:
    """Give each date of a clause that is only of records that are ahead."""
    dated = reviewed.dated
    for clause in clauses:
        for said in said_dates(clause, dated):
            if said.is_weekday_alone or _UNTIL.search(clause, 0, said.start):
                continue
            stretches = (stretch for each in reviewed.held.all for stretch in each.stretches)
            first = [start for start, end in stretches if said.holds(start, end, dated)]
            if first and min(first) > dated:
                yield clause[said.start : said.end]


def _results(
    passage: Passage, own: list[News], material: Material, dated: date
) -> Iterator[tuple[Id | None, str, str]]:
    """Give each award whose result is told before its day, or has none though other steps do."""
    words = folded(passage.text)
    for entry in material.award_entries:
        if not (entry in own or (entry.award.strip() and folded(entry.award) in words)) or _AHEAD.search(words):
            continue
        known = steps_known(entry, dated)
        told = [
            step for step in entry.steps if step.stage in RESULTS and re.search(rf"\b(?:{REACHED[step.stage]})", words)
        ]
        for step in told:
            if step not in known:
                why = f"the result of {label(entry)} was not known on {_words(dated)}, which it speaks from."
                yield entry.id, why, _TOO_SOON
            elif not step.when and any(other.when.first for other in entry.steps):
                yield entry.id, f"the result of {label(entry)} has no day.", "Log on which day it was known."


def _is_later(day: date | None, dated: date) -> bool:
    return day is not None and day > dated


def _words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
