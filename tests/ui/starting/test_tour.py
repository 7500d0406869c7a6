import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from youthcab import settings
from youthcab.ui.box.box import open_box
from youthcab.ui.page import RecordPage
from youthcab.ui.record_pages import RECORD_PAGES
from youthcab.ui.starting.tour import STOPS, take_tour


@pytest.fixture
def tour(window):
    window.actions_by_name["tour"].trigger()
    return take_tour(window)


def test_the_tour_has_four_stops_and_ends_where_it_began(window, tour, program, desk):
    seen = []
    for _ in STOPS:
        popover = tour.popover
        assert popover.isVisible()
        assert popover.next_button.hasFocus()
        assert window.rect().contains(popover.geometry())
        seen.append((popover.title, window.page_in_sight))
        popover.next_button.click()
    assert seen == [(stop.title, stop.page) for stop in STOPS]
    assert not popover.isVisible()
    assert program.settings["tour_seen"] == desk.today().isoformat()


def test_the_tour_can_be_skipped_by_a_key_at_any_stop(tour, program, qtbot, tmp_path):
    tour.popover.next_button.click()
    tour.popover.back_button.click()
    assert tour.popover.title == STOPS[0].title
    qtbot.keyClick(tour.popover.next_button, Qt.Key.Key_Escape)
    assert not tour.popover.isVisible()
    assert settings.load(tmp_path / "settings.toml")["tour_seen"]


def test_escape_leaves_it_from_anywhere_in_the_window_unless_something_else_has_a_use_for_it(window, tour, qtbot):
    tour.popover.next_button.click()
    box = open_box(window)
    qtbot.keyClick(box.line, Qt.Key.Key_Escape)
    assert box.isHidden()
    assert tour.popover.isVisible()
    for goal in (window.navigation, window.page.search_line, window.page.add_button):
        goal.setFocus()
        qtbot.keyClick(goal, Qt.Key.Key_Escape)
        assert not tour.popover.isVisible()
        tour = take_tour(window)
        tour.popover.next_button.click()


def test_the_last_stop_is_beside_what_would_be_taken_back(window, tour):
    for _ in STOPS[1:]:
        tour.popover.next_button.click()
    button = STOPS[-1].beside(window)
    assert button.accessibleName() == "Undo"
    top = button.mapTo(window, QPoint(0, 0))
    assert tour.ring.geometry().contains(QRect(top, button.size()).center())
    assert not tour.ring.geometry().intersects(window.menuBar().geometry())


def test_a_stop_is_read_by_a_screen_reader(tour):
    assert tour.popover.accessibleName() == f"Stop 1 of 4: {STOPS[0].title}"
    assert tour.popover.accessibleDescription() == STOPS[0].words


@pytest.mark.parametrize("data", RECORD_PAGES, ids=lambda data: data.name)
def test_each_empty_list_says_what_to_do(window, data):
    page = window.page_named(data.name)
    window.go(data.name)
    assert isinstance(page, RecordPage)
    for place in range(len(data.listings)):
        page.show_listing(place)
        empty = page.view.list._stack.currentWidget()
        assert [each.isVisible() for each in (empty.add_button, empty.import_button, empty.sample_button)] == [True] * 3
        empty.add_button.click()
        assert page.view.record is not None
