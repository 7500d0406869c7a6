"""Random histories of grants, withdrawals, expiry and birthdays, and a second, plain answer to who may be shown."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from youthcab.records.person import Consent, Person, Place, Signer, Standing, Use
from youthcab.records.record import Publish
from youthcab.records.rules import AgeBand, Rules

YOUNG, PARENT = Signer.YOUNG_PERSON, Signer.PARENT
BEGIN, END = date(2020, 9, 1), date(2021, 9, 1)
OWN_BANDS = (
    AgeBand(from_age=11, signers=(PARENT,)),
    AgeBand(from_age=14, signers=(PARENT, YOUNG)),
    AgeBand(from_age=16, signers=(YOUNG,)),
)
NAMES = (
    ("Zephyrine", "Quartermain"),
    ("Zoë", "Ŵynne-Jones"),
    ("Dáithí", "O'Shaughnessy"),
    ("Mary-Anne", "Featherstonehaugh"),
    ("Łukasz", "Wiśniewski"),
    ("Xanthe", ""),
    ("Barnabas", "Vavasour"),
    ("Ottoline", "Ystwyth"),
    ("Grace", "Khan"),
    ("Siân Mai", "Ó Faoláin"),
)


@dataclass(frozen=True)
class History:
    """What became of one person's consents, up to a day."""

    person: Person
    consents: tuple[Consent, ...]
    rules: Rules
    today: date
    meeting: date


def history(seed: int) -> History:
    chance = random.Random(seed)
    first, family = chance.choice(NAMES)
    person = Person(
        first_name=first,
        family_name=family,
        standing=chance.choices(tuple(Standing), (8, 1, 1))[0],
        under_18_until=None if chance.random() < 0.1 else _day(chance, date(2020, 6, 1), date(2028, 1, 1)),
        publish=Publish.NEVER if chance.random() < 0.05 else Publish.YES,
    )
    consents = tuple(_consent(chance, person) for _ in range(chance.choice((0, 1, 1, 2, 2, 3, 4))))
    rules = Rules(age_bands=chance.choice((Rules().age_bands, OWN_BANDS, ())))
    today = _near(chance, _days_that_matter(person, consents))
    return History(person, consents, rules, today, today + timedelta(days=chance.randrange(30)))


def may_be_shown(history: History, use: Use, place: Place, day: date) -> bool:
    """The rule told once more, slowly: look through every form for each signer who has to agree."""
    person = history.person
    if person.publish is not Publish.YES:
        return False
    if person.standing is Standing.ADULT_IN_OFFICE and use in (Use.FIRST_NAME, Use.FULL_NAME):
        return True
    for signer in who_signs(history, day):
        forms = [form for form in history.consents if signer in form.agreed_by and says_yes(form, use, place, day)]
        if not any(comes_after_every_no(form, history, use, place) for form in forms):
            return False
    return True


def who_signs(history: History, day: date) -> set[Signer]:
    person, bands = history.person, history.rules.age_bands
    eighteenth = person.under_18_until
    if person.standing is not Standing.YOUNG_PERSON or (eighteenth is not None and day >= eighteenth):
        return {YOUNG}
    signers = None
    for age in range(18):
        if eighteenth is not None and day >= eighteenth.replace(year=eighteenth.year - 18 + age):
            for band in bands:
                if band.from_age == age:
                    signers = set(band.signers)
    if signers is None:
        return {signer for band in bands for signer in band.signers} or {YOUNG, PARENT}
    return signers


def says_yes(form: Consent, use: Use, place: Place, day: date) -> bool:
    if form.withdrawn is not None or place not in form.places:
        return False
    if form.since is not None and day < form.since:
        return False
    if form.until is not None and day > form.until:
        return False
    if use is Use.FIRST_NAME:
        return Use.FIRST_NAME in form.uses or Use.FULL_NAME in form.uses
    return use in form.uses


def comes_after_every_no(form: Consent, history: History, use: Use, place: Place) -> bool:
    for other in history.consents:
        if other.withdrawn is None or (other.places and place not in other.places):
            continue
        is_name = use in (Use.FIRST_NAME, Use.FULL_NAME)
        was_name = Use.FIRST_NAME in other.uses or Use.FULL_NAME in other.uses
        is_same = use in other.uses or not other.uses or (is_name and was_name)
        if is_same and (form.since is None or form.since <= other.withdrawn):
            return False
    return True


def _consent(chance: random.Random, person: Person) -> Consent:
    names = (Use.FIRST_NAME, Use.FULL_NAME, *chance.sample(tuple(Use), 2))
    return Consent(
        person=person.id,
        uses=tuple(chance.sample(names, chance.randrange(1, 4))) if chance.random() < 0.95 else (),
        places=(Place.COUNCIL_PAPERS, *chance.sample(tuple(Place)[1:], 1)) if chance.random() < 0.9 else (),
        agreed_by=chance.choice(((YOUNG,), (PARENT,), (YOUNG, PARENT), (YOUNG, PARENT), (YOUNG, PARENT), ())),
        since=None if chance.random() < 0.2 else _day(chance, BEGIN, END),
        until=None if chance.random() < 0.5 else _day(chance, BEGIN, END),
        withdrawn=None if chance.random() < 0.75 else _day(chance, BEGIN, END),
    )


def _days_that_matter(person: Person, consents: tuple[Consent, ...]) -> list[date]:
    """Days on which an answer may turn: of forms, and birthdays of this year."""
    forms = [day for each in consents for day in (each.since, each.until, each.withdrawn) if day]
    birthday = person.under_18_until
    return [*forms, *([birthday.replace(year=2021)] if birthday else []), BEGIN + timedelta(days=180)]


def _near(chance: random.Random, days: list[date]) -> date:
    return chance.choice(days) + timedelta(days=chance.choice((-1, 0, 0, 1, 20)))


def _day(chance: random.Random, first: date, last: date) -> date:
    day = first + timedelta(days=chance.randrange((last - first).days))
    return day if (day.month, day.day) != (2, 29) else day + timedelta(days=1)
