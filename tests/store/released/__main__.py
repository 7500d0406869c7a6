"""Keep a cabinet of the present schema for good, once it is released: python -m tests.store.released."""

from __future__ import annotations

import gzip
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.make import every_kind
from youthcab.operations import exchange, records, statements
from youthcab.records.event import Event
from youthcab.records.period import Period
from youthcab.store.tables import SCHEMA_VERSION


def fill(cabinet: Path) -> None:
    """Make a cabinet with the sample, every kind of record, a statement, and something changed and removed."""
    with exchange.make_sample(cabinet) as store:
        with store.writing("Cai", "Add records of every kind") as writing:
            writing.save_all(every_kind())
        statements.keep(store, statements.draft(store, Period.parse("2021-03"), date(2021, 3, 19)), "Cai")
        with store.reading() as reading:
            first, *_, last = reading.all(Event)
        records.change(store, replace(first, notes="asked twice"), "Sam")
        records.remove(store, last, "Sam")


def main() -> None:
    """Make the file, unless there is one: what was released does not change."""
    goal = Path(__file__).with_name(f"schema-{SCHEMA_VERSION}.youthcab.gz")
    with TemporaryDirectory() as folder, goal.open("xb") as file:
        cabinet = Path(folder) / "cabinet.youthcab"
        fill(cabinet)
        file.write(gzip.compress(cabinet.read_bytes(), mtime=0))
    print(f"{goal} is kept")


if __name__ == "__main__":
    main()
