from __future__ import annotations

import uuid

from youthcab.records.identity import new_id


def test_identifiers_sort_as_they_were_made_and_never_meet():
    made = [new_id() for _ in range(2000)]

    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_an_identifier_is_a_uuid_of_version_7():
    assert uuid.UUID(new_id()).version == 7
    assert uuid.UUID(new_id()).variant == uuid.RFC_4122
