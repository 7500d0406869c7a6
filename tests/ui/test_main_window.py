import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
)

from tests.make import award_entry, campaign, entry, event
from youthcab.operations import records
from youthcab.paths import settings_file
from youthcab.ui.actions import PAGES
from youthcab.ui.main_window import new_window
from youthcab.ui.notices import Tone
from youthcab.ui.page import RecordPage
from youthcab.ui.record_pages import RECORD_PAGES

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView, QTextBrowser, QTabBar)


def unnamed(widget):
    found = []
    for control in widget.findChildren(CONTROLS[0]) + [c for kind in CONTROLS[1:] for c in widget.findChildren(kind)]:
        inner = isinstance(control, (QHeaderView,)) or isinstance(control.parent(), (QComboBox, QHeaderView))
        named = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
        if control.focusPolicy() != Qt.FocusPolicy.NoFocus and not inner and not named:
            found.append(f"{type(control).__name__} in {type(control.parent()).__name__}: {control.objectName()}")
    return found


def test_it_opens_no_larger_than_the_screen_or_its_smallest_size(qapp, tmp_path):
    first = new_window(qapp, tmp_path / "settings.toml")
    room = first.screen().availableSize().expandedTo(first.minimumSize())
    assert first.width() <= room.width()
    assert first.height() <= room.height()
    first.deleteLater()


def test_enter_presses_the_button_in_focus(window, qtbot):
    window.go("events")
    window.page.add_button.setFocus()
    qtbot.keyClick(window.page.add_button, Qt.Key.Key_Return)
    assert window.page.view.form.isVisible()


def test_good_news_that_was_read_makes_way_at_the_next_change_and_a_warning_stays(window, desk):
    for tone, was_read, stays in ((Tone.GOOD, False, True), (Tone.GOOD, True, False), (Tone.WARN, False, True)):
        desk.say("Added 19 rows.", tone, "Undo", lambda: None)
        if was_read:
            window.notices.findChild(QTimer).timeout.emit()
            assert window.notices.isVisible()
        desk.do(lambda store: records.add(store, event(), "test", desk.today()))
        assert window.notices.isVisible() is stays


@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_no_control_is_without_a_name(window, desk, name):
    for each in (campaign("Mental Health"), event(), entry(), award_entry()):
        desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))
    window.go(name)
    page = window.page
    for place in range(len(page.data.listings)) if isinstance(page, RecordPage) else (0,):
        if isinstance(page, RecordPage):
            page.show_listing(place)
            page.view.add()
            for section in page.view.form._sections:
                section.open_if(True)
        else:
            window.actions_by_name["draft"].trigger()
        assert unnamed(window) == []


@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_what_can_be_pressed_is_large_enough(window, name):
    window.go(name)
    for button in window.page.findChildren(QAbstractButton):
        in_a_field = isinstance(button.parent(), QLineEdit)
        if button.isVisible() and button.text() and not in_a_field:
            assert button.height() >= 24, button.text()


def test_each_page_is_reached_by_its_action(window):
    for page in PAGES:
        window.actions_by_name[page.name].trigger()
        assert window.page is window.page_named(page.name)
        assert window.page.isVisible()


@pytest.mark.parametrize("made", [(), (campaign("Mental Health"), event(), entry(), award_entry())])
def test_a_page_called_by_its_keys_takes_the_keyboard_and_one_chosen_in_the_list_does_not(window, desk, qtbot, made):
    for each in made:
        desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))
    window.activateWindow()
    for page in PAGES:
        window.navigation.setFocus()
        window.actions_by_name[page.name].trigger()
        focused = window.focusWidget()
        assert any(each is focused or each.isAncestorOf(focused) for each in window.page.panes()[1:]), page.name
        if isinstance(window.page, RecordPage) and window.page.view.list.model.rowCount():
            assert focused is window.page.view.list.table
        window.navigation.setFocus()
        qtbot.keyClick(window.navigation, Qt.Key.Key_Up if page is PAGES[-1] else Qt.Key.Key_Down)
        assert window.page_in_sight != page.name
        assert window.navigation.hasFocus()


def test_every_form_field_has_a_label_that_leads_to_it(window):
    for data in RECORD_PAGES:
        page = window.page_named(data.name)
        for place in range(len(data.listings)):
            page.show_listing(place)
            form = page.view.form
            for field in (field for section in data.listings[place].sections for field in section.fields):
                assert form.editor(field.name) is not None
                assert form._boxes[field.name].label.buddy() is not None
                assert form._boxes[field.name].label.text() == field.label


def test_every_column_and_field_names_a_field_of_its_record():
    from dataclasses import fields

    for data in RECORD_PAGES:
        for listing in data.listings:
            names = {each.name for each in fields(listing.kind)}
            columns = {column.field.partition(".")[0] for column in listing.columns}
            shown = [field.name for section in listing.sections for field in section.fields]
            assert columns <= names
            assert sorted(shown) == sorted(names - {"id", "rules"}), listing.many  # a dialog of its own shows the rules


def test_f6_goes_round_the_parts_of_the_window(window, desk):
    desk.do(lambda store: records.add(store, event(), "test", desk.today()))
    window.go("events")
    window.page.view.list.table.selectRow(0)
    window.navigation.setFocus()
    seen = []
    for _ in range(5):
        window.actions_by_name["next_pane"].trigger()
        seen.append(window.focusWidget())
    first = window.page.view.form.editor("title").line
    shown = window.page.view.list
    assert seen == [window.page.search_line, shown.views.bar.filter_button, shown.table, first, window.navigation]


def test_the_real_home_is_left_alone():
    assert "youthcab-tests" in str(settings_file())


def test_a_page_out_of_sight_gets_the_colours_of_a_new_theme_when_it_is_shown(program, window, desk):
    window.go("events")
    page = window.page
    window.go("home")
    before = page.add_button.icon().cacheKey()
    program.choose("theme", "dark")
    assert page.add_button.icon().cacheKey() == before
    window.go("events")
    assert page.add_button.icon().cacheKey() != before
