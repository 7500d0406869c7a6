"""All that a cabinet holds on one person, for that person to have."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from youthcab.errors import StoreError
from youthcab.export.replace import check_places, replacing
from youthcab.operations.mentions import mentions_of, names_in
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of, label
from youthcab.records.person import Consent, Person, Role
from youthcab.records.plain import to_plain
from youthcab.records.record import Record
from youthcab.store.change import Change
from youthcab.store.copies import copies_holding
from youthcab.store.store import Store


def person_data(store: Store, person: Id, *, also: Sequence[str] = ()) -> dict[str, Any]:
    """Return what is held on a person: the records, where they are linked or may be named, and what was done to both.

    `also` are more words by which the person is known. Raises StoreError where there is no such person.
    """
    with store.reading() as reading:
        who = reading.log.last_known([person]).get(person)
        if not isinstance(who, Person):
            raise StoreError("There is no such person in the cabinet. Look for the name on the page of people.")
        changes = reading.history(limit=None)
        names = names_in(reading, who, [str(each.new) for each in changes], also)
        linking = reading.linking_to(person)
        own = [each for each in linking if isinstance(each, (Role, Consent))]
        return {
            "person": to_plain(who),
            "roles": [to_plain(each) for each in own if isinstance(each, Role)],
            "consents": [to_plain(each) for each in own if isinstance(each, Consent)],
            "linked from": [_named(each) for each in linking if each not in own],
            "named or perhaps meant in": [asdict(each) for each in mentions_of(reading, person, names)],
            "history": [_told(each) for each in changes if each.record in {person, *(record.id for record in own)}],
            "steps under this name": _steps(each for each in changes if names.may_be_in(each.actor)),
            "other files that hold the person": [
                {"file": str(copy.path), "written": copy.written.isoformat(), "could be read": not copy.unread}
                for copy in copies_holding(Path(store.where), person, store.keys, reading.site(), names.taken_out)
            ],
        }


def export_person(store: Store, person: Id, path: Path, *, also: Sequence[str] = ()) -> Path:
    """Write what is held on a person into a JSON file; raises ExportError where it cannot be written."""
    check_places([path], store.where)
    check_places([path], store.where)
    content = person_data(store, person, also=also)
    with replacing(path) as beside:
        beside.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")
    return path


def _named(record: Record) -> dict[str, Any]:
    when = str(getattr(record, "when", "") or "")
    return {"kind": kind_of(record).name, "id": record.id, "label": label(record)} | ({"when": when} if when else {})


def _told(change: Change) -> dict[str, Any]:
    told = {"at": change.at.isoformat(), "by": change.actor, "kind": change.kind, "id": change.record}
    return told | {"field": change.field, "old": change.old, "new": change.new}


def _steps(changes: Iterable[Change]) -> list[dict[str, Any]]:
    steps = {change.step_id: {"at": change.at.isoformat(), "step": change.step} for change in changes}
    return list(steps.values())
