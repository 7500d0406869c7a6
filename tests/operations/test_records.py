from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, event
from tests.stopping import Onlooker
from youthcab.errors import YouthcabError
from youthcab.operations import records, undo
from youthcab.operations.changes import Changes
from youthcab.operations.history import history
from youthcab.progress import Stopped
from youthcab.records.cabinet import Cabinet
from youthcab.records.event import Event
from youthcab.records.question import Question
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


def test_the_only_cabinet_stays(store: Store):
    one, other, held = Cabinet(title="Coastal Youth Cabinet"), Cabinet(title="Coast"), event()
    for record in (one, other, held):
        records.add(store, record, "Sam", TODAY)

    with pytest.raises(YouthcabError, match="cannot be deleted"):
        records.remove_all(store, (held, one, other), "Sam")
    records.remove(store, other, "Sam")
    with pytest.raises(YouthcabError, match="cannot be deleted"):
        records.remove(store, one, "Sam")
    assert (records.everything(store, Cabinet), records.everything(store, Event)) == ((one,), (held,))


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


def test_adding_that_is_stopped_adds_nothing(store: Store):
    with pytest.raises(Stopped):
        records.add_all(store, [event(str(each)) for each in range(1200)], "Sam", TODAY, "Paste", Onlooker(1100))
    assert records.everything(store, Event) == ()
    assert history(store) == ()


def test_changing_and_deleting_that_are_stopped_leave_every_record_as_it_was(store: Store):
    held = [event(str(each)) for each in range(1100)]
    records.add_all(store, held, "Sam", TODAY, "Paste")
    before = records.everything(store, Event)
    onlooker = Onlooker(1000)
    with pytest.raises(Stopped):
        records.change_all(store, held, lambda each: replace(each, title="Other"), "Sam", "Change", onlooker)
    assert onlooker.told == [(0, 1100), (500, 1100), (1000, 1100)]
    with pytest.raises(Stopped):
        records.remove_all(store, held, "Sam", Onlooker(30))
    assert records.everything(store, Event) == before
    assert {each.step for each in history(store)} == {"Paste"}


def test_many_records_are_read_in_order_and_can_be_stopped(store: Store):
    records.add_all(store, [event(str(each)) for each in range(1001)], "Sam", TODAY, "Paste")
    found, onlooker = records.found(store, Event, Question()), Onlooker()
    titles = [each.title for each in records.among(store, found, onlooker) if isinstance(each, Event)]
    assert titles == [str(each) for each in range(1001)]
    assert onlooker.told == [(0, 1001), (500, 1001), (1000, 1001)]
    with pytest.raises(Stopped):
        records.among(store, found, Onlooker(500))
