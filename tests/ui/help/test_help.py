import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from youthcab.paths import resource
from youthcab.review.reading_ease import reading_age
from youthcab.ui.actions import ACTIONS, PAGES, plain
from youthcab.ui.dialogs.council_rules import CouncilRulesDialog
from youthcab.ui.help.help import ORDER, HelpWindow, help_pages, show_help

PAGES_OF_HELP = help_pages()
BY_NAME = {each.name: each for each in ACTIONS}
OF_THE_SYSTEM = {"Tab", "Shift+Tab", "Enter", "Escape", "Shift", "Ctrl", "Alt"}
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)]+)\)")


@pytest.fixture
def acted():
    return []


@pytest.fixture
def help_window(qtbot, acted):
    window = HelpWindow(acted.append)
    qtbot.addWidget(window)
    window.show_page("start")
    window.show()
    return window


@pytest.mark.parametrize("page", PAGES_OF_HELP, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_somewhere(page):
    for words, goal in LINK.findall(page.text):
        if goal.startswith("action:"):
            action = BY_NAME[goal.removeprefix("action:")]
            menu, _, text = words.partition(" → ")
            assert (menu, text) == (plain(action.menu), action.text.replace("&", "")), words
        else:
            assert goal.removesuffix(".md") in ORDER, goal


def test_a_page_is_read_line_by_line_with_the_arrows(help_window, qtbot):
    browser = help_window.browser
    browser.setFocus()
    before = browser.textCursor().position()
    qtbot.keyClick(browser, Qt.Key.Key_Down)
    assert browser.textCursor().position() > before


@pytest.mark.parametrize("page", PAGES_OF_HELP, ids=lambda page: page.name)
def test_every_key_that_a_page_names_does_something(page):
    keys = {each.shortcut for each in ACTIONS} | OF_THE_SYSTEM
    assert set(re.findall(r"`([^`]+)`", page.text)) <= keys


@pytest.mark.parametrize("page", PAGES_OF_HELP, ids=lambda page: page.name)
def test_every_page_has_pictures_with_words_for_them(page):
    pictures = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page.text)
    assert pictures
    for words, file in pictures:
        assert words
        assert resource(f"help/{file}").is_file(), file


def test_every_picture_is_shown_and_all_of_them_are_small():
    files = tuple(resource("help/pictures").glob("*.png"))
    shown = {file for page in PAGES_OF_HELP for file in re.findall(r"\(pictures/([^)]+)\)", page.text)}
    assert {file.name for file in files} == shown
    assert sum(file.stat().st_size for file in files) < 1_500_000


@pytest.mark.parametrize("page", PAGES_OF_HELP, ids=lambda page: page.name)
def test_every_page_can_be_read_at_twelve(page):
    assert reading_age(page.words) <= 13


def test_there_is_a_page_for_every_place_and_every_file_is_listed():
    assert {page.name for page in PAGES} <= set(ORDER)
    assert {file.stem for file in resource("help").glob("*.md")} == set(ORDER)


@pytest.mark.parametrize("name", [page.name for page in PAGES])
def test_f1_opens_the_page_for_where_one_is(window, name):
    window.go(name)
    window.actions_by_name["help"].trigger()
    [shown] = window.findChildren(HelpWindow)
    assert shown.page == name
    assert shown.contents.currentItem().text() == next(page.title for page in PAGES_OF_HELP if page.name == name)


def test_f1_among_the_findings_opens_the_page_on_them(window):
    window.go("statement")
    window.page.draft()
    window.page.side.setVisible(True)
    window.page.side.tabBar().setFocus()
    window.actions_by_name["help"].trigger()
    assert window.findChildren(HelpWindow)[0].page in ("review", "statement")


def test_the_help_is_searched_and_read_back_and_forth(help_window):
    help_window.search.setText("passphrase three words")
    listed = [row for row in range(help_window.contents.count()) if not help_window.contents.item(row).isHidden()]
    assert [help_window.contents.item(row).text() for row in listed] == ["Backups"]
    help_window.contents.setCurrentRow(listed[0])
    assert help_window.page == "backups"
    assert "Take three words" in help_window.browser.toPlainText()
    help_window.back_button.click()
    assert help_window.page == "start"
    help_window.forward_button.click()
    assert help_window.page == "backups"
    assert not help_window.forward_button.isEnabled()


def test_a_link_to_an_action_does_it(help_window, acted):
    help_window.browser.anchorClicked.emit("action:sample")
    assert acted == ["sample"]
    help_window.browser.anchorClicked.emit("campaigns.md")
    assert help_window.page == "campaigns"


def test_the_help_window_is_one_and_the_same(window):
    first = show_help("home", lambda _: None, window)
    assert show_help("log", lambda _: None, window) is first
    assert first.page == "log"


def test_f1_works_in_a_dialog_too(window):
    dialog = CouncilRulesDialog(window.desk, window)
    dialog.open()
    [key] = [each for each in dialog.findChildren(QShortcut) if each.key() == QKeySequence("F1")]
    key.activated.emit()
    [shown] = dialog.findChildren(HelpWindow)
    assert shown.page == "council-rules"
    dialog.reject()
