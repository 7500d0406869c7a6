"""Turn what a file says into records: new ones, and ones that the cabinet holds already and that now say more.

A record with an identifier is that record. One without is the record of the cabinet that is alike in the fields named
in `layout.same_by`, or else a new one. A file changes only the fields that it names: it never empties one unasked.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from typing import Any

from youthcab.importers.layout import Item, key_of, same_by
from youthcab.importers.names import Known, Names, folded
from youthcab.importers.problems import Place, place_in_words, problem
from youthcab.progress import Progress, counted, unseen
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.fields import about
from youthcab.records.identity import Id, new_id
from youthcab.records.kinds import KINDS, Kind, kind_of
from youthcab.records.plain import from_plain, to_plain
from youthcab.records.record import Record

Links = dict[str, Any]
_SAME_BUT_MOVED = ("kind", "title", "campaigns")
_SAME_UNNAMED = ("topics", "purpose", "partners", "guests", "speakers")
_TO_COME = (EventStatus.IDEA, EventStatus.PLANNED, EventStatus.TO_BE_CONFIRMED, EventStatus.POSTPONED)
_LINK_FIELDS = {
    kind.name: {each.name: about(each).to for each in fields(kind.type) if about(each).to} for kind in KINDS
}


@dataclass(frozen=True, slots=True)
class Matched:
    """The records of a file by what they are to the cabinet; `problems` names every link that leads nowhere.

    `moved` are the changed ones that are taken for an event that is to come and has another date now: was and is.
    """

    added: tuple[Record, ...]
    changed: tuple[Record, ...]
    unchanged: tuple[Record, ...]
    problems: tuple[str, ...]
    moved: tuple[tuple[Event, Event], ...] = ()


@dataclass(frozen=True, slots=True)
class _Draft:
    item: Item
    record: Record
    links: Links
    held: Record | None


def match(items: Iterable[Item], known: Known, progress: Progress = unseen) -> Matched:
    """Find out which records the items of a file are, and put identifiers for the names in their links."""
    listed = tuple(items)
    problems: list[str] = []
    names = Names(known)
    # Identifiers made at once are put in the order of the file, so that the same file always reads the same.
    fresh = iter(sorted(new_id() for item in listed if "id" not in item.given))
    identities = _Identities(known, names, listed)
    drafts = [
        identities.draft(item, item.given["id"] if "id" in item.given else next(fresh), problems)
        for item in counted(listed, progress)
    ]
    final = [(draft.held, _with_links(draft, names, problems)) for draft in drafts]
    return Matched(
        added=tuple(record for held, record in final if held is None),
        changed=tuple(record for held, record in final if held not in (None, record)),
        unchanged=tuple(record for held, record in final if held == record),
        problems=tuple(problems),
        moved=tuple(
            (held, record)
            for held, record in final
            if isinstance(held, Event) and isinstance(record, Event) and held.when != record.when
        ),
    )


def dangling(items: tuple[Item, ...], known: Known) -> tuple[str, ...]:
    """Return a problem for each link that leads nowhere, in a file that has other faults too."""
    problems: list[str] = []
    names = Names(known)
    drafts = []
    for item in items:
        own, links = _parted(item)
        drafts.append(_Draft(item, from_plain(item.kind.type, own), links, None))
        names.add(drafts[-1].record)
    for draft in drafts:
        _joined(draft, names, problems)
    return tuple(problems)


class _Identities:
    """Tells for one item of a file after another which record it is."""

    def __init__(self, known: Known, names: Names, items: tuple[Item, ...]) -> None:
        self._known = known
        self._names = names
        self._alike: dict[str, dict[Any, Record]] = {}
        self._called: dict[str, list[Event]] | None = None
        self._taken: dict[Id, Place] = {}
        ids = [Id(item.given["id"]) for item in items if "id" in item.given]
        self._by_id = {record.id: record for record in known.find_all(ids)}
        self._titles = Counter(folded(str(item.given.get("title", ""))) for item in items if item.kind.type is Event)

    def draft(self, item: Item, fresh: Id, problems: list[str]) -> _Draft:
        """Return the record that an item is, its links still by name; appends to the problems."""
        own, links = _parted(item)
        record = from_plain(item.kind.type, {"id": fresh, **own})
        held = self._held(item, record, links)
        if held is not None and type(held) is not item.kind.type:
            problems.append(problem(item.place, f"its identifier is that of {_a(held)}. Leave the identifier out."))
            held = None
        if held is not None:
            record = replace(held, **{name: getattr(record, name) for name in own if name != "id"})
        if record.id in self._taken:
            first = place_in_words(self._taken[record.id])
            problems.append(problem(item.place, f"this is the same as {first}. Leave one out, or make them differ."))
        self._taken.setdefault(record.id, item.place)
        self._names.add(record)
        return _Draft(item, record, links, held)

    def _held(self, item: Item, record: Record, links: Links) -> Record | None:
        if "id" in item.given and key_of(item.kind) != item.kind.name:
            return self._by_id.get(record.id)
        found = self._alike_of(item.kind).setdefault(self._likeness(item.kind, record, links), record)
        if found is not record:
            return found
        return self._moved(item, record, links) if isinstance(record, Event) else None

    def _moved(self, item: Item, record: Event, links: Links) -> Record | None:
        """Return the one event of that name that is still to come, whose date a file tells anew.

        Where several have the name, in the cabinet or in the file, or it only says what kind of event it is, each date
        is an event of its own.
        """
        is_plain = folded(record.title) in tuple(EventKind)
        if not record.title.strip() or is_plain or self._titles[folded(record.title)] > 1:
            return None
        wanted = self._likeness(item.kind, record, links, _SAME_BUT_MOVED)
        alike = self._events_called(folded(record.title))
        named = [each for each in alike if self._likeness(item.kind, each, {}, _SAME_BUT_MOVED) == wanted]
        return named[0] if len(named) == 1 and named[0].status in _TO_COME else None

    def _events_called(self, title: str) -> list[Event]:
        if self._called is None:
            self._called = defaultdict(list)
            for each in self._known.all(Event):
                self._called[folded(each.title)].append(each)
        return self._called.get(title, [])

    def _alike_of(self, kind: Kind) -> dict[Any, Record]:
        if kind.name not in self._alike:
            alike = self._alike[kind.name] = {}
            for record in self._known.all(kind.type):
                alike.setdefault(self._likeness(kind, record, {}), record)
        return self._alike[kind.name]

    def _likeness(
        self, kind: Kind, record: Record, links: Links, names: tuple[str, ...] | None = None
    ) -> tuple[Any, ...]:
        to = _LINK_FIELDS[kind.name]
        names = names or same_by(kind)
        if isinstance(record, Event) and not (record.title or record.about or record.in_our_words):
            names += _SAME_UNNAMED
        return tuple(
            frozenset(self._targets(links.get(name, getattr(record, name)), to[name], record.id))
            if name in to
            else folded(str(to_plain(getattr(record, name))))
            for name in names
        )

    def _targets(self, value: Any, to: str, own: Id) -> list[Id]:
        found = []
        for text in value if isinstance(value, (list, tuple)) else [value or ""]:
            # A name that leads nowhere is told when the links are joined.
            with suppress(ValueError):
                found.append(self._names.find(to, text, own))
        return found


def _parted(item: Item) -> tuple[dict[str, Any], Links]:
    links = {name: item.given[name] for name in _LINK_FIELDS[item.kind.name] if item.given.get(name) not in (None, [])}
    return {name: value for name, value in item.given.items() if name not in links}, links


def _with_links(draft: _Draft, names: Names, problems: list[str]) -> Record:
    return replace(draft.record, **_joined(draft, names, problems)) if draft.links else draft.record


def _joined(draft: _Draft, names: Names, problems: list[str]) -> Links:
    joined: Links = {}
    for name, value in draft.links.items():
        found: dict[Id, None] = {}
        texts = value if isinstance(value, list) else [value]
        for number, text in enumerate(texts):
            try:
                found[names.find(_LINK_FIELDS[draft.item.kind.name][name], text, draft.record.id)] = None
            except ValueError as error:
                inside: Place = (name, number) if isinstance(value, list) else (name,)
                problems.append(problem((*draft.item.place, *inside), str(error)))
        joined[name] = tuple(found) if isinstance(value, list) else next(iter(found), None)
    return joined


def _a(record: Record) -> str:
    return f"another record ({kind_of(record).name.replace('_', ' ')})"
