"""How a person will be named in a statement, by what decides that when one is exported."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from youthcab.domain.naming import Verdict
from youthcab.operations.names import for_names
from youthcab.records.person import Person, Use
from youthcab.records.statement import Statement
from youthcab.review.names import clearance_of, role_of
from youthcab.store.store import Store


@dataclass(frozen=True, slots=True)
class NamedAs:
    """The name or the role that a statement will say, and whether the name may stand or why it may not."""

    words: str
    verdict: Verdict


def named_as(store: Store, person: Person, today: date) -> NamedAs:
    """Say how a person, as they are being written in, will be named in a statement of a day."""
    reviewed = for_names(store, Statement(dated=today), today)
    others = tuple(each for each in reviewed.material.people if each.id != person.id)
    reviewed = replace(reviewed, material=replace(reviewed.material, people=(*others, person)))
    clearance = clearance_of(reviewed)
    if person.family_name and clearance.verdict(person, Use.FULL_NAME) is Verdict.ALLOWED:
        return NamedAs(f"{person.first_name} {person.family_name}".strip(), Verdict.ALLOWED)
    found = clearance.verdict(person, Use.FIRST_NAME)
    named = found is Verdict.ALLOWED and bool(person.first_name)
    return NamedAs(person.first_name if named else role_of(reviewed)(person), found)
