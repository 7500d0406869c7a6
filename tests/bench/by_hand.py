"""The floors of writing: what a person would write by hand with each library, and nothing of ours."""

from pathlib import Path

import docx as python_docx
import typst
from sqlcipher3 import dbapi2

from tests.bench.measure import milliseconds
from youthcab import paths
from youthcab.document.blocks import Bullets, Document, Heading, Paragraph, Signature
from youthcab.store.connection import PRAGMAS


def docx(document: Document, path: Path) -> None:
    file = python_docx.Document()
    file.add_heading(document.title, 0)
    for style, text in _lines(document):
        file.add_paragraph(text, style)
    file.save(str(path))


_STYLES = {"Heading 2": "== ", "List Bullet": "- ", None: ""}


def pdf(document: Document, path: Path) -> None:
    lines = [
        f'#set document(title: "{document.title}", date: datetime(year: 2021, month: 3, day: 31))',
        '#set text(font: "Open Sans", lang: "en")',
    ]
    lines += [f"= {document.title}", *(f"{_STYLES[style]}{_escaped(text)}" for style, text in _lines(document))]
    source = path.with_suffix(".typ")
    source.write_text("\n\n".join(lines), "utf-8")
    compiler = typst.Compiler(source, font_paths=[paths.resource("fonts")], ignore_system_fonts=True)
    path.write_bytes(compiler.compile(format="pdf", pdf_standards=["ua-1", "a-2a"]))


class Row:
    """A change of one field, its line in the log and no more: one transaction, with the settings of a cabinet."""

    def __init__(self, cabinet: Path) -> None:
        self.connection = dbapi2.connect(str(cabinet), isolation_level=None)
        for name, value in PRAGMAS.items():
            self.connection.execute(f"PRAGMA {name}={value}")

    def change(self, record: str, about: str) -> None:
        step = f"2100-01-01 {about}"
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute("UPDATE event SET about = ? WHERE id = ?", (about, record))
        self.connection.execute("INSERT INTO step (id, actor, words, hash) VALUES (?, 'bench', 'Change', '')", (step,))
        self.connection.execute("INSERT INTO operation VALUES (?, 0, ?, 'about', '', ?)", (step, record, f'"{about}"'))
        self.connection.execute("COMMIT")

    def close(self) -> None:
        self.connection.close()


def insert_rows(goal: Path, filled: Path) -> float:
    """Return the milliseconds that it takes to put every row of a filled cabinet into an empty one, log included."""
    source, target = dbapi2.connect(str(filled)), dbapi2.connect(str(goal), isolation_level=None)
    tables = [name for (name,) in source.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    rows = {name: source.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables if _ordinary(source, name)}
    for name in rows:
        target.execute(f'DELETE FROM "{name}"')
    target.execute("PRAGMA synchronous=FULL")
    took = milliseconds(lambda: _insert(target, rows))
    source.close()
    target.close()
    return took


def _insert(target: dbapi2.Connection, rows: dict[str, list[tuple]]) -> None:
    target.execute("BEGIN IMMEDIATE")
    for name, values in rows.items():
        if values:
            places = ", ".join("?" * len(values[0]))
            target.executemany(f'INSERT INTO "{name}" VALUES ({places})', values)
    target.execute("COMMIT")


def _lines(document: Document) -> list[tuple[str | None, str]]:
    lines: list[tuple[str | None, str]] = []
    for block in document.blocks:
        match block:
            case Heading(text=text):
                lines.append(("Heading 2", text))
            case Paragraph(text=text):
                lines.append((None, text))
            case Bullets(items=items):
                lines += [("List Bullet", item) for item in items]
            case Signature(lines=signed):
                lines += [(None, text) for text in signed]
    return lines


def _escaped(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "\\#*_`$<>@=-+/[]~" else letter for letter in text)


def _ordinary(source: dbapi2.Connection, name: str) -> bool:
    """Tell whether a table is neither SQLite's own nor a search index, nor inside one."""
    sql = source.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (name,)).fetchone()[0] or ""
    indexes = [each for (each,) in source.execute("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%'")]
    return (
        not name.startswith("sqlite_")
        and "VIRTUAL" not in sql
        and not any(name.startswith(f"{each}_") for each in indexes)
    )
