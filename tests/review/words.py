"""A statement under review, written down in a line or two."""

from __future__ import annotations

from datetime import date
from typing import Any

from youthcab.domain.material import Material
from youthcab.records.cabinet import Cabinet
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.statement import Block, BlockKind, Sentence, Source, Statement
from youthcab.review.finding import Finding, Reviewed

MARCH_5 = date(2021, 3, 5)


def paragraph(text: str, *records: Any, **more: Any) -> Block:
    sources = tuple(Source(each.id, "title") for each in records)
    return Block(sentences=(Sentence(text=text, sources=sources),), **more)


def heading(text: str) -> Block:
    return paragraph(text, kind=BlockKind.HEADING)


def reviewed(*blocks: Block | str, today: date = MARCH_5, cabinet: Cabinet | None = None, **more: Any) -> Reviewed:
    """Review blocks; what is named like a list of the material is put there, the rest goes to the statement."""
    held = {name: more.pop(name) for name in list(more) if name in Material.__dataclass_fields__}
    told = {name: more.pop(name) for name in ("last_told", "fresh") if name in more}
    written = tuple(each if isinstance(each, Block) else paragraph(each) for each in blocks)
    given: dict[str, Any] = {"period": Period.parse("2021-03"), "dated": MARCH_5, **more}
    material = Material(cabinet=cabinet or Cabinet(id=Id("us"), title="Kent Youth Council"), **held)
    return Reviewed(statement=Statement(blocks=written, **given), material=material, today=today, **told)


def mended(looked_at: Reviewed, finding: Finding) -> str:
    """Put a finding's one-click mend in place."""
    assert finding.block is not None
    assert finding.replacement is not None
    text = looked_at.statement.blocks[finding.block].text
    assert text[finding.start : finding.end] == finding.what
    return text[: finding.start] + finding.replacement + text[finding.end :]
