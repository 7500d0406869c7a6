"""The program tries itself: a fresh cabinet through to every format, in a temporary folder that is gone afterwards."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from youthcab.errors import YouthcabError
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.exchange import export_data, import_files, make_sample
from youthcab.operations.exporting import export_statement
from youthcab.operations.statements import draft
from youthcab.operations.summaries import export_summary
from youthcab.records.period import Period
from youthcab.store.store import Store

_MONTH = Period.parse("2021-03")
_STATEMENTS = ("docx", "pdf", "odt", "html", "md", "txt")
_SUMMARIES = ("xlsx", "csv", "pdf", "docx", "html")
_BEGINS_WITH = {"pdf": b"%PDF-", "docx": b"PK", "odt": b"PK", "xlsx": b"PK", "html": b"<!doctype html>"}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was tried; `trouble` is empty where it went well."""

    what: str
    trouble: str = ""


def run() -> Iterator[Step]:
    """Try each step in turn and tell of it; stops at once if there is no sample to go on with."""
    with tempfile.TemporaryDirectory(prefix="youthcab-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            store = make_sample(folder / "sample.youthcab")
        except Exception as error:
            yield Step("a cabinet with the sample", _told(error))
            return
        yield Step("a cabinet with the sample")
        with store:
            for what, attempt in _attempts(store, folder):
                yield _tried(what, attempt)


def _attempts(store: Store, folder: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    yield "a draft", partial(_draft, store)
    for suffix in _STATEMENTS:
        yield f"a statement as {suffix}", partial(_statement, store, folder / f"statement.{suffix}")
    for suffix in _SUMMARIES:
        yield f"a summary as {suffix}", partial(_summary, store, folder / f"summary.{suffix}")
    yield "data out and in again", partial(_round_trip, store, folder)


def _tried(what: str, attempt: Callable[[], None]) -> Step:
    try:
        attempt()
    except Exception as error:
        return Step(what, _told(error))
    return Step(what)


def _told(error: Exception) -> str:
    return str(error) if isinstance(error, YouthcabError) else f"{type(error).__name__}: {error}"


def _draft(store: Store) -> None:
    _expect(len(draft(store, _MONTH).blocks) > 3, "it has hardly any paragraphs")


def _statement(store: Store, to: Path) -> None:
    for written in export_statement(store, _MONTH, [to]):
        _look_at(written)


def _summary(store: Store, to: Path) -> None:
    for written in export_summary(store, _MONTH, [to]):
        _look_at(written)


def _look_at(file: Path) -> None:
    """Open a file and see that it is whole and of its format."""
    suffix, content = file.suffix.lstrip("."), file.read_bytes()
    _expect(len(content) > 100, f"{file.name} has {len(content)} bytes")
    _expect(content.startswith(_BEGINS_WITH.get(suffix, b"")), f"{file.name} does not begin as {suffix} does")
    if content.startswith(b"PK"):
        with zipfile.ZipFile(file) as parts:
            _expect(parts.testzip() is None, f"{file.name} is damaged")


def _round_trip(store: Store, folder: Path) -> None:
    written = export_data(store, folder / "data.json")
    with open_cabinet(folder / "again.youthcab") as again:
        _expect(import_files(again, [written], "self-test").added > 0, "nothing came in")
        same = export_data(again, folder / "again.json").read_text("utf-8") == written.read_text("utf-8")
    _expect(same, "what came in is not what went out")


def _expect(fact: bool, otherwise: str) -> None:
    if not fact:
        raise ValueError(otherwise)
