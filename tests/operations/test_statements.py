from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, entry, event
from youthcab.operations import statements, writing_words
from youthcab.operations.records import add, change
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period

MARCH, MARCH_5 = Period.parse("2021-03"), date(2021, 3, 5)


@pytest.fixture
def cabinet(store):
    with store.writing("Sam", "Begin") as writing:
        writing.save_all([Cabinet(title="Kent Youth Council"), campaign("Mental health", id="health")])
        writing.save(event(id="webinar", campaigns=("health",), about="exam stress", noted=date(2021, 2, 20)))
    return store


def test_a_draft_is_written_from_the_records_and_not_kept(cabinet):
    drafted = statements.draft(cabinet, MARCH, MARCH_5)
    assert "On 10 March, our mental health campaign will hold a ‘Free Your Mind’ webinar" in statements.plain_text(
        drafted
    )
    assert statements.plain_text(drafted).endswith("Thank you,\nKent Youth Council")
    assert statements.statement_for(cabinet, MARCH) is None


def test_a_kept_statement_is_found_again_with_her_words(cabinet):
    hers = writing_words.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Come to our webinar!")
    changes = statements.keep(cabinet, hers, "Sam")
    assert changes.kinds == {"statement"}
    assert statements.statement_for(cabinet, MARCH) == hers


def test_a_refresh_takes_new_facts_in_and_keeps_her_words(cabinet):
    hers = writing_words.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Come to our webinar!")
    add(cabinet, entry("plant a hedge", on="2021-03-02"), "Sam", MARCH_5)
    words = statements.plain_text(statements.refresh(cabinet, hers))
    assert "Come to our webinar!" in words
    assert "In other news, we planted a hedge on 2 March." in words


def test_a_paragraph_of_her_own_stays_through_a_refresh(cabinet):
    own = writing_words.add_paragraph(statements.draft(cabinet, MARCH, MARCH_5), 1, "A word from me.")
    assert [block.text for block in statements.refresh(cabinet, own).blocks][1] == "A word from me."


def test_only_the_records_of_the_time_are_gathered(cabinet):
    add(cabinet, entry("plant a hedge", on="2019-03-02"), "Sam", MARCH_5)
    assert "hedge" not in statements.plain_text(statements.draft(cabinet, MARCH, MARCH_5))


def test_how_it_reads_is_what_the_draft_says(cabinet):
    with cabinet.reading() as reading:
        webinar = reading.find("webinar")
    assert statements.how_it_reads(cabinet, webinar, MARCH_5) in statements.plain_text(
        statements.draft(cabinet, MARCH, MARCH_5)
    )


def test_a_changed_record_changes_the_next_draft(cabinet):
    with cabinet.reading() as reading:
        webinar = reading.find("webinar")
    change(cabinet, replace(webinar, about="sleep"), "Sam")
    assert "about sleep" in statements.plain_text(statements.draft(cabinet, MARCH, MARCH_5))


def test_what_last_months_statement_told_is_not_told_again(cabinet):
    add(cabinet, entry("plant a hedge", on="2021-03-02"), "Sam", MARCH_5)
    statements.keep(cabinet, statements.draft(cabinet, MARCH, date(2021, 3, 31)), "Sam")
    april = statements.draft(cabinet, Period.parse("2021-04"), date(2021, 4, 12))
    assert "hedge" not in statements.plain_text(april)


def test_a_plan_that_is_new_is_told_however_far_ahead_and_one_that_is_not_is_left(cabinet):
    add(cabinet, event("Youth Summit", "2022-06"), "Sam", MARCH_5)
    add(cabinet, event("Old Hustings", "2022-07"), "Sam", date(2020, 12, 1))
    told = statements.plain_text(statements.draft(cabinet, MARCH, MARCH_5))
    assert "Youth Summit in June 2022" in told
    assert "Hustings" not in told
