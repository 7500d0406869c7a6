from dataclasses import replace
from datetime import date

from tests.make import campaign, event
from youthcab.operations import records, statements, undo, writing_words
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


def test_a_draft_and_a_change_of_words_are_steps_of_their_own_names(store: Store):
    march = Period.parse("2021-03")

    def kept(statement: Statement) -> str:
        statements.keep(store, statement, "Sam")
        return name_of(store, undo.last_step(store))

    records.add(store, campaign("Bus fares", stages=(), id="bus"), "Sam", date(2021, 3, 1))
    records.add(store, event("Free Your Mind", "2021-03-02", id="mind"), "Sam", date(2021, 3, 1))
    drafted = statements.draft(store, march, date(2021, 3, 5))
    assert kept(drafted) == "Draft the statement for March 2021"
    records.add(store, event("Quiz", "2021-03-03", id="quiz"), "Sam", date(2021, 3, 1))
    again = statements.refresh(store, drafted)
    assert kept(again) == "Refresh the draft of the statement for March 2021"
    hers = writing_words.edit(again, 0, "Come to our webinar!")
    assert kept(hers) == "Change the words of the statement for March 2021"
    hidden = tuple(replace(each, hidden=True) for each in hers.blocks)
    assert kept(replace(hers, blocks=hidden)) == "Change the words of the statement for March 2021"
    assert kept(replace(hers, blocks=hidden, meeting=date(2021, 4, 1))) == "Change the statement for March 2021"


def test_only_the_first_changes_of_a_long_step_are_read(store: Store):
    with store.writing("Sam", "Add event") as writing:
        writing.save_all([event(f"Event {number}") for number in range(200)])
    step = undo.last_step(store)
    with store.reading() as reading:
        first = reading.log.changes_of(step.id, 3)
        assert first == reading.log.changes_of(step.id)[:3]
    assert name_of(store, step) == "Add event"
