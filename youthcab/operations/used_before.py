"""What people wrote before, so that nobody has to write it again."""

from __future__ import annotations

from collections import Counter

from youthcab.records.record import Record
from youthcab.store.store import Store


def used_before(store: Store, record_type: type[Record], field: str) -> tuple[str, ...]:
    """Return the words that a field of a type's records holds, those in most records first; a list's items one by one.

    Raises ValueError where the type has no such field of words.
    """
    with store.reading() as reading:
        found = reading.used(record_type, field)
    items = (item for value in found for item in (value if isinstance(value, tuple) else (value,)))
    return tuple(words for words, _ in Counter(items).most_common() if words)
