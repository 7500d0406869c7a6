from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.contents import contents
from tests.make import campaign, event, every_kind, figure, person
from youthcab.errors import YouthcabError
from youthcab.operations import records, statements, undo, writing_words
from youthcab.operations.beginning import begin_cabinet
from youthcab.operations.exchange import export_data, import_files, make_sample
from youthcab.operations.quick_log import log
from youthcab.progress import Stopped
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Campaign
from youthcab.records.event import Event
from youthcab.records.period import Period
from youthcab.records.record import Record
from youthcab.store.encryption import Keys
from youthcab.store.store import Store, open_store

TODAY = date(2021, 3, 15)


def add(store: Store, record: Record) -> str:
    records.add(store, record, "Sam", TODAY)
    return undo.last_step(store).id


def change(store: Store, record: Record) -> str:
    records.change(store, record, "Ali")
    return undo.last_step(store).id


def test_nothing_is_left_to_undo_or_redo_in_a_new_cabinet(store: Store):
    assert undo.last_step(store) is undo.undo(store, "Sam") is None
    assert undo.next_redo(store) is undo.redo(store, "Sam") is None


def test_undo_stops_at_what_the_sample_or_a_new_cabinet_began_with(tmp_path: Path):
    body, keys = Cabinet(title="Coastal Youth Cabinet"), Keys()
    made = begin_cabinet(tmp_path / "new", body, keys, "Sam")
    for place in (made, tmp_path / "sample.youthcab"):
        with make_sample(place) if place != made else open_store(place, keys=keys) as store:
            full = contents(place)
            assert undo.last_step(store) is undo.undo(store, "Sam") is None
            assert contents(place) == full
            began = undo.beginning(store)
            assert began.is_beginning
            add(store, event("first"))
            assert undo.beginning(store) is None
            undo.undo(store, "Sam")
            assert undo.undo(store, "Sam") is None

            undo.take_back(store, began.id, "Sam")
            assert records.everything(store, Event) == records.everything(store, Cabinet) == ()
            undo.undo(store, "Ali")
            assert contents(place) == full


def test_a_large_step_is_stopped_with_nothing_of_it_undone(store: Store, cabinet_file: Path):
    with store.writing("Sam", "Import many") as writing:
        writing.save_all(event(str(number)) for number in range(1200))
    full, step = contents(cabinet_file), undo.last_step(store)
    ways = (
        lambda progress: undo.undo(store, "Sam", progress),
        lambda progress: undo.take_back(store, step.id, "Sam", progress=progress),
    )
    for way in ways:
        told: list[tuple[int, int]] = []

        def stop_there(done: int, of: int, told: list[tuple[int, int]] = told) -> None:
            told.append((done, of))
            if done >= 1000:
                raise Stopped

        with pytest.raises(Stopped):
            way(stop_there)
        assert [each for each in told if each[1]] == [(0, 1200), (500, 1200), (1000, 1200)]
        assert contents(cabinet_file) == full
        assert undo.last_step(store) == step
    assert len(undo.undo(store, "Sam").records) == 1200
    assert len(undo.redo(store, "Sam").records) == 1200
    assert contents(cabinet_file) == full


def test_undo_and_redo_say_what_they_would_do(store: Store):
    record = event("Free Your Mind", noted=TODAY)
    add(store, record)
    change(store, replace(record, attended=figure(84)))

    assert (undo.last_step(store).words, undo.last_step(store).actor) == ("Change event", "Ali")
    assert undo.undo(store, "Sam").records == (record.id,)
    assert records.get(store, Event, record.id) == record
    assert (undo.last_step(store).words, undo.next_redo(store).words) == ("Add event", "Change event")
    assert undo.redo(store, "Sam").kinds == {"event"}
    assert records.get(store, Event, record.id).attended == figure(84)


def test_every_way_of_changing_anything_is_undone_after_a_restart(cabinet_file: Path, tmp_path: Path):
    make_sample(tmp_path / "sample.youthcab").close()
    with open_store(tmp_path / "sample.youthcab") as sample:
        file = export_data(sample, tmp_path / "all.json")
    ours, march = campaign("Votes at 16"), Period.parse("2021-03")
    ways = (
        lambda store: records.add(store, ours, "Sam", TODAY),
        lambda store: import_files(store, [file], "Cai"),
        lambda store: log(store, "84 people came", "Sam", TODAY),
        lambda store: statements.keep(store, statements.draft(store, march, TODAY), "Ali"),
        lambda store: statements.keep(
            store, writing_words.add_paragraph(statements.statement_for(store, march), 0, "Thank you."), "Ali"
        ),
        lambda store: records.change(store, replace(ours, aim="let us vote"), "Sam"),
        lambda store: records.remove(store, ours, "Sam"),
        lambda store: undo.bring_back(store, ours.id, "Sam"),
    )
    open_store(cabinet_file).close()
    states = [contents(cabinet_file)]
    for way in ways:
        with open_store(cabinet_file) as store:
            way(store)
        states.append(contents(cabinet_file))

    for state in reversed(states[:-1]):
        with open_store(cabinet_file) as store:
            assert undo.undo(store, "Ali") is not None
        assert contents(cabinet_file) == state
    for state in states[1:]:
        with open_store(cabinet_file) as store:
            assert undo.redo(store, "Ali") is not None
        assert contents(cabinet_file) == state


def test_a_new_change_takes_the_place_of_what_was_undone(store: Store):
    first, second, third = event("first"), event("second"), event("third")
    add(store, first), add(store, second)
    undo.undo(store, "Sam")
    add(store, third)

    assert undo.next_redo(store) is None
    undo.undo(store, "Sam"), undo.undo(store, "Sam")
    assert records.everything(store, Event) == ()
    undo.redo(store, "Sam"), undo.redo(store, "Sam")
    assert [each.title for each in records.everything(store, Event)] == ["first", "third"]


def test_a_step_that_came_to_nothing_does_not_stop_undo(store: Store):
    kept, fleeting = event("kept"), event("fleeting")
    add(store, kept)
    with store.writing("Sam", "Add and remove") as writing:
        writing.save(fleeting)
        writing.remove(Event, fleeting.id)

    undo.undo(store, "Sam"), undo.undo(store, "Sam")
    assert undo.last_step(store) is None
    assert records.everything(store, Event) == ()


def test_an_old_step_is_taken_back_and_later_ones_stay(store: Store):
    record, other = event("Free Your Mind", place="the library", noted=TODAY), event("other")
    add(store, record)
    step = change(store, replace(record, place="the town hall", about="stigma"))
    add(store, other)
    change(store, replace(record, title="Speak Up", place="the town hall", about="stigma"))

    taken = undo.take_back(store, step, "Sam")

    assert (taken.disputed, taken.changes.records) == ((), (record.id,))
    assert records.get(store, Event, record.id) == replace(record, title="Speak Up")
    assert undo.last_step(store).words == "Take back: Change event"
    undo.undo(store, "Sam")
    assert records.get(store, Event, record.id).place == "the town hall"


def test_a_field_that_changed_since_waits_for_a_choice(store: Store):
    record = event("Free Your Mind", place="the library", noted=TODAY)
    add(store, record)
    step = change(store, replace(record, place="the town hall", about="stigma"))
    now = replace(record, place="the school", about="stigma")
    change(store, now)

    (disputed,) = undo.take_back(store, step, "Sam").disputed
    assert (disputed.label, disputed.field) == ("Free Your Mind", "place")
    assert (disputed.then, disputed.now) == ("the library", "the school")
    assert records.get(store, Event, record.id) == now

    undo.take_back(store, step, "Sam", frozenset({(record.id, "place")}))
    assert records.get(store, Event, record.id) == replace(now, about="")
    undo.take_back(store, step, "Sam", frozenset())
    assert records.get(store, Event, record.id) == record


def test_a_record_that_was_changed_or_linked_to_since_is_not_removed_unasked(store: Store):
    changed, linked, untouched = campaign("changed"), campaign("linked"), campaign("untouched")
    with store.writing("Sam", "Add three") as writing:
        writing.save_all((changed, linked, untouched))
    step = undo.last_step(store).id
    change(store, replace(changed, aim="more"))
    add(store, event(campaigns=(linked.id,)))

    disputed = undo.take_back(store, step, "Sam").disputed
    assert {(each.label, each.field, each.then, each.now) for each in disputed} == {
        ("changed", "deleted", True, False),
        ("linked", "deleted", True, False),
    }
    keep = frozenset((each.record, each.field) for each in disputed)
    assert undo.take_back(store, step, "Sam", keep).changes.records == (untouched.id,)
    assert {each.title for each in records.everything(store, Campaign)} == {"changed", "linked"}


def test_an_undoing_can_be_taken_back_from_among_later_changes(store: Store):
    record = event("Free Your Mind", noted=TODAY)
    add(store, record)
    undo.undo(store, "Sam")
    with store.reading() as reading:
        undoing = reading.history()[0].step_id
    add(store, event("other"))

    undo.take_back(store, undoing, "Sam")
    assert records.get(store, Event, record.id) == record


def test_a_step_taken_back_twice_changes_nothing_more(store: Store):
    step = add(store, event())
    undo.take_back(store, step, "Sam")

    assert undo.take_back(store, step, "Sam").changes.records == ()
    assert undo.last_step(store).words == "Take back: Add event"


def test_what_is_for_good_cannot_be_taken_back(store: Store):
    record = event()
    add(store, record)
    with store.writing("Sam", "Forget") as writing:
        writing.step.for_good()
        writing.remove(Event, record.id)
    with store.reading() as reading:
        step = reading.history()[0].step_id

    with pytest.raises(YouthcabError, match="for good"):
        undo.take_back(store, step, "Sam")
    assert undo.last_step(store).words == "Add event"


@pytest.mark.parametrize("name", ["nothing", ""])
def test_a_name_that_is_no_step_or_several(store: Store, name: str):
    add(store, event()), add(store, event())
    with pytest.raises(YouthcabError, match="no one step"):
        undo.take_back(store, name, "Sam")


def test_removed_records_are_listed_and_brought_back_with_their_links(store: Store):
    cause, who = campaign("Mental Health"), person("Zoë")
    held = event(campaigns=(cause.id,), noted=TODAY)
    for record in (cause, who, held):
        add(store, record)
    records.remove(store, who, "Sam")
    records.remove(store, cause, "Ali")

    last, first = undo.removed(store)
    assert (last.record, last.kind, last.label, last.actor) == (cause.id, "campaign", "Mental Health", "Ali")
    assert first.label == "Zoë"
    assert undo.bring_back(store, cause.id, "Sam").records == (cause.id,)
    assert records.get(store, Event, held.id) == held
    assert [each.record for each in undo.removed(store)] == [who.id]


def test_every_kind_of_record_comes_back_whole(store: Store, cabinet_file: Path):
    with store.writing("Sam", "Add all") as writing:
        writing.save_all(every_kind())
    full = contents(cabinet_file)

    undo.undo(store, "Sam")
    assert not any(contents(cabinet_file).values())
    undo.redo(store, "Sam")
    assert contents(cabinet_file) == full
