"""What the editors of a form ask of the cabinet on the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from youthcab.operations import links, records
from youthcab.operations.changes import Changes
from youthcab.operations.used_before import used_before
from youthcab.records.identity import Id
from youthcab.records.kinds import NEWS_KINDS, kind_named, label
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store

_FOUND_AT_MOST = 12


class Known:
    """Looks things up off the window's thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._searching, self._using = Latest(desk.runner), Latest(desk.runner)

    def today(self) -> date:
        """Return the day from which "yesterday" is read."""
        return self._desk.today()

    def search(self, kind: str, text: str, done: Callable[[Sequence[tuple[Id, str]]], None]) -> None:
        """Find the first few records of a kind whose words begin as the text does."""
        self._desk.ask(lambda store: _first_of(store, kind, text), done, self._searching)

    def label(self, record: Id) -> str:
        """Return the few words by which a person knows a record."""
        return self._desk.label(record)

    def used(self, owner: type, field: str, done: Callable[[Sequence[str]], None]) -> None:
        """Find what a field of a kind holds in other records, the most common first."""
        self._desk.ask(lambda store: used_before(store, owner, field), done, self._using)

    def begin(self, kind: str, name: str) -> Id | None:
        """Add a record of a kind under a name, and say so; None where that was not possible."""
        made: list[Id] = []

        def work(store: Store) -> Changes:
            begun, changes = links.begin(store, kind, name, self._desk.actor, self._desk.today())
            made.append(begun)
            return changes

        if not self._desk.do(work):
            return None
        [record] = made
        self._desk.say(tr("Added “{name}”.", name=name), button=tr("Open"), act=partial(self.open, record))
        return record

    def open(self, record: Id) -> None:
        """Show a record."""
        self._desk.to_record.emit(record)


def _first_of(store: Store, kind: str, text: str) -> list[tuple[Id, str]]:
    """Return the first few records of a kind, or of all news, with the words by which they are known."""
    kinds = [each.type for each in NEWS_KINDS] if kind == "news" else [kind_named(kind).type]
    found: list[Record] = []
    for each in kinds:
        found += records.page(store, each, search=text, limit=_FOUND_AT_MOST)
    return [(each.id, label(each)) for each in found[:_FOUND_AT_MOST]]
