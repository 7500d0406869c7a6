"""HTML: one file that needs no other, readable on a phone, in the dark, aloud and on paper."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from pathlib import Path

from youthcab.document.blocks import Block, Bullets, Document, Figure, Heading, Lines, Paragraph, Signature, Table
from youthcab.export.shape import is_wide
from youthcab.paths import resource


def write(content: Document, path: Path) -> None:
    """Write the document as one UTF-8 web page."""
    path.write_bytes(page(content).encode())


def page(content: Document) -> str:
    """Return the document as a whole web page, with its style inside and no script."""
    title = escape(content.title)
    known = {"author": content.author, "dcterms.date": content.dated.isoformat() if content.dated else ""}
    lines = [
        "<!doctype html>",
        f'<html lang="{escape(content.language)}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title>",
        *(f'<meta name="{name}" content="{escape(value)}">' for name, value in known.items() if value),
        f"<style>\n{resource('layouts/document.css').read_text(encoding='utf-8')}</style>",
        "</head>",
        "<body>",
        '<main class="wide">' if is_wide(content) else "<main>",
        f"<h1>{title}</h1>",
    ]
    lines += [f'<p class="subtitle">{escape(content.subtitle)}</p>'] if content.subtitle else []
    lines += [_block(block) for block in content.blocks]
    return "\n".join([*lines, "</main>", "</body>", "</html>", ""])


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
        case Paragraph():
            return f"<p>{escape(block.text)}</p>"
        case Bullets():
            return "\n".join(["<ul>", *(f"<li>{escape(item)}</li>" for item in block.items), "</ul>"])
        case Table():
            return _table(block)
        case Figure():
            return _figure(block)
        case Lines():
            return f'<p class="lines">{_broken(block.lines)}</p>'
        case Signature():
            return f'<p class="signature">{_broken(block.lines)}</p>'


def _broken(lines: tuple[str, ...]) -> str:
    return "<br>".join(escape(line) for line in lines)


def _table(block: Table) -> str:
    caption = escape(block.caption)
    rows = [_row(row, "td", block.numeric) for row in block.rows]
    lines = [
        # A table too wide for a phone scrolls by itself; the keyboard has to be able to reach and scroll it too.
        f'<div class="table" role="region" aria-label="{caption}" tabindex="0">',
        "<table>",
        f"<caption>{caption}</caption>",
        f"<thead>{_row(block.header, 'th', block.numeric)}</thead>",
        "<tbody>",
        *rows,
        "</tbody>",
        "</table>",
        "</div>",
    ]
    return "\n".join(lines)


def _row(cells: tuple[str, ...], tag: str, numeric: frozenset[int]) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    number = dict.fromkeys(numeric, ' class="number"')
    inner = (f"<{tag}{scope}{number.get(i, '')}>{escape(cell)}</{tag}>" for i, cell in enumerate(cells))
    return f"<tr>{''.join(inner)}</tr>"


def _figure(block: Figure) -> str:
    data = b64encode(block.png).decode()
    caption = f"<figcaption>{escape(block.caption)}</figcaption>" if block.caption else ""
    return f'<figure><img src="data:image/png;base64,{data}" alt="{escape(block.alt)}">{caption}</figure>'
