from dataclasses import fields
from datetime import date
from decimal import Decimal

import pytest

from tests.make import figure, when
from youthcab.records.award_entry import AwardStage, AwardStep
from youthcab.records.campaign import Campaign, Progress, Stage, StageStep
from youthcab.records.event import Event, EventStatus
from youthcab.records.fields import field_named
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.identity import Id
from youthcab.records.kinds import KINDS
from youthcab.records.person import Consent, Use
from youthcab.records.podcast import Episode, Reading
from youthcab.records.rules import Rules
from youthcab.records.statement import Statement
from youthcab.ui.editors.make import make_editor
from youthcab.ui.editors.moments import read_day, read_when


class Known:
    def search(self, kind, text):
        return [(Id("1"), "Ann"), (Id("2"), "Anna")] if text else []

    def label(self, record):
        return {"1": "Ann", "2": "Anna"}[record]


def editor(qtbot, kind, name, **more):
    made = make_editor(kind, field_named(kind, name), Known(), **more)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("kind", [*(kind.type for kind in KINDS if kind.type is not Statement), Rules])
def test_every_field_of_every_kind_can_be_edited_and_shows_its_default_unchanged(qtbot, kind):
    record = kind()
    for each in fields(kind):
        if each.name not in ("id", "rules"):  # the rules have a dialog of their own
            made = editor(qtbot, kind, each.name)
            made.set_value(getattr(record, each.name))
            assert made.value() == getattr(record, each.name), each.name


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (Event, "title", "Free Your Mind"),
        (Event, "status", EventStatus.HELD),
        (Event, "when", when("mid 2021-03")),
        (Event, "when", when("2020-22")),
        (Event, "when", when("2021-03-10/2021-04-12")),
        (Event, "when", when("to be confirmed")),
        (Event, "attended", figure("2000", qualifier=Qualifier.OVER, source="register", as_of=date(2021, 3, 1))),
        (Event, "topics", ("ideologies", "discourse")),
        (Event, "campaigns", (Id("1"), Id("2"))),
        (Episode, "podcast", Id("2")),
        (Episode, "number", 3),
        (Episode, "transcript", True),
        (Episode, "noted", date(2021, 3, 1)),
        (Episode, "plays", (Reading(on=date(2021, 3, 1), figure=figure(120, "plays")),)),
        (Consent, "uses", (Use.FIRST_NAME, Use.QUOTE)),
        (Campaign, "stages", (StageStep(stage=Stage.RUNNING, progress=Progress.BEGUN, when=when("2021"), note="x"),)),
    ],
)
def test_a_value_comes_back_as_it_was_shown(qtbot, kind, name, value):
    made = editor(qtbot, kind, name)
    made.set_value(value)
    assert made.value() == value


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10 March 2021", "2021-03-10"),
        ("10th mar 2021", "2021-03-10"),
        ("10/3/2021", "2021-03-10"),
        ("March 2021", "2021-03"),
        ("mid-March 2021", "mid 2021-03"),
        ("summer 2020", "2020-22"),
        ("10 to 12 March 2021", "2021-03-10/2021-03-12"),
        ("28 February 2021 to 2 March 2021", "2021-02-28/2021-03-02"),
        ("2021-03-10", "2021-03-10"),
        ("Soon", "soon"),
        ("", ""),
    ],
)
def test_dates_are_read_as_people_write_them(text, meant):
    assert str(read_when(text)) == meant


@pytest.mark.parametrize(
    "text", ["10 Brumaire 2021", "31 February 2021", "when we can", "12 to 10 March 2021", "ma 2021"]
)
def test_what_is_no_date_says_what_to_write(text):
    with pytest.raises(ValueError, match='is not a date: write "10 March 2021"'):
        read_when(text)


def test_a_day_is_one_day():
    assert read_day("10 March 2021") == date(2021, 3, 10)
    assert read_day(" ") is None
    with pytest.raises(ValueError, match="is not a day"):
        read_day("March 2021")


def test_a_figure_is_typed_with_qualifier_and_unit(qtbot):
    made = editor(qtbot, Event, "attended")
    qtbot.keyClicks(made.number, "2,000")
    qtbot.keyClicks(made.unit, "young people")
    made.qualifier.box.setCurrentIndex(1)
    assert made.value() == Figure(number=Decimal(2000), qualifier=Qualifier.OVER, unit="young people")
    assert made.understood() == "over 2,000 young people"


def test_a_number_that_is_none_says_so(qtbot):
    for name, kind in (("attended", Event), ("number", Episode)):
        made = editor(qtbot, kind, name)
        qtbot.keyClicks(made.focusProxy(), "lots")
        with pytest.raises(ValueError, match="in digits"):
            made.value()


def test_words_are_put_in_and_taken_out(qtbot):
    made = editor(qtbot, Event, "topics")
    with qtbot.waitSignal(made.committed):
        qtbot.keyClicks(made.line, "ideologies")
        qtbot.keyClick(made.line, "\r")
    qtbot.keyClicks(made.line, "discourse")
    assert made.value() == ("ideologies", "discourse")
    made._flow.itemAt(0).widget().click()
    assert made.value() == ("discourse",)


def test_a_step_is_added_and_taken_out(qtbot):
    from youthcab.records.award_entry import AwardEntry

    made = editor(qtbot, AwardEntry, "steps")
    made.add.click()
    made._rows[0].editors["when"].line.setText("mid March 2021")
    assert made.value() == (AwardStep(stage=AwardStage.ENTERED, when=when("mid 2021-03")),)
    made._rows[0].remove.click()
    assert made.value() == ()


def test_a_reading_counts_once_it_is_complete(qtbot):
    made = editor(qtbot, Episode, "plays")
    made.add.click()
    assert made.value() == ()
    made._rows[0].editors["on"].line.setText("1 March 2021")
    made._rows[0].editors["figure"].number.setText("120")
    assert made.value() == (Reading(on=date(2021, 3, 1), figure=Figure(number=Decimal(120))),)


def test_a_single_link_is_replaced(qtbot):
    made = editor(qtbot, Episode, "podcast")
    made.set_value(Id("1"))
    made._look("an")
    made._picked("Anna")
    assert made.value() == Id("2")
