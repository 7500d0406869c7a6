"""Somebody at work on a cabinet, who does whatever comes, by every way there is."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from random import Random

from tests.make import every_kind
from youthcab.errors import ImportProblems, YouthcabError
from youthcab.operations import quick_log, records, statements, undo, writing_words
from youthcab.operations.exchange import import_files
from youthcab.records.fields import about
from youthcab.records.identity import new_id
from youthcab.records.kinds import KINDS, kind_of
from youthcab.records.period import Period
from youthcab.records.record import News, Record
from youthcab.store.store import Store

TODAY = date(2021, 3, 15)


class AtWork:
    """Works on a store; `chance` decides on what, so that the same chance does the same again."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder = store, folder
        self.chance = Random(0)
        self.count = 0

    def do(self, way: str, chance: int) -> None:
        """Do one thing by the way that is named."""
        self.count += 1
        self.chance = Random(chance)
        getattr(self, way)()

    def add(self) -> None:
        records.add(self.store, self._some_record(), "Sam", TODAY)

    def change(self) -> None:
        if live := self._live():
            record = self.chance.choice(live)
            other = self._some_record(type(record))
            names = [each.name for each in fields(record) if each.name != "id"]
            some = self.chance.sample(names, self.chance.randint(1, 3))
            records.change(self.store, replace(record, **{name: getattr(other, name) for name in some}), "Ali")

    def remove(self) -> None:
        # The only cabinet is refused.
        if live := self._live():
            with suppress(YouthcabError):
                records.remove(self.store, self.chance.choice(live), "Sam")

    def bring_back(self) -> None:
        if gone := undo.removed(self.store):
            undo.bring_back(self.store, self.chance.choice(gone).record, "Sam")

    def quick_log(self) -> None:
        quick_log.log(self.store, f"We met the mayor {self.count}", "Sam", TODAY)

    def bring_in(self) -> None:
        file = self.folder / "brought.json"
        campaign, number = self.chance.choice(("Streets", "Parks")), self.chance.randint(1, 3)
        events = [{"title": f"Brought {number}", "about": f"matter {self.count}", "campaigns": [campaign]}]
        file.write_text(json.dumps({"youthcab": 1, "campaigns": [{"title": campaign}], "events": events}), "utf-8")
        # Two campaigns of one name are refused, which is a way like any other of leaving all as it was.
        with suppress(ImportProblems):
            import_files(self.store, [file], "Cai")

    def edit_the_statement(self) -> None:
        march = Period.parse("2021-03")
        statement = statements.statement_for(self.store, march) or statements.draft(self.store, march, TODAY)
        statements.keep(self.store, writing_words.add_paragraph(statement, 0, f"Thank you {self.count}."), "Ali")

    def do_many_things(self) -> None:
        with self.store.writing("Ali", "Do many things") as writing:
            made = self._some_record()
            writing.save(made)
            writing.save(replace(made, notes="twice"))
            for record in self._live()[:2]:
                writing.remove(type(record), record.id)
            if self.chance.random() < 0.5:
                writing.remove(type(made), made.id)

    def change_while_removed(self) -> None:
        if live := self._live():
            record = self.chance.choice(live)
            with self.store.writing("Ali", "Change while removed") as writing:
                writing.remove(type(record), record.id)
                writing.save(replace(record, notes=f"changed {self.count}"))
                writing.remove(type(record), record.id)

    def take_back(self) -> None:
        with self.store.reading() as reading:
            steps = sorted({change.step_id for change in reading.history(limit=60)})
        if steps:
            step = self.chance.choice(steps)
            disputed = undo.take_back(self.store, step, "Sam").disputed
            keep = frozenset((each.record, each.field) for each in disputed if self.chance.random() < 0.5)
            if disputed:
                undo.take_back(self.store, step, "Sam", keep)

    def _live(self) -> list[Record]:
        with self.store.reading() as reading:
            return [record for kind in KINDS for record in reading.all(kind.type)]

    def _some_record(self, record_type: type[Record] | None = None) -> Record:
        models = every_kind()
        model = self.chance.choice([each for each in models if record_type in (None, type(each))])
        # An issued copy stays whatever is undone, so that nothing would come back as it was.
        names = [each.name for each in fields(model) if each.name != "issued" and self.chance.random() < 0.6]
        values = {name: getattr(model, name) for name in names}
        values |= {name: f"{value} {self.count}" for name, value in values.items() if type(value) is str}
        linked = {each.name: self._links(about(each).to, each.default) for each in fields(model) if about(each).to}
        return type(model)(**{**values, **linked, "id": new_id()})

    def _links(self, kind: str, default: object) -> object:
        ids = [
            each.id
            for each in self._live()
            if kind == kind_of(each).name or (kind == "news" and isinstance(each, News))
        ]
        some = tuple(self.chance.sample(ids, min(len(ids), self.chance.randint(0, 2))))
        return some if isinstance(default, tuple) else next(iter(some), None)


WAYS = (
    "add",
    "change",
    "remove",
    "bring_back",
    "quick_log",
    "bring_in",
    "edit_the_statement",
    "do_many_things",
    "change_while_removed",
    "take_back",
)
