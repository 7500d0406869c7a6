"""The person that a command is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from youthcab.errors import StoreError
from youthcab.operations.forgetting import people_called

if TYPE_CHECKING:
    from youthcab.records.person import Person
    from youthcab.store.store import Store


def the_person(store: Store, name: str) -> Person:
    """Return the one person of a name or identifier; raises StoreError where there is none, or more than one."""
    found = people_called(store, name)
    if not found:
        raise StoreError(
            f'Nobody in {store.where} is called "{name}". Write the name as it stands on the page of people.'
        )
    if len(found) > 1:
        listed = "\n".join(f"  {each.id}  {each.first_name} {each.family_name}" for each in found)
        raise StoreError(f'"{name}" could be any of these. Write the identifier of the one you mean:\n{listed}')
    return found[0]
