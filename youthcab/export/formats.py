"""The formats that a document or a workbook can be saved in, as data, and the one way to save."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from youthcab.document.blocks import Document, Figure
from youthcab.document.sheet import Workbook
from youthcab.errors import ExportError
from youthcab.export.clean import clean
from youthcab.export.replace import replacing


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, its title for people, its suffix, what it takes, and its writer."""

    name: str
    title: str
    suffix: str
    takes_document: bool
    takes_workbook: bool
    module: str


FORMATS = (
    Format("docx", "Word document", ".docx", True, False, "youthcab.export.docx"),
    Format("pdf", "PDF", ".pdf", True, False, "youthcab.export.pdf"),
    Format("odt", "OpenDocument text", ".odt", True, False, "youthcab.export.odt"),
    Format("html", "Web page", ".html", True, False, "youthcab.export.html"),
    Format("md", "Markdown", ".md", True, False, "youthcab.export.markdown"),
    Format("txt", "Plain text for speaking", ".txt", True, False, "youthcab.export.text"),
    Format("xlsx", "Excel workbook", ".xlsx", False, True, "youthcab.export.xlsx"),
    Format("csv", "CSV table", ".csv", False, True, "youthcab.export.csv"),
)


_PNG = b"\x89PNG\r\n\x1a\n"


def formats_for(content: type[Document] | type[Workbook]) -> tuple[Format, ...]:
    """Return the formats that take a Document, or those that take a Workbook."""
    return tuple(each for each in FORMATS if (each.takes_document if content is Document else each.takes_workbook))


def format_for(path: Path, among: Iterable[Format] = FORMATS) -> Format:
    """Return the format that a path's suffix names; raises ExportError, listing those that fit, for any other."""
    fitting = tuple(among)
    for each in fitting:
        if path.suffix.lower() == each.suffix:
            return each
    suffixes = [each.suffix for each in fitting]
    named = f"{', '.join(suffixes[:-1])} or {suffixes[-1]}"
    raise ExportError(f"{path.name} cannot be written in that format. Choose a name that ends in {named}.")


def save(content: Document | Workbook, path: Path) -> Path:
    """Write the file whole or not at all, in the format that its suffix names, and return its path.

    Raises ExportError where the format does not fit, a picture cannot be told or read, or the file cannot be written.
    """
    chosen = format_for(path, formats_for(type(content)))
    write: Callable[[Document | Workbook, Path], None] = importlib.import_module(chosen.module).write
    content = clean(content)
    if isinstance(content, Document):
        _check_pictures(content)
    with replacing(path) as beside:
        write(content, beside)
    return path


def _check_pictures(document: Document) -> None:
    for block in document.blocks:
        if isinstance(block, Figure) and not block.alt:
            raise ExportError("A picture has no description. Say in words what it shows, for those who do not see it.")
        if isinstance(block, Figure) and not block.png.startswith(_PNG):
            raise ExportError(f"The picture “{block.alt[:60]}” is no PNG file. Choose one that is.")
