"""G17: forgotten people leave no byte in the cabinet's file, what still holds them is listed, and none comes back."""

from __future__ import annotations

import os
import shutil
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2

from tests.make import award_entry, consent, entry, event, person
from youthcab.errors import StoreError
from youthcab.operations import records, undo
from youthcab.operations.backups import restore
from youthcab.operations.exchange import export_data, import_files
from youthcab.operations.forgetting import forget
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.kinds import KINDS
from youthcab.records.period import Period
from youthcab.records.person import Person, Role
from youthcab.records.record import Record
from youthcab.records.statement import Block, IssuedCopy, Sentence, Source, Statement
from youthcab.store.backup_folder import backups_of
from youthcab.store.chain import broken_links
from youthcab.store.converting import convert
from youthcab.store.encryption import Key, Keys, unlock
from youthcab.store.header import MARK
from youthcab.store.store import Store, open_store

TODAY = date(2021, 4, 1)
_LETTERS = "aäbcçdeéfghiklmnñoöprsştuûvwŵxyŷz"


@dataclass(frozen=True)
class Place:
    """Where a cabinet lies, by what name it is opened, and what opens it."""

    folder: Path
    where: Path
    keys: Keys

    @property
    def cabinet(self) -> Path:
        return Path(os.path.realpath(self.where))

    def open(self) -> Store:
        return open_store(self.where, keys=self.keys)

    def holding(self, who: Person) -> set[Path]:
        """Return the files in which there is a byte of a person, in whatever they are written."""
        files = [path for path in self.folder.rglob("*") if path.is_file() and not path.is_symlink()]
        needles = set(_needles(who))
        return {path for path in files for content in [self._content(path)] if any(each in content for each in needles)}

    def free_pages(self) -> int:
        """Count the pages that hold nothing any more, which are not copied with the rest."""
        with closing(dbapi2.connect(f"{self.cabinet.as_uri()}?mode=ro", uri=True)) as connection:
            unlock(connection, self.keys.of(self.cabinet))
            return int(connection.execute("PRAGMA freelist_count").fetchone()[0])

    def _content(self, path: Path) -> bytes:
        key = self.keys.of(path)
        if key is None:
            return path.read_bytes()
        plain = self.folder.with_name(f"{self.folder.name}.plain")
        shutil.copy(path, plain)
        plain.chmod(0o600)
        convert(plain, key, None)
        try:
            return path.read_bytes() + plain.read_bytes()
        finally:
            plain.unlink()


@pytest.mark.parametrize("kind", ["plain", "linked", "encrypted"])
def test_forgotten_people_leave_no_byte_behind_and_never_come_back(trial, room: Path, tmp_path: Path, kind: str):
    count = trial.count(4 if kind == "plain" else 3, 69)
    place = _place(room / f"forgotten-{kind}-{trial.seed}", kind)
    people = [_person(trial.random) for _ in range(count)]
    forgotten = trial.random.sample(people, count - 2)
    with place.open() as store:
        for who in people:
            _live(store, who, trial.random.choice(people), trial.random)
        store.back_up("asked for")
        old = export_data(store, tmp_path / "old.json")
        lives = _lives(store)
        listed, newest = 0, {}
        for who in forgotten:
            listed += _forget(place, store, who, trial.random, old, newest)
        _nobody_else_is_harmed(store, set(people) - set(forgotten))
        assert len(_lives(store)) == len(lives)
    again = _goes_back(place, newest, trial.random)
    with place.open() as store:
        _nobody_else_is_harmed(store, set(people) - set(forgotten))
    trial.tell(
        f"{kind}: {len(forgotten)} of {count} people forgotten, {listed} copies that hold them listed, none more; "
        f"{4 * len(forgotten)} tries to bring them back refused, {again} back with a backup named and forgotten anew"
    )


def _place(folder: Path, kind: str) -> Place:
    folder.mkdir()
    keys, where = Keys(), folder / "cabinet.youthcab"
    if kind == "linked":
        (folder / "elsewhere").mkdir()
        where.symlink_to(folder / "elsewhere" / "ours.youthcab")
        open_store(where.resolve()).close()
    if kind == "encrypted":
        open_store(where).close()
        convert(where, None, keys.remember(Key(bytes(range(32)), MARK + bytes(range(12)))))
    return Place(folder, where, keys)


def _lives(store: Store) -> list[Record]:
    return [record for kind in (Role, Entry, Event) for record in records.everything(store, kind)]


def _forget(place: Place, store: Store, who: Person, random: Random, old: Path, newest: dict[Person, int]) -> int:
    """Forget a person and try to bring them back; return how many copies still hold them, which must all be listed."""
    if random.random() < 0.5:
        store.back_up("asked for")
    held, is_cleared = place.holding(who), random.random() < 0.7
    assert place.cabinet in held, "the needle must be there to be taken out"

    left = forget(store, who.id, _name(who), also=_also(who), and_issued=is_cleared)

    assert (left.left, left.left_in_history, left.is_compact) == ((), int(not is_cleared), True)
    assert place.free_pages() == 0
    copies = {copy.path for copy in left.copies}
    newest[who] = backups_of(place.where)[0].sequence
    assert copies == held - {place.cabinet}
    assert len(left.issued) == (not is_cleared)
    published = set() if is_cleared else {place.cabinet}
    assert place.holding(who) == copies | published
    _stays_away(store, who, random, old)
    # Older backups go as new ones come, and what was published is in those too.
    copies = {path for path in copies if path.exists()}
    later = {backup.path for backup in backups_of(place.where)} if published else set()
    assert copies | published <= place.holding(who) <= copies | published | later
    return len(left.copies)


def _stays_away(store: Store, who: Person, random: Random, old: Path) -> None:
    for act in (
        lambda: records.change(store, replace(who, notes="back"), "Sam"),
        lambda: records.change(store, event("a talk", speakers=(who.id,)), "Sam"),
        lambda: undo.bring_back(store, who.id, "Sam"),
        lambda: import_files(store, [old], "Sam"),
    ):
        with pytest.raises(StoreError, match="was forgotten here"):
            act()
    steps = random.randrange(1, 8)
    for way in (undo.undo, undo.redo):
        for _ in range(steps):
            way(store, "Sam")
            assert records.get(store, Person, who.id) is None


def _goes_back(place: Place, forgotten: dict[Person, int], random: Random) -> int:
    """Go back to a backup from before; return how many came back with it, whom it must name to be forgotten anew."""
    backup = random.choice(backups_of(place.where))
    back = [who for who, newest in forgotten.items() if backup.sequence <= newest]
    restored = restore(place.where, backup, place.keys)
    named = {line.rpartition(" ")[2] for line in restored.missing if "was forgotten after" in line}
    assert named == {who.id for who in back}
    with place.open() as store:
        for who in back:
            forget(store, who.id, "Sam", also=_also(who), and_issued=True)
            assert place.cabinet not in place.holding(who)
    return len(back)


def _name(who: Person) -> str:
    return f"{who.first_name} {who.family_name}"


def _also(who: Person) -> tuple[str, ...]:
    return (f"{who.family_name[:9]}05",)


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
    issued = IssuedCopy(number=1, on=TODAY, blocks=(words,))
    statement = Statement(title=f"{random.random()}", period=Period.parse("2021-03"), blocks=(words,), issued=(issued,))
    records.add(store, statement, actor, TODAY)
    records.remove(store, added[4], actor)


def _needles(who: Person) -> Iterator[bytes]:
    """Give what must be nowhere: the names whole, their ends, which an index may keep apart, and the identifier's text."""
    for name in (f"{who.first_name} {who.family_name}", who.family_name, who.family_name[-9:], who.family_name[:9]):
        for form in ("NFC", "NFD"):
            for written in (name, name.lower(), name.upper(), _plain(name).lower()):
                yield unicodedata.normalize(form, written).encode()


def _plain(name: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))


def _nobody_else_is_harmed(store: Store, others: set[Person]) -> None:
    assert set(records.everything(store, Person)) == others
    for who in others:
        (talk,) = records.page(store, Event, search=who.family_name)
        assert (talk.title, talk.speakers) == (f"Talk by {who.first_name} {who.family_name}", (who.id,))
    with store.reading() as reading:
        assert list(broken_links(reading._connection)) == []
        live: list[Record] = [record for kind in KINDS for record in reading.all(kind.type)]
        assert reading.log.last_known([each.id for each in live]) == {each.id: each for each in live}
