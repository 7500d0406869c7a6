"""ODT, from real styles: the look is in resources/layouts/document.odt and can be changed there with LibreOffice."""

from __future__ import annotations

import struct
from datetime import datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import odfdo

from youthcab.document.blocks import Block, Bullets, Document, Figure, Heading, Lines, Paragraph, Signature, Table
from youthcab.export.package import write_package
from youthcab.export.shape import NO_DAY, column_shares, is_wide
from youthcab.paths import resource

_DOTS_PER_CM = 96 / 2.54
_ROOM_CM = {False: 16.0, True: 24.7}


def write(content: Document, path: Path) -> None:
    """Write the document with one heading of level 1, tables with header rows, and its language in every style."""
    file = odfdo.Document(resource("layouts/document.odt"))
    _describe(file, content)
    _set_page(file, content)
    file.body.append(_heading(content.title, 1))
    if content.subtitle:
        file.body.append(_paragraph(content.subtitle, "Subtitle"))
    for number, block in enumerate(content.blocks, 1):
        for element in _elements(file, block, number, is_wide(content)):
            file.body.append(element)
    made = BytesIO()
    file.save(made)
    write_package(made, path)


def _describe(file: Any, content: Document) -> None:
    day = datetime.combine(content.dated or NO_DAY, time())
    file.meta.set_title(content.title)
    file.meta.set_initial_creator(content.author)
    file.meta.set_creator(content.author)
    file.meta.set_language(content.language)
    file.meta.set_creation_date(day)
    file.meta.set_modification_date(day)


def _set_page(file: Any, content: Document) -> None:
    language, _, country = content.language.partition("-")
    for spoken in file.styles.get_elements("//style:text-properties[@fo:language]"):
        spoken.set_attribute("fo:language", language)
        spoken.set_attribute("fo:country", country or "none")
    if is_wide(content):
        page = file.styles.get_element("//style:page-layout-properties")
        width, height = page.get_attribute("fo:page-width"), page.get_attribute("fo:page-height")
        page.set_attribute("fo:page-width", height)
        page.set_attribute("fo:page-height", width)
        page.set_attribute("style:print-orientation", "landscape")


def _elements(file: Any, block: Block, number: int, wide: bool) -> list[Any]:
    match block:
        case Heading():
            return [_heading(block.text, block.level)]
        case Paragraph():
            return [_paragraph(block.text)]
        case Bullets():
            return [_bullets(block)]
        case Table():
            return [_paragraph(block.caption, "Table_20_Caption"), _table(file, block, number, wide)]
        case Figure():
            caption = [_paragraph(block.caption, "Figure_20_Caption")] if block.caption else []
            return [_picture(file, block, number, _ROOM_CM[wide]), *caption]
        case Lines():
            return [_lines(block)]
        case Signature():
            return [_paragraph(line, "Signature") for line in block.lines]


def _heading(text: str, level: int) -> Any:
    heading = odfdo.Header(level, text, formatted=False)
    heading.set_attribute("text:style-name", f"Heading_20_{level}")
    return heading


def _paragraph(text: str, style: str = "Standard") -> Any:
    return odfdo.Paragraph(text, style=style, formatted=False)


def _lines(block: Lines) -> Any:
    told = "<text:line-break/>".join(escape(line) for line in block.lines)
    return odfdo.Element.from_tag(f'<text:p text:style-name="Lines">{told}</text:p>')


def _bullets(block: Bullets) -> Any:
    made = odfdo.List(style="Bullets")
    for item in block.items:
        point = odfdo.ListItem()
        point.append(_paragraph(item, "List_20_Bullet"))
        made.append(point)
    return made


def _table(file: Any, block: Table, number: int, wide: bool) -> Any:
    names = [f"Table{number}.{place}" for place in range(1, len(block.header) + 1)]
    for name, share in zip(names, column_shares(block, wide), strict=True):
        _add_column_style(file, name, share)
    columns = "".join(f'<table:table-column table:style-name="{name}"/>' for name in names)
    header = _row(block.header, block.numeric, "Header_20_Cell", "_20_Heading")
    rows = "".join(_row(row, block.numeric, "Body_20_Cell", "") for row in block.rows)
    # odfdo copies each row and cell that is put into a table; one piece of XML is read much faster.
    return odfdo.Element.from_tag(
        f'<table:table table:name="Table {number}" table:style-name="Ruled_20_Table">'
        f"<table:title>{escape(block.caption)}</table:title>{columns}"
        f"<table:table-header-rows>{header}</table:table-header-rows>{rows}</table:table>"
    )


def _row(texts: tuple[str, ...], numeric: frozenset[int], cell_style: str, suffix: str) -> str:
    cells = []
    for column, text in enumerate(texts):
        style = f"Table_20_Number{suffix}" if column in numeric else f"Table{suffix or '_20_Text'}"
        paragraph = f'<text:p text:style-name="{style}">{escape(text)}</text:p>'
        start = f'<table:table-cell table:style-name="{cell_style}" office:value-type="string">'
        cells.append(f"{start}{paragraph}</table:table-cell>")
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def _add_column_style(file: Any, name: str, share: float) -> None:
    style = odfdo.Element.from_tag("style:style")
    style.set_attribute("style:name", name)
    style.set_attribute("style:family", "table-column")
    width = odfdo.Element.from_tag("style:table-column-properties")
    width.set_attribute("style:rel-column-width", f"{round(share * 65_535)}*")
    style.append(width)
    file.content.get_element("//office:automatic-styles").append(style)


def _picture(file: Any, block: Figure, number: int, room_cm: float) -> Any:
    width, height = (size / _DOTS_PER_CM for size in struct.unpack(">II", block.png[16:24]))
    scale = min(1.0, room_cm / width)
    name = f"Pictures/{number}.png"
    file.container.set_part(name, block.png)
    file.manifest.add_full_path(name, "image/png")
    size = (f"{width * scale:.2f}cm", f"{height * scale:.2f}cm")
    frame = odfdo.Frame.image_frame(name, name=f"Picture {number}", size=size, style="Whole", anchor_type="as-char")
    frame.svg_title = block.alt
    paragraph = odfdo.Paragraph(style="Picture")
    paragraph.append(frame)
    return paragraph
