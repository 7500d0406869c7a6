"""People forgotten one after the other, and whether each is there whole or gone without a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.make import entry, event, person
from tests.reliability import edits
from tests.reliability.edits import CABINET
from youthcab.operations import records
from youthcab.operations.audit import verify_log
from youthcab.operations.forgetting import forget
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.person import Person, Role
from youthcab.store.store import Store, open_store

PEOPLE = 6
_TALKS = 30
_TODAY = date(2021, 4, 1)


def prepare(folder: Path) -> None:
    """Make a cabinet in which each of some people is named in many places, also in what was changed since."""
    with open_store(folder / CABINET) as store:
        for number in range(1, PEOPLE + 1):
            _live(store, number)


def _live(store: Store, number: int) -> None:
    who = replace(person(f"Firstname{number}forename", family_name=_family(number)), id=_id(number))
    talk = event(f"Talk by {who.first_name} {who.family_name}", speakers=(who.id,))
    said = entry(f"thank {who.family_name}", who=f"{who.first_name} {who.family_name}")
    for record in (who, Role(person=who.id), talk, said):
        records.add(store, record, who.family_name, _TODAY)
    with store.writing("Cai", f"Ask {who.family_name}") as writing:
        writing.save_all(event(f"Ask {who.family_name} {place}") for place in range(_TALKS))
    records.change(store, replace(said, notes=f"{who.family_name} came"), "Cai")
    records.remove(store, said, "Cai")


@contextmanager
def steps(folder: Path, _: int) -> Iterator[Callable[[int], None]]:
    """Forget one person after the other."""
    with open_store(folder / CABINET, keys=edits.keys()) as store:

        def step(number: int) -> None:
            with store.reading() as reading:
                known = reading.get(Person, _id(number)) is not None
            # One whose forgetting was told to have failed may be forgotten all the same.
            if known:
                forget(store, _id(number), "Cai")
            else:
                store.compact()

        yield step


def problems(folder: Path, acknowledged: int, begun: int, _: int) -> list[str]:
    """Say who is neither whole nor gone, and who is gone too early or there too late."""
    path = folder / CABINET
    with open_store(path, create=False, keys=edits.keys()) as store:
        found = [f"the log is broken: {fault}" for fault in verify_log(store)]
        with store.reading() as reading:
            there = {number for number in range(1, PEOPLE + 1) if reading.get(Person, _id(number))}
            talks = [each for each in reading.all(Event) if each.speakers]
            asked = {number: reading.count(Event, _family(number)) for number in range(1, PEOPLE + 1)}
            roles, entries = reading.all(Role), reading.log.last_known([each.id for each in reading.all(Entry)])
    if len(roles) != PEOPLE or entries:
        found.append(f"{len(roles)} roles and {len(entries)} entries are there")
    for number in range(1, PEOPLE + 1):
        expected = (_TALKS + 1, True) if number in there else (0, False)
        if (asked[number], any(each.speakers == (_id(number),) for each in talks)) != expected:
            found.append(f"person {number} is half forgotten")
        if (number <= acknowledged and number in there) or (number > begun and number not in there):
            found.append(f"person {number} should be {'gone' if number in there else 'there'}")
        if number not in there:
            files = [each for each in folder.rglob("*") if each.is_file()]
            found += [f"{each.name} names person {number}" for each in files if _named(each, number)]
    return found + edits.unsound(path)


def _named(file: Path, number: int) -> bool:
    content = file.read_bytes().lower()
    return any(word.lower().encode() in content for word in (_family(number), f"Firstname{number}forename"))


def _id(number: int) -> Id:
    return Id(f"person-{number:06}")


def _family(number: int) -> str:
    return f"Familyname{number}surname"
