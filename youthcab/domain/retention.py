"""Whose time is over: people who have had no role and no consent for longer than the council keeps them."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from youthcab.records.person import Consent, Person, Role
from youthcab.records.rules import Rules

_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class Due:
    """A person who is to be forgotten, with what goes along: when the last of it ended, and since when it is due.

    Roles stay without the person, so that a history of offices is kept.
    """

    person: Person
    ended: date
    since: date
    roles: tuple[Role, ...]
    consents: tuple[Consent, ...]


def due(
    people: Iterable[Person], roles: Iterable[Role], consents: Iterable[Consent], today: date, rules: Rules
) -> tuple[Due, ...]:
    """List what the council's rule would remove on a day, the longest due first; nothing is removed.

    Nobody is due with a role or a consent that has no end, or who has none of either: nothing says when their time was.
    Consents go with the person only, because a withdrawn one has to be remembered as long as somebody may be named.
    """
    held, agreed = tuple(roles), tuple(consents)
    found = []
    for person in people:
        own_roles = tuple(each for each in held if each.person == person.id)
        own_consents = tuple(each for each in agreed if each.person == person.id)
        ended = _last_end([*(each.until for each in own_roles), *(_end(each) for each in own_consents)])
        since = months_after(ended, rules.keep_people_months) if ended else None
        if ended and since and since <= today:
            found.append(Due(person, ended, since, own_roles, own_consents))
    return tuple(sorted(found, key=lambda each: (each.since, each.person.id)))


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, or the last of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, _DECEMBER)
    if day.year + years > date.max.year:
        return date.max
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def _end(consent: Consent) -> date | None:
    return min((day for day in (consent.until, consent.withdrawn) if day), default=None)


def _last_end(ends: list[date | None]) -> date | None:
    """Return the last end, and None where there is none or one is still open."""
    return None if None in ends else max((each for each in ends if each), default=None)
