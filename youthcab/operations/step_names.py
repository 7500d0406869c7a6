"""What a person did, in words short enough for a menu."""

from __future__ import annotations

from collections.abc import Sequence

from youthcab.document.typeset import period_words
from youthcab.records.kinds import KINDS
from youthcab.records.period import Period
from youthcab.store.change import Change, StepWords
from youthcab.store.log import MOST_TOLD
from youthcab.store.store import Store

_KINDS = tuple(f" {kind.name.replace('_', ' ')}" for kind in KINDS)


def name_of(store: Store, step: StepWords) -> str:
    """Say what a step did, and to which record where it was one, such as 'Change “Free Your Mind”'."""
    if not step.words.endswith(_KINDS):
        return step.words
    with store.reading() as reading:
        return named(step.words, reading.log.changes_of(step.id, MOST_TOLD))


def named(words: str, changes: Sequence[Change]) -> str:
    """Put the label of the one record that was changed in the place of its kind; other words stay as they are."""
    records = {change.record: change for change in changes}
    if len(records) != 1:
        return words
    [change] = records.values()
    kind = f" {change.kind.replace('_', ' ')}"
    if not words.endswith(kind) or not change.label:
        return words
    if change.kind == "statement":
        return f"{words} for {_month(change.label)}"
    return f"{words.removesuffix(kind)} “{change.label}”"


def _month(label: str) -> str:
    try:
        return period_words(Period.parse(label))
    except ValueError:
        return f"“{label}”"
