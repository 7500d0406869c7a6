from dataclasses import fields
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QMenu, QPushButton, QTableView

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

TODAY = date(2021, 3, 3)


class Known:
    def __init__(self):
        self.names = {Id("1"): "Ann", Id("2"): "Anna"}
        self.opened = []

    def today(self):
        return TODAY

    def search(self, kind, text, done):
        words = [name.lower() for name in text.split()]
        done([(each, name) for each, name in self.names.items() if all(name.lower().startswith(w) for w in words)])

    def label(self, record):
        return self.names[record]

    def used(self, owner, field, done):
        done(("exam stress", "Ŵyn's campaign", "stress at home"))

    def begin(self, kind, name):
        made = Id(str(len(self.names) + 1))
        self.names[made] = name
        return made

    def open(self, record):
        self.opened.append(record)


def editor(qtbot, kind, name, known=None, **more):
    made = make_editor(kind, field_named(kind, name), known or Known(), **more)
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
        ("10/3", "2021-03-10"),
        ("mid March", "mid 2021-03"),
        ("yesterday", "2021-03-02"),
        ("Soon", "soon"),
        ("", ""),
    ],
)
def test_dates_are_read_as_people_write_them(text, meant):
    assert str(read_when(text, TODAY)) == meant


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("10/3", "Wednesday 10 March 2021"),
        ("mid March", "Some time between 11 March 2021 and 20 March 2021"),
        ("10 to 12 March", "From Wednesday 10 March 2021 to Friday 12 March 2021"),
        ("soon", "No date yet: it will read as “soon”"),
        ("", ""),
    ],
)
def test_what_was_understood_of_a_date_is_said_in_full_words(qtbot, text, understood):
    made = editor(qtbot, Event, "when")
    made.line.setText(text)
    assert made.understood() == understood


@pytest.mark.parametrize(
    "text", ["10 Brumaire 2021", "31 February 2021", "when we can", "15 to 32 March 2021", "ma 2021"]
)
def test_what_is_no_date_says_what_to_write(text):
    with pytest.raises(ValueError, match="is not a date: write “10 March 2021”"):
        read_when(text, TODAY)


def test_a_day_is_one_day():
    assert read_day("10 March 2021", TODAY) == date(2021, 3, 10)
    assert read_day("10/3", TODAY) == date(2021, 3, 10)
    assert read_day(" ", TODAY) is None
    with pytest.raises(ValueError, match="is not a day"):
        read_day("March 2021", TODAY)


def test_a_day_is_picked_from_the_calendar_with_the_keyboard_alone(qtbot):
    made = editor(qtbot, Event, "when")
    made.line.setText("10/3")
    made.show()
    qtbot.keyClick(made.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    [calendar] = made.findChildren(QCalendarWidget)
    grid = calendar.findChild(QTableView)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert made.value() == when("2021-03-11")


@pytest.mark.parametrize(
    ("text", "meant", "understood"),
    [
        ("84", figure(84, ""), "Exactly 84"),
        ("84 young people", figure(84), "Exactly 84 young people"),
        ("over 2,000 young people", figure(2000, qualifier=Qualifier.OVER), "Over 2,000 young people"),
        ("More than 80", figure(80, "", qualifier=Qualifier.OVER), "Over 80"),
        ("about 30", figure(30, "", qualifier=Qualifier.ABOUT), "About 30"),
        ("nearly 50 pupils", figure(50, "pupils", qualifier=Qualifier.NEARLY), "Nearly 50 pupils"),
        ("fewer than 10", figure(10, "", qualifier=Qualifier.UNDER), "Under 10"),
        ("target: 100", figure(100, "", qualifier=Qualifier.TARGET), "Target: 100"),
        ("three evenings", figure(3, "evenings"), "Exactly 3 evenings"),
        ("62.5%", figure("62.5", "per cent"), "Exactly 62.5 per cent"),
        ("", None, ""),
    ],
)
def test_a_figure_is_written_as_it_is_said(qtbot, text, meant, understood):
    made = editor(qtbot, Event, "attended")
    qtbot.keyClicks(made.line, text)
    assert made.value() == meant
    assert made.understood() == understood


def test_another_number_keeps_where_the_figure_came_from(qtbot):
    made = editor(qtbot, Event, "attended")
    made.set_value(figure(84, source="register", as_of=TODAY))
    made.line.setText("about 90 young people")
    assert made.value() == figure(90, qualifier=Qualifier.ABOUT, source="register", as_of=TODAY)


def test_a_number_that_is_none_says_so(qtbot):
    for name, kind in (("attended", Event), ("number", Episode)):
        made = editor(qtbot, kind, name)
        qtbot.keyClicks(made.focusProxy(), "lots")
        with pytest.raises(ValueError, match="in digits"):
            made.value()


def test_a_number_that_no_count_comes_to_is_refused(qtbot):
    for name, kind in (("attended", Event), ("number", Episode)):
        made = editor(qtbot, kind, name)
        qtbot.keyClicks(made.focusProxy(), "1000000000000")
        assert made.value()
        qtbot.keyClicks(made.focusProxy(), "9" * 26)
        with pytest.raises(ValueError, match="more than a million million"):
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
    assert made.value() == ()
    qtbot.keyClicks(made._rows[0].editors["when"].line, "mid March 2021")
    assert made.value() == (AwardStep(stage=AwardStage.ENTERED, when=when("mid 2021-03")),)
    made._rows[0].remove.click()
    assert made.value() == ()


def test_a_reading_counts_once_it_is_complete(qtbot):
    made = editor(qtbot, Episode, "plays")
    made.add.click()
    assert made.value() == ()
    qtbot.keyClicks(made._rows[0].editors["on"].line, "1 March 2021")
    assert made.value() == ()
    qtbot.keyClicks(made._rows[0].editors["figure"].line, "120")
    assert made.value() == (Reading(on=date(2021, 3, 1), figure=Figure(number=Decimal(120))),)


def test_a_single_link_is_replaced(qtbot):
    made = editor(qtbot, Episode, "podcast")
    made.set_value(Id("1"))
    qtbot.keyClicks(made.line, "an")
    made._picked("Anna")
    assert made.value() == Id("2")


def test_a_link_opens_what_it_leads_to_and_delete_takes_it_out(qtbot):
    known = Known()
    made = editor(qtbot, Event, "campaigns", known)
    made.set_value((Id("1"), Id("2")))
    chips = [chip for chip in made.findChildren(QPushButton) if chip.objectName() == "chipOpen"]
    assert [chip.accessibleName() for chip in chips] == ["Open Ann", "Open Anna"]
    qtbot.keyClick(chips[1], Qt.Key.Key_Return)
    assert known.opened == [Id("2")]
    qtbot.keyClick(chips[0], Qt.Key.Key_Delete)
    assert made.value() == (Id("2"),)


def test_a_name_that_is_new_is_added_with_enter(qtbot):
    known = Known()
    made = editor(qtbot, Event, "campaigns", known)
    qtbot.keyClicks(made.line, "Safer Streets")
    assert "press Enter" in made.understood()
    qtbot.keyClick(made.line, Qt.Key.Key_Return)
    assert [known.label(each) for each in made.value()] == ["Safer Streets"]
    assert made.line.text() == ""


def test_a_name_that_is_known_is_offered_with_one_that_would_be_new(qtbot):
    made = editor(qtbot, Event, "speakers")
    qtbot.keyClicks(made.line, "ann")
    assert made._names.stringList() == ["Ann", "Anna"]
    qtbot.keyClicks(made.line, " M")
    assert made._names.stringList() == ["Add the person “ann M”"]


def test_earlier_events_are_linked_and_never_made_up(qtbot):
    made = editor(qtbot, Event, "follows")
    qtbot.keyClicks(made.line, "no such thing")
    qtbot.keyClick(made.line, Qt.Key.Key_Return)
    assert made.value() == ()
    assert "choose one of the list" in made.understood()


def test_what_was_used_before_is_offered_with_accents_folded(qtbot):
    made = editor(qtbot, Event, "topics", suggest=True)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.line.setFocus()
    qtbot.waitUntil(made.line.hasFocus)
    qtbot.keyClicks(made.line, "stre")
    assert made.suggestions._rows.stringList() == ["exam stress", "stress at home"]
    made.line.clear()
    qtbot.keyClicks(made.line, "wyn")
    assert made.suggestions._rows.stringList() == ["Ŵyn's campaign"]
    made.suggestions.completer.activated.emit("Ŵyn's campaign")
    qtbot.waitUntil(lambda: made.value() == ("Ŵyn's campaign",))


def test_long_words_get_more_room_up_to_a_height(qtbot):
    made = editor(qtbot, Event, "in_our_words", long=True)
    made.resize(300, 100)
    made.show()
    low = made.pane.sizeHint().height()
    made.set_value("We are proud to tell you about it.\n" * 5)
    assert made.pane.sizeHint().height() > low
    made.set_value("We are proud to tell you about it.\n" * 100)
    assert made.pane.sizeHint().height() < 300


def test_a_step_says_what_it_understood_and_keeps_the_cursor_when_it_is_kept(qtbot):
    made = editor(qtbot, Campaign, "stages")
    made.add.click()
    [row] = made._rows
    qtbot.keyClicks(row.editors["when"].line, "10/3")
    assert row.understood.text() == "Wednesday 10 March 2021"
    made.set_value(made.value())
    assert made._rows == [row]
    assert row.editors["when"].line.text() == "10 March 2021"


def test_the_fields_of_a_step_stand_below_each_other_where_it_is_narrow(qtbot):
    made = editor(qtbot, Campaign, "stages")
    made.add.click()
    [row] = made._rows
    made.show()
    for width, side_by_side in ((600, True), (240, False)):
        made.resize(width, 300)
        qtbot.waitUntil(
            lambda expected=side_by_side: (row.editors["stage"].y() == row.editors["progress"].y()) is expected
        )


def test_a_link_that_may_only_be_looked_at_still_opens(qtbot):
    known = Known()
    made = editor(qtbot, Event, "campaigns", known)
    made.set_value((Id("1"),))
    made.allow(False)
    chip = made._flow.itemAt(0).widget().findChild(QPushButton, "chipOpen")
    chip.click()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert known.opened == [Id("1")]
    assert made.value() == (Id("1"),)
    assert not made.line.isEnabled()


def test_escape_closes_the_calendar_and_leaves_the_date(qtbot):
    made = editor(qtbot, Event, "when")
    made.line.setText("10/3")
    made.show()
    made.pick.click()
    menu = made.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(made.findChild(QCalendarWidget), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not menu.isVisible())
    assert made.line.text() == "10/3"
