from datetime import date
from decimal import Decimal

import pytest

from tests.make import action, campaign, episode, event, figure, when
from youthcab.document.blocks import Bullets, Heading, Table
from youthcab.document.sheet import ColumnKind
from youthcab.document.summary import figure_words, period_words, report, tabulate, when_words
from youthcab.domain.material import Material
from youthcab.domain.summary import summarise
from youthcab.records.cabinet import Cabinet
from youthcab.records.event import EventStatus
from youthcab.records.figure import Qualifier
from youthcab.records.period import Period
from youthcab.records.podcast import EpisodeStatus, Reading

HEALTH, GREEN = campaign("Mental health"), campaign("Environment")


@pytest.fixture
def summary():
    webinar = event("Free Your Mind", campaigns=(HEALTH.id,), status=EventStatus.HELD, attended=figure(84))
    debate = event("Debate", "mid 2021-03", campaigns=(HEALTH.id,), attended=figure(120, qualifier=Qualifier.OVER))
    beach = event("Beach clean", "2021-03-20", campaigns=(GREEN.id,), status=EventStatus.HELD)
    played = Reading(on=date(2021, 3, 28), figure=figure(61, "plays"))
    heard = episode("Exam stress", status=EpisodeStatus.PUBLISHED, plays=(played,))
    material = Material(
        cabinet=Cabinet(title="Kent Youth Council"),
        campaigns=(HEALTH, GREEN),
        events=(webinar, debate, beach),
        episodes=(heard,),
        actions=(action(due="2021-03-20"),),
    )
    return summarise(Period.parse("2021-03"), material)


def column(sheet, header):
    place = next(place for place, each in enumerate(sheet.columns) if each.header == header)
    return [row[place] for row in sheet.rows]


def test_the_first_sheet_has_a_line_for_each_campaign_and_the_sum_apart(summary):
    first = tabulate(summary).sheets[0]
    assert column(first, "Campaign") == ["Mental health", "Environment", "Whole cabinet"]
    assert column(first, "Attended") == [Decimal(204), None, None]
    assert column(first, "Attended, as known") == ["over 204 young people", "not known", "none"]
    assert first.total[0] == "In all"
    assert Decimal(204) in first.total


def test_the_chart_shows_what_came_and_says_it_in_words(summary):
    first = tabulate(summary).sheets[0]
    assert [first.columns[place].header for place in first.chart.values] == ["Attended"]
    assert first.chart.alt == "Attendance by campaign: Mental health over 204 young people."


def test_cells_have_the_type_of_their_column(summary):
    kinds = {ColumnKind.TEXT: str, ColumnKind.NUMBER: (int, Decimal), ColumnKind.DATE: date}
    book = tabulate(summary)
    for sheet in book.sheets:
        for row in (*sheet.rows, *([sheet.total] if sheet.total else [])):
            for cell, each in zip(row, sheet.columns, strict=True):
                assert cell is None or isinstance(cell, kinds[each.kind]), (sheet.title, each.header)
    assert [sheet.title for sheet in book.sheets] == [
        "Campaigns",
        "Events",
        "Episodes",
        "Awards",
        "Figures",
        "How to read this",
    ]


def test_no_two_columns_of_a_sheet_are_called_alike(summary):
    for sheet in tabulate(summary).sheets:
        assert len({each.header for each in sheet.columns}) == len(sheet.columns)


def test_a_vague_day_is_told_in_words_and_bounded_by_days(summary):
    events = tabulate(summary).sheets[1]
    assert column(events, "When") == ["10 March 2021", "mid-March 2021", "20 March 2021"]
    assert column(events, "From") == [date(2021, 3, 10), date(2021, 3, 11), date(2021, 3, 20)]


def test_plays_say_from_when_to_when_they_were_counted(summary):
    episodes = tabulate(summary).sheets[2]
    assert column(episodes, "Plays gained") == [Decimal(61)]
    assert column(episodes, "Counted from") == [date(2021, 3, 5)]
    assert column(episodes, "Counted to") == [date(2021, 3, 28)]


def test_the_report_opens_with_all_and_tells_only_lists_that_have_lines(summary):
    told = report(summary)
    assert told.title == "Kent Youth Council: summary of March 2021"
    assert [block.text for block in told.blocks if isinstance(block, Heading)] == [
        "In all",
        "Campaign by campaign",
        "Events",
        "Episodes",
        "How to read this",
    ]
    assert told.blocks[1] == Bullets(
        (
            "Events: 3 held, 0 planned",
            "Attendance: over 204 young people (2 of 3 events)",
            "Episodes: 1 published; plays gained: 61 plays",
            "Award steps: 0",
            "Actions: 0 done, 1 open",
        )
    )


def test_a_column_in_which_nothing_is_known_is_not_printed(summary):
    tables = [block for block in report(summary).blocks if isinstance(block, Table)]
    assert [table.header[-1] for table in tables] == ["Award steps", "Attended", "Plays gained"]
    assert all("Registered" not in table.header for table in tables)


def test_every_cell_on_paper_says_something(summary):
    for table in (block for block in report(summary).blocks if isinstance(block, Table)):
        assert all(cell for row in table.rows for cell in row)
        assert all(len(row) == len(table.header) for row in table.rows)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2021-03-10", "10 March 2021"),
        ("2021-03-01/2021-03-03", "1 to 3 March 2021"),
        ("2021-03", "March 2021"),
        ("soon", "soon"),
        ("", "not known"),
    ],
)
def test_days_in_a_table_have_their_year(text, words):
    assert when_words(when(text)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2021-03", "March 2021"),
        ("2021", "2021"),
        ("2021-q1", "January to March 2021"),
        ("2020-12..2021-01", "December 2020 to January 2021"),
        ("2021-03-05..2021-03-09", "5 March 2021 to 9 March 2021"),
    ],
)
def test_periods_are_called_as_people_call_them(text, words):
    assert period_words(Period.parse(text)) == words


@pytest.mark.parametrize(
    ("known", "words"),
    [
        (figure(2000, qualifier=Qualifier.OVER), "over 2,000 young people"),
        (figure(50, qualifier=Qualifier.TARGET), "target of 50 young people"),
        (figure("4.5", "hours"), "4.5 hours"),
        (None, "not known"),
    ],
)
def test_figures_keep_their_claim(known, words):
    assert figure_words(known) == words
