"""Numbered changes to a cabinet, each one step, and what the cabinet must hold after any number of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from sqlcipher3 import dbapi2

from tests.make import when
from youthcab.operations.audit import verify_log
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.record import Record
from youthcab.store.encryption import Key, Keys, salt_of, unlock
from youthcab.store.header import MARK
from youthcab.store.reading import Reading
from youthcab.store.store import Store, open_store

CABINET = "cabinet.youthcab"
ACTOR = "Cai"
# Whatever is encrypted here is so with this key: to make one of a passphrase takes as long as many steps.
KEY = Key(bytes(range(32)), MARK + bytes(12))
_MANY, _MANY_EVERY, _REMOVED_AFTER = 40, 5, 3


def make_step(store: Store, number: int, seed: int) -> None:
    """Change the cabinet as step `number` does: two records that must agree, new events, and a removal."""
    with store.writing(ACTOR, _words(number)) as writing:
        writing.save_all(_saved(number, seed))
        if number > _REMOVED_AFTER:
            writing.remove(Event, _event_id(number - _REMOVED_AFTER))


def keys() -> Keys:
    """Return the keys of a program that was told the passphrase."""
    known = Keys()
    known.remember(KEY)
    return known


def after(count: int, seed: int) -> dict[Id, Record]:
    """Return the records that there are once that many steps were made."""
    held: dict[Id, Record] = {}
    for number in range(1, count + 1):
        held |= {record.id: record for record in _saved(number, seed)}
        held.pop(_event_id(number - _REMOVED_AFTER), None)
    return held


def problems(path: Path, at_least: int, at_most: int, seed: int) -> list[str]:
    """Say what is wrong with a cabinet in which so many steps were acknowledged and so many begun."""
    with open_store(path, create=False, keys=keys()) as store:
        found = [f"the log is broken: {fault}" for fault in verify_log(store)]
        with store.reading() as reading:
            count = steps_made(reading)
            found += wrong_content(reading, count, seed)
            if {change.step for change in reading.history(limit=None)} != set(map(_words, range(1, count + 1))):
                found.append("the log tells of other steps than those in the file")
    if count < at_least:
        found.append(f"{at_least} steps were acknowledged, {count} are there")
    if count > at_most:
        found.append(f"{at_most} steps were begun, {count} are there")
    return found + unsound(path)


def steps_made(reading: Reading) -> int:
    """Return how many steps a cabinet holds; the pair that every step changes tells."""
    pair = reading.many(Entry, (Id("pair-a"),))
    return int(pair[0].notes) if pair else 0


def unsound(path: Path) -> list[str]:
    """Say what SQLite finds wrong with a file."""
    connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
    try:
        unlock(connection, KEY if salt_of(path) else None)
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        return found + [f"dangling: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
    finally:
        connection.close()


def wrong_content(reading: Reading, count: int, seed: int) -> list[str]:
    """Say which records are not as they are after that many steps."""
    expected = after(count, seed)
    held = {record.id: record for record in (*reading.all(Entry), *reading.all(Event))}
    found = []
    if held != expected:
        differing = sorted(id for id in held.keys() | expected.keys() if held.get(id) != expected.get(id))
        found.append(f"after {count} steps these are half done: {differing[:5]}")
    if reading.count(Event, "Evening") != sum(isinstance(record, Event) for record in expected.values()):
        found.append("the words to search for are not those of the records")
    return found


def _saved(number: int, seed: int) -> list[Record]:
    random = Random(f"{seed} {number}")
    many = _MANY if number % _MANY_EVERY == 0 else 1
    pair = Entry(id=Id("pair-a"), what="count the lamps", notes=str(number))
    return [
        pair,
        replace(pair, id=Id("pair-b")),
        *(_event(number, place, random) for place in range(many)),
    ]


def _event(number: int, place: int, random: Random) -> Event:
    words = " ".join(f"{random.getrandbits(40):x}" for _ in range(random.choice((0, 1, 30, 200))))
    title = f"Evening {number}, {place}"
    day = when(f"2021-03-{1 + number % 28:02}")
    return Event(id=_event_id(number, place), title=title, when=day, about=words)


def _event_id(number: int, place: int = 0) -> Id:
    return Id(f"event-{number:06}-{place:03}")


def _words(number: int) -> str:
    return f"Step {number}"
