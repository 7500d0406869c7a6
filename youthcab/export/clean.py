"""Text made safe for every format at once: done before any writer, so that no writer has to think of it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from youthcab.document.blocks import Block, Document, Paragraph

T = TypeVar("T")

_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACE = re.compile("[ \t\n\r\v\f\x1c-\x1f\x85\u2028\u2029]+")
# Controls, direction overrides, byte order marks and tag characters: unseen by the reader, and a way to deceive.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
# Half of a pair, never a character, or a font's private sign: no file format may hold the first two.
_NO_CHARACTER = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef\ue000-\uf8ff\U000f0000-\U0010ffff"
    + "".join(chr(plane << 16 | end) for plane in range(15) for end in (0xFFFE, 0xFFFF))
    + "]"
)


def clean_text(text: str) -> str:
    """Return the text as one line that any file may hold: NFC, no unseen signs, U+FFFD for what is no character."""
    # Twice, because what is taken out may leave two spaces side by side.
    without = _SPACE.sub(" ", _UNSEEN.sub("", _SPACE.sub(" ", text)))
    return unicodedata.normalize("NFC", _NO_CHARACTER.sub("\ufffd", without)).strip(" ")


def clean(content: T) -> T:
    """Return a Document or Workbook with every text in it made clean; a paragraph of several lines becomes several."""
    if isinstance(content, Document):
        blocks = tuple(part for block in content.blocks for part in _one_line_each(block))
        content = replace(content, blocks=blocks)
    cleaned: T = _cleaned(content)
    return cleaned


def _one_line_each(block: Block) -> tuple[Block, ...]:
    if not isinstance(block, Paragraph):
        return (block,)
    return tuple(Paragraph(line) for line in _LINE_END.split(block.text) if clean_text(line))


def _cleaned(value: Any) -> Any:
    if type(value) is str:
        return clean_text(value)
    if isinstance(value, tuple):
        return tuple(_cleaned(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _cleaned(getattr(value, each.name)) for each in fields(value)})
    return value
