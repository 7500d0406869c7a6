from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, event
from youthcab.draft.editing import text_of
from youthcab.draft.refreshing import Novelty
from youthcab.operations import records, statements, writing_words
from youthcab.operations.review import answer
from youthcab.operations.sayable import Standing
from youthcab.records.period import Period

MARCH, MARCH_5 = Period.parse("2021-03"), date(2021, 3, 5)


@pytest.fixture
def cabinet(store):
    health = campaign("Mental Health", known_as="mental health campaign")
    webinar = event("Free Your Mind", "2021-03-10", about="the stigma", campaigns=(health.id,))
    for each in (health, webinar):
        records.add(store, each, "test", MARCH_5)
    return store


def hers(cabinet, words="Come to Free Your Mind on 10 March. It is about the stigma."):
    drafted = statements.draft(cabinet, MARCH, MARCH_5)
    return writing_words.edit(drafted, place_of(drafted, "Free Your Mind"), words)


def place_of(statement, words):
    return next(place for place, block in enumerate(statement.blocks) if words in block.text)


def texts(statement):
    return tuple(text_of(block) for block in statement.blocks)


def look(cabinet, statement):
    return writing_words.look(cabinet, statement, texts(statement), MARCH_5)


def the_webinar(cabinet):
    return next(each for each in look(cabinet, hers(cabinet)).reviewed.material.events)


def test_nothing_is_new_for_words_that_she_has_just_written(cabinet):
    assert look(cabinet, hers(cabinet)).proposals == ()


def test_a_changed_record_is_proposed_beside_her_words_and_left_until_it_changes_again(cabinet):
    statement = hers(cabinet)
    webinar = the_webinar(cabinet)
    records.change(cabinet, replace(webinar, about="sleep"), "test")
    [found] = look(cabinet, statement).proposals
    assert found.news is Novelty.CHANGED
    assert "sleep" in found.sentence.text
    left = writing_words.leave(statement, found)
    assert texts(left) == texts(statement)
    assert look(cabinet, left).proposals == ()
    records.change(cabinet, replace(webinar, about="rest"), "test")
    assert [("rest" in each.sentence.text) for each in look(cabinet, left).proposals] == [True]


def test_what_is_new_for_her_paragraph_is_taken_in_with_its_sources(cabinet):
    statement = hers(cabinet)
    debate = event("Debate on sleep", "2021-03-20", campaigns=the_webinar(cabinet).campaigns)
    records.add(cabinet, debate, "test", MARCH_5)
    [found] = look(cabinet, statement).proposals
    taken = writing_words.accept(statement, found)
    last = taken.blocks[place_of(taken, "Free Your Mind")].sentences[-1]
    assert debate.id in {source.record for source in last.sources}
    assert look(cabinet, taken).proposals == ()


def test_a_removed_record_is_proposed_to_be_taken_out(cabinet):
    statement = hers(cabinet)
    records.remove(cabinet, the_webinar(cabinet), "test")
    assert {each.news for each in look(cabinet, statement).proposals} == {Novelty.GONE}


def test_what_could_be_said_tells_what_is_said(cabinet):
    statement = statements.draft(cabinet, MARCH, MARCH_5)
    assert [each.standing for each in look(cabinet, statement).sayable] == [Standing.SAID]
    emptied = writing_words.edit(statement, place_of(statement, "Free Your Mind"), "Nothing.")
    [left_out] = look(cabinet, emptied).sayable
    assert left_out.standing is Standing.LEFT
    back = writing_words.put_in(emptied, 0, left_out.sentence)
    assert [each.standing for each in look(cabinet, back).sayable] == [Standing.SAID]
    hidden = writing_words.show(statement, place_of(statement, "Free Your Mind"), hidden=True)
    assert [each.standing for each in look(cabinet, hidden).sayable] == [Standing.LEFT]


def test_news_that_was_left_is_not_told_as_said(cabinet):
    statement = hers(cabinet)
    records.change(cabinet, replace(the_webinar(cabinet), about="sleep"), "test")
    [found] = look(cabinet, statement).proposals
    left = writing_words.leave(statement, found)
    assert [each.standing for each in look(cabinet, left).sayable] == [Standing.HERS]
    taken = writing_words.accept(statement, found)
    assert [each.standing for each in look(cabinet, taken).sayable] == [Standing.SAID]


def test_what_was_logged_since_is_open(cabinet):
    statement = hers(cabinet)
    records.add(cabinet, event("Debate", "2021-03-20"), "test", MARCH_5)
    assert Standing.OPEN in [each.standing for each in look(cabinet, statement).sayable]


def test_findings_are_of_the_words_as_they_stand_and_answered_ones_are_left_out(cabinet):
    statement = hers(cabinet)
    written = (*texts(statement)[:-1], "Thank you, all 84 of you,")
    found = writing_words.look(cabinet, statement, written, MARCH_5)
    [finding] = [each for each in found.findings if each.what == "84"]
    answered = answer(writing_words.with_texts(statement, written), finding, "We counted.", "Chair", MARCH_5)
    again = writing_words.look(cabinet, answered, written, MARCH_5, found.reviewed)
    assert "84" not in [each.what for each in again.findings]


def test_blocks_are_moved_merged_split_hidden_and_removed(cabinet):
    statement = writing_words.add_paragraph(statements.draft(cabinet, MARCH, MARCH_5), 1, "One. Two.")
    moved = writing_words.move(statement, 1, 0)
    assert moved.blocks[0].text == "One. Two."
    assert writing_words.move(statement, 0, -1) == statement
    cut = writing_words.split(moved, 0, len("One. "))
    assert texts(cut)[:2] == ("One.", "Two.")
    assert writing_words.split(moved, 0, 0) == moved
    assert texts(writing_words.merge(cut, 0)) == texts(moved)
    assert "One." not in statements.plain_text(writing_words.show(cut, 0, hidden=True))
    assert texts(writing_words.remove(cut, 0)) == texts(cut)[1:]


def test_a_heading_or_signature_is_not_merged_and_drafted_words_are_not_removed(cabinet):
    statement = statements.draft(cabinet, MARCH, MARCH_5)
    last = len(statement.blocks) - 1
    assert writing_words.merge(statement, last - 1) == statement
    assert writing_words.merge(statement, last) == statement
    assert writing_words.remove(statement, 0) == statement
