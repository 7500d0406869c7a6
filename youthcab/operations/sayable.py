"""What could be said in a statement, and whether its words say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from youthcab.draft import editing
from youthcab.draft.composition import how_it_reads
from youthcab.records.identity import Id
from youthcab.records.kinds import label
from youthcab.records.record import News, Record
from youthcab.records.statement import BlockKind, Sentence, Statement
from youthcab.review.coverage import COVERAGE
from youthcab.review.finding import Finding, Reviewed

_TELLING = (BlockKind.PARAGRAPH, BlockKind.BULLETS)


class Standing(StrEnum):
    """Whether something that could be said is said, what asks for a decision first."""

    OPEN = "not said"
    LEFT = "left out"
    HERS = "said in your words"
    SAID = "said"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sayable:
    """Something that could be said: a record, how it reads alone, how it stands, and the draft's sentence."""

    record: Id
    words: str
    standing: Standing
    sentence: Sentence | None = None

    @property
    def is_said(self) -> bool:
        """Whether a sentence that will be printed stands on the record."""
        return self.standing in (Standing.HERS, Standing.SAID)


def sayable(reviewed: Reviewed, findings: Sequence[Finding]) -> Iterator[Sayable]:
    """List what the draft tells now, in its order, and then what else was logged in the period and is not said."""
    told_of = _standings(reviewed.statement)
    printed = "\n".join(block.text for _, block in reviewed.printed)
    listed: set[Id] = set()
    told = (each for block in reviewed.fresh if block.kind in _TELLING for each in block.sentences)
    for sentence in told:
        for record in dict.fromkeys(source.record for source in sentence.sources):
            found = reviewed.material.by_id.get(record)
            if isinstance(found, News) and record not in listed:
                listed.add(record)
                standing = told_of.get(record, Standing.OPEN)
                if standing is Standing.HERS and sentence.text in printed:
                    standing = Standing.SAID
                yield Sayable(record=record, words=_alone(found, reviewed), standing=standing, sentence=sentence)
    for finding in findings:
        found = reviewed.material.by_id.get(finding.record) if finding.record else None
        if finding.check == COVERAGE and found is not None and found.id not in listed:
            listed.add(found.id)
            standing = told_of.get(found.id, Standing.OPEN)
            yield Sayable(record=found.id, words=_alone(found, reviewed), standing=standing)


def _standings(statement: Statement) -> dict[Id, Standing]:
    """Find how each record stands that the words tell or told: her own words may not say what the draft would."""
    told: dict[Id, Standing] = {}
    for block in statement.blocks:
        cited = {record for each in block.sentences for record in each.cited} if block.is_printed else set()
        for record in editing.told_in(block):
            standing = Standing.LEFT if record not in cited else Standing.HERS if block.edited else Standing.SAID
            told[record] = max(standing, told.get(record, standing), key=tuple(Standing).index)
    return told


def _alone(record: Record, reviewed: Reviewed) -> str:
    return how_it_reads(record, reviewed.material, reviewed.dated) or label(record)
