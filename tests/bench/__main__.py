"""Prints what the program promises in figures, each beside its floor in the same run: `python3 dev.py bench`."""

import gc
import itertools
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.bench import by_hand
from tests.bench.made import big_cabinet, long_log, records
from tests.bench.measure import (
    Figure,
    beside,
    bound,
    milliseconds,
    ratio,
    run_again,
    start_of,
    statements_of_the_store,
)
from tests.bench.stalls import MOST
from youthcab import paths
from youthcab.document.typeset import typeset
from youthcab.export.formats import save
from youthcab.memory import search_the_young_only
from youthcab.operations.cabinets import open_cabinet, the_cabinet
from youthcab.operations.exchange import export_data, import_files
from youthcab.operations.records import change, page
from youthcab.operations.statements import draft
from youthcab.operations.undo import last_step, next_redo
from youthcab.records.event import Event
from youthcab.records.period import Period
from youthcab.store.store import Store

MANY = 100_000
ROWS = 10_000
MONTH = Period.parse("2021-03")
TYPED = ("mental health library", "safer", "votes at 16", "homeless", "station", "river")


def main(wished: list[str]) -> None:
    search_the_young_only()  # as the window and the command line do
    with tempfile.TemporaryDirectory(prefix="youthcab-bench-") as name:
        folder = Path(name)
        print(f"Making a cabinet with {MANY:,} records ...", flush=True)
        big, small = folder / "big.youthcab", folder / "small.youthcab"
        big_cabinet(big, MANY)
        big_cabinet(small, 100)
        print(f"{'':60}{'ours':>12}{'floor':>12}{'ratio':>8}  promised")
        for figure in standing_still(big, folder) if wished == ["stalls"] else figures(big, small, folder):
            print(line(figure), flush=True)


def line(figure: Figure) -> str:
    floor = f"{figure.floor:9.1f} {figure.unit}" if figure.floor is not None else ""
    share = f"{figure.ours / figure.floor:.2f}" if figure.floor else ""
    verdict = "" if figure.kept else "  MISSED"
    return f"{figure.promise:60}{figure.ours:9.1f} {figure.unit}{floor:>12}{share:>8}  {figure.most}{verdict}"


def figures(big: Path, small: Path, folder: Path) -> Iterator[Figure]:
    yield from window(big)
    with open_cabinet(big) as store:
        bare = dbapi2.connect(str(big))
        yield from table(store, bare)
        yield from drafting(store, bare, small)
        yield from exports(store, folder)
        bare.close()
    yield importing(folder / "import")
    yield saving(small, folder)
    yield from opening(small, folder)
    yield from standing_still(big, folder)


def window(big: Path) -> Iterator[Figure]:
    ours, floors = [], []
    for _ in range(9):
        floors.append(start_of("tests.bench.bare_window"))
        paths.lock_file(big).unlink(missing_ok=True)  # the one before was cut off, and left it
        ours.append(start_of("tests.bench.our_window", str(big)))
    # Whatever else the machine does can only add to the time of a start: the best of them is nearest to its cost.
    (start, filled, memory), (floor_start, _, floor_memory) = map(best, (ours, floors))
    yield ratio(f"Window on screen, {MANY:,} records in the file", start, floor_start, "ms", 1.5)
    yield bound("Home in it filled with the month, menus and pages to be used", filled, "ms", 1000)
    yield ratio(f"Memory after every tab was visited, {MANY:,} records", memory, floor_memory, "MB", 2)


def best(rows: list[tuple[float, ...]]) -> tuple[float, ...]:
    return tuple(map(min, zip(*rows, strict=True)))


def medians(rows: list[tuple[float, ...]]) -> tuple[float, ...]:
    return tuple(map(statistics.median, zip(*rows, strict=True)))


def table(store: Store, bare: dbapi2.Connection) -> Iterator[Figure]:
    first_page = partial(page, store, Event)
    yield ratio("First page of the table of events", *beside(first_page, again(first_page, bare), 21), "ms", 2)
    keys = [partial(page, store, Event, search=text[:end]) for text in TYPED for end in range(1, len(text) + 1)]
    pairs = [(milliseconds(key), milliseconds(again(key, bare))) for key in keys]
    ours, floor = (statistics.quantiles(side, n=20)[18] for side in zip(*pairs, strict=True))
    yield ratio(f"A key typed in its filter, 95th in 100 of {len(keys)} keys", ours, floor, "ms", 2)
    yield bound("The same, against a frame of the screen", ours, "ms", 16)


def drafting(store: Store, bare: dbapi2.Connection, small: Path) -> Iterator[Figure]:
    write = partial(draft, store, MONTH)
    yield ratio(
        f"Draft of a month among {MANY:,} records, and its SQL", *beside(write, again(write, bare), 21), "ms", 3
    )
    with open_cabinet(small) as few:
        flat = beside(write, partial(draft, few, MONTH), 21)
    yield ratio("The same, and the same month among 100 records", *flat, "ms", 1.2)


def again(work: partial, bare: dbapi2.Connection) -> partial:
    """Make the floor of a reading: its SQL, run once more on the bare driver."""
    with statements_of_the_store() as statements:
        work()
    reading = [statement for statement in statements if statement[0].lstrip().upper().startswith(("SELECT", "WITH"))]
    return partial(run_again, bare, reading)


def exports(store: Store, folder: Path) -> Iterator[Figure]:
    document = typeset(draft(store, MONTH), the_cabinet(store))
    for suffix, write in (("pdf", by_hand.pdf), ("docx", by_hand.docx)):
        ours = partial(save, document, folder / f"ours.{suffix}")
        floor = partial(write, document, folder / f"floor.{suffix}")
        yield ratio(f"Statement as {suffix.upper()}, and the library by hand", *beside(ours, floor, 11), "ms", 1.5)


def rows_to_import(folder: Path) -> Path:
    with open_cabinet(folder / "rows.youthcab") as source, source.writing("bench", "Make rows") as writing:
        writing.save_all(records(ROWS, []))
    with open_cabinet(folder / "rows.youthcab") as source:
        return export_data(source, folder / "rows.json")


def standing_still(big: Path, folder: Path) -> Iterator[Figure]:
    """Work for an evening in the real window on a copy of the big cabinet, and tell the longest stall of each work."""
    copy, rows = Path(shutil.copy(big, folder / "evening.youthcab")), rows_to_import(folder)
    with copy.open("rb+") as file:
        os.fsync(file.fileno())  # or else the first change would wait until all of the copy is on the disk
    command = [sys.executable, "-m", "tests.bench.stalls", str(copy), str(rows)]
    for told in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines():
        name, stood, own = told.split("\t")
        yield bound(f"Window stands still: {name} ({own} of its own)", float(stood), "ms", MOST)


def importing(folder: Path) -> Figure:
    folder.mkdir()
    rows = rows_to_import(folder)
    pairs = [import_once(rows, folder / f"import-{n}.youthcab") for n in range(3)]
    return ratio(f"Import of {ROWS:,} rows, and its bare executemany", *medians(pairs), "ms", 3)


def import_once(rows: Path, goal: Path) -> tuple[float, float]:
    open_cabinet(goal).close()
    copy = Path(shutil.copy(goal, goal.with_suffix(".bare")))
    with open_cabinet(goal) as store:
        gc.collect()
        ours = milliseconds(partial(import_files, store, [rows], "bench"))
    return ours, by_hand.insert_rows(copy, goal)


def saving(small: Path, folder: Path) -> Figure:
    bare = by_hand.Row(Path(shutil.copy(small, folder / "bare.youthcab")))
    with open_cabinet(small) as store:
        event = page(store, Event, limit=1)[0]
        words = (f"the library {n}" for n in itertools.count())
        pairs = beside(
            lambda: change(store, replace(event, about=next(words)), "bench"),
            lambda: bare.change(event.id, next(words)),
            201,
        )
    bare.close()
    return ratio("A change of one field on the disk, and its bare SQL", *pairs, "ms", 3)


def opening(small: Path, folder: Path) -> Iterator[Figure]:
    long, short = (Path(shutil.copy(small, folder / f"log-{count}.youthcab")) for count in (MANY, 100))
    long_log(long, MANY)
    long_log(short, 100)
    pairs = [(look(long), look(short)) for _ in range(31)]
    ours, floor = (statistics.median(side) for side in zip(*pairs, strict=True))
    yield ratio(f"Opening with {MANY:,} operations in the log, and with 100", ours, floor, "ms", 1.2)


def look(path: Path) -> float:
    """Open a cabinet as the window does, which asks at once what there is to undo; closing is not part of it."""
    start = time.perf_counter()
    with open_cabinet(path) as store:
        last_step(store), next_redo(store)
        return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main(sys.argv[1:])
