from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, event
from youthcab.operations import records, undo
from youthcab.operations.changes import Changes
from youthcab.operations.history import history
from youthcab.records.event import Event
from youthcab.store.store import Store

TODAY = date(2021, 3, 10)


@pytest.mark.parametrize(
    ("on", "noted"),
    [("", TODAY), ("soon", TODAY), ("2021-03-11", TODAY), ("2021-03-10", None), ("2021-02", None), ("2021", None)],
)
def test_news_without_a_past_date_is_noted_as_known_from_today(store: Store, on: str, noted: date | None):
    record = event(on=on)
    records.add(store, record, "Sam", TODAY)

    assert records.get(store, Event, record.id) == replace(record, noted=noted)


def test_a_day_already_noted_is_kept(store: Store):
    record = event(on="soon", noted=date(2021, 1, 5))
    records.add(store, record, "Sam", TODAY)

    assert records.get(store, Event, record.id) == record


def test_a_record_without_news_is_saved_as_it_is(store: Store):
    record = campaign()

    assert records.add(store, record, "Sam", TODAY) == Changes(frozenset({"campaign"}), (record.id,))
    assert records.everything(store, type(record)) == (record,)


def test_a_record_is_changed_removed_and_brought_back(store: Store):
    record = event("Free Your Mind")
    records.add(store, record, "Sam", TODAY)
    changed = replace(record, title="Speak Up")

    told = [records.change(store, changed, "Ali"), records.remove(store, changed, "Ali")]
    assert records.get(store, Event, record.id) is None
    told.append(undo.bring_back(store, changed.id, "Ali"))

    assert records.get(store, Event, record.id) == changed
    assert told == [Changes(frozenset({"event"}), (record.id,))] * 3
    steps = list(dict.fromkeys(each.step for each in history(store)))
    assert steps == ["Bring back event", "Remove event", "Change event", "Add event"]


def test_records_are_paged_and_named(store: Store):
    for title in ("Apple", "Banana", "Avocado"):
        records.add(store, event(title), "Sam", TODAY)

    page = records.page(store, Event, search="a", order="title", descending=True, limit=2, offset=0)
    assert [each.title for each in page] == ["Avocado", "Apple"]
    assert records.label_of(store, page[0].id) == "Avocado"
