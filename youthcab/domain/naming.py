"""Whether a person may be shown in a place on a day, decided by the strictest answer there is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcab.records.identity import Id
from youthcab.records.person import Consent, Person, Place, Role, RoleName, Signer, Standing, Use
from youthcab.records.record import Publish
from youthcab.records.rules import Rules

_NAMES = (Use.FIRST_NAME, Use.FULL_NAME)
_ADULT = 18
_EVERYONE = frozenset(Signer)


class Verdict(StrEnum):
    """Whether a person may be shown, and if not, why; the strictest comes last."""

    ALLOWED = "allowed"
    UNSIGNED = "not agreed by all who have to"
    NONE = "no consent"
    HIDDEN = "not to be published"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Clearance:
    """Who may be shown in a place on every one of some days, such as today and the day of the meeting."""

    consents: tuple[Consent, ...]
    place: Place
    days: tuple[date, ...]
    rules: Rules

    def verdict(self, person: Person, use: Use) -> Verdict:
        """Judge a use of a person by the strictest day."""
        found = [verdict(person, self.consents, use, self.place, day, self.rules) for day in self.days]
        return max(found, key=list(Verdict).index)


def may_show(person: Person, consents: Iterable[Consent], use: Use, place: Place, on: date, rules: Rules) -> bool:
    """Tell whether a use of a person is allowed in a place on a day."""
    return verdict(person, consents, use, place, on, rules) is Verdict.ALLOWED


def verdict(person: Person, consents: Iterable[Consent], use: Use, place: Place, on: date, rules: Rules) -> Verdict:
    """Judge a use of a person in a place on a day; the strictest answer wins.

    An adult in office may be named. Everyone else needs a consent that is live that day from each signer whom their age
    asks for, given in one record or in several; one for the full name covers the first. A withdrawal counts as soon as
    it is recorded, as a no to all that was given up to its day, and to any name if it covered one: to be named again
    takes consent from a later day. A person who is not to be published is not shown at all.
    """
    if person.publish is not Publish.YES:
        return Verdict.HIDDEN
    if person.standing is Standing.ADULT_IN_OFFICE and use in _NAMES:
        return Verdict.ALLOWED
    own = [each for each in consents if each.person == person.id]
    withdrawn = max((each.withdrawn for each in own if each.withdrawn and _takes_back(each, use, place)), default=None)
    given = [each for each in own if place in each.places and _grants(each, use) and _is_live(each, on)]
    standing = [each for each in given if withdrawn is None or (each.since is not None and each.since > withdrawn)]
    agreed = {signer for each in standing for signer in each.agreed_by}
    if agreed and agreed >= signers_needed(person, on, rules):
        return Verdict.ALLOWED
    if withdrawn is not None:
        return Verdict.WITHDRAWN
    return Verdict.UNSIGNED if agreed else Verdict.NONE


def signers_needed(person: Person, on: date, rules: Rules) -> frozenset[Signer]:
    """Return who has to agree for a person on a day, by the council's age bands; an adult agrees alone.

    Where the age of a young person is not known, or no band says who is asked at that age, everyone is asked whom any
    band names.
    """
    age = age_on(person, on)
    if person.standing is not Standing.YOUNG_PERSON or (age is not None and age >= _ADULT):
        return frozenset({Signer.YOUNG_PERSON})
    bands = [band for band in rules.age_bands if age is not None and band.from_age <= age]
    asked = max(bands, key=lambda band: band.from_age).signers if bands else ()
    return frozenset(asked) or frozenset(signer for band in rules.age_bands for signer in band.signers) or _EVERYONE


def age_on(person: Person, on: date) -> int | None:
    """Return the age of a person on a day, as far as the eighteenth birthday is known."""
    birthday = person.under_18_until
    if birthday is None:
        return None
    return _ADULT + on.year - birthday.year - ((on.month, on.day) < (birthday.month, birthday.day))


def role_on(person: Id, roles: Iterable[Role], day: date) -> Role | None:
    """Return the role that tells best who a person is on a day: an office of the whole cabinet before a campaign's."""
    held = [role for role in roles if role.person == person and _holds_on(role, day)]
    return min(held, key=lambda role: (list(RoleName).index(role.role), str(role.campaign), role.id), default=None)


def _grants(consent: Consent, use: Use) -> bool:
    return use in consent.uses or (use is Use.FIRST_NAME and Use.FULL_NAME in consent.uses)


def _takes_back(consent: Consent, use: Use, place: Place) -> bool:
    """Tell whether a withdrawn consent covered a use in a place; one that does not say what it covered covers all."""
    in_place = place in consent.places or not consent.places
    named = use in _NAMES and any(each in _NAMES for each in consent.uses)
    return in_place and (use in consent.uses or named or not consent.uses)


def _is_live(consent: Consent, on: date) -> bool:
    return (
        consent.withdrawn is None
        and (consent.since is None or consent.since <= on)
        and (consent.until is None or on <= consent.until)
    )


def _holds_on(role: Role, day: date) -> bool:
    return (role.since is None or role.since <= day) and (role.until is None or day <= role.until)
