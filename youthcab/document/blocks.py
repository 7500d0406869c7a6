"""A finished document as a list of blocks, before it is any format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MAXIMUM_LEVEL = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the title; the first is of level 2, and no level is skipped."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without numbers."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of text with one header row; `numeric` names the columns that are set to the right, counted from 0."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with what it shows told in words, for those who do not see it."""

    png: bytes
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Lines:
    """Short lines that belong together and are no part of what is said: a paper's head, or whom to ask."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """The lines at the end: who speaks."""

    lines: tuple[str, ...]


Block = Heading | Paragraph | Bullets | Table | Figure | Lines | Signature


@dataclass(frozen=True, slots=True)
class Document:
    """All that a writer needs: title (heading of level 1), the line under it, the blocks, language and author.

    `dated` is written into the file as its day, so that the same document gives the same bytes.
    """

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    language: str = "en-GB"
    author: str = ""
    dated: date | None = None
