"""How lists were left, and the views that were saved, in one small file of the person who uses the program.

They are kept beside the settings and not in the cabinet: how wide one person likes a column is not part of what the
cabinet hands over, and a look at a list is no change that its log should tell. A view's file can be copied.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from youthcab.records.period import Period
from youthcab.records.question import Condition, Is
from youthcab.records.record import Record
from youthcab.ui.lists.filters import RELATIVE, type_of


@dataclass(frozen=True, slots=True)
class View:
    """A list as a person wants to see it: what is in it, which columns, and in what order."""

    name: str = ""
    conditions: tuple[Condition, ...] = ()
    columns: tuple[str, ...] = ()
    order: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class KeptList:
    """One list: the columns as they were left, how wide they were made, and its saved views."""

    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    views: tuple[View, ...] = ()

    def with_view(self, view: View) -> KeptList:
        """Return it with a view more, in the place of one of that name."""
        return replace(self, views=(*(each for each in self.views if each.name != view.name), view))

    def without_view(self, name: str) -> KeptList:
        """Return it without a view."""
        return replace(self, views=tuple(each for each in self.views if each.name != name))


class KeptLists:
    """Reads the file once, and writes it whenever something is to be kept; without a path all is forgotten."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._plain: dict[str, Any] | None = None

    def of(self, kind: str, record_type: type[Record]) -> KeptList:
        """Return how a list was left; what cannot be read is as it was at first."""
        plain = self._read().get(kind, {})
        try:
            views = [_view(each, record_type) for each in plain.get("views", ())]
            widths = {str(name): int(width) for name, width in plain.get("widths", {}).items()}
            return KeptList(tuple(map(str, plain.get("columns", ()))), widths, tuple(views))
        except (AttributeError, KeyError, TypeError, ValueError):
            return KeptList()

    def keep(self, kind: str, kept: KeptList) -> None:
        """Keep how a list was left; where the file cannot be written, for as long as the program runs."""
        held = self._read()
        held[kind] = {
            "columns": kept.columns,
            "widths": dict(kept.widths),
            "views": [_plain_view(each) for each in kept.views],
        }
        if self._path is not None:
            with suppress(OSError):
                self._path.parent.mkdir(parents=True, exist_ok=True)
                beside = self._path.with_suffix(".new")
                beside.write_text(json.dumps(held, ensure_ascii=False, indent=1), encoding="utf-8")
                beside.replace(self._path)

    def _read(self) -> dict[str, Any]:
        if self._plain is None:
            self._plain = {}
            with suppress(OSError, ValueError):
                found = json.loads(self._path.read_text(encoding="utf-8")) if self._path else {}
                self._plain = found if isinstance(found, dict) else {}
        return self._plain


def _plain_view(view: View) -> dict[str, Any]:
    conditions = [{"field": each.field, "is": each.test, **_plain_value(each.value)} for each in view.conditions]
    return {
        "name": view.name,
        "conditions": conditions,
        "columns": view.columns,
        "order": view.order,
        "descending": view.descending,
    }


def _plain_value(value: Any) -> dict[str, Any]:
    if isinstance(value, Period):
        return {"period": str(value)}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    return {} if value is None else {"value": value}


def _view(plain: Mapping[str, Any], record_type: type[Record]) -> View:
    return View(
        str(plain["name"]),
        tuple(_condition(each, record_type) for each in plain["conditions"]),
        tuple(map(str, plain["columns"])),
        str(plain["order"]),
        bool(plain["descending"]),
    )


def _condition(plain: Mapping[str, Any], record_type: type[Record]) -> Condition:
    name, test, value = str(plain["field"]), Is(plain["is"]), plain.get("value")
    kind = type_of(record_type, name)
    if "period" in plain:
        value = Period.parse(plain["period"])
    elif "day" in plain:
        value = date.fromisoformat(plain["day"])
    elif test is Is.SAME and isinstance(kind, type) and issubclass(kind, StrEnum):
        value = kind(str(value))
    elif test is Is.DURING and value not in RELATIVE:
        raise ValueError(f"{value} is no stretch of time.")
    return Condition(name, test, value)
