"""Forgetting a person: out of the cabinet's file and its history for good, with a list of what still holds the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from youthcab.errors import StoreError
from youthcab.operations.changes import Changes
from youthcab.operations.mentions import Mention, mentions_of, names_in
from youthcab.records.identity import Id
from youthcab.records.person import Person
from youthcab.records.statement import Statement
from youthcab.store.copies import Copy, copies_holding
from youthcab.store.reading import Reading
from youthcab.store.store import Store

STEP = "Forget a person"
NOT_COMPACT = (
    "The file could not be written anew, and pieces of the name may lie in unused parts of it. Make room on its disk: "
    "that is done when the cabinet is opened next."
)


@dataclass(frozen=True, slots=True)
class Issued:
    """An issued copy of a statement that names the person; it was published, so it cannot be taken back."""

    statement: Id
    title: str
    number: int
    on: date | None


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What came of it: `left` are texts that may mean another of that name, or may be a word of every day.

    `left_in_history` counts such texts in the log, `copies` are files near the cabinet that still hold the person.
    Unless the file `is_compact`, pieces of it that are free may hold the name until it is opened again, with room.
    """

    changes: Changes
    left: tuple[Mention, ...]
    left_in_history: int
    issued: tuple[Issued, ...]
    copies: tuple[Copy, ...]
    is_compact: bool = True


def people_called(store: Store, name: str) -> tuple[Person, ...]:
    """Return the people of that identifier, first name, family name or full name; a removed one by identifier only."""
    wanted = " ".join(name.casefold().split())
    with store.reading() as reading:
        found = tuple(each for each in reading.all(Person) if wanted in _called(each))
        removed = reading.log.last_known([Id(name)]).values() if not found else ()
    return found or tuple(each for each in removed if isinstance(each, Person))


def forget(store: Store, person: Id, actor: str, *, also: Sequence[str] = (), and_issued: bool = False) -> Forgotten:
    """Take a person out of records, links, drafts, search and the whole history; it cannot be undone.

    Roles stay without the person, figures as they are. `also` are more words by which the person is known; with
    `and_issued` the name leaves the kept copies of issued statements too, which otherwise stay as they were published.
    Raises StoreError where there is no such person.
    """
    with store.writing(actor, STEP) as writing:
        who = writing.log.last_known([person]).get(person)
        if not isinstance(who, Person):
            raise StoreError("There is no such person in the cabinet. Look for the name on the page of people.")
        names = names_in(writing, who, writing.told_texts(), also)
        erased = writing.forget(person, names.taken_out, and_issued=and_issued)
        found = tuple(mentions_of(writing, person, names))
        others = {f'"{name}"' for each in writing.all(Person) for name in (each.first_name, each.family_name)}
        in_history = sum(text not in others and names.may_be_in(text) for text in writing.told_texts())
        issued = _issued(writing, {each.record for each in found if each.field == "issued"})
        site = writing.site()
    is_compact = _compacted(store)
    left = tuple(each for each in found if each.field != "issued")
    copies = copies_holding(Path(store.where), person, store.keys, site, names.taken_out)
    return Forgotten(Changes(erased.kinds, erased.records), left, in_history, issued, copies, is_compact)


def _compacted(store: Store) -> bool:
    # The person is forgotten by now, whatever comes of this.
    try:
        store.compact()
    except StoreError:
        return False
    return True


def _called(person: Person) -> tuple[str, ...]:
    names = (person.first_name, person.family_name, f"{person.first_name} {person.family_name}")
    return (person.id, *(" ".join(name.casefold().split()) for name in names if name.strip()))


def _issued(reading: Reading, statements: set[Id]) -> tuple[Issued, ...]:
    return tuple(
        Issued(each.id, each.title or f"the statement for {each.period}", copy.number, copy.on)
        for each in reading.many(Statement, sorted(statements))
        for copy in each.issued
    )
