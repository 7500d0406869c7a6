"""What was done, told in words: each field from what to what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, cast

from youthcab.operations.step_names import named
from youthcab.records.fields import about, field_named
from youthcab.records.figure import Figure
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_named
from youthcab.records.period import Period
from youthcab.records.plain import default_of, field_readers
from youthcab.records.when import When
from youthcab.ui.shown import in_words
from youthcab.ui.translation import plural, tr

if TYPE_CHECKING:
    from youthcab.store.change import Change, StepTold

Label = Callable[[Id], str]
NOTHING = "nothing"
_DELETED = "deleted"
_LONGEST = 240
_IN_FULL = 3
_PLAINLY = {"blocks": "words"}  # what the window calls a field


def lines_of(step: StepTold, label: Label) -> tuple[str, ...]:
    """Return a line for each field that a step changed; where it changed many records, a line for each of those.

    What the name of the step says already is not said again.
    """
    records = [tuple(changes) for _, changes in groupby(step.changes, lambda change: change.record)]
    said = named(step.step.words, step.changes) != step.step.words
    lines = list(_in_full(records, label, said=said) if len(records) <= _IN_FULL else map(_in_short, records))
    more = step.count - len(step.changes)
    if more > 0:
        lines.append(plural(more, "and 1 more changed field", "and {n} more changed fields"))
    return tuple(lines)


def field_in_words(name: str) -> str:
    """Return the name of a field as a person would write it."""
    words = _PLAINLY.get(name, name.replace("_", " "))
    return tr(words[:1].upper() + words[1:])


def value_in_words(kind: str, field: str, plain: Any, label: Label) -> str:
    """Say the plain value of a field."""
    if plain is None or plain in ("", [], {}):
        return tr(NOTHING)
    record_type = kind_named(kind).type
    if about(field_named(record_type, field)).to:
        linked = plain if isinstance(plain, list) else [plain]
        return ", ".join(label(Id(each)) or tr("a record that is gone") for each in linked)
    readers = field_readers(cast("Callable[..., Any]", record_type))
    return _shortened(_say(readers[field](plain)) or tr(NOTHING))


def _in_full(records: Sequence[Sequence[Change]], label: Label, *, said: bool) -> Iterator[str]:
    for changes in records:
        verb = _verb(changes)
        if not said and (verb or len(records) > 1):
            yield _in_short(changes)
        if verb in ("", tr("Added")):
            yield from (
                _from_to(change, label, added=bool(verb)) for change in _in_order(changes) if change.field != _DELETED
            )


def _in_short(changes: Sequence[Change]) -> str:
    kind = tr(changes[0].kind.replace("_", " "))
    return f"{_verb(changes) or tr('Changed')} {kind} “{changes[0].label}”"


def _verb(changes: Sequence[Change]) -> str:
    for change in changes:
        if change.field == _DELETED:
            return tr("Removed") if change.new else tr("Added") if change.old is None else tr("Brought back")
    return ""


def _from_to(change: Change, label: Label, *, added: bool) -> str:
    name = field_in_words(change.field)
    old, new = _apart(change.old, change.new)
    after = value_in_words(change.kind, change.field, new, label)
    if added:
        return f"{name}: {after}"
    before = value_in_words(change.kind, change.field, old, label)
    return f"{name}: {before}  →  {after}"


def _apart(old: Any, new: Any) -> tuple[Any, Any]:
    """Leave out of two lists what both hold, so that what is different can be seen."""
    if isinstance(old, list) and isinstance(new, list):
        return [each for each in old if each not in new], [each for each in new if each not in old]
    return old, new


def _in_order(changes: Sequence[Change]) -> list[Change]:
    names = [each.name for each in fields(kind_named(changes[0].kind).type)]
    return sorted(changes, key=lambda change: names.index(change.field) if change.field in names else len(names))


def _say(value: Any) -> str:
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(_say, value)))
    if not is_dataclass(value) or isinstance(value, (When, Figure, Period)):
        return in_words(value)
    if hasattr(value, "text"):
        return str(value.text)
    parts = ((getattr(value, each.name), default_of(each)) for each in fields(value))
    return ", ".join(_say(held) for held, default in parts if held != default)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"
