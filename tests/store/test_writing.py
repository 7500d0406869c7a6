from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.make import campaign, entry, event, every_kind, figure, person, when
from tests.strategies import records
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.kinds import KINDS
from youthcab.records.person import Person, Role
from youthcab.records.record import Record
from youthcab.records.when import When
from youthcab.store.connection import engine_for
from youthcab.store.store import Store


def save(store: Store, *records: Record, step: str = "Add") -> None:
    with store.writing("Sam", step) as writing:
        writing.save_all(records)


def logged(store: Store, record: Record) -> list[tuple[str, object, object]]:
    with store.reading() as reading:
        return [(each.field, each.old, each.new) for each in reversed(reading.history(record.id))]


@pytest.fixture
def linked(store: Store) -> tuple[Campaign, Person]:
    held = (campaign("Mental Health"), person("Sam"))
    save(store, *held)
    return held


@pytest.mark.parametrize("index", range(len(every_kind())))
def test_a_full_record_of_every_kind_reads_as_it_was_saved(store: Store, index: int):
    saved = every_kind()
    save(store, *reversed(saved))

    with store.reading() as reading:
        assert reading.get(type(saved[index]), saved[index].id) == saved[index]


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_any_record_and_any_change_of_it_reads_as_it_was_saved(store: Store, data: st.DataObject):
    record_type = data.draw(st.sampled_from(KINDS)).type
    others = (campaign(), person())
    ids = tuple(other.id for other in others)
    record = data.draw(records(record_type, ids))
    changed = replace(data.draw(records(record_type, ids)), id=record.id)

    for version in (record, changed):
        save(store, *others, version)
        with store.reading() as reading:
            assert reading.find(record.id) == version


def test_a_new_record_logs_each_field_that_is_not_as_usual(store: Store):
    record = event("Free Your Mind", "2021-03-10", attended=figure(84))
    save(store, record)

    assert logged(store, record) == [
        ("deleted", None, False),
        ("title", None, "Free Your Mind"),
        ("when", None, "2021-03-10"),
        ("attended", None, {"number": 84, "unit": "young people"}),
    ]


def test_a_change_logs_only_the_fields_that_differ(store: Store):
    record = event("Free Your Mind", about="stigma", noted=date(2021, 3, 1))
    save(store, record)
    save(store, replace(record, title="Speak Up", noted=None), step="Change event")

    assert logged(store, record)[-2:] == [("title", "Free Your Mind", "Speak Up"), ("noted", "2021-03-01", None)]


def test_saving_what_is_there_already_logs_nothing(store: Store):
    save(store, *every_kind())
    with store.reading() as reading:
        before = reading.history(limit=None)
        again = [record for kind in KINDS for record in reading.all(kind.type)]
    save(store, *again)

    with store.reading() as reading:
        assert reading.history(limit=None) == before


def test_a_record_saved_twice_in_one_go_ends_as_the_last(store: Store):
    record = event("First")
    save(store, record, replace(record, title="Second"))

    with store.reading() as reading:
        assert reading.all(Event) == (replace(record, title="Second"),)
    assert [new for field, _, new in logged(store, record) if field == "title"] == ["First", "Second"]


def test_more_records_than_one_statement_takes(store: Store):
    cause = campaign()
    many = [event(f"Event {number}", campaigns=(cause.id,)) for number in range(1201)]
    save(store, *many, cause)

    with store.reading() as reading:
        assert reading.all(Event) == tuple(many)
        assert reading.many(Event, [each.id for each in many]) == tuple(many)


def test_a_removed_record_is_out_of_every_reading(store: Store):
    record = event("Free Your Mind")
    save(store, record)
    with store.writing("Sam", "Remove event") as writing:
        writing.remove(Event, record.id)

    with store.reading() as reading:
        assert reading.get(Event, record.id) is None
        assert reading.find(record.id) is None
        assert reading.all(Event) == reading.page(Event) == reading.many(Event, [record.id]) == ()
        assert reading.count(Event) == reading.count(Event, "free") == 0
        assert reading.relevant(Event, date(2021, 3, 1), date(2021, 3, 31)) == ()
        assert reading.label_of(record.id) == "Free Your Mind"
    assert logged(store, record)[-1] == ("deleted", False, True)


def test_links_to_a_removed_record_vanish_and_come_back(store: Store, linked: tuple[Campaign, Person]):
    cause, who = linked
    other = campaign("Safer Streets")
    held = event(campaigns=(cause.id, other.id), speakers=(who.id,))
    role = Role(person=who.id, campaign=cause.id)
    save(store, other, held, role)

    with store.writing("Sam", "Remove") as writing:
        writing.remove(Campaign, cause.id)
        assert writing.get(Event, held.id) == replace(held, campaigns=(other.id,))
        assert writing.get(Role, role.id) == replace(role, campaign=None)
        assert writing.linking_to(who.id) == (replace(held, campaigns=(other.id,)), replace(role, campaign=None))
        writing.bring_back(cause.id)

        assert writing.find(cause.id) == cause
        assert writing.get(Event, held.id) == held
        assert writing.get(Role, role.id) == role


def test_a_change_made_while_a_link_is_hidden_does_not_lose_it(store: Store, linked: tuple[Campaign, Person]):
    cause, who = linked
    other = campaign("Safer Streets")
    held, role = event(campaigns=(cause.id,)), Role(person=who.id, campaign=cause.id)
    save(store, other, held, role)
    with store.writing("Sam", "Remove and change") as writing:
        writing.remove(Campaign, cause.id)
        writing.save(replace(held, title="Speak Up", campaigns=(other.id,)))
        writing.save(replace(role, notes="new", campaign=None))
        writing.bring_back(cause.id)

        assert writing.get(Event, held.id) == replace(held, title="Speak Up", campaigns=(other.id, cause.id))
        assert writing.get(Role, role.id) == replace(role, notes="new")


def test_saving_a_removed_record_brings_it_back_changed(store: Store):
    record = entry("plant trees", notes="ask again")
    save(store, record)
    with store.writing("Sam", "Remove entry") as writing:
        writing.remove(Entry, record.id)
    save(store, replace(record, what="plant oaks"), step="Change entry")

    with store.reading() as reading:
        assert reading.all(Entry) == reading.page(Entry, search="oaks") == (replace(record, what="plant oaks"),)
    assert logged(store, record)[-2:] == [("deleted", True, False), ("what", "plant trees", "plant oaks")]


def test_removing_and_bringing_back_twice_changes_nothing_more(store: Store):
    record = event()
    save(store, record)

    def twice(do) -> None:
        do()
        before = writing.history(limit=None)
        do()
        assert writing.history(limit=None) == before

    with store.writing("Sam", "Remove") as writing:
        twice(lambda: writing.remove(Event, record.id))
        twice(lambda: writing.bring_back(record.id))
        writing.remove(Event, event().id)
        writing.bring_back(event().id)


def test_a_record_never_changes_its_kind(store: Store):
    record = event()
    save(store, record)

    with pytest.raises(ValueError, match="is a event"), store.writing("Sam", "Add") as writing:
        writing.save(Entry(id=record.id))


def test_words_about_a_date_that_no_version_knows_are_kept(store: Store):
    record = event(on="").__class__(when=When(words="when the roof is mended"))
    save(store, record)

    with store.reading() as reading:
        assert reading.all(Event) == (record,)


def test_the_words_of_a_removed_record_leave_the_index(store: Store, cabinet_file: Path):
    save(store, *(person(f"Sam{number}") for number in range(50)))
    record = person("Zoë", notes="Zanzibarina called")
    save(store, record)
    with store.writing("Sam", "Remove") as writing:
        writing.remove(Person, record.id)

    assert tables_with(cabinet_file, "zanzibarina") == {"operation"}


def tables_with(path: Path, word: str) -> set[str]:
    engine = engine_for(path)
    with engine.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        rows = {name: connection.exec_driver_sql(f'SELECT * FROM "{name}"').all() for name in names}
    engine.dispose()
    return {name for name, held in rows.items() if word.encode() in b" ".join(map(as_bytes, held)).lower()}


def as_bytes(row: sa.Row[Any]) -> bytes:
    return b" ".join(value if isinstance(value, bytes) else str(value).encode() for value in row)


def test_every_step_is_dated_by_the_clock_that_was_given(store: Store):
    save(store, event(on="2021-03-10", first_planned=when("2021-02-01")))

    with store.reading() as reading:
        assert {each.at.isoformat() for each in reading.history()} == {"2021-03-15T12:00:00+00:00"}
