"""PDF for everyone and for keeping: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once, made by typst."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict, replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import typst

from youthcab.document.blocks import Block, Document, Figure, Heading, Paragraph, Table
from youthcab.errors import ExportError
from youthcab.export.shape import NO_DAY, column_shares, is_wide
from youthcab.paths import resource

_STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-2a"]
_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed')
_CODE_POINT = re.compile(r"\\u\{([0-9a-f]+)\}")
# PDF/A allows no string over 32,767 bytes, and a longer word than this would run off the page.
_LONG_WORD = re.compile(r"\S{30}(?=\S{10})")
_LONGEST_HEADING = 1_000
_LONGEST_ALT = 10_000
_FOOTER_LENGTH = 60


def write(content: Document, path: Path) -> None:
    """Write the document as an accessible PDF; the same document gives the same bytes.

    A sign that none of our fonts has is told by its Unicode name, because the standards allow no empty boxes.
    Raises ExportError where typst refuses the document, such as for a picture that is no picture.
    """
    path.write_bytes(_made(content)[1])


def pictures(content: Document, dots: float) -> tuple[bytes, ...]:
    """Draw each page of the PDF as a PNG picture, with so many dots to the inch; raises ExportError as `write` does."""
    made = typst.compile(**_layout(_made(content)[0]), format="png", ppi=dots)
    return (made,) if isinstance(made, bytes) else tuple(made or ())


def _made(content: Document) -> tuple[str, bytes]:
    """Return what typst made the PDF from, and the PDF."""
    plain = json.dumps(_plain(_within_limits(content)), ensure_ascii=False)
    try:
        return _compiled_with_names(plain, content)
    except typst.TypstError as error:
        raise ExportError(f"The PDF was not made: {error.message}. Mend that, or save as HTML or DOCX.") from error


def _compiled_with_names(plain: str, content: Document) -> tuple[str, bytes]:
    try:
        return plain, _compiled(plain, content)
    except typst.TypstError as error:
        missing = _unshown(error.diagnostic)
        if not missing:
            raise
        named = _named(plain, missing)
        return named, _compiled(named, content)


def _compiled(plain: str, content: Document) -> bytes:
    made = typst.compile(
        **_layout(plain),
        format="pdf",
        pdf_standards=_STANDARDS,
        timestamp=datetime.combine(content.dated or NO_DAY, time(), UTC),
    )
    assert isinstance(made, bytes)
    return made


def _layout(plain: str) -> dict[str, Any]:
    return {
        "input": resource("layouts/document.typ"),
        "root": resource("layouts"),
        "font_paths": [resource("fonts")],
        "ignore_system_fonts": True,
        "sys_inputs": {"content": plain},
    }


def _within_limits(content: Document) -> Document:
    """Cut what a PDF holds a second time, in its outline or as a description; the rest of a heading goes below it."""
    blocks: list[Block] = []
    for block in (Heading(content.title), *content.blocks):
        match block:
            case Heading() if len(block.text) > _LONGEST_HEADING:
                first, rest = block.text[:_LONGEST_HEADING], block.text[_LONGEST_HEADING:]
                blocks += [replace(block, text=first), Paragraph(rest)]
            case Figure():
                blocks.append(replace(block, alt=block.alt[:_LONGEST_ALT]))
            case _:
                blocks.append(block)
    return replace(content, title=content.title[:_LONGEST_HEADING], blocks=tuple(blocks[1:]))


def _plain(content: Document) -> dict[str, Any]:
    language, _, region = content.language.partition("-")
    day = content.dated or NO_DAY
    return {
        "title": _breakable(content.title),
        "name": content.title,
        "short": _shortened(content.title),
        "subtitle": _breakable(content.subtitle),
        "author": content.author[:_LONGEST_HEADING],
        "language": language.lower(),
        "region": region.lower() or None,
        "day": {"year": day.year, "month": day.month, "day": day.day},
        "wide": is_wide(content),
        "blocks": [_plain_block(block, is_wide(content)) for block in content.blocks],
    }


def _plain_block(block: Block, wide: bool) -> dict[str, Any]:
    shares = {"shares": column_shares(block, wide)} if isinstance(block, Table) else {}
    return {"kind": type(block).__name__} | shares | {name: _value(value) for name, value in asdict(block).items()}


def _value(value: Any) -> Any:
    if isinstance(value, str):
        return _breakable(value)
    if isinstance(value, bytes):
        return list(value)
    if isinstance(value, frozenset):
        return sorted(value)
    return [_value(item) for item in value] if isinstance(value, tuple) else value


def _breakable(text: str) -> str:
    return _LONG_WORD.sub("\\g<0>\u200b", text)


def _shortened(title: str) -> str:
    return title if len(title) <= _FOOTER_LENGTH else title[:_FOOTER_LENGTH].rsplit(" ", 1)[0] + "…"


def _unshown(diagnostic: str) -> set[str]:
    found = (_CODE_POINT.sub(lambda code: chr(int(code[1], 16)), text) for text in _UNSHOWN.findall(diagnostic))
    return {sign for text in found for sign in text}


def _named(plain: str, missing: set[str]) -> str:
    names: dict[str, str | int | None] = {
        sign: f"[{unicodedata.name(sign, f'U+{ord(sign):04X}').lower()}]" for sign in missing
    }
    return plain.translate(str.maketrans(names))
