from __future__ import annotations

from dataclasses import replace

from tests.make import entry, event
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.store.store import Store


def test_changing_and_removing_records_leaves_every_other_record_to_be_found(store: Store):
    pair = (entry("count the lamps"), entry("count the lamps"))
    evenings = [event(f"Evening {number}", notes="again " * number) for number in range(1, 30)]
    for number, evening in enumerate(evenings, 1):
        with store.writing("Sam", "Change") as writing:
            writing.save_all([*(replace(each, notes=str(number)) for each in pair), evening])
            if number > 3:
                writing.remove(Event, evenings[number - 4].id)

    with store.reading() as reading:
        assert [each.title for each in reading.page(Event, search="a")] == ["Evening 27", "Evening 28", "Evening 29"]
        assert reading.count(Entry, "c") == 2
    store.check()
