"""What should be known by now and is not logged: how something went, who came, what was answered."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from youthcab.draft.english.dates import is_over
from youthcab.records.action import Action, ActionState
from youthcab.records.award_entry import RESULTS, AwardEntry, AwardStage
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.record import Record

_SETTLED = (EventStatus.HELD, EventStatus.CANCELLED, EventStatus.POSTPONED)
_AWAITED = (AwardStage.SHORTLISTED, AwardStage.FINALIST, AwardStage.PRESENTING)
_UNCOUNTED = (EventKind.MEETING, EventKind.CONSULTATION, EventKind.TALK, EventKind.TRAINING)


def is_untold(event: Event, news: Iterable[Record], day: date) -> bool:
    """Tell whether an event is over of which nothing says that it was held, and that nothing else follows from."""
    if event.status in _SETTLED or event.attended is not None or not _is_past(event, day):
        return False
    return not any(event.id in getattr(record, "follows", ()) for record in news)


def is_uncounted(event: Event, day: date) -> bool:
    """Tell whether an event was held for others, and nobody logged how many came."""
    held = event.status is EventStatus.HELD and event.kind not in _UNCOUNTED and not event.speakers
    for_others = not event.audience.lower().startswith("our ")
    return held and for_others and event.attended is None and _is_past(event, day)


def is_undecided(entry: AwardEntry, day: date) -> bool:
    """Tell whether the last step of an award entry has passed, and no outcome is logged."""
    if any(step.stage in RESULTS for step in entry.steps):
        return False
    awaited = [step for step in entry.steps if step.stage in _AWAITED and step.when.last is not None]
    return bool(awaited) and all(is_over(step.when, day) for step in awaited)


def is_presented_untold(entry: AwardEntry, day: date) -> bool:
    """Tell whether the day of a presentation has passed, and nothing says that it was made."""
    presenting = [step for step in entry.steps if step.stage is AwardStage.PRESENTING and step.when.last is not None]
    return is_undecided(entry, day) and any(is_over(step.when, day) for step in presenting)


def is_unanswered(action: Action) -> bool:
    """Tell whether somebody was asked for something and no answer is logged."""
    return action.asked and action.state is ActionState.OPEN and not action.answer.strip()


def is_overdue(action: Action, day: date) -> bool:
    """Tell whether something that we were to do was due and is not logged as done."""
    return not action.asked and action.state is ActionState.OPEN and is_over(action.due, day)


def _is_past(event: Event, day: date) -> bool:
    return event.when.last is not None and is_over(event.when, day)
