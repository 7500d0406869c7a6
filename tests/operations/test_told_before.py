"""What a statement told is not told again by the next one, unless it moved on."""

from dataclasses import replace
from datetime import date

import pytest

from tests.make import action, campaign, entry, event, podcast
from youthcab.operations import statements
from youthcab.operations.records import add, change
from youthcab.operations.review import review_statement
from youthcab.operations.told_before import when_last_told
from youthcab.records.action import ActionState
from youthcab.records.campaign import Progress, Stage, StageStep
from youthcab.records.event import EventStatus
from youthcab.records.period import Period
from youthcab.records.podcast import SeriesStatus
from youthcab.records.statement import Block, IssuedCopy, Sentence, Statement, Voice
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
    hers = statements.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "It was a good month.")
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
    assert when_last_told(cabinet, APRIL) is None
    assert "schools" in told(cabinet, APRIL, APRIL_9)
    assert when_last_told(cabinet, MAY) == APRIL_9


def test_years_of_statements_are_not_read_whole(cabinet, sql):
    months = [Period.parse(f"{year}-{month:02}") for year in range(2001, 2021) for month in range(1, 13)]
    words = (Block(sentences=(Sentence(text="We met."),)),)
    copies = (IssuedCopy(number=1, blocks=words),)
    kept(cabinet, *(Statement(period=each, dated=each.last, blocks=words, issued=copies) for each in months))
    sql.clear()
    statements.draft(cabinet, MARCH, MARCH_5)
    many, issued = len(sql), [each for each in sql if "statement.issued" in each]
    assert all("WHERE statement.period = ?" in each for each in issued)
    assert statements.statement_for(cabinet, months[7]).period == months[7]
    sql.clear()
    statements.draft(cabinet, months[1], months[1].last)
    assert len(sql) == many
