from collections import Counter

from youthcab.paths import resource
from youthcab.ui.actions import ACTIONS, mnemonic, plain


def test_every_shortcut_does_one_thing_wherever_one_is():
    of_window = [each.shortcut for each in ACTIONS if each.shortcut and not each.on_page]
    for menu in {each.menu for each in ACTIONS}:
        of_page = [each.shortcut for each in ACTIONS if each.shortcut and each.on_page and each.menu == menu]
        assert [key for key, times in Counter(of_window + of_page).items() if times > 1] == []


def test_mnemonics_are_unique_in_each_menu_and_in_the_bar():
    menus = dict.fromkeys(each.menu for each in ACTIONS)
    for letters in (map(mnemonic, menus), *([mnemonic(e.text) for e in ACTIONS if e.menu == menu] for menu in menus)):
        counted = Counter(letters)
        assert counted[""] == 0
        assert max(counted.values()) == 1


def test_every_icon_is_there():
    for each in ACTIONS:
        assert not each.icon or resource(f"icons/{each.icon}.svg").is_file()
    assert "ISC License" in resource("icons/LICENSE").read_text("utf-8")


def test_every_action_is_in_a_menu_with_text_and_tip(window):
    for each in ACTIONS:
        action = window.actions_by_name[each.name]
        assert action.text()
        assert action.toolTip()
        assert any(action in menu.menu().actions() for menu in window.menuBar().actions())


def test_plain_text_has_no_mnemonic():
    assert plain("&Webinars && events…") == "Webinars & events"
