"""What in a record cannot be as it stands, or wants another look: dates in the wrong order, counts that do not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from youthcab.records.action import Action, ActionState
from youthcab.records.award_entry import RESULTS, AwardEntry
from youthcab.records.cabinet import Term
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event, EventStatus
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.person import Consent, Person, Role, Signer, Standing
from youthcab.records.podcast import Episode, EpisodeStatus, Podcast, Reading, SeriesStatus
from youthcab.records.record import News, Record
from youthcab.records.when import When

_TO_COME = (EventStatus.PLANNED, EventStatus.TO_BE_CONFIRMED, EventStatus.IDEA)
_LONGEST_YOUTH = 18


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field's name, and what to look at again in it, in one or two sentences.

    Where one value would most likely put it right, `mend` is that value and `mend_words` says it in a few words.
    """

    field: str
    sentence: str
    mend: StrEnum | None = None
    mend_words: str = ""


def doubts_of(
    record: Record, today: date, *, series: Podcast | None = None, signers: frozenset[Signer] = frozenset()
) -> tuple[Doubt, ...]:
    """Find what to look at again in a record on a day.

    `series` is that of an episode; `signers` are those who have to agree for the person whose consent it is.
    """
    return (*_of_kind(record, today, series, signers), *_known_from(record, today))


def _of_kind(record: Record, today: date, series: Podcast | None, signers: frozenset[Signer]) -> Iterator[Doubt]:
    match record:
        case Event():
            yield from _event(record, today)
        case Episode():
            yield from _episode(record, today, series)
        case Podcast():
            yield from _series(record, today)
        case AwardEntry() | Campaign():
            yield from _steps(record, today)
        case Entry() | Action():
            yield from _work(record, today)
        case _:
            yield from _people(record, today, signers)


def _people(record: Record, today: date, signers: frozenset[Signer]) -> Iterator[Doubt]:
    match record:
        case Role() | Consent() | Term():
            yield from _term(record, signers)
        case Person():
            yield from _person(record, today)


def _series(series: Podcast, today: date) -> Iterator[Doubt]:
    if series.status is SeriesStatus.RUNNING and _is_ahead(series.since, today):
        yield Doubt("since", "It is said to be running, and this day has not come yet.")


def _event(event: Event, today: date) -> Iterator[Doubt]:
    if event.status is EventStatus.HELD and _is_ahead(event.when, today):
        yield Doubt("status", "It is said to be held, and its day has not come yet.")
    if event.status in _TO_COME and _is_over(event.when, today):
        yield Doubt("status", "Its day is over: was it held, postponed or cancelled?", EventStatus.HELD, "It was held")
    elif event.status in _TO_COME and _has_drawn(event, today):
        yield Doubt("status", "People came to it: was it held?", EventStatus.HELD, "It was held")
    if event.attended is not None:
        yield from _came(event, event.attended, today)


def _has_drawn(event: Event, today: date) -> bool:
    is_count = event.attended is not None and event.attended.qualifier is not Qualifier.TARGET
    return is_count and not _is_ahead(event.when, today)


def _came(event: Event, attended: Figure, today: date) -> Iterator[Doubt]:
    if attended.qualifier is Qualifier.TARGET:
        yield Doubt("attended", "A target is not a count: it will not be told as how many came.")
    elif event.status in (EventStatus.CANCELLED, EventStatus.POSTPONED):
        yield Doubt("attended", f"Nobody can have come to what was {event.status.value}.")
    elif _is_ahead(event.when, today):
        yield Doubt("attended", "Nobody can have come yet: its day is still ahead.")
    elif event.registered is not None and _is_more(attended, event.registered):
        yield Doubt("attended", "More came than signed up. Right, if some came without signing up.")


def _episode(episode: Episode, today: date, series: Podcast | None) -> Iterator[Doubt]:
    if episode.status is EpisodeStatus.PUBLISHED and _is_ahead(episode.published, today):
        yield Doubt("published", "It is said to be published, and this day has not come yet.")
    elif episode.status is not EpisodeStatus.PUBLISHED and _is_over(episode.published, today):
        yield Doubt("status", "Its day is over: is it published by now?", EpisodeStatus.PUBLISHED, "It is published")
    if series is not None and _is_before(episode.published, series.since):
        yield Doubt("published", "It came out before its series began.")
    if episode.published.first and any(each.on < episode.published.first for each in episode.plays):
        yield Doubt("plays", "Plays were read off before it came out.")
    if any(_falls(one, other) for one, other in pairwise(sorted(episode.plays, key=lambda each: each.on))):
        yield Doubt("plays", "A later reading is lower than the one before it.")


def _steps(record: AwardEntry | Campaign, today: date) -> Iterator[Doubt]:
    name, steps = ("steps", record.steps) if isinstance(record, AwardEntry) else ("stages", record.stages)
    moments: Sequence[When] = [step.when for step in steps]
    if any(_is_before(later, earlier) for earlier, later in pairwise(moments)):
        yield Doubt(name, "The days are not in order: the oldest comes first.")
    results = [step for step in steps if step.stage in RESULTS]
    if any(_is_ahead(step.when, today) for step in results):
        yield Doubt(name, "A result cannot be known before its day.")


def _work(record: Entry | Action, today: date) -> Iterator[Doubt]:
    if isinstance(record, Action):
        if record.state is ActionState.OPEN and _is_over(record.due, today):
            yield Doubt(
                "state",
                "Its day is over: is it done or dropped, or is there a new day?",
                ActionState.DONE,
                "It is done",
            )
    elif record.still_going and _is_ahead(record.when, today):
        yield Doubt("when", "It is said to be going on, and this day has not come yet.")


def _term(record: Role | Consent | Term, signers: frozenset[Signer]) -> Iterator[Doubt]:
    if record.since and record.until and record.until < record.since:
        yield Doubt("until", "It ends before it begins.")
    if isinstance(record, Consent):
        yield from _consent(record, signers)


def _consent(consent: Consent, signers: frozenset[Signer]) -> Iterator[Doubt]:
    if consent.since and consent.withdrawn and consent.withdrawn < consent.since:
        yield Doubt("withdrawn", "It was taken back before it was given.")
    missing = {"uses": "what may be shown", "places": "where", "agreed_by": "who agreed"}
    first = next((name for name in missing if not getattr(consent, name)), None)
    if first and consent.person and consent.withdrawn is None:
        yield Doubt(first, f"It allows nothing yet: say {missing[first]}.")
    asked = [signer.value for signer in Signer if signer in signers - set(consent.agreed_by)]
    if consent.agreed_by and asked:
        yield Doubt(
            "agreed_by", f"By the council's rules the {asked[0]} has to agree as well, here or in another consent."
        )


def _person(person: Person, today: date) -> Iterator[Doubt]:
    birthday = person.under_18_until
    if birthday is None:
        return
    if birthday.year - today.year > _LONGEST_YOUTH:
        yield Doubt("under_18_until", "This is the eighteenth birthday: nobody that young is meant here.")
    elif birthday > today and person.standing is not Standing.YOUNG_PERSON:
        yield Doubt("standing", "Not an adult before the eighteenth birthday, which is still ahead.")


def _known_from(record: Record, today: date) -> Iterator[Doubt]:
    if isinstance(record, News) and record.noted and record.noted > today:
        yield Doubt("noted", "Nothing can be known from a day that has not come yet.")


def _is_ahead(when: When, today: date) -> bool:
    return when.first is not None and when.first > today


def _is_over(when: When, today: date) -> bool:
    return when.last is not None and when.last < today


def _is_before(one: When, other: When) -> bool:
    return one.last is not None and other.first is not None and one.last < other.first


def _is_more(came: Figure, signed_up: Figure) -> bool:
    vague = (Qualifier.TARGET, Qualifier.UNDER, Qualifier.NEARLY)
    return came.number > signed_up.number and not {came.qualifier, signed_up.qualifier} & set(vague)


def _falls(one: Reading, other: Reading) -> bool:
    measures = {(each.figure.unit, each.figure.measured) for each in (one, other)}
    return len(measures) == 1 and other.figure.number < one.figure.number
