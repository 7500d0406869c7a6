from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent

from tests.make import Statement, action, award_entry, event, when
from youthcab.operations import records
from youthcab.operations.diary import Placed
from youthcab.records.award_entry import AwardStage
from youthcab.records.event import Event, EventStatus
from youthcab.records.period import Period
from youthcab.records.statement import StatementState
from youthcab.records.when import When
from youthcab.ui.calendar.month_grid import DRAGGED, drag_of
from youthcab.ui.dialogs.taking_back import ChoicesDialog

MARCH = Period.parse("2021-03")
TENTH = date(2021, 3, 10)


@pytest.fixture
def pane(window, desk):
    for each in (
        event("Free Your Mind", "2021-03-10"),
        event("Debate", "mid 2021-03"),
        event("Launch", "soon"),
        action("write to every school", "2021-03-01"),
    ):
        desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))
    return window.page_named("home").go("calendar")


def of(desk, title):
    return next(each for each in records.everything(desk.store, Event) if each.title == title)


def days(pane, day):
    return [each.words for each in pane.month.grid.days.placed_on(day)]


def spoken(agenda):
    return [agenda.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(agenda.count())]


def text_of(pane, day):
    grid = pane.month.grid
    return grid.days.index_of(day).data(Qt.ItemDataRole.AccessibleTextRole)


def middle(pane, day, down=0.9):
    rect = pane.month.grid.visualRect(pane.month.grid.days.index_of(day))
    return QPoint(rect.center().x(), rect.top() + round(rect.height() * down))


def drop(pane, placed, day, held_at=None):
    data = drag_of(placed, pane.month.grid, held_at).mimeData()
    event = QDropEvent(
        QPointF(middle(pane, day)), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier()
    )
    pane.month.grid.dropEvent(event)
    return event.isAccepted()


def placed_of(pane, words):
    return next(each for each in pane._placed if each.words == words)


def test_a_day_says_what_stands_on_it_and_what_has_no_day_stands_beside(pane):
    assert text_of(pane, TENTH) == "Wednesday 10 March 2021: Free Your Mind, webinar"
    assert text_of(pane, date(2021, 3, 1)).endswith("Write to every school, to be done. It was due: is it done?")
    assert text_of(pane, date(2021, 3, 2)) == "Tuesday 2 March 2021: nothing"
    assert spoken(pane.month.some_time) == ["mid-March 2021: Debate, webinar", "soon: Launch, webinar"]
    assert pane.month.grid.day == date(2021, 3, 3)


def test_arrows_go_from_day_to_day_and_enter_begins_something_there(qtbot, pane, desk, window):
    grid = pane.month.grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.day == date(2021, 3, 4)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    dialog = pane.findChild(_dialog("BeginDialog"))
    assert not dialog.add_button.isEnabled()
    dialog.words.setText("Library drop-in")
    assert dialog.sort.currentText() == "Event"
    choose(dialog, "Workshop")
    dialog.add_button.click()
    made = of(desk, "Library drop-in")
    assert (made.kind.value, str(made.when)) == ("workshop", "2021-03-04")
    assert days(pane, date(2021, 3, 4)) == ["Library drop-in"]
    window.notices.act_button.click()
    assert window.page.view.form.record.title == "Library drop-in"


def test_pages_turn_from_month_to_month(qtbot, pane, desk):
    qtbot.keyClick(pane.month.grid, Qt.Key.Key_PageDown)
    assert str(desk.period) == "2021-04"
    assert pane.month.grid.day == date(2021, 4, 1)
    qtbot.keyClick(pane.month.grid, Qt.Key.Key_PageUp)
    assert str(desk.period) == "2021-03"
    assert pane.month.grid.day == date(2021, 3, 3)


def test_a_cabinet_that_can_only_be_looked_at_is_not_moved_or_added_to(qtbot, pane, desk, monkeypatch):
    monkeypatch.setattr(type(desk), "view_only", True)
    pane.refresh()
    assert [each.isEnabled() for each in (pane.add_button, pane.move_button)] == [False, False]
    drop(pane, placed_of(pane, "Free Your Mind"), date(2021, 3, 12))
    qtbot.keyClick(pane.month.grid, Qt.Key.Key_Return)
    assert pane.findChild(_dialog("BeginDialog")) is None
    monkeypatch.undo()
    assert str(of(desk, "Free Your Mind").when) == "2021-03-10"


def test_what_is_begun_can_be_opened_at_once(qtbot, pane, window):
    qtbot.mouseDClick(pane.month.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, date(2021, 3, 17)))
    dialog = pane.findChild(_dialog("BeginDialog"))
    dialog.words.setText("Quiz")
    dialog.open_button.click()
    assert window.page.view.form.record.title == "Quiz"
    assert str(window.page.view.form.record.when) == "2021-03-17"


def test_the_sort_follows_the_words_and_what_was_understood_is_told(qtbot, pane, desk):
    dialog = begun(qtbot, pane)
    dialog.words.setText("bus fares webinar")
    assert (dialog.sort.currentText(), dialog.echo.isVisible()) == ("Webinar", True)
    assert "Kind: webinar" in told(dialog)
    dialog.words.setText("survey on bus fares")
    assert dialog.sort.currentText() == "Something else that happened"
    dialog.words.setText("")
    assert (dialog.sort.currentText(), dialog.echo.isVisible()) == ("", False)


def test_a_sort_that_was_chosen_stays(qtbot, pane, desk):
    dialog = begun(qtbot, pane)
    dialog.words.setText("exam stress")
    choose(dialog, "Talk")
    dialog.words.setText("exam stress webinar")
    assert dialog.sort.currentText() == "Talk"
    assert "Kind: talk" in told(dialog)


def test_what_is_added_on_a_day_that_is_over_was_held(qtbot, pane, desk):
    dialog = begun(qtbot, pane, date(2021, 3, 2))
    dialog.words.setText("bus fares webinar")
    assert "How it stands: held" in told(dialog)
    dialog.add_button.click()
    assert of(desk, "Bus fares").status is EventStatus.HELD


def begun(qtbot, pane, day=date(2021, 3, 17)):
    qtbot.mouseDClick(pane.month.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, day))
    return pane.findChild(_dialog("BeginDialog"))


def told(dialog):
    return dialog.echo.accessibleName() + dialog.echo._told.accessibleName()


def test_a_double_click_on_something_opens_it(qtbot, pane, window):
    grid = pane.month.grid
    rect = grid.visualRect(grid.days.index_of(TENTH))
    place = next(
        QPoint(rect.center().x(), y)
        for y in range(rect.top(), rect.bottom())
        if grid.placed_at(QPoint(rect.center().x(), y))
    )
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(0, 4))
    assert window.page.view.form.record.title == "Free Your Mind"


def test_dropped_on_another_day_it_is_moved_as_one_change_that_can_be_undone(pane, desk, window):
    assert drop(pane, placed_of(pane, "Free Your Mind"), date(2021, 3, 12))
    assert str(of(desk, "Free Your Mind").when) == "2021-03-12"
    assert window.notices.text == "Moved “Free Your Mind” to 12 March 2021."
    assert pane.month.grid.day == date(2021, 3, 12)
    assert pane.month.on_day.current.words == "Free Your Mind"
    window.actions_by_name["undo"].trigger()
    assert days(pane, TENTH) == ["Free Your Mind"]
    window.actions_by_name["redo"].trigger()
    assert days(pane, date(2021, 3, 12)) == ["Free Your Mind"]


def test_the_notice_of_a_move_takes_it_back(pane, desk, window):
    drop(pane, placed_of(pane, "Free Your Mind"), date(2021, 3, 12))
    window.notices.act_button.click()
    assert days(pane, TENTH) == ["Free Your Mind"]


def test_a_move_that_was_moved_on_since_is_asked_about(pane, desk, window):
    drop(pane, placed_of(pane, "Free Your Mind"), date(2021, 3, 12))
    moved = of(desk, "Free Your Mind")
    desk.do(lambda store: records.change(store, replace(moved, when=When.day(date(2021, 3, 15))), "Ann"))
    window.notices.act_button.click()
    dialog = window.findChild(ChoicesDialog)
    dialog.choices[0].button(1).click()
    dialog.go_button.click()
    assert days(pane, TENTH) == ["Free Your Mind"]


def test_what_is_vague_keeps_its_precision_when_it_is_dropped_on_a_day(pane, desk, window):
    drop(pane, placed_of(pane, "Debate"), date(2021, 4, 2))
    assert str(of(desk, "Debate").when) == "mid 2021-04"
    drop(pane, placed_of(pane, "Launch"), date(2021, 4, 2))
    assert str(of(desk, "Launch").when) == "soon"
    assert window.notices.text == "Nobody knows yet when “Launch” will be."


def test_one_of_several_days_is_moved_by_the_day_that_is_held(pane, desk):
    residential = event("Residential", "2021-03-26/2021-03-28")
    desk.do(lambda store: records.add(store, residential, "test", desk.today()))
    drop(pane, placed_of(pane, "Residential"), date(2021, 3, 20), held_at=date(2021, 3, 27))
    assert str(of(desk, "Residential").when) == "2021-03-19/2021-03-21"


def test_nothing_else_can_be_dropped(pane, desk):
    data = QMimeData()
    data.setText("2021")
    event = QDropEvent(
        QPointF(middle(pane, TENTH)), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier()
    )
    event.ignore()
    pane.month.grid.dropEvent(event)
    assert not event.isAccepted()
    assert not data.hasFormat(DRAGGED)


@pytest.mark.parametrize(
    ("name", "day", "vague"),
    [
        ("day_later", "2021-03-11", "late 2021-03"),
        ("day_earlier", "2021-03-09", "early 2021-03"),
        ("week_later", "2021-03-17", "late 2021-03"),
        ("week_earlier", "2021-03-03", "early 2021-03"),
    ],
)
def test_keys_move_what_is_chosen(pane, desk, window, name, day, vague):
    pane.month.grid.choose(TENTH)
    window.actions_by_name[name].trigger()
    assert str(of(desk, "Free Your Mind").when) == day
    assert pane.current.words == "Free Your Mind"
    pane.month.some_time.mark(placed_of(pane, "Debate").key)
    window.actions_by_name[name].trigger()
    assert str(of(desk, "Debate").when) == vague


def test_what_leaves_the_month_is_followed(pane, desk, window):
    pane.month.grid.choose(TENTH)
    for _ in range(4):
        window.actions_by_name["week_later"].trigger()
    assert str(desk.period) == "2021-04"
    assert pane.current.words == "Free Your Mind"
    assert pane.month.grid.day == date(2021, 4, 7)


def test_a_date_can_be_written_in_words_and_made_vaguer_or_surer(pane, desk, window):
    pane.month.some_time.mark(placed_of(pane, "Launch").key)
    window.actions_by_name["move_to"].trigger()
    dialog = pane.findChild(_dialog("MoveDialog"))
    dialog.words.setText("whenever")
    assert not dialog.move_button.isEnabled()
    dialog.words.setText("12 april")
    assert dialog.understood.text() == "Monday 12 April 2021"
    dialog.move_button.click()
    assert str(of(desk, "Launch").when) == "2021-04-12"


def test_with_nothing_chosen_a_move_says_what_to_do(pane, window):
    pane.month.grid.choose(date(2021, 3, 2))
    pane.month.some_time.unmark()
    window.actions_by_name["day_later"].trigger()
    assert window.notices.text == "Choose something in the calendar first."


def test_an_issued_statement_is_not_moved(pane, desk, window):
    issued = Statement(period=MARCH, meeting=date(2021, 3, 19), state=StatementState.ISSUED)
    desk.do(lambda store: records.add(store, issued, "test", desk.today()))
    pane.month.grid.choose(date(2021, 3, 19))
    window.actions_by_name["day_later"].trigger()
    assert "issued" in window.notices.text
    assert records.everything(desk.store, Statement)[0].meeting == date(2021, 3, 19)


def test_list_and_timeline_hold_the_same_and_keep_what_is_chosen(qtbot, pane, window):
    pane.month.grid.choose(TENTH)
    pane.show_view(2)
    assert pane.current.words == "Free Your Mind"
    table = pane.list.dates
    first = table.index(0, 0)
    assert [table.index(row, 0).data() for row in range(table.rowCount())] == [
        "Mon 1 Mar",
        "Wed 10 Mar",
        "mid-Mar 2021",
        "soon",
    ]
    assert (
        first.data(Qt.ItemDataRole.AccessibleTextRole)
        == "Mon 1 Mar: Write to every school, to be done. It was due: is it done?"
    )
    assert table.index(1, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "How it stands: nothing"
    window.actions_by_name["day_later"].trigger()
    assert pane.current.day == date(2021, 3, 11)
    pane.show_view(1)
    bar = pane.timeline.dates.index(0, 2)
    assert bar.data(Qt.ItemDataRole.AccessibleTextRole) == "Days: 1 March 2021"
    assert pane.timeline.current.words == "Free Your Mind"
    qtbot.keyClick(pane.timeline, Qt.Key.Key_Return)
    assert window.page.view.form.record.title == "Free Your Mind"


def test_a_bar_is_dragged_along_the_timeline(qtbot, pane, desk):
    pane.show_view(1)
    timeline = pane.timeline
    start, goal = point(timeline, "Free Your Mind", TENTH), point(timeline, "Free Your Mind", date(2021, 3, 24))
    port = timeline.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, goal)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=goal)
    assert str(of(desk, "Free Your Mind").when) == "2021-03-24"
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=point(timeline, "Free Your Mind", date(2021, 4, 20)))
    dialog = pane.findChild(_dialog("BeginDialog"))
    dialog.words.setText("Spring fair")
    dialog.add_button.click()
    assert str(of(desk, "Spring fair").when) == "2021-04-20"


def test_an_empty_calendar_says_what_to_do(window):
    pane = window.page_named("home").go("calendar")
    pane.show_view(2)
    assert not pane.list.isVisible()
    pane.show_view(0)
    assert pane.month._nothing.isVisible()


def test_nothing_without_a_day_has_no_heading(window):
    month = window.page_named("home").go("calendar").month
    assert not month._some_time_title.isVisible()
    assert not month.some_time.isVisible()


def test_more_things_than_lines_are_counted(pane, desk):
    for number in range(12):
        desk.do(lambda store, number=number: records.add(store, event(f"Event {number}", "2021-03-10"), "test", TENTH))
    assert pane.month.grid.days.index_of(TENTH).data() == "10 13 things"
    assert pane.month.on_day.count() == 13 or pane.month.grid.day != TENTH
    pane.grab()


def test_every_look_can_be_drawn(pane, desk, window):
    shortlisted = award_entry("Young Heroes", AwardStage.SHORTLISTED, "2021-03-18")
    desk.do(lambda store: records.add(store, shortlisted, "test", TENTH))
    for place in range(3):
        pane.show_view(place)
        assert not pane.grab().isNull()
    assert isinstance(placed_of(pane, "Young Heroes"), Placed)
    assert when("2021-03-18") == placed_of(pane, "Young Heroes").when


def point(timeline, words, day):
    from youthcab.ui.calendar.bars import x_of

    row = next(row for row, each in enumerate(timeline.dates.rows) if each.words == words)
    rect = timeline.visualRect(timeline.dates.index(row, 2))
    return QPoint(x_of(day, rect, timeline.dates.period) + 6, rect.center().y())


def choose(dialog, sort):
    dialog.sort.setCurrentText(sort)
    dialog.sort.activated.emit(dialog.sort.currentIndex())


def _dialog(name):
    from youthcab.ui.dialogs import begin_on_day, move_to

    return {"BeginDialog": begin_on_day.BeginDialog, "MoveDialog": move_to.MoveDialog}[name]
