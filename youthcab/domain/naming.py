"""Whether a person may be named in a place, decided by the strictest answer there is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from youthcab.records.identity import Id
from youthcab.records.person import Consent, Person, Place, Role, RoleName, Standing, Use
from youthcab.records.record import Publish

_NAMES = (Use.FIRST_NAME, Use.FULL_NAME)


def may_show(person: Person, consents: Iterable[Consent], use: Use, place: Place, on: date) -> bool:
    """Tell whether a use of a person is allowed in a place on a day.

    An adult in office may be named; everyone else needs a consent that is live that day. One that was ever withdrawn
    counts as a no to all that it covered, whenever another was given, and to any name if it covered a name: to be
    named again takes a new consent after it. A person who is not to be published is not named at all.
    """
    if person.publish is not Publish.YES:
        return False
    if person.standing is Standing.ADULT_IN_OFFICE and use in _NAMES:
        return True
    there = [each for each in consents if each.person == person.id and place in each.places]
    withdrawn = max((each.withdrawn for each in there if each.withdrawn and _covers(each, use)), default=None)
    matching = [each for each in there if use in each.uses]
    return any(_is_live(each, on) and (withdrawn is None or _is_newer(each, withdrawn)) for each in matching)


def role_on(person: Id, roles: Iterable[Role], day: date) -> Role | None:
    """Return the role that tells best who a person is on a day: an office of the whole cabinet before a campaign's."""
    held = [role for role in roles if role.person == person and _holds_on(role, day)]
    return min(held, key=lambda role: (list(RoleName).index(role.role), str(role.campaign), role.id), default=None)


def _covers(consent: Consent, use: Use) -> bool:
    return use in consent.uses or (use in _NAMES and any(each in _NAMES for each in consent.uses))


def _is_live(consent: Consent, on: date) -> bool:
    return (
        consent.withdrawn is None
        and bool(consent.agreed_by)
        and (consent.since is None or consent.since <= on)
        and (consent.until is None or on <= consent.until)
    )


def _is_newer(consent: Consent, withdrawn: date) -> bool:
    return consent.since is not None and consent.since > withdrawn


def _holds_on(role: Role, day: date) -> bool:
    return (role.since is None or role.since <= day) and (role.until is None or day <= role.until)
