"""Taking a person out of the values of records: their words, and the links to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, cast

from youthcab.records.fields import about, field_named
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.plain import default_of, field_readers, to_plain
from youthcab.records.record import Record
from youthcab.records.statement import Source
from youthcab.records.when import When

ISSUED = "issued"
_NO_WORDS = (StrEnum, When, Period)
_NOTES = frozenset({"notes", "source"})
# What tells blocks apart from draft to draft is no word of a person's.
_KEYS = frozenset({"topic"})


@dataclass(frozen=True, slots=True)
class Cleaning:
    """What goes: `words` takes names out of a text, `gone` are records of which nothing may stay, nor a link to them.

    Of the person's `roles` the notes go. Issued copies are what was published; they stay unless `and_issued`.
    """

    words: Callable[[str], str]
    gone: frozenset[Id]
    roles: frozenset[Id]
    and_issued: bool

    def logged(self, record: Id, record_type: type[Record], name: str, plain: Any) -> Any:
        """Return a value of the log with the person taken out, of whatever version it is."""
        all_of_it = self.all_of(record, name)
        try:
            declared = field_named(record_type, name)
            if all_of_it:
                return to_plain(default_of(declared))
            value = field_readers(cast("Callable[..., Any]", record_type))[name](plain)
            return to_plain(self._links(value) if about(declared).to else self._value(value))
        except (KeyError, ValueError, TypeError):
            return None if all_of_it else self._plain(plain)

    def all_of(self, record: Id, name: str) -> bool:
        """Tell whether nothing of a field may stay, whatever it says."""
        return record in self.gone or (record in self.roles and name in _NOTES)

    def leaves(self, name: str) -> bool:
        """Tell whether a field stays as it is."""
        return name == ISSUED and not self.and_issued

    def _links(self, links: Any) -> Any:
        if isinstance(links, tuple):
            return tuple(each for each in links if each not in self.gone)
        return None if links in self.gone else links

    def _value(self, value: Any) -> Any:
        if isinstance(value, _NO_WORDS):
            return value
        if isinstance(value, str):
            return self.words(value)
        if isinstance(value, tuple):
            return tuple(self._value(each) for each in value if not self._is_source(each))
        if is_dataclass(value) and not isinstance(value, (type, Source)):
            return self._inside(value)
        return value

    def _is_source(self, value: Any) -> bool:
        return isinstance(value, Source) and value.record in self.gone

    def _inside(self, value: Any) -> Any:
        names = [each.name for each in fields(value) if each.name not in _KEYS]
        return replace(value, **{name: self._value(getattr(value, name)) for name in names})

    def _plain(self, plain: Any) -> Any:
        if isinstance(plain, str):
            return "" if plain in self.gone else self.words(plain)
        if isinstance(plain, list):
            return [self._plain(each) for each in plain if each not in self.gone]
        if isinstance(plain, dict):
            return {name: self._plain(each) for name, each in plain.items()}
        return plain
