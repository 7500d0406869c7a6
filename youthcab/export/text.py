"""Plain text for speaking: what is heard, in order, with nothing that only the eye understands."""

from __future__ import annotations

from pathlib import Path

from youthcab.document.blocks import Block, Bullets, Document, Figure, Heading, Lines, Paragraph, Signature, Table


def write(content: Document, path: Path) -> None:
    """Write the document as UTF-8 text, one line a paragraph."""
    path.write_bytes(speech(content).encode())


def speech(content: Document) -> str:
    """Return the document as text to be spoken; a table is told row by row, a picture by its description."""
    opening = [content.title, content.subtitle] if content.subtitle else [content.title]
    parts = ["\n".join(opening), *(_told(block) for block in content.blocks)]
    return "\n\n".join(parts) + "\n"


def _told(block: Block) -> str:
    match block:
        case Heading() | Paragraph():
            return block.text
        case Bullets():
            return "\n".join(f"- {item}" for item in block.items)
        case Table():
            return "\n".join([block.caption, *(_row(block.header, row) for row in block.rows)])
        case Figure():
            return f"Picture: {block.alt}" + (f"\n{block.caption}" if block.caption else "")
        case Lines() | Signature():
            return "\n".join(block.lines)


def _row(header: tuple[str, ...], row: tuple[str, ...]) -> str:
    return "; ".join(f"{name}: {cell}" for name, cell in zip(header, row, strict=True)) + "."
