"""Whether each date of a sentence is one that a record holds, and its weekday the one that a calendar has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from youthcab.draft.english.dates import date_words
from youthcab.records.identity import Id
from youthcab.records.when import Precision, When
from youthcab.review.evidence_numbers import holds_number
from youthcab.review.finding import Finding, Level, Reviewed
from youthcab.review.held import HeldRecord
from youthcab.review.said_dates import WEEKDAYS, SaidDate
from youthcab.review.said_numbers import said_numbers
from youthcab.review.standing import Standing

_NO_RECORD = "no record holds this date."


def dates_not_held(standing: Standing, dates: tuple[SaidDate, ...]) -> Iterator[Finding]:
    """Find each date that no record holds, or says more exactly than one does, or with a wrong weekday."""
    for said in dates:
        finding = _weekday_alone(said, standing) if said.is_weekday_alone else _of_one(said, standing, dates)
        if finding is not None:
            yield finding


def _of_one(said: SaidDate, standing: Standing, others: tuple[SaidDate, ...]) -> Finding | None:
    seen_from = standing.reviewed.dated
    if any(record.dates(said, seen_from) for record in standing.near):
        return _wrong_weekday(said, standing)
    if _is_its_own(said, standing.reviewed) and _may_be_of_the_statement(standing):
        return _wrong_weekday(said, standing)
    far = next((record.record.id for record in standing.all if record.dates(said, seen_from)), None)
    if far is not None or _is_its_own(said, standing.reviewed):
        wrong = _wrong_weekday(said, standing)
        if wrong is not None or not standing.passage.sources or far is None:
            return wrong
        return standing.elsewhere(said.start, said.end, far)
    if said.key[1:] == (None, None, "", False, None, None) and _is_a_number(said, standing):
        return None
    return _unheld(said, standing, others)


def _unheld(said: SaidDate, standing: Standing, others: tuple[SaidDate, ...]) -> Finding:
    now = _now(said, standing, others)
    start = said.start
    if now is None:
        mend = "Log it where it belongs, or take it out."
        return standing.finding(Level.BLOCKING, start, said.end, _NO_RECORD, mend)
    record, words = now
    why = f"no record holds this date; the record that the sentence stands on says {words}."
    finding = standing.finding(Level.BLOCKING, start, said.end, why, "Say the record's date, or log this one.")
    return replace(standing.replaced(finding, words, start, said.end), record=record)


def _now(said: SaidDate, standing: Standing, others: tuple[SaidDate, ...]) -> tuple[Id, str] | None:
    """Give the one date that the sentence's own records hold and the sentence does not say, in words."""
    seen_from = standing.reviewed.dated
    unsaid: dict[When, Id] = {}
    for record in standing.near:
        for moment in record.moments if record.record.id in standing.passage.sources else ():
            if not any(_says(each, moment, seen_from) for each in others):
                unsaid.setdefault(moment, record.record.id)
    if len(unsaid) != 1 or said.first is not None:
        return None
    moment, record_id = next(iter(unsaid.items()))
    if moment.precision is Precision.SPAN:
        return None
    words = date_words(moment, seen_from)
    if said.weekday is not None and moment.precision is Precision.DAY and moment.first is not None:
        words = f"{WEEKDAYS[moment.first.weekday()]} {words}"
    return record_id, words


def _says(said: SaidDate, moment: When, seen_from: date) -> bool:
    ends = (moment.first, moment.last)
    return ends[0] is not None and ends[1] is not None and said.holds(ends[0], ends[1], seen_from)


def _is_its_own(said: SaidDate, reviewed: Reviewed) -> bool:
    """Tell whether a date is the statement's own: its period, its day, its meeting or its deadline."""
    statement, seen_from = reviewed.statement, reviewed.dated
    days = [day for day in (statement.dated, statement.meeting, statement.deadline) if day is not None]
    if any(said.holds(day, day, seen_from) for day in days):
        return True
    stretch = said.days(seen_from)
    if statement.period is None or stretch is None or said.day is not None or said.part:
        return False
    return statement.period.first <= stretch[0] and stretch[1] <= statement.period.last


def _may_be_of_the_statement(standing: Standing) -> bool:
    """Tell whether a sentence may speak of the statement's own days: it opens it, or stands on no dated record."""
    own = [record for record in standing.near if record.record.id in standing.passage.sources]
    return standing.passage.topic == "opening" or not any(record.moments for record in own)


def _is_a_number(said: SaidDate, standing: Standing) -> bool:
    numbers = said_numbers(standing.text[said.start : said.end])
    return any(holds_number(one, held) for one in numbers for record in standing.all for held in record.numbers)


def _wrong_weekday(said: SaidDate, standing: Standing) -> Finding | None:
    if said.weekday is None:
        return None
    day = _day_meant(said, standing)
    if day is None or day.weekday() == said.weekday:
        return None
    return _mended_weekday(said, day, standing)


def _mended_weekday(said: SaidDate, day: date, standing: Standing) -> Finding:
    right = WEEKDAYS[day.weekday()]
    end = said.weekday_start + len(WEEKDAYS[said.weekday or 0])
    why = f"{day.day} {day:%B %Y} is a {right}."
    finding = standing.finding(Level.BLOCKING, said.weekday_start, end, why, f"Say {right}, or correct the date.")
    return standing.replaced(finding, right, said.weekday_start, end)


def _day_meant(said: SaidDate, standing: Standing) -> date | None:
    """Give the day that a sentence means: as its records have it, else as any has it, else the nearest."""
    seen_from = standing.reviewed.dated
    for record in (*standing.near, *standing.all):
        for first, last in record.stretches:
            if first == last and said.holds(first, last, seen_from):
                return first
    near = said.days(seen_from)
    return near[0] if near else None


def _weekday_alone(said: SaidDate, standing: Standing) -> Finding | None:
    seen_from = standing.reviewed.dated
    if any(record.dates(said, seen_from) for record in standing.near):
        return None
    days = _days_of(standing.near)
    if len(days) == 1 and not said.repeated:
        return _mended_weekday(said, days[0], standing)
    far = next((record.record.id for record in standing.all if record.dates(said, seen_from)), None)
    if not days and far is not None:
        return standing.elsewhere(said.start, said.end, far) if standing.passage.sources else None
    why = "no record that this sentence stands on is of this day of the week."
    return standing.finding(Level.BLOCKING, said.start, said.end, why, "Log the day, or take it out.")


def _days_of(records: tuple[HeldRecord, ...]) -> list[date]:
    return sorted({first for record in records for first, last in record.stretches if first == last})
