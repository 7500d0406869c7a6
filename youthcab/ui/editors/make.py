"""Choose the editor that fits the type of a field."""

from __future__ import annotations

import types
from collections.abc import Callable
from dataclasses import Field, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache, partial
from typing import Any, NewType, get_args, get_origin, get_type_hints

from youthcab.records.fields import about
from youthcab.records.figure import Figure
from youthcab.records.rules import Rules
from youthcab.records.when import When
from youthcab.ui.editors.amount import Amount
from youthcab.ui.editors.chips import Words
from youthcab.ui.editors.choice import Choice, Ticks, YesNo
from youthcab.ui.editors.editor import Editor
from youthcab.ui.editors.known import Linkable
from youthcab.ui.editors.links import Links
from youthcab.ui.editors.moment import Day, Days, Moment
from youthcab.ui.editors.steps import Steps
from youthcab.ui.editors.text import Line, Paragraphs, WholeNumber
from youthcab.ui.translation import tr


def make_editor(
    owner: type,
    each: Field[Any],
    known: Linkable,
    *,
    long: bool = False,
    word: str = "step",
    placeholder: str = "",
    suggest: bool = False,
) -> Editor:
    """Make the editor for a field of a record, or of a step inside one; `suggest` offers what was used before."""
    hint, to = _hints(owner)[each.name], about(each).to
    used = partial(known.used, owner, each.name) if suggest else None
    if to:
        return Links(known, to, single=get_origin(hint) is not tuple)
    if hint is bool:
        return YesNo(word)
    if hint == tuple[str, ...]:
        return Words(placeholder=placeholder, used=used)
    if get_origin(hint) is tuple:
        return _list_editor(get_args(hint)[0], known, word, labelled=owner is Rules)
    if hint is str:
        return Paragraphs(placeholder=placeholder) if long else Line(placeholder=placeholder, used=used)
    return _single_editor(_without_none(hint), known, placeholder)


def _single_editor(hint: Any, known: Linkable, placeholder: str) -> Editor:
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Choice(hint)
    simple: dict[Any, Callable[[], Editor]] = {
        When: partial(Moment, known.today),
        date: partial(Day, known.today),
        Figure: partial(Amount, placeholder=placeholder),
        int: partial(WholeNumber, placeholder=placeholder),
    }
    return simple[hint]()


def _list_editor(item: Any, known: Linkable, word: str, *, labelled: bool) -> Editor:
    if item is date:
        return Days(known.today)
    if is_dataclass(item) and isinstance(item, type):
        placeholder = "" if labelled else tr("What changed, in a sentence")
        return Steps(
            item, word, lambda inner: make_editor(item, inner, known, placeholder=placeholder), labelled=labelled
        )
    return Ticks(item)


def _without_none(hint: Any) -> Any:
    if get_origin(hint) is types.UnionType:
        return next(each for each in get_args(hint) if each is not types.NoneType)
    return str if isinstance(hint, NewType) else hint


@cache
def _hints(owner: type) -> dict[str, Any]:
    return get_type_hints(owner)
