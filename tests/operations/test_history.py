from __future__ import annotations

from datetime import date, timedelta

from tests.make import event
from youthcab.operations import records
from youthcab.operations.history import history
from youthcab.store.store import Store


def test_history_tells_the_changes_of_one_record_or_all(store: Store):
    one, other = event("one"), event("other")
    for record in (one, other):
        records.add(store, record, "Sam", date(2021, 4, 1))

    assert {each.label for each in history(store)} == {"one", "other"}
    assert {each.label for each in history(store, one.id)} == {"one"}
    assert len(history(store, limit=1)) == 1
    assert history(store, since=history(store)[0].at + timedelta(minutes=1)) == ()
