"""Links by name: a file may say "Mental health" where the program keeps an identifier."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from youthcab.importers.values import is_identifier, meant
from youthcab.records.identity import Id
from youthcab.records.kinds import NEWS_KINDS, Kind, kind_named, kind_of, label
from youthcab.records.record import Record

T = TypeVar("T", bound=Record)


class Known(Protocol):
    """What the cabinet holds already."""

    def all(self, record_type: type[T]) -> tuple[T, ...]:
        """Return every record of a type."""
        ...

    def many(self, record_type: type[T], ids: Iterable[Id]) -> tuple[T, ...]:
        """Return the records of a type that have one of these identifiers."""
        ...

    def find_all(self, records: Sequence[Id]) -> tuple[Record, ...]:
        """Return the records of any type that have one of these identifiers."""
        ...


class Names:
    """Finds the record that a name means: one in the file first, then one in the cabinet."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._in_file: dict[str, _Index] = defaultdict(_Index)
        self._in_cabinet: dict[str, _Index] = {}
        self._sought: dict[tuple[str, Id], bool] = {}

    def add(self, record: Record) -> None:
        """Make a record of the file known by its names and its identifier."""
        self._in_file[kind_of(record).name].add(record)

    def find(self, to: str, name: str, own: Id) -> Id:
        """Return the identifier of the record that a link's text means; a record never links to itself (`own`).

        Raises ValueError with a sentence where there is none or more than one.
        """
        kinds = _kinds(to)
        if is_identifier(name):
            return self._identified(kinds, Id(name), to)
        for indexes in ([self._in_file[kind.name] for kind in kinds], [self._cabinet_index(kind) for kind in kinds]):
            found = {each for index in indexes for each in index.called(name)} - {own}
            if len(found) > 1:
                advice = "Add its date to the name, give the one you mean a title of its own, or write its identifier."
                raise ValueError(f'"{name}" could be any of {len(found)} records. {advice}')
            if found:
                return found.pop()
        raise ValueError(self._unknown(kinds, to, name))

    def _identified(self, kinds: tuple[Kind, ...], wanted: Id, to: str) -> Id:
        for kind in kinds:
            if wanted in self._in_file[kind.name].ids or self._in_known(kind, wanted):
                return wanted
        raise ValueError(f"no {_in_words(to)} in the file or the cabinet has the identifier {wanted}.")

    def _in_known(self, kind: Kind, wanted: Id) -> bool:
        sought = (kind.name, wanted)
        if sought not in self._sought:
            self._sought[sought] = bool(self._known.many(kind.type, [wanted]))
        return self._sought[sought]

    def _cabinet_index(self, kind: Kind) -> _Index:
        if kind.name not in self._in_cabinet:
            index = self._in_cabinet[kind.name] = _Index()
            for record in self._known.all(kind.type):
                index.add(record)
        return self._in_cabinet[kind.name]

    def _unknown(self, kinds: tuple[Kind, ...], to: str, name: str) -> str:
        indexes = [index for kind in kinds for index in (self._in_file[kind.name], self._cabinet_index(kind))]
        nearest = meant(name, sorted({each for index in indexes for each in index.labels()}))
        listed = "its list" if to == "news" else f'"{kinds[0].plural}"'
        advice = nearest or f" Add it to {listed}, or mend the spelling."
        return f'no {_in_words(to)} called "{name}" is in the file or the cabinet.{advice}'


class _Index:
    """Records by what they are called; names are only worked out once somebody asks for one."""

    def __init__(self) -> None:
        self.ids: set[Id] = set()
        self._by_name: dict[str, list[Id]] = defaultdict(list)
        self._records: list[Record] = []
        self._named = 0

    def add(self, record: Record) -> None:
        self.ids.add(record.id)
        self._records.append(record)

    def called(self, name: str) -> list[Id]:
        for record in self._records[self._named :]:
            for each in names_of(record):
                self._by_name[each].append(record.id)
        self._named = len(self._records)
        return self._by_name.get(folded(name), [])

    def labels(self) -> set[str]:
        return {label(record) for record in self._records}


def names_of(record: Record) -> set[str]:
    """Return, folded, all that a person may write for a record: "debate", "debate 2020-11", "ideas webinar"."""
    called = label(record)
    more = (getattr(record, name, "") for name in ("family_name", "kind", "when"))
    return {folded(called), *(folded(f"{called} {each}") for each in more)}


def folded(text: str) -> str:
    """Return a text as names are compared: case, spaces and ways of composing a letter do not count."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _kinds(to: str) -> tuple[Kind, ...]:
    return NEWS_KINDS if to == "news" else (kind_named(to),)


def _in_words(to: str) -> str:
    return "event, entry or other news" if to == "news" else to.replace("_", " ")
