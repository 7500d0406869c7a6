"""What a sentence says that its records no longer say: they went, were put off, were settled, or were rewritten."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from youthcab.draft.english.dates import is_over
from youthcab.draft.phases import steps_known
from youthcab.records.award_entry import AwardEntry, AwardStage
from youthcab.records.campaign import Campaign, Stage
from youthcab.records.event import Event, EventStatus
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of, label
from youthcab.records.record import News, Record
from youthcab.records.statement import Block, BlockKind, Sentence, Source
from youthcab.review.finding import Finding, Level, Reviewed
from youthcab.review.held import folded

CHANGED = "changed since"
_OFF = re.compile(
    r"\b(?:postpon|cancel|put off|put back|called off|moved|not (?:take|took|taken|go|gone) |did not|delayed|instead)",
    re.I,
)
_AHEAD = re.compile(r"\b(?:will|shall|going to|due to)\b|['\u2019]ll\b")
REACHED = {
    AwardStage.WON: r"(?:won|win|wins|winning|winners?)\b|(?:took|brought) home|went to us|was ours|came first|first p",
    AwardStage.RUNNER_UP: "runner",
    AwardStage.COMMENDED: "commend",
    AwardStage.NOT_PLACED: "not |miss|without|unsuccess",
}
_STOPPED = {Stage.PAUSED: "paus|hold|stop|rest", Stage.COMPLETE: "complet|end|finish|clos|conclu"}


def find_changed(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each sentence that its records no longer bear out, one finding for each of the records."""
    fresh: dict[frozenset[Id], list[str]] = {}
    for sentence in (each for written in reviewed.fresh for each in written.sentences):
        fresh.setdefault(_records(sentence), []).append(sentence.text)
    for index, block in reviewed.printed:
        offset = 0
        for sentence in block.sentences:
            for record, sources in _by_record(sentence).items():
                told = _why(record, sources, sentence, block, reviewed)
                if told is not None:
                    yield _finding(told, index, offset, sentence, record, reviewed)
            offset += len(sentence.text) + 1
        if not block.edited and block.kind is not BlockKind.SIGNATURE:
            yield from _rewritten(index, block, fresh)


def _by_record(sentence: Sentence) -> dict[Id, list[Source]]:
    found: dict[Id, list[Source]] = {}
    for source in sentence.sources:
        found.setdefault(source.record, []).append(source)
    return found


def _why(
    link: Id, sources: list[Source], sentence: Sentence, block: Block, reviewed: Reviewed
) -> tuple[Level, str] | None:
    """Give what has changed, with how grave it is; None where nothing has."""
    if link == reviewed.material.cabinet.id:
        return None
    record = reviewed.material.by_id.get(link)
    if record is None:
        return Level.WARNING, "a record that this sentence stands on was removed."
    if not reviewed.material.publishable(record):
        return Level.BLOCKING, "a record that this sentence stands on may not be published."
    changed = _turned(record, sources, sentence, folded(block.text), reviewed)
    return None if changed is None else (Level.WARNING, changed)


def _turned(record: Record, sources: list[Source], sentence: Sentence, around: str, reviewed: Reviewed) -> str | None:
    fields = {source.field for source in sources}
    match record:
        case Event() if "status" in fields or "when" in fields:
            return _put_off(record, around) or _already_held(record, sentence, reviewed)
        case AwardEntry() if "steps" in fields:
            return _award_turned(record, around, reviewed)
        case Campaign() if "stages" in fields:
            return _campaign_turned(record, around, reviewed)
    return None


def _put_off(event: Event, around: str) -> str | None:
    is_off = event.status in (EventStatus.POSTPONED, EventStatus.CANCELLED)
    return f"the event has since been {event.status.value}." if is_off and not _OFF.search(around) else None


def _already_held(event: Event, sentence: Sentence, reviewed: Reviewed) -> str | None:
    """Tell whether a sentence that tells of nothing else has an event still to come."""
    told = (reviewed.material.by_id.get(record) for record in _records(sentence))
    if not _AHEAD.search(sentence.text) or any(isinstance(each, News) and each is not event for each in told):
        return None
    if event.status is EventStatus.HELD:
        return "the event has since been held."
    is_past = event.status is EventStatus.PLANNED and is_over(event.when, reviewed.dated)
    return "the event's day has passed." if is_past else None


def _award_turned(entry: AwardEntry, around: str, reviewed: Reviewed) -> str | None:
    for step in steps_known(entry, reviewed.dated):
        if step.stage in REACHED and not re.search(rf"\b(?:{REACHED[step.stage]})", around):
            return f"the award's outcome has since been logged: {step.stage.value}."
    return None


def _campaign_turned(campaign: Campaign, around: str, reviewed: Reviewed) -> str | None:
    known = [step for step in campaign.stages if not step.when.first or step.when.first <= reviewed.dated]
    stage = known[-1].stage if known else None
    if stage in _STOPPED and not re.search(rf"\b(?:{_STOPPED[stage]})", around):
        return f"the campaign is now {stage.value}."
    return None


def _rewritten(index: int, block: Block, fresh: Mapping[frozenset[Id], list[str]]) -> Iterator[Finding]:
    """Find the sentences that nobody has edited and that the draft would now write otherwise, of the same records."""
    alike: dict[frozenset[Id], list[int]] = {}
    for place, sentence in enumerate(block.sentences):
        alike.setdefault(_records(sentence), []).append(place)
    offset = 0
    for place, sentence in enumerate(block.sentences):
        told, key = fresh.get(_records(sentence), []), _records(sentence)
        if key and told and sentence.text not in told:
            mend = told[alike[key].index(place)] if len(told) == len(alike[key]) else None
            yield _now_reads(sentence, index, offset, mend)
        offset += len(sentence.text) + 1


def _records(sentence: Sentence) -> frozenset[Id]:
    return frozenset(source.record for source in sentence.sources)


def _now_reads(sentence: Sentence, index: int, offset: int, mend: str | None) -> Finding:
    return Finding(
        check=CHANGED,
        level=Level.WARNING,
        what=sentence.text,
        why="what it stands on has been changed since.",
        mend=f"It would now read: {mend}" if mend else "Refresh the draft.",
        block=index,
        start=offset,
        end=offset + len(sentence.text),
        replacement=mend,
        record=next(iter(_by_record(sentence)), None),
    )


def _finding(
    told: tuple[Level, str], index: int, offset: int, sentence: Sentence, record: Id, reviewed: Reviewed
) -> Finding:
    found = reviewed.material.by_id.get(record)
    named = (
        f"{kind_of(found).name.replace('_', ' ').capitalize()} \u2018{label(found)}\u2019"
        if found
        else "Removed record"
    )
    return Finding(
        check=CHANGED,
        level=told[0],
        what=named,
        why=told[1],
        mend="Refresh the draft, or say it as it is now.",
        block=index,
        start=offset,
        end=offset + len(sentence.text),
        record=record,
    )
