from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, event
from youthcab.operations import issuing, records, statements, writing_words
from youthcab.operations.said import SaidIn, moved_on, said_in
from youthcab.records.cabinet import Cabinet
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.rules import Rules

MARCH, APRIL, MARCH_5 = Period.parse("2021-03"), Period.parse("2021-04"), date(2021, 3, 5)


@pytest.fixture
def cabinet(store):
    with store.writing("Sam", "Begin") as writing:
        writing.save_all([Cabinet(rules=Rules(issue_needs_clearing=False)), campaign("Mental health", id="health")])
        writing.save(event(id="webinar", campaigns=("health",), about="exam stress", noted=date(2021, 2, 20)))
        writing.save(event("Clean-up", on="2019-05-01", id="old"))
    statements.keep(store, statements.draft(store, MARCH, MARCH_5), "Sam")
    return store


def kept(store):
    return statements.statement_for(store, MARCH)


def issue(store, **asked):
    issuing.issue(store, kept(store), by="Chair", on=MARCH_5, actor="Sam", **asked)


def test_a_record_is_found_in_the_words_that_stand_on_it(cabinet):
    sentence = kept(cabinet).blocks[0].sentences[0].text
    assert said_in(cabinet, Id("webinar")) == (SaidIn(kept(cabinet).id, MARCH, None, sentence),)
    assert said_in(cabinet, Id("old")) == ()


def test_an_issued_copy_is_named_and_so_are_the_words_that_went_on(cabinet):
    issue(cabinet)
    assert [each.copy for each in said_in(cabinet, Id("webinar"))] == [1]
    statements.keep(cabinet, writing_words.add_paragraph(kept(cabinet), 0, "Good evening."), "Sam")
    assert [each.copy for each in said_in(cabinet, Id("webinar"))] == [1, None]


def test_statements_are_told_by_their_period(cabinet):
    march = kept(cabinet)
    statements.keep(cabinet, replace(march, id=Id("february"), period=Period.parse("2021-02")), "Sam")
    assert [str(each.period) for each in said_in(cabinet, Id("webinar"))] == ["2021-02", "2021-03"]


def test_what_is_hidden_is_not_said(cabinet):
    march = kept(cabinet)
    hidden = tuple(replace(block, hidden=True) for block in march.blocks)
    statements.keep(cabinet, replace(march, blocks=hidden), "Sam")
    assert said_in(cabinet, Id("webinar")) == ()


def test_what_moved_on_since_it_was_issued_is_told_with_what_was_said_first(cabinet):
    issue(cabinet)
    records.add(cabinet, event("Debate", on="2021-04-02", id="debate"), "Sam", date(2021, 3, 20))
    records.change(cabinet, replace(records.find(cabinet, Id("webinar")), about="sleep"), "Sam")
    assert [(each.label, each.what, each.was_said) for each in moved_on(cabinet, kept(cabinet).id)] == [
        ("Free Your Mind", "changed: about", True),
        ("Debate", "added", False),
    ]


def test_nothing_moved_on_since_what_was_never_issued(cabinet):
    assert moved_on(cabinet, kept(cabinet).id) == ()
    assert moved_on(cabinet, Id("none")) == ()
