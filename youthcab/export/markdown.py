"""Markdown (CommonMark with tables), in which no word of the document can become markup."""

from __future__ import annotations

import re
from base64 import b64encode
from pathlib import Path

from youthcab.document.blocks import Block, Bullets, Document, Figure, Heading, Lines, Paragraph, Signature, Table

_MARKUP = re.compile(r"[\\`*_{}\[\]<>#$&~|!^]")
_LINE_START = re.compile(r"^(?:([-+=:])|(\d{1,9})([.)]))")


def write(content: Document, path: Path) -> None:
    """Write the document as UTF-8 Markdown; pictures are inside the file."""
    path.write_bytes(marked(content).encode())


def marked(content: Document) -> str:
    """Return the document as Markdown."""
    parts = [f"# {_plain(content.title)}"]
    parts += [_plain(content.subtitle)] if content.subtitle else []
    parts += [_block(block) for block in content.blocks]
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {_plain(block.text)}"
        case Paragraph():
            return _plain(block.text)
        case Bullets():
            return "\n".join(f"- {_plain(item)}" for item in block.items)
        case Table():
            return _table(block)
        case Figure():
            picture = f"![{_plain(block.alt)}](data:image/png;base64,{b64encode(block.png).decode()})"
            return picture + (f"\n\n{_plain(block.caption)}" if block.caption else "")
        case Lines() | Signature():
            return "\\\n".join(_plain(line) for line in block.lines)


def _table(table: Table) -> str:
    rule = ["---:" if column in table.numeric else "---" for column in range(len(table.header))]
    lines = [[_plain(cell) for cell in row] for row in (table.header, *table.rows)]
    lines.insert(1, rule)
    return "\n".join([_plain(table.caption), "", *(f"| {' | '.join(line)} |" for line in lines)])


def _plain(text: str) -> str:
    escaped = _MARKUP.sub(r"\\\g<0>", text)
    return _LINE_START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", escaped)
