import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.make import campaign, event, figure
from youthcab.operations import records
from youthcab.records.campaign import Stage, StageStep
from youthcab.records.event import Event, EventStatus
from youthcab.records.question import Condition, Is
from youthcab.records.when import When
from youthcab.ui.dialogs.columns import ColumnsDialog
from youthcab.ui.dialogs.one_line import LineDialog
from youthcab.ui.lists.kept_lists import KeptLists
from youthcab.ui.lists.record_list import RecordList
from youthcab.ui.pages import campaigns, events

HELD = Condition("status", Is.SAME, EventStatus.HELD)
UNCOUNTED = next(each for each in events.PAGE.listings[0].filters if each.words == "Held, and nobody counted")


@pytest.fixture
def made(own_desk, qtbot):
    """Make a list of events with some in it."""

    def of(*many, listing=events.PAGE.listings[0]):
        with own_desk.store.writing("test", "Add") as writing:
            writing.save_all(many)
        of_kind = RecordList(own_desk, listing)
        qtbot.addWidget(of_kind)
        of_kind.resize(700, 400)
        of_kind.show()
        of_kind.refresh()
        return of_kind

    return of


def shown(of, column=1):
    return [of.model.index(row, column).data() for row in range(of.model.rowCount())]


def three():
    return (
        event("Alpha", "2021-03-01", status=EventStatus.HELD),
        event("Beta", "2021-04-01", status=EventStatus.PLANNED),
        event("Gamma", "soon", status=EventStatus.HELD, attended=figure(84)),
    )


def chips(of):
    return [of.views.bar._flow.itemAt(at).widget() for at in range(of.views.bar._flow.count())]


def test_a_filter_is_a_chip_that_takes_it_out_again(made):
    of = made(*three())
    of.views.add(HELD)
    of.views.add(Condition("when", Is.DURING, "this month"))
    assert shown(of) == ["Alpha"]
    assert [each.text() for each in chips(of)] == ["Status: Held  ×", "When: this month  ×", "Clear all"]
    assert chips(of)[0].accessibleName() == "Take out the filter Status: Held"
    chips(of)[1].click()
    assert shown(of) == ["Alpha", "Gamma"]
    chips(of)[0].click()
    assert shown(of) == ["Beta", "Alpha", "Gamma"]


def test_conditions_that_go_together_are_chosen_at_once_and_taken_out_one_by_one(made):
    of = made(*three())
    of.views.bar.ready_chosen.emit(UNCOUNTED)
    assert shown(of) == ["Alpha"]
    of.views.drop(UNCOUNTED.conditions[1])
    assert shown(of) == ["Alpha", "Gamma"]


def test_the_filter_menu_offers_what_the_field_can_hold(made):
    mine = campaign("Mental Health")
    of = made(mine, event("One", campaigns=(mine.id,)), event("Two"))
    bar = of.views.bar
    bar.filter_menu.aboutToShow.emit()
    by_campaign = next(each for each in bar.filter_menu.actions() if each.text() == "Campaign").menu()
    by_campaign.aboutToShow.emit()
    next(each for each in by_campaign.actions() if each.text() == "Mental Health").trigger()
    assert shown(of) == ["One"]


def test_where_nothing_fits_there_is_a_way_back(made, qtbot):
    of = made(*three())
    of.search("no such thing")
    assert of._stack.currentIndex() == 2
    with qtbot.waitSignal(of.all_asked):
        of._stack.currentWidget().findChild(type(of.views.bar.columns_button)).click()


def test_a_view_brings_filters_columns_and_order_back(made, own_desk, tmp_path):
    own_desk.lists = KeptLists(tmp_path / "lists.json")
    of = made(*three())
    of.views.add(HELD)
    of.table.arrange(("title", "attended"))
    of.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    of.views.save_view("Held")
    of.views.show_view("")
    assert shown(of) == ["Beta", "Alpha", "Gamma"]
    again = made()
    again.views.show_view("Held")
    assert shown(again) == ["Gamma", "Alpha"]
    assert again.table.shown() == ("title", "attended")
    assert again.table.horizontalHeader().sortIndicatorSection() == 1
    assert again.views.bar.view_button.text().strip() == "Held"


def test_a_view_that_was_deleted_is_brought_back_by_its_notice(made, own_desk, qtbot):
    of = made(*three())
    of.views.save_view("Mine")
    with qtbot.waitSignal(own_desk.said) as said:
        of.views.forget_view("Mine")
    assert "Mine" not in [each.text() for each in of.views.bar.view_menu.actions()]
    said.args[0].act()
    assert "Mine" in [each.text() for each in of.views.bar.view_menu.actions()]


def test_a_view_that_asks_for_a_record_that_is_not_here_leaves_that_out(made, own_desk, qtbot):
    of = made(*three())
    of.views.filter_by((HELD, Condition("campaigns", Is.SAME, "01970000-0000-7000-8000-000000000000")))
    of.views.save_view("Theirs")
    with qtbot.waitSignal(own_desk.said) as said:
        of.views.show_view("Theirs")
    assert "does not hold" in said.args[0].text
    assert shown(of) == ["Alpha", "Gamma"]


def test_columns_stay_as_they_were_left(made, own_desk, qtbot):
    of = made(*three())
    with qtbot.waitSignal(of.table.rearranged):
        of.table.horizontalHeader().moveSection(1, 0)
    with qtbot.waitSignal(of.table.rearranged):
        of.table.setColumnWidth(1, 333)
    again = made()
    assert again.table.shown()[:2] == ("title", "when")
    assert again.table.columnWidth(1) == 333


def test_the_first_widths_of_columns_are_those_of_what_they_hold(made):
    of = made(event("A webinar with a title that is a good deal longer than most titles are", "2021-03-10"))
    of.resize(1100, 400)
    of.show()
    table, place = of.table, next(each for each, column in enumerate(of.model.columns) if column.key == "title")
    needs = table.fontMetrics().horizontalAdvance(of.model.index(0, place).data())
    assert table.columnWidth(place) > needs
    header = table.horizontalHeader()
    assert all(table.columnWidth(each) >= header.sectionSizeHint(each) for each in table.sections())
    of.resize(1000, 400)
    assert sum(table.columnWidth(each) for each in table.sections()) <= table.viewport().width()


def test_columns_are_chosen_and_ordered_by_keyboard(qtbot):
    listing = events.PAGE.listings[0]
    dialog = ColumnsDialog(listing.columns, ("when", "title"))
    qtbot.addWidget(dialog)
    assert dialog.ticked() == ("when", "title")
    dialog.list.setCurrentRow(1)
    dialog.up.click()
    dialog.list.item(2).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.show_button.click()
    assert chosen.args[0][:2] == ("title", "when")
    assert len(chosen.args[0]) == 3


def test_a_list_without_columns_cannot_be_asked_for(qtbot):
    dialog = ColumnsDialog(events.PAGE.listings[0].columns, ("when",))
    qtbot.addWidget(dialog)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.show_button.isEnabled()


def test_every_column_sorts_by_value_with_empty_ones_last(made):
    def stage(title, *steps):
        return campaign(title, stages=tuple(StageStep(stage=each, when=When.parse(when)) for each, when in steps))

    of = made(
        stage("One", (Stage.RUNNING, "2021-01")),
        stage("Two", (Stage.IDEA, "2020"), (Stage.PAUSED, "2021-02-03")),
        stage("None"),
        listing=campaigns.PAGE.listings[0],
    )
    of.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert shown(of, 0) == ["Two", "One", "None"]
    of.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert shown(of, 0) == ["One", "Two", "None"]


def test_letters_typed_in_the_list_go_to_the_search_line(made, qtbot):
    of = made(*three())
    of.table.setFocus()
    with qtbot.waitSignal(of.table.typed) as typed:
        qtbot.keyClick(of.table, Qt.Key.Key_G)
    assert typed.args == ["g"]


def test_a_change_stays_in_its_row_and_a_removal_takes_the_row_away(made, own_desk):
    first, *others = three()
    of = made(first, *others)
    changes = records.change(own_desk.store, event("Omega", id=first.id), "test")
    of.take_in(changes, None)
    assert shown(of) == ["Beta", "Omega", "Gamma"]
    of.take_in(records.remove(own_desk.store, first, "test"), None)
    assert shown(of) == ["Beta", "Gamma"]


def test_another_cabinet_shows_nothing_of_the_one_before(made, own_desk):
    of = made(*three())
    own_desk.reopened.emit()
    assert of.model.rowCount() == 0
    of.refresh()
    assert len(shown(of)) == 3


def test_how_many_are_selected_is_said_from_two_on(made):
    of = made(*three())
    of.table.selectRow(0)
    assert not of.selected_bar.isVisible()
    of.table.selectAll()
    assert of.selected_bar.isVisible()
    assert of.selected_bar.count.text() == "3 selected"
    assert [each.title for each in of.selected()] == ["Beta", "Alpha", "Gamma"]
    assert all(isinstance(each, Event) for each in of.selected())


def test_all_that_are_selected_are_deleted_by_the_button_below_the_list(made):
    of = made(*three())
    of.table.selectAll()
    of.selected_bar.delete.click()
    assert records.everything(of.desk.store, Event) == ()


def test_another_time_is_asked_for_and_what_was_understood_is_said(made, qtbot):
    of = made(*three())
    of.views.bar.time_asked.emit("when")
    [dialog] = of.window().findChildren(LineDialog)
    assert not dialog.go_button.isEnabled()
    qtbot.keyClicks(dialog.line, "after the holidays")
    assert not dialog.go_button.isEnabled()
    assert "Not a time yet" in dialog.understood.text() == dialog.line.accessibleDescription()
    for typed, understood in (("2021-q2", "1 April to 30 June 2021"), ("next month", "April 2021")):
        dialog.line.setText(typed)
        assert dialog.understood.text() == understood
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert shown(of) == ["Beta"]
    assert [each.text() for each in chips(of)] == ["When: April 2021  ×"]


def test_a_view_is_given_a_name_and_one_of_that_name_is_told_of(made, qtbot):
    of = made(*three())
    for typed in ("", " My   view "):
        of.views.bar.view_to_save.emit()
        dialog = of.window().findChildren(LineDialog)[-1]
        qtbot.keyClicks(dialog.line, typed)
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
        dialog.close()
    assert "My view" in [each.text() for each in of.views.bar.view_menu.actions()]
    of.views.bar.view_to_save.emit()
    dialog = of.window().findChildren(LineDialog)[-1]
    assert (dialog.line.text(), dialog.line.selectedText()) == ("My view", "My view")
    assert dialog.understood.text() == "It takes the place of the view that has this name now."


def test_the_menu_of_a_heading_hides_and_moves_its_column(made):
    of = made(*three())

    def act(words, section):
        menu = QMenu()
        of.table._add_section_actions(menu, section)
        next(each for each in menu.actions() if each.text().startswith(words)).trigger()

    act("Move right", 0)
    assert of.table.shown()[:2] == ("title", "when")
    act("Move left", 0)
    assert of.table.shown()[:2] == ("when", "title")
    act("Hide", 0)
    assert "when" not in of.table.shown()
    act("Sort, largest first", 1)
    assert shown(of) == ["Gamma", "Beta", "Alpha"]


def test_a_dialog_grows_with_what_it_has_to_say(made, qtbot):
    of = made(*three())
    of.views.bar.time_asked.emit("when")
    [dialog] = of.window().findChildren(LineDialog)
    dialog.resize(dialog.minimumSizeHint())
    for typed in ("x", "x" * 60):
        dialog.line.setText(typed)
        below = dialog.understood
        assert below.height() >= below.heightForWidth(below.width())
