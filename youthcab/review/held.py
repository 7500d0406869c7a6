"""What records hold that a sentence may say: numbers, dates and words, of each record alone and of all together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any

from youthcab.domain.material import Material
from youthcab.domain.word_list import shortened
from youthcab.draft.phases import as_known
from youthcab.records.cabinet import Cabinet
from youthcab.records.fields import about
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.identity import Id
from youthcab.records.kinds import links_of
from youthcab.records.person import Consent, Person
from youthcab.records.record import News, Record
from youthcab.records.rules import Rules
from youthcab.records.statement import Statement
from youthcab.records.when import Precision, When
from youthcab.review.said_dates import SaidDate, said_dates
from youthcab.review.said_numbers import said_numbers

_NOT_SAID = frozenset({"id", "notes", "source", "publish", "noted", "under_18_until", "measured", "as_of"})
_NAMING = frozenset({"title", "known_as", "award", "giver", "slogan", "place", "council"})
_NO_DAY = date(2000, 1, 1)
_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u2011": "-"})
WORD = re.compile(r"[^\W_](?:[^\W_]|['-](?=[^\W_]))*")


@dataclass(frozen=True, slots=True)
class HeldNumber:
    """A number of a record, with the name of its field; `led_by` is the qualifier that before it is only a preposition.

    A webinar runs "over three evenings", and another is "about 12 schools".
    """

    value: Decimal
    qualifier: Qualifier = Qualifier.EXACT
    unit: str = ""
    figure: Figure | None = None
    led_by: Qualifier | None = None
    many: bool = False
    field: str = ""


class HeldRecord:
    """What one record holds, read when it is first asked for."""

    def __init__(self, record: Record) -> None:
        self.record = record

    @cached_property
    def values(self) -> tuple[tuple[str, Any], ...]:
        """Every value that may be said, after the name of its field."""
        return tuple(_values(self.record))

    @cached_property
    def text(self) -> str:
        """All its words, folded as `folded` does, a line for each text."""
        return "\n".join(folded(value) for _, value in self.values if isinstance(value, str))

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words one by one."""
        found = WORD.findall(self.text)
        return frozenset((*found, *map(shortened, found)))

    @cached_property
    def numbers(self) -> tuple[HeldNumber, ...]:
        """Its figures, its counts, and the numbers in its texts."""
        return tuple(number for name, value in self.values for number in _numbers(name, value))

    @cached_property
    def moments(self) -> tuple[When, ...]:
        """Its dated moments."""
        return tuple(value for _, value in self.values if isinstance(value, When) and value.first)

    @cached_property
    def typed_dates(self) -> frozenset[tuple[object, ...]]:
        """The dates that stand in its texts, as keys of said dates."""
        texts = (value for _, value in self.values if isinstance(value, str))
        return frozenset(said.key for text in texts for said in said_dates(text, _NO_DAY) if not said.is_weekday_alone)

    @cached_property
    def stretches(self) -> tuple[tuple[date, date], ...]:
        """Its moments as stretches of days; of a span also its first and its last day."""
        found: list[tuple[date, date]] = []
        for each in self.moments:
            if each.first and each.last:
                ends = [(each.first, each.first), (each.last, each.last)] if each.precision is Precision.SPAN else []
                found += [(each.first, each.last), *ends]
        return tuple(found)

    def dates(self, said: SaidDate, seen_from: date) -> bool:
        """Tell whether it holds a date that is said."""
        if said.key in self.typed_dates:
            return True
        if said.is_weekday_alone and _weekday(said) in self.words:
            return True
        return any(said.holds(first, last, seen_from) for first, last in self.stretches)


class Held:
    """What a statement's records hold together that is known on its day; each is read when it is first asked for."""

    def __init__(self, material: Material, dated: date) -> None:
        self._material, self._dated = material, dated
        self._read: dict[Id, HeldRecord] = {}
        self._says: dict[str, bool] = {}

    def of(self, record: Id) -> HeldRecord | None:
        """Give what one record holds; None where it is not at hand or may not be published."""
        if record not in self._read:
            found = self._cabinet if record == self._cabinet.id else self._material.by_id.get(record)
            if found is None or isinstance(found, (Consent, Statement)) or not self._may_be_said(found):
                return None
            self._read[record] = HeldRecord(as_known(found, self._dated))
        return self._read[record]

    def around(self, records: Iterable[Id]) -> tuple[HeldRecord, ...]:
        """Give what some records hold, and those that they link to."""
        found = [each for record in dict.fromkeys(records) if (each := self.of(record))]
        links = [link for each in found for link in links_of(each.record)]
        linked = [each for link in links if (each := self.of(link))]
        return tuple(dict.fromkeys((*found, *linked)))

    @cached_property
    def all(self) -> tuple[HeldRecord, ...]:
        """Give what each record holds."""
        ids = (self._cabinet.id, *self._material.by_id)
        return tuple(each for record in ids if (each := self.of(record)))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every record."""
        return frozenset(word for each in self.all for word in each.words)

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Every word that some record writes with a capital, in small letters."""
        texts = (value for each in self.all for _, value in each.values if isinstance(value, str))
        words = (word for text in texts for word in WORD.findall(text.translate(_QUOTES)))
        return frozenset(form for word in words if word[0].isupper() for form in (folded(word), shortened(word)))

    @cached_property
    def units(self) -> frozenset[str]:
        """Every word of what some figure counts."""
        numbers = (number for each in self.all for number in each.numbers if number.figure is not None)
        return frozenset(word for number in numbers for word in number.unit.split() if len(word) > 2) - {"and", "the"}

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """What things are called, for finding what was meant."""
        named = ((name, value) for each in self.all for name, value in each.values)
        return tuple(dict.fromkeys(value for name, value in named if name in _NAMING and value))

    def says(self, words: str) -> bool:
        """Tell whether any record holds these words in a row."""
        wanted = folded(words)
        if wanted not in self._says:
            in_a_row = re.compile(rf"(?<![^\W_]){re.escape(wanted)}(?![^\W_])")
            self._says[wanted] = any(in_a_row.search(each.text) for each in self.all)
        return self._says[wanted]

    @property
    def _cabinet(self) -> Record:
        return self._material.cabinet

    def _may_be_said(self, record: Record) -> bool:
        noted = record.noted if isinstance(record, News) else None
        is_known = noted is None or noted <= self._dated
        return isinstance(record, (Cabinet, Person)) or (is_known and self._material.publishable(record))


def folded(text: str) -> str:
    """Give a text for comparing: small letters, plain quotation marks, single spaces."""
    plain = unicodedata.normalize("NFC", text).translate(_QUOTES).casefold()
    return " ".join(plain.split())


def _values(record: Any) -> Iterator[tuple[str, Any]]:
    for each in fields(record):
        if each.name not in _NOT_SAID and not about(each).to:
            yield from _inside(each.name, getattr(record, each.name))


def _inside(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, tuple):
        for item in value:
            yield from _inside(name, item)
    elif isinstance(value, date):
        yield name, When.day(value)
    elif isinstance(value, Figure):
        yield name, value
        yield name, value.unit
    elif isinstance(value, StrEnum):
        yield name, value.value
    elif is_dataclass(value) and not isinstance(value, (When, Rules)):
        yield from _values(value)
    elif isinstance(value, (str, When)) or (isinstance(value, (int, Decimal)) and not isinstance(value, bool)):
        yield name, value


def _numbers(name: str, value: Any) -> Iterator[HeldNumber]:
    if isinstance(value, Figure):
        lasts = Qualifier.OVER if name == "sessions" and value.qualifier is Qualifier.EXACT else None
        yield HeldNumber(abs(value.number), value.qualifier, folded(value.unit), value, lasts, field=name)
        for said in said_numbers(f"{value.number:,}"):  # what is printed with an exponent reads as two numbers
            yield HeldNumber(said.value, value.qualifier, folded(value.unit), led_by=lasts, field=name)
    elif isinstance(value, (int, Decimal)):
        yield HeldNumber(abs(Decimal(value)))
    elif isinstance(value, str):
        for said in said_numbers(value):
            about = Qualifier.ABOUT if said.begin == 0 and said.qualifier is Qualifier.EXACT else None
            yield HeldNumber(said.value, said.qualifier, said.after, led_by=about, many=said.many)


def _weekday(said: SaidDate) -> str:
    return ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")[said.weekday or 0]
