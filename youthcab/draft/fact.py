"""One thing that can be said, and the days that count for saying it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from youthcab.records.campaign import Campaign, StageStep
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.person import Role
from youthcab.records.record import Record
from youthcab.records.when import When

AHEAD = timedelta(days=92)
"""How far past the period's end a plan that is not new may lie and still be told: about a term of school."""
_A_MONTH = timedelta(days=31)


class Phase(IntEnum):
    """Done before going on before next: the order inside a paragraph."""

    DONE = 0
    GOING_ON = 1
    NEXT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that can be said: a record, or for a campaign one step of its history.

    `told_on` is the day that the last statement which told of it speaks from.
    """

    record: Record
    phase: Phase
    newest: date
    step: StageStep | None = None
    told_on: date | None = None

    @property
    def campaigns(self) -> tuple[Id, ...]:
        """The campaigns that the fact is about; a campaign's own step is about itself."""
        if isinstance(self.record, Role):
            return (self.record.campaign,) if self.record.campaign else ()
        return (self.record.id,) if isinstance(self.record, Campaign) else getattr(self.record, "campaigns", ())


@dataclass(frozen=True, slots=True)
class Window:
    """What days count: news since `first`, seen from `dated`, and plans up to `horizon`, new ones beyond it too."""

    first: date
    dated: date
    horizon: date

    @classmethod
    def around(cls, period: Period, dated: date, last_told: date | None = None) -> Window:
        """Make the window of a statement: from the day after the last one, or else about a month before its date."""
        since = _shifted(last_told, timedelta(days=1)) if last_told else _shifted(dated, -_A_MONTH)
        return cls(min(since, period.first), dated, _shifted(max(period.last, dated), AHEAD))

    def is_news(self, when: When, noted: date | None) -> bool:
        """Tell whether what has happened, or is going on, is news: by its date, or else by when it was noted."""
        if when.first is not None and when.last is not None:
            return when.first <= self.dated and when.last >= self.first
        return noted is None or noted >= self.first

    def is_near(self, when: When, noted: date | None) -> bool:
        """Tell whether a plan is to be told: noted since the window began, or dated and not past it nor far ahead."""
        is_new = noted is not None and noted >= self.first
        if when.first is not None and when.last is not None:
            return is_new or (when.first <= self.horizon and when.last >= self.first)
        return noted is None or is_new


def _shifted(day: date, by: timedelta) -> date:
    """Move a day, but not past the first and last that a calendar has."""
    return date.fromordinal(min(max(day.toordinal() + by.days, date.min.toordinal()), date.max.toordinal()))
