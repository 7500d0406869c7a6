"""What each sentence of a statement stands on, in words that stay true when the records change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from youthcab.document.summary import figure_words, when_words
from youthcab.document.typeset import day_words, period_words
from youthcab.domain.material import Material
from youthcab.draft.phases import as_known
from youthcab.operations.cabinets import the_cabinet
from youthcab.records.campaign import Campaign
from youthcab.records.fields import about, field_named
from youthcab.records.figure import Figure
from youthcab.records.identity import Id
from youthcab.records.kinds import label
from youthcab.records.period import Period
from youthcab.records.plain import default_of
from youthcab.records.record import Record
from youthcab.records.statement import Block, Evidence, Source
from youthcab.records.when import When
from youthcab.store.reading import Reading
from youthcab.store.store import Store

_GONE = "a record that is gone"
_KEPT_BACK = "a record that is not to be published"


@dataclass(frozen=True, slots=True)
class _Seen:
    """What may be told of the records, seen from the day that the statement speaks from."""

    reading: Reading
    material: Material
    dated: date


def evidence_of(store: Store, blocks: Iterable[Block], dated: date) -> tuple[Evidence, ...]:
    """List what every printed sentence stands on, in order; the chair's own sentence is listed without a record.

    What happened after the day that the statement speaks from is left out, and so is all that may not be published.
    """
    sentences = [
        sentence for block in blocks if block.is_printed for sentence in block.sentences if sentence.text.strip()
    ]
    cabinet = the_cabinet(store)
    with store.reading() as reading:
        seen = _Seen(reading, Material(cabinet=cabinet, campaigns=reading.all(Campaign)), dated)
        return tuple(
            each
            for sentence in sentences
            for each in (_listed(seen, sentence.text, sentence.sources) or (Evidence(sentence=sentence.text),))
        )


def value_words(value: Any) -> str:
    """Say any value that a record holds; nothing for one that is empty."""
    for kind, say in _SAYINGS:
        if isinstance(value, kind):
            return say(value)
    if isinstance(value, tuple):
        return ", ".join(filter(None, map(value_words, value)))
    if is_dataclass(value):
        held = ((getattr(value, each.name), default_of(each)) for each in fields(value))
        return " ".join(filter(None, (value_words(each) for each, default in held if each != default)))
    return "" if value is None else str(value)


def _listed(seen: _Seen, sentence: str, sources: Iterable[Source]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(sentence=sentence, record=record, field=_field_words(source.field), value=value)
        for source in dict.fromkeys(sources)
        for record, value in _held(seen, source)
    )


def _held(seen: _Seen, source: Source) -> Iterator[tuple[str, str]]:
    record = seen.reading.find(source.record)
    if record is None:
        yield _GONE, ""
    elif not seen.material.publishable(record):
        yield _KEPT_BACK, ""
    else:
        yield _named(record), _linked(seen, record, source.field)


def _linked(seen: _Seen, record: Record, field: str) -> str:
    value = getattr(record, field, None)
    if value and about(field_named(type(record), field)).to:
        links: tuple[Id, ...] = value if isinstance(value, tuple) else (value,)
        found = (seen.reading.find(link) for link in links)
        return ", ".join(
            label(each) if each else _GONE for each in found if not each or seen.material.publishable(each)
        )
    return value_words(getattr(as_known(record, seen.dated), field, None))


def _named(record: Record) -> str:
    words = label(record)
    return words[:1].upper() + words[1:]


def _field_words(field: str) -> str:
    return field.replace("_", " ")


_SAYINGS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (bool, lambda value: "yes" if value else "no"),
    (When, lambda value: when_words(value) if value else ""),
    (Figure, figure_words),
    (StrEnum, lambda value: value.value),
    (Period, period_words),
    (date, day_words),
)
