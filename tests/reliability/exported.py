"""Exports in every format, over and over to the same names, and whether each file is whole."""

from __future__ import annotations

import csv
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import StringIO
from pathlib import Path

import pikepdf

from tests.make import every_kind
from tests.reliability.edits import CABINET
from youthcab.document.blocks import Document, Heading, Paragraph
from youthcab.document.sheet import Column, Sheet, Workbook
from youthcab.export.formats import FORMATS, save
from youthcab.operations.exchange import export_data
from youthcab.store.store import open_store

_DATA = "data.json"
_FILLING = "What young people said about street lamps, and what was done about it. " * 20


def prepare(folder: Path) -> None:
    """Make the older files that exports replace, and a cabinet to be given out whole."""
    with open_store(folder / CABINET) as store, store.writing("Cai", "Add records") as writing:
        writing.save_all(every_kind())
    with steps(folder, 0) as step:
        step(0)


@contextmanager
def steps(folder: Path, _: int) -> Iterator[Callable[[int], None]]:
    """Write version `number` of every file."""
    with open_store(folder / CABINET) as store:

        def step(number: int) -> None:
            for each in FORMATS:
                save(document(number) if each.takes_document else workbook(number), _path(folder, each.suffix))
            export_data(store, folder / _DATA)

        yield step


def problems(folder: Path, acknowledged: int, begun: int, _: int) -> list[str]:
    """Say which files are missing, torn, or older than what was acknowledged."""
    found = []
    for each in FORMATS:
        try:
            number = _READERS[each.suffix](_path(folder, each.suffix))
        except Exception as error:
            found.append(f"{each.suffix} is torn or missing: {error!r}")
            continue
        if not acknowledged <= number <= begun:
            found.append(f"{each.suffix} is of version {number}, {acknowledged} was acknowledged and {begun} begun")
    try:
        json.loads((folder / _DATA).read_text("utf-8"))["youthcab"]
    except Exception as error:
        found.append(f"the data file is torn or missing: {error!r}")
    return found


def document(number: int) -> Document:
    """Make a document that says at both ends which version it is."""
    blocks = (Paragraph(f"Begin {number}"), Heading("Lamps"), Paragraph(_FILLING), Paragraph(f"End {number}"))
    return Document(f"Version {number}", blocks)


def workbook(number: int) -> Workbook:
    """Make a workbook that says at both ends which version it is."""
    rows = ((f"Begin {number}",), *((f"{_FILLING} {line}",) for line in range(20)), (f"End {number}",))
    return Workbook(f"Version {number}", (Sheet("Lamps", (Column("Lamp"),), rows),))


def _path(folder: Path, suffix: str) -> Path:
    return folder / f"lamps{suffix}"


def _of_text(text: str) -> int:
    begins, ends = re.findall(r"Begin (\d+)", text), re.findall(r"End (\d+)", text)
    if len(begins) != 1 or begins != ends:
        raise ValueError(f"it begins with {begins} and ends with {ends}")
    return int(begins[0])


def _text(path: Path) -> int:
    return _of_text(path.read_text("utf-8"))


def _page(path: Path) -> int:
    text = path.read_text("utf-8")
    if not text.rstrip().endswith("</html>"):
        raise ValueError("the page has no end")
    return _of_text(text)


def _table(path: Path) -> int:
    return _of_text(str(list(csv.reader(StringIO(path.read_text("utf-8-sig")), strict=True))))


def _package(member: str, path: Path) -> int:
    with zipfile.ZipFile(path) as package:
        if package.testzip() is not None:
            raise ValueError("a part is damaged")
        return _of_text(package.read(member).decode())


def _pdf(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        if pdf.get_warnings() or not path.read_bytes().rstrip().endswith(b"%%EOF"):
            raise ValueError("the PDF is damaged")
        return int(str(pdf.docinfo["/Title"]).removeprefix("Version "))


_READERS: dict[str, Callable[[Path], int]] = {
    ".docx": partial(_package, "word/document.xml"),
    ".odt": partial(_package, "content.xml"),
    ".xlsx": partial(_package, "xl/sharedStrings.xml"),
    ".pdf": _pdf,
    ".html": _page,
    ".md": _text,
    ".txt": _text,
    ".csv": _table,
}
