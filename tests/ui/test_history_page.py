from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, event, figure
from youthcab.operations import records, statements
from youthcab.records.event import Event
from youthcab.ui.dialogs.taking_back import ChoicesDialog
from youthcab.ui.history_list import PAGE


@pytest.fixture
def free_your_mind(desk):
    made = event("Free Your Mind")
    desk.do(lambda store: records.add(store, made, "Sam", desk.today()))
    return made


@pytest.fixture
def page(window):
    window.go("history")
    return window.page


def change(desk, record, actor="Sam", **more):
    changed = replace(records.get(desk.store, Event, record.id), **more)
    desk.do(lambda store: records.change(store, changed, actor))


def headings(steps):
    return [block.heading.text() for block in steps.blocks]


def lines(block):
    return [line.text() for line in block.lines]


def press(block, words):
    next(button for button in block.buttons if button.text() == words).click()


def kept(desk, record):
    return records.get(desk.store, Event, record.id)


def test_what_was_done_is_told_in_words_newest_first(page, desk, free_your_mind):
    change(desk, free_your_mind, about="exam stress", attended=figure(84))
    assert headings(page.steps) == ["Change “Free Your Mind”", "Add “Free Your Mind”"]
    assert lines(page.steps.blocks[0]) == [
        "About: nothing  →  exam stress",
        "Attended: nothing  →  84 young people",
    ]
    assert "When: 10 Mar 2021" in lines(page.steps.blocks[1])


def test_what_a_statement_says_is_called_its_words(page, desk, free_your_mind):
    desk.do(lambda store: statements.keep(store, statements.draft(store, desk.period), "Sam"))
    assert any(line.startswith("Words: ") for line in lines(page.steps.blocks[0]))


def test_links_are_told_by_name(page, desk):
    mine = campaign("Mental Health")
    desk.do(lambda store: records.add(store, mine, "Sam", desk.today()))
    desk.do(lambda store: records.add(store, event("One", campaigns=(mine.id,)), "Sam", desk.today()))
    assert "Campaigns: Mental Health" in lines(page.steps.blocks[0])


def test_filters_show_only_what_fits(page, desk, free_your_mind, qtbot):
    desk.do(lambda store: records.add(store, campaign("Mental Health"), "Zoë", desk.today()))
    change(desk, free_your_mind, about="exam stress")
    page.kind.setCurrentIndex(page.kind.findData("campaign"))
    page.kind.activated.emit(page.kind.currentIndex())
    assert headings(page.steps) == ["Add “Mental Health”"]
    page.kind.setCurrentIndex(0)
    page.who.setText("Zoë")
    page.search()
    assert headings(page.steps) == ["Add “Mental Health”"]
    page.who.clear()
    qtbot.keyClicks(page.text, "stress")
    qtbot.waitUntil(lambda: headings(page.steps) == ["Change “Free Your Mind”"])
    page.text.clear()
    page.since.set_value(date(2021, 3, 16))
    page.search()
    assert headings(page.steps) == []


def test_one_record_alone_and_all_again(page, desk, free_your_mind):
    desk.do(lambda store: records.add(store, campaign("Mental Health"), "Zoë", desk.today()))
    press(page.steps.blocks[1], "Only this one")
    assert headings(page.steps) == ["Add “Free Your Mind”"]
    page.only_button.click()
    assert len(page.steps.blocks) == 2


def test_a_step_leads_to_its_record(page, window, free_your_mind):
    press(page.steps.blocks[0], "Open")
    assert window.page.view.form.record.title == "Free Your Mind"


def test_an_old_step_is_taken_back_from_among_later_ones(page, desk, window, free_your_mind):
    change(desk, free_your_mind, about="exam stress")
    change(desk, free_your_mind, attended=figure(84))
    press(page.steps.blocks[1], "Take this step back")
    assert (kept(desk, free_your_mind).about, kept(desk, free_your_mind).attended) == ("", figure(84))
    assert window.notices.text == "Taken back: Change “Free Your Mind”."


def test_what_was_taken_back_is_done_again_whatever_was_done_since(page, desk, window, free_your_mind):
    change(desk, free_your_mind, about="exam stress")
    press(page.steps.blocks[0], "Take this step back")
    change(desk, free_your_mind, attended=figure(84))
    window.notices.act_button.click()
    assert (kept(desk, free_your_mind).about, kept(desk, free_your_mind).attended) == ("exam stress", figure(84))
    assert window.notices.text == "Done again: Change “Free Your Mind”."
    window.notices.act_button.click()
    assert (kept(desk, free_your_mind).about, kept(desk, free_your_mind).attended) == ("", figure(84))
    assert window.notices.text == "Taken back: Change “Free Your Mind”."


@pytest.mark.parametrize(("choice", "about"), [(0, "sleep"), (1, "")])
def test_where_a_field_changed_since_the_person_chooses(page, desk, window, free_your_mind, choice, about):
    change(desk, free_your_mind, about="exam stress", attended=figure(84))
    change(desk, free_your_mind, about="sleep")
    press(page.steps.blocks[1], "Take this step back")
    dialog = window.findChild(ChoicesDialog)
    assert [button.text() for button in dialog.choices[0].buttons()] == [
        "As it is now: sleep",
        "As it was before: nothing",
    ]
    assert kept(desk, free_your_mind).about == "sleep"
    dialog.choices[0].button(choice).click()
    dialog.go_button.click()
    assert kept(desk, free_your_mind).about == about
    assert kept(desk, free_your_mind).attended is None


def test_older_steps_are_shown_a_page_at_a_time(page, desk, free_your_mind):
    for number in range(PAGE):
        change(desk, free_your_mind, about=f"subject {number}")
    assert len(page.steps.blocks) == PAGE
    page.steps.older_button.click()
    assert headings(page.steps)[-1] == "Add “Free Your Mind”"
    assert not page.steps.older_button.isVisible()


def test_what_was_removed_is_listed_and_brought_back(page, desk, window, free_your_mind):
    desk.do(lambda store: records.remove(store, free_your_mind, "Zoë"))
    page.show_list(1)
    button = page.removed.rows[0].findChildren(type(window.notices.act_button))[0]
    assert button.accessibleName() == "Bring back Free Your Mind"
    button.click()
    assert kept(desk, free_your_mind).title == "Free Your Mind"
    assert page.removed.rows == []


def test_each_form_has_the_history_of_its_record(window, desk, free_your_mind):
    desk.do(lambda store: records.add(store, event("Another"), "Zoë", desk.today()))
    window.go("events")
    window.page.open_record(free_your_mind)
    side = window.page.view.form_side()
    side.history_button.click()
    assert headings(side.history) == ["Add “Free Your Mind”"]
    change(desk, free_your_mind, about="exam stress")
    assert headings(side.history) == ["Change “Free Your Mind”", "Add “Free Your Mind”"]
    press(side.history.blocks[0], "Take this step back")
    assert side.form.record.about == ""
    side.history_button.click()
    assert side.form.isVisible()


def test_a_day_that_cannot_be_read_is_told(window):
    window.go("history")
    window.page.since.line.setText("gibberish")
    window.page.since.line.editingFinished.emit()
    assert "gibberish" in window.notices.text
