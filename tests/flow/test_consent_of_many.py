"""5,000 histories of consent, 25 people to a cabinet: nobody is named who may not be, in any file read back."""

import os
import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.flow import read_back
from tests.flow.consent_histories import BEGIN, History, history
from tests.flow.named_in_files import hidden_in, named_in
from youthcab.document.blocks import Document
from youthcab.export.formats import formats_for
from youthcab.operations import annexes, exporting, statements, writing_words
from youthcab.operations.cabinets import open_cabinet
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event, EventKind
from youthcab.records.period import Period
from youthcab.records.person import Person, Place, Role, RoleName
from youthcab.records.when import When

PEOPLE = 25
CABINETS = 5_000 // PEOPLE if os.environ.get("YOUTHCAB_TORTURE") else 4
MARCH, DATED = Period.parse("2021-03"), date(2020, 9, 1)
STATEMENT = [each.suffix for each in formats_for(Document)]
BEGINNINGS = ("Quor", "Vyth", "Zemb", "Xolt", "Ŵeng", "Ócht", "Łuzk", "Brynd", "Thwip", "Yevk")
ENDINGS = ("axil", "-Umeko", "orrî", "ubzan", "'Ipso")


def crowd(seed: int) -> list[History]:
    """Make people of quite different names and pasts, whom one cabinet's rules and one day judge."""
    first, *others = (history(seed * PEOPLE + n) for n in range(PEOPLE))
    chance = random.Random(seed)
    day = chance.choice([each.today for each in (first, *others)])
    meeting = day + timedelta(days=chance.randrange(30))
    many = zip((first, *others), _names(seed), strict=True)
    return [
        replace(past, person=_called(past.person, *name), today=day, meeting=meeting, rules=first.rules)
        for past, name in many
    ]


@pytest.mark.parametrize("seed", range(CABINETS))
def test_no_file_names_one_of_many_who_may_not_be_named(seed, tmp_path):
    people = crowd(seed)
    today = people[0].today
    files = {suffix: tmp_path / f"statement{suffix}" for suffix in STATEMENT}
    annex = tmp_path / "annex.csv"
    with open_cabinet(tmp_path / "ours.youthcab") as store:
        _fill(store, people, random.Random(seed))
        exporting.export_statement(store, MARCH, list(files.values()), redact=True, today=today)
        annexes.export_annex(store, MARCH, [annex], today=today)
    hidden = [name for past in people for name in hidden_in(past, Place.COUNCIL_PAPERS)]
    for path in (*files.values(), annex):
        assert named_in(path, hidden) == [], path.suffix
    told = read_back.text(files[".txt"])
    named = [past.person.first_name for past in people if not hidden_in(past, Place.COUNCIL_PAPERS)]
    assert [name for name in named if name not in told] == []


def test_some_of_them_may_be_named_and_some_may_not():
    people = [past for seed in range(8) for past in crowd(seed)]
    hidden = sum(bool(hidden_in(past, Place.COUNCIL_PAPERS)) for past in people)
    assert len(people) / 4 < hidden < len(people)
    assert min(past.today for past in people) >= BEGIN.replace(year=2019)


def _fill(store, people, chance):
    """Name each of them as a speaker, in words of the cabinet, in a title and in the chair's own words."""
    ours = Campaign(title="Bus fares")
    records = [Cabinet(title="Kent Youth Council", rules=people[0].rules), ours]
    hers = []
    for day, past in enumerate(people, 1):
        who = past.person
        full = f"{who.first_name} {who.family_name}".strip()
        records += [who, *past.consents, _named_in_a_record(chance, past, full, day)]
        if chance.random() < 0.5:
            records.append(Role(person=who.id, role=chance.choice(tuple(RoleName)), campaign=ours.id))
        hers.append(f"Thanks go to {full}, and {who.first_name}'s friends.")
    with store.writing("Kim", "Fill") as writing:
        writing.save_all(records)
    words = writing_words.add_paragraph(statements.draft(store, MARCH, DATED), 0, " ".join(hers))
    statements.keep(store, replace(words, dated=DATED, meeting=people[0].meeting), "Kim")


def _named_in_a_record(chance, past, full, day):
    when = When.day(date(2021, 3, day))
    records = (
        Event(kind=EventKind.TALK, when=when, speakers=(past.person.id,), about="fares", noted=DATED),
        Event(title=f"An evening with {full}", when=when, noted=DATED),
        Entry(in_our_words=f"{full.upper()} won the county's cup.", when=when, noted=DATED),
    )
    return chance.choice(records)


def _names(seed):
    made = [f"{first}{last}" for first in BEGINNINGS for last in ENDINGS]
    random.Random(seed).shuffle(made)
    return list(zip(made[:PEOPLE], made[PEOPLE:], strict=True))


def _called(person: Person, first: str, family: str) -> Person:
    return replace(person, first_name=first, family_name=family if person.family_name else "")
