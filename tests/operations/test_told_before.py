"""What a statement told is not told again by the next one, unless it moved on."""

from dataclasses import replace
from datetime import date

import pytest

from tests.make import action, campaign, entry, event, podcast
from youthcab.operations import issuing, statements, writing_words
from youthcab.operations.records import add, change
from youthcab.operations.review import review_statement
from youthcab.operations.told_before import when_last_told
from youthcab.records.action import ActionState
from youthcab.records.campaign import Progress, Stage, StageStep
from youthcab.records.event import EventStatus
from youthcab.records.period import Period
from youthcab.records.podcast import SeriesStatus
from youthcab.records.statement import Block, IssuedCopy, Sentence, Statement, StatementState, Voice
from youthcab.review.coverage import NO_RESULT
from youthcab.review.finding import Level
from youthcab.store.store import open_store

MARCH, APRIL, MAY = (Period.parse(f"2021-0{month}") for month in (3, 4, 5))
MARCH_5, APRIL_9, MAY_7 = date(2021, 3, 5), date(2021, 4, 9), date(2021, 5, 7)


@pytest.fixture
def cabinet(tmp_path):
    with open_store(tmp_path / "cabinet.youthcab") as store:
        yield store


def kept(cabinet, *records):
    with cabinet.writing("Sam", "Import") as writing:
        writing.save_all(records)


def told(cabinet, period, dated):
    """Draft and keep a statement, and give its words."""
    statement = statements.draft(cabinet, period, dated)
    statements.keep(cabinet, statement, "Sam")
    return statements.plain_text(statement)


UNDATED = [
    entry("work with schools", on="", still_going=True),
    action("write to every school"),
    podcast("Voices"),
    campaign("Buses", stages=(StageStep(stage=Stage.RUNNING, progress=Progress.UNDER_WAY),)),
    event("quiz", on="", status=EventStatus.HELD),
]


@pytest.mark.parametrize("record", UNDATED, ids=lambda record: type(record).__name__)
def test_what_has_no_date_is_told_once(cabinet, record):
    kept(cabinet, record)
    first, second, third = (told(cabinet, *when) for when in ((MARCH, MARCH_5), (APRIL, APRIL_9), (MAY, MAY_7)))
    assert len(first.split("\n\n")) == 2
    assert len(second.split("\n\n")) == len(third.split("\n\n")) == 1


@pytest.mark.parametrize(
    ("record", "moved_on", "words"),
    [
        (UNDATED[0], {"what": "work with colleges"}, "We are working with colleges."),
        (UNDATED[1], {"state": ActionState.DONE}, "We have written to every school."),
        (UNDATED[2], {"status": SeriesStatus.ENDED}, "Our ‘Voices’ podcast has ended."),
        (UNDATED[3], {"stages": (StageStep(stage=Stage.PAUSED),)}, "Our buses campaign has been paused."),
        (entry("run a café", on="2021-02", still_going=True), {"what": "run two cafés"}, "We are running two cafés."),
    ],
)  # fmt: skip
def test_what_moved_on_is_told_again(cabinet, record, moved_on, words):
    kept(cabinet, record)
    told(cabinet, MARCH, MARCH_5)
    change(cabinet, replace(record, **moved_on), "Sam")
    assert words in told(cabinet, APRIL, APRIL_9)


def test_a_note_to_ourselves_moves_nothing_on(cabinet):
    kept(cabinet, UNDATED[0])
    told(cabinet, MARCH, MARCH_5)
    change(cabinet, replace(UNDATED[0], notes="ask again", source="minutes"), "Sam")
    assert "schools" not in told(cabinet, APRIL, APRIL_9)


def test_a_plan_is_told_again_once_it_is_done(cabinet):
    coming = event("quiz", on="2021-03-20")
    kept(cabinet, coming)
    assert "On 20 March, we will hold a quiz." in told(cabinet, MARCH, MARCH_5)
    change(cabinet, replace(coming, status=EventStatus.HELD), "Sam")
    assert "On 20 March, we held a quiz." in told(cabinet, APRIL, APRIL_9)


def test_what_the_chair_took_out_stays_out(cabinet):
    kept(cabinet, UNDATED[0])
    hers = writing_words.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "It was a good month.")
    statements.keep(cabinet, hers, "Sam")
    assert "schools" not in told(cabinet, APRIL, APRIL_9)


def test_a_planned_event_whose_day_went_by_holds_the_statement_back(cabinet):
    add(cabinet, event("quiz", on="2021-03-20"), "Sam", MARCH_5)
    assert "quiz" in told(cabinet, APRIL, APRIL_9)
    found = review_statement(cabinet, statements.statement_for(cabinet, APRIL), APRIL_9)
    assert [each.check for each in found if each.level is Level.BLOCKING] == [NO_RESULT]


def test_only_what_the_council_was_told_is_told(cabinet):
    kept(cabinet, UNDATED[0])
    for voice in (Voice.POST, Voice.BRIEFING):
        statements.keep(cabinet, statements.draft(cabinet, MARCH, MARCH_5, voice), "Sam")
    assert when_last_told(cabinet, APRIL, APRIL_9) is None
    assert "schools" in told(cabinet, APRIL, APRIL_9)
    assert when_last_told(cabinet, MAY, MAY_7) == APRIL_9


def issue(cabinet, period, **said):
    kept_now = statements.statement_for(cabinet, period)
    issuing.issue(cabinet, kept_now, by="Chair", on=kept_now.dated, actor="Sam", reason="Agreed.", **said)


def rewrite(cabinet, period, words):
    kept_now = statements.statement_for(cabinet, period)
    statements.keep(cabinet, writing_words.edit(kept_now, 0, words), "Sam")


def test_a_draft_that_was_never_issued_told_nothing_once_statements_are_issued(cabinet):
    told(cabinet, MARCH, MARCH_5)
    issue(cabinet, MARCH)
    kept(cabinet, UNDATED[0])
    assert "schools" in told(cabinet, APRIL, APRIL_9)
    assert "schools" in told(cabinet, MAY, MAY_7)
    issue(cabinet, APRIL)
    assert "schools" not in told(cabinet, MAY, MAY_7)


def test_words_that_went_on_after_they_were_issued_told_nothing_yet(cabinet):
    kept(cabinet, UNDATED[0])
    told(cabinet, MARCH, MARCH_5)
    rewrite(cabinet, MARCH, "We are working with schools.")
    issue(cabinet, MARCH)
    kept(cabinet, UNDATED[1])
    newer = statements.draft(cabinet, MARCH, MARCH_5).blocks
    statements.keep(cabinet, replace(statements.statement_for(cabinet, MARCH), blocks=newer), "Sam")
    assert "write to every school" in told(cabinet, APRIL, APRIL_9)


def test_a_typo_mended_after_the_issue_hides_nothing_that_moved_on(cabinet):
    kept(cabinet, UNDATED[0])
    told(cabinet, MARCH, MARCH_5)
    issue(cabinet, MARCH)
    change(cabinet, replace(UNDATED[0], what="work with colleges"), "Sam")
    rewrite(cabinet, MARCH, "We are now working with schools.")
    assert "We are working with colleges." in told(cabinet, APRIL, APRIL_9)


def test_a_quarter_does_not_tell_again_what_a_statement_inside_it_told(cabinet):
    kept(cabinet, UNDATED[0])
    assert "schools" in told(cabinet, Period.parse("2021-02"), date(2021, 2, 20))
    assert "schools" not in told(cabinet, Period.parse("2021-q1"), date(2021, 3, 31))


def test_years_of_statements_are_not_read_whole(cabinet, sql):
    months = [Period.parse(f"{year}-{month:02}") for year in range(2001, 2021) for month in range(1, 13)]
    words = (Block(sentences=(Sentence(text="We met."),)),)
    copies, out = (IssuedCopy(number=1, blocks=words),), StatementState.ISSUED
    kept(cabinet, *(Statement(period=each, dated=each.last, blocks=words, state=out, issued=copies) for each in months))
    sql.clear()
    statements.draft(cabinet, MARCH, MARCH_5)
    many, issued = len(sql), [each for each in sql if "statement.issued" in each]
    assert all("WHERE statement.period = ?" in each for each in issued)
    assert statements.statement_for(cabinet, months[7]).period == months[7]
    sql.clear()
    statements.draft(cabinet, months[1], months[1].last)
    assert len(sql) == many
