"""DOCX, from real styles: the look is in resources/layouts/document.docx and can be changed there with Word."""

from __future__ import annotations

from copy import deepcopy
from datetime import datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu

from youthcab.document.blocks import Block, Bullets, Document, Figure, Heading, Lines, Paragraph, Signature, Table
from youthcab.export.package import write_package
from youthcab.export.shape import NO_DAY, column_shares, is_wide
from youthcab.paths import resource


def write(content: Document, path: Path) -> None:
    """Write the document with one heading of level 1, marked header rows, and en-GB (or its language) throughout."""
    file = docx.Document(str(resource("layouts/document.docx")))
    _describe(file, content)
    if is_wide(content):
        _turn(file.sections[0])
    file.add_paragraph(content.title, "Heading 1")
    if content.subtitle:
        file.add_paragraph(content.subtitle, "Subtitle")
    for number, block in enumerate(content.blocks, 1):
        _add(file, block, number)
    made = BytesIO()
    file.save(made)
    write_package(made, path)


def _describe(file: Any, content: Document) -> None:
    properties = file.core_properties
    properties.title = content.title[:255]
    properties.author = properties.last_modified_by = content.author[:255]
    properties.language = content.language
    properties.created = properties.modified = datetime.combine(content.dated or NO_DAY, time())
    for marked in (file.styles.element, file.settings.element):
        for language in marked.iter(qn("w:lang"), qn("w:themeFontLang")):
            language.set(qn("w:val"), content.language)


def _turn(section: Any) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width


def _room(section: Any) -> int:
    return int(section.page_width - section.left_margin - section.right_margin)


def _add(file: Any, block: Block, number: int) -> None:
    match block:
        case Heading():
            file.add_paragraph(block.text, f"Heading {block.level}")
        case Paragraph():
            file.add_paragraph(block.text)
        case Bullets():
            _add_bullets(file, block)
        case Table():
            _add_table(file, block)
        case Figure():
            _add_figure(file, block, number)
        case Lines():
            file.add_paragraph("\n".join(block.lines), "Lines")
        case Signature():
            _add_signature(file, block)


def _add_bullets(file: Any, block: Bullets) -> None:
    for item in block.items:
        file.add_paragraph(item, "List Bullet")


def _add_table(file: Any, block: Table) -> None:
    file.add_paragraph(block.caption, "Caption")
    table = file.add_table(0, len(block.header), "Ruled Table")
    described = OxmlElement("w:tblCaption")
    described.set(qn("w:val"), block.caption)
    table._tbl.tblPr.append(described)  # noqa: SLF001
    table.autofit = False
    section = file.sections[0]
    room = _room(section)
    for column, share in zip(
        table.columns, column_shares(block, section.page_width > section.page_height), strict=True
    ):
        column.width = Emu(round(room * share))
    pattern = _pattern_row(table, block.numeric)
    for texts in (block.header, *block.rows):
        # python-docx takes milliseconds for each row that it makes; a copy of one takes none.
        row = deepcopy(pattern)
        for place, text in zip(row.iter(qn("w:t")), texts, strict=True):
            place.text = text
        table._tbl.append(row)  # noqa: SLF001
    _mark(table.rows[0], "w:tblHeader")
    file.add_paragraph()


def _pattern_row(table: Any, numeric: frozenset[int]) -> Any:
    row = table.add_row()
    _mark(row, "w:cantSplit")
    for column, cell in enumerate(row.cells):
        paragraph = cell.paragraphs[0]
        paragraph.style = "Table Text"
        paragraph.add_run("-")
        if column in numeric:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    table._tbl.remove(row._tr)  # noqa: SLF001
    return row._tr  # noqa: SLF001


def _mark(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001


def _add_figure(file: Any, block: Figure, number: int) -> None:
    room = _room(file.sections[0])
    paragraph = file.add_paragraph(style="Picture")
    picture = paragraph.add_run().add_picture(BytesIO(block.png))
    if picture.width > room:
        picture.width, picture.height = Emu(room), Emu(round(picture.height * room / picture.width))
    about = next(picture._inline.iter(qn("wp:docPr")))  # noqa: SLF001
    about.set("name", f"Picture {number}")
    about.set("descr", block.alt)
    if block.caption:
        file.add_paragraph(block.caption, "Figure Caption")


def _add_signature(file: Any, block: Signature) -> None:
    for place, line in enumerate(block.lines):
        paragraph = file.add_paragraph(line, "Signature")
        paragraph.paragraph_format.keep_with_next = place < len(block.lines) - 1
