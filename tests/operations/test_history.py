from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.make import campaign, event
from youthcab.errors import YouthcabError
from youthcab.operations import records, undo
from youthcab.operations.history import history, record_named, since_statement, steps
from youthcab.records.period import Period
from youthcab.records.statement import IssuedCopy, Statement, StatementState
from youthcab.store.store import Store


def test_history_tells_the_changes_of_one_record_or_all(store: Store):
    one, other = event("one"), event("other")
    for record in (one, other):
        records.add(store, record, "Sam", date(2021, 4, 1))

    assert {each.label for each in history(store)} == {"one", "other"}
    assert {each.label for each in history(store, one.id)} == {"one"}
    assert len(history(store, limit=1)) == 1
    assert history(store, since=history(store)[0].at + timedelta(minutes=1)) == ()


def test_steps_come_newest_first_with_what_they_changed(store: Store):
    one = event("one")
    records.add(store, one, "Sam", date(2021, 4, 1))
    records.change(store, replace(one, title="two"), "Ali")
    undo.undo(store, "Cai")

    undoing, change, adding = steps(store)
    assert [each.step.actor for each in (undoing, change, adding)] == ["Cai", "Ali", "Sam"]
    assert [each.step.undone for each in (undoing, change, adding)] == [False, True, False]
    assert [(each.field, each.old, each.new) for each in change.changes] == [("title", "one", "two")]
    assert (change.count, adding.count) == (1, 3)


def test_steps_are_chosen_by_all_that_is_asked_for(store: Store):
    one, two = event("Café at the park"), campaign("Parks")
    records.add(store, one, "Sam", date(2021, 4, 1))
    records.add(store, two, "Ali", date(2021, 4, 1))
    records.remove(store, two, "Ali")

    def words(**asked) -> list[str]:
        return [each.step.words for each in steps(store, **asked)]

    assert words(record=two.id) == words(kind="campaign") == words(actor="Ali") == ["Remove campaign", "Add campaign"]
    assert words(text="PARK", actor="Sam") == words(text="add event") == ["Add event"]
    assert (
        words(text="100%") == words(actor="nobody") == words(since=steps(store)[0].step.at + timedelta(minutes=1)) == []
    )
    assert words(limit=1) == ["Remove campaign"]


def test_a_large_step_tells_its_first_changes_and_how_many_there_are(store: Store):
    with store.writing("Sam", "Add many") as writing:
        writing.save_all(event(f"event {number}") for number in range(60))

    (many,) = steps(store)
    assert (many.count, len(many.changes)) == (180, 100)
    assert many.changes[0].label == "event 0"


def test_what_changed_since_a_statement_was_issued(store: Store):
    statement = Statement(period=Period.parse("2021-03"))
    records.add(store, statement, "Sam", date(2021, 4, 1))
    records.add(store, event("before"), "Sam", date(2021, 4, 1))
    assert since_statement(store, statement.id) == ()

    issued = replace(statement, state=StatementState.ISSUED, issued=(IssuedCopy(),))
    records.change(store, issued, "Sam")
    assert since_statement(store, statement.id) == ()
    records.add(store, event("after"), "Sam", date(2021, 4, 1))
    records.change(store, replace(issued, notes="sent"), "Sam")

    assert {each.label for each in since_statement(store, statement.id)} == {"after", "2021-03"}


def test_a_record_is_found_by_its_name_even_a_removed_one(store: Store):
    one, again = event("Free Your Mind"), event("free your mind")
    records.add(store, one, "Sam", date(2021, 4, 1))
    records.remove(store, one, "Sam")
    assert record_named(store, "FREE your mind") == record_named(store, one.id) == one.id

    records.add(store, again, "Sam", date(2021, 4, 1))
    with pytest.raises(YouthcabError, match=f"several(?s:.)*{one.id}"):
        record_named(store, "free your mind")
    with pytest.raises(YouthcabError, match="no record"):
        record_named(store, "nothing")
