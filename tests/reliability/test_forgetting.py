"""G17: forgotten people leave no byte in the cabinet's file and the files beside it, and nobody else is harmed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

from tests.make import award_entry, consent, entry, event, person
from youthcab.operations import records
from youthcab.operations.forgetting import forget
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.kinds import KINDS
from youthcab.records.period import Period
from youthcab.records.person import Person, Role
from youthcab.records.record import Record
from youthcab.records.statement import Block, Sentence, Source, Statement
from youthcab.store.chain import broken_links
from youthcab.store.store import Store, open_store

TODAY = date(2021, 4, 1)
_LETTERS = "aäbcçdeéfghiklmnñoöprsştuûvwŵxyŷz"


def test_forgotten_people_leave_no_byte_behind(trial, room: Path):
    count = trial.count(10, 200)
    folder = room / f"forgotten-{trial.seed}"
    folder.mkdir()
    people = [_person(trial.random) for _ in range(count)]
    with open_store(folder / "cabinet.youthcab") as store:
        for who in people:
            _live(store, who, trial.random.choice(people), trial.random)
        lives = [record for kind in (Role, Entry, Event) for record in records.everything(store, kind)]
        forgotten = trial.random.sample(people, count - 2)
        looked = 0
        for who in forgotten:
            assert _found_in(folder, who), "the needle must be there to be taken out"
            left = forget(store, who.id, f"{who.first_name} {who.family_name}", also=[f"{who.family_name[:9]}05"])
            assert (left.left, left.left_in_history, left.copies) == ((), 0, ())
            assert not _found_in(folder, who)
            looked += len(set(_needles(who))) * len(list(folder.iterdir()))
        _nobody_else_is_harmed(store, set(people) - set(forgotten))
        assert len(lives) == sum(len(records.everything(store, kind)) for kind in (Role, Entry, Event))
    assert not any(_found_in(folder, who) for who in forgotten)
    trial.tell(f"{len(forgotten)} of {count} people forgotten, {looked} searches through files found nothing")


def _person(random: Random) -> Person:
    first, family = ("".join(random.choices(_LETTERS, k=length)).capitalize() for length in (12, 16))
    return person(first, family_name=family, notes=f"rings {family}")


def _live(store: Store, who: Person, friend: Person, random: Random) -> None:
    """Leave a person's name in every place where there can be one."""
    full, actor = f"{who.first_name} {who.family_name}", f"{who.first_name} {who.family_name}"
    added = (
        who,
        consent(who),
        Role(person=who.id, notes=f"{who.first_name} at home"),
        event(f"Talk by {full}", speakers=(who.id,), guests=(full.upper(), "a councillor")),
        award_entry(person=who.id, category=f"for {who.family_name}"),
        entry(f"meet {who.first_name} and {friend.first_name}", in_our_words=f"{who.family_name}’s friends came."),
        entry(f"write to {who.family_name.lower()}@school.example", who=unicodedata.normalize("NFD", full)),
        entry(f"ask {who.family_name[:9]}05"),
    )
    for record in added:
        records.add(store, record, actor, TODAY)
    source = Source(who.id, "first_name")
    words = Block(
        sentences=(Sentence(text=f"{full} spoke, and {who.first_name} won.", sources=(source,)),), edited=True
    )
    records.add(
        store, Statement(title=f"{random.random()}", period=Period.parse("2021-03"), blocks=(words,)), actor, TODAY
    )
    records.remove(store, added[4], actor)


def _needles(who: Person) -> Iterator[bytes]:
    """Give what must be nowhere: the names whole, their ends, which an index may keep apart, and the identifier's text."""
    for name in (f"{who.first_name} {who.family_name}", who.family_name, who.family_name[-9:], who.family_name[:9]):
        for form in ("NFC", "NFD"):
            for written in (name, name.lower(), name.upper(), _plain(name).lower()):
                yield unicodedata.normalize(form, written).encode()


def _plain(name: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))


def _found_in(folder: Path, who: Person) -> bool:
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return any(needle in content for needle in _needles(who))


def _nobody_else_is_harmed(store: Store, others: set[Person]) -> None:
    assert set(records.everything(store, Person)) == others
    for who in others:
        (talk,) = records.page(store, Event, search=who.family_name)
        assert (talk.title, talk.speakers) == (f"Talk by {who.first_name} {who.family_name}", (who.id,))
    with store.reading() as reading:
        assert list(broken_links(reading._connection)) == []
        live: list[Record] = [record for kind in KINDS for record in reading.all(kind.type)]
        assert reading.log.last_known([each.id for each in live]) == {each.id: each for each in live}
