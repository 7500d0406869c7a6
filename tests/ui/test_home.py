from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QApplication

from tests.make import Cabinet, Episode, Statement, action, campaign, entry, event, figure, when
from youthcab.operations import records
from youthcab.records.event import Event, EventStatus
from youthcab.records.period import Period
from youthcab.records.rules import Rules
from youthcab.ui.pages.hero import countdown

MARCH, NAME = Period.parse("2021-03"), QAccessible.Text.Name


@pytest.fixture
def add(desk):
    def _add(*many):
        for each in many:
            desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))

    return _add


@pytest.fixture
def home(window):
    return window.page_named("home")


def names(card):
    return [row.accessibleName() for row in card._rows]


def test_this_month_shows_what_is_new_to_look_at_and_coming_up(home, add):
    add(
        campaign("Mental Health"),
        event("Free Your Mind", "2021-03-10"),
        event("Old debate", "2021-02-10"),
        action("write to every school", "2021-03-01"),
        entry("work with schools", "2021-03-01"),
    )
    month = home.part("this_month")
    assert names(month.campaigns) == ["Mental Health"]
    assert names(month.coming) == ["Free Your Mind, Wed 10 March"]
    assert names(month.missing) == ["Write to every school, 2 days overdue", "Old debate, Was it held?"]
    assert names(month.happened) == ["On 1 March, we worked with schools., Mon 1 March"]


def test_a_row_is_heard_once_and_the_month_with_its_name(home, add):
    add(event("Free Your Mind", "2021-03-10"))
    [row] = home.part("this_month").coming._rows
    heard = QAccessible.queryAccessibleInterface(row)
    assert [heard.child(place).text(NAME).strip() for place in range(heard.childCount())] == ["", ""]
    assert QAccessible.queryAccessibleInterface(home.month.line.line).text(NAME) == "Month: March 2021"
    assert QAccessible.queryAccessibleInterface(home.tabs).text(NAME) == ""


def test_an_episode_without_a_title_is_known_by_its_number(home, add):
    add(Episode(number=5, published=when("2021-03-10")))
    assert names(home.part("this_month").coming) == ["Episode 5, Wed 10 March"]


def test_a_row_opens_its_record(window, home, add):
    add(event("Free Your Mind", "2021-03-10"))
    home.part("this_month").coming._rows[0].click()
    assert window.page is window.page_named("events")
    assert window.page.view.form.record.title == "Free Your Mind"


def test_more_rows_than_there_is_room_for_are_one_press_away(home, add):
    add(*(event(f"Event {number}", "2021-03-10") for number in range(9)))
    card = home.part("this_month").coming
    assert names(card)[-1] == ""
    assert card._rows[-1].text() == "and 3 more"
    card._rows[-1].click()
    assert len(card._rows) == 9


def test_an_empty_cabinet_says_what_to_do_first(window, home):
    month = home.part("this_month")
    assert month.begin.isVisible()
    assert not month.coming.isVisible()
    month.begin._rows[0].click()
    assert window.page is window.page_named("campaigns")
    assert window.page.view.form.editor("title").isAncestorOf(window.focusWidget())


def test_a_step_is_to_say_who_we_are_until_that_is_known(window, home, desk):
    month = home.part("this_month")
    month.begin._rows[-1].click()
    view = window.page.view
    assert view.listing.kind is Cabinet
    for field, words in (("title", "Kent Youth Cabinet"), ("council", "Kent County Council")):
        view.form.editor(field).line.setText(words)
        view.form.commit()
    window.go("home")
    assert [each.rpartition(", ")[2] for each in names(month.begin)] == ["Campaigns", "Webinars & events", "Log"]


def test_there_is_one_entry_of_the_cabinet_and_it_is_opened_at_once(window, add):
    body = Cabinet(title="Kent Youth Cabinet")
    add(body)
    window.go("people")
    window.page.show_listing(len(window.page.data.listings) - 1)
    assert window.page.view.record == body
    assert not window.page.add_button.isVisible()
    window.actions_by_name["add"].trigger()
    assert window.page.view.record == body
    window.page.show_listing(0)
    assert window.page.add_button.isVisible()


def test_an_empty_cabinet_offers_a_real_month_to_look_at(window, home):
    button = home.part("this_month").hero.sample_button
    assert button.isVisible()
    button.click()
    assert home.title.text() == "West Sussex Youth Cabinet"
    assert str(window.desk.period) == "2021-03"


def test_the_days_until_papers_close_are_counted(home, add):
    add(event("Free Your Mind"), Statement(period=MARCH, meeting=date(2021, 3, 19), deadline=date(2021, 3, 10)))
    hero = home.part("this_month").hero
    assert hero.deadline.text() == "Papers close on Wednesday 10 March: 5 working days are left."


def test_the_countdown_ends_with_the_day():
    closes, rules = date(2021, 3, 10), Rules()
    assert countdown(closes, date(2021, 3, 9), rules) == "Papers close on Wednesday 10 March: 1 working day is left."
    assert countdown(closes, closes, rules) == "Papers close today, Wednesday 10 March."
    assert countdown(closes, date(2021, 3, 11), rules) == "Papers closed on Wednesday 10 March 2021."


def test_each_part_is_made_when_it_is_first_looked_at_and_has_its_keys(window, home):
    assert list(home._parts) == ["this_month"]
    window.actions_by_name["calendar"].trigger()
    assert home.part_in_sight is home.part("calendar")
    window.go("events")
    window.actions_by_name["figures"].trigger()
    assert window.page is home
    assert home.part_in_sight is home.part("figures")


def test_a_chart_has_a_sentence_a_table_and_its_sources(window, home, add):
    add(event("Held", "2021-03-02", status=EventStatus.HELD, attended=figure(84)), event("More", "2021-03-20"))
    card = home.go("figures")._cards[0]
    assert card.sentence.text() == "84 young people came to 1 event held from October 2020 to March 2021."
    assert not card.drawing.isHidden()
    assert (card.drawing.accessibleName(), card.drawing.accessibleDescription()) == (
        "How many came",
        card.sentence.text(),
    )
    card.toggle.click()
    assert not card.table.isHidden()
    assert card.drawing.isHidden()
    last = card.rows.index(5, 1)
    assert last.data() == "84 young people"
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == "March 2021: 84 young people"
    card.table.setCurrentIndex(last)
    card.table.asked.emit(5)
    assert window.page.view.form.record.title == "Held"


def test_a_bar_leads_to_all_that_it_stands_on(qtbot, window, home, add):
    add(*(event(f"Event {each}", "2021-03-02", status=EventStatus.HELD) for each in (1, 2)))
    card = home.go("figures")._cards[1]
    row = round(card.drawing.sizeHint().height() / 6)
    qtbot.mouseClick(card.drawing, Qt.MouseButton.LeftButton, pos=QPoint(40, row * 5 + row // 2))
    menu = QApplication.activePopupWidget()
    assert [each.text() for each in menu.actions()] == ["Event 1", "Event 2"]
    menu.actions()[1].trigger()
    menu.close()
    assert window.page.view.form.record.title == "Event 2"


def test_charts_stand_below_one_another_where_there_is_too_little_room(window, home, add):
    add(event("Held", "2021-03-02", status=EventStatus.HELD))
    pane = home.go("figures")
    assert {pane._grid.getItemPosition(pane._grid.indexOf(card))[1] for card in pane._cards} == {0, 1}
    large = QFont(pane.font())
    large.setPointSizeF(large.pointSizeF() * 2)
    pane.setFont(large)
    pane._place()
    assert {pane._grid.getItemPosition(pane._grid.indexOf(card))[1] for card in pane._cards} == {0}


def test_home_looks_again_when_something_changed_elsewhere(desk, window, home, add):
    add(event("Free Your Mind", "2021-03-10"))
    home.go("calendar")
    window.go("events")
    desk.do(lambda store: records.remove(store, records.everything(store, Event)[0], "test"))
    window.go("home")
    assert home.part("calendar").month.grid.days.placed_on(date(2021, 3, 10)) == ()
