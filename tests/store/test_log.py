from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.make import campaign, event, every_kind, person
from tests.strategies import records
from youthcab.records.event import Event
from youthcab.records.kinds import KINDS
from youthcab.records.record import Record
from youthcab.store.store import Store, open_store

NOON = datetime(2021, 3, 10, 12, tzinfo=UTC)


def clock(*minutes: int) -> Callable[[], datetime]:
    times = iter(NOON + timedelta(minutes=each) for each in minutes)
    return lambda: next(times)


def test_history_tells_who_did_what_newest_first(cabinet_file: Path):
    record = event("Free Your Mind", on="")
    with open_store(cabinet_file, now=clock(0, 5)) as store:
        with store.writing("Sam", "Add event") as writing:
            writing.save(record)
        with store.writing("Ali", "Change event") as writing:
            writing.save(replace(record, title="Speak Up"))
        with store.reading() as reading:
            newest, *older = reading.history()

    assert (newest.actor, newest.step, newest.at) == ("Ali", "Change event", NOON + timedelta(minutes=5))
    assert (newest.kind, newest.record, newest.label) == ("event", record.id, "Speak Up")
    assert (newest.field, newest.old, newest.new) == ("title", "Free Your Mind", "Speak Up")
    assert [(each.actor, each.field) for each in older] == [("Sam", "title"), ("Sam", "deleted")]
    assert len({each.step_id for each in older}) == 1
    assert newest.step_id not in {each.step_id for each in older}


def test_history_keeps_its_order_when_the_clock_is_set_back(cabinet_file: Path):
    with open_store(cabinet_file, now=clock(0, -60, -120)) as store:
        for title in ("first", "second", "third"):
            with store.writing("Sam", f"Add {title}") as writing:
                writing.save(event(title))
        with store.reading() as reading:
            steps = list(dict.fromkeys(each.step for each in reading.history()))

    assert steps == ["Add third", "Add second", "Add first"]


def test_history_of_one_record_from_a_time_on_and_no_longer_than_asked(cabinet_file: Path):
    one, other = event("one"), event("other")
    with open_store(cabinet_file, now=clock(0, 10, 20)) as store:
        for record in (one, other, replace(one, title="changed")):
            with store.writing("Sam", "Save") as writing:
                writing.save(record)
        with store.reading() as reading:
            assert {each.record for each in reading.history(other.id)} == {other.id}
            assert [each.new for each in reading.history(since=NOON + timedelta(minutes=20))] == ["changed"]
            assert reading.history(since=NOON + timedelta(minutes=21)) == ()
            assert [each.new for each in reading.history(limit=1)] == ["changed"]


def test_the_log_alone_holds_every_record(store: Store):
    with store.writing("Sam", "Add") as writing:
        writing.save_all(every_kind())

    with store.reading() as reading:
        known = reading.everything_known()
        assert reading.log.outcome(known) == {record.id: (record, False) for record in every_kind_in(store)}


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_the_log_alone_holds_every_record_after_any_changes(store: Store, data: st.DataObject):
    others = (campaign(), person())
    ids = tuple(other.id for other in others)
    kind = data.draw(st.sampled_from(KINDS))
    versions = data.draw(st.lists(records(kind.type, ids), min_size=1, max_size=4))
    record = versions[0].id
    for version in (*others, *versions):
        with store.writing("Sam", "Save") as writing:
            writing.save(version if version in others else replace(version, id=record))
            if data.draw(st.booleans()):
                writing.remove(type(version), record)

    with store.writing("Sam", "Bring back") as writing:
        writing.bring_back(record)
        assert writing.log.outcome([record]) == {record: (writing.find(record), False)}
        assert writing.find(record) == replace(versions[-1], id=record)


def test_a_step_in_which_nothing_changed_is_not_in_the_log(store: Store):
    with store.writing("Sam", "Nothing"):
        pass

    with store.writing("Sam", "Add event") as writing:
        writing.save(event())
        assert {each.step for each in writing.history()} == {"Add event"}
    with store.reading() as reading:
        assert reading.count(Event) == 1


def every_kind_in(store: Store) -> list[Record]:
    with store.reading() as reading:
        return [record for kind in KINDS for record in reading.all(kind.type)]
