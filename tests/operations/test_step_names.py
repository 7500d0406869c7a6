from dataclasses import replace

from tests.make import campaign, event
from youthcab.operations import records, statements, undo
from youthcab.operations.step_names import name_of
from youthcab.records.period import Period
from youthcab.records.statement import Answer, Statement
from youthcab.store.store import Store


def test_a_step_on_one_record_says_which(store: Store):
    mine = event("Free Your Mind")
    with store.writing("Sam", "Add event") as writing:
        writing.save(mine)
    assert name_of(store, undo.last_step(store)) == "Add “Free Your Mind”"
    records.remove(store, mine, "Sam")
    assert name_of(store, undo.last_step(store)) == "Remove “Free Your Mind”"


def test_a_step_on_many_records_keeps_its_own_words(store: Store):
    with store.writing("Sam", "Import others.json") as writing:
        writing.save_all([event("One"), campaign("Two")])
    assert name_of(store, undo.last_step(store)) == "Import others.json"


def test_a_step_on_a_statement_says_of_which_month(store: Store):
    statements.keep(store, Statement(period=Period.parse("2021-03")), "Sam")
    assert name_of(store, undo.last_step(store)) == "Write the statement for March 2021"
    statements.keep(store, Statement(title="To the council"), "Sam")
    assert name_of(store, undo.last_step(store)) == "Write the statement for “To the council”"


def test_an_answer_to_what_review_finds_is_a_step_of_its_own_name(store: Store):
    written = Statement(period=Period.parse("2021-03"), title="To the council")
    statements.keep(store, written, "Sam")
    answered = replace(written, answers=(Answer(check="held", what="Quiz", sentence="", reason="Agreed", by="Chair"),))
    statements.keep(store, answered, "Sam")
    assert name_of(store, undo.last_step(store)) == "Answer ‘Quiz’"
    statements.keep(store, replace(answered, title="Another"), "Sam")
    assert name_of(store, undo.last_step(store)) == "Write the statement for “Another”"


def test_only_the_first_changes_of_a_long_step_are_read(store: Store):
    with store.writing("Sam", "Add event") as writing:
        writing.save_all([event(f"Event {number}") for number in range(200)])
    step = undo.last_step(store)
    with store.reading() as reading:
        first = reading.log.changes_of(step.id, 3)
        assert first == reading.log.changes_of(step.id)[:3]
    assert name_of(store, step) == "Add event"
