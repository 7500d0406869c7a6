import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.make import event
from youthcab.ui.dialogs.changing_all import ChangeAllDialog
from youthcab.ui.pages import events


@pytest.fixture
def dialog(own_desk, qtbot):
    made = ChangeAllDialog(own_desk, events.PAGE.listings[0], (event("Debate"), event("Workshop")))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def stops(dialog, qtbot):
    dialog.field.setFocus()
    met = []
    while (here := QApplication.focusWidget()) not in met:
        met.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    return met


@pytest.mark.parametrize("name", ["status", "title"])
def test_tab_goes_from_the_field_to_its_new_value_and_only_then_to_the_buttons(dialog, qtbot, name):
    editor = dialog.choose(name).editor
    first, second, *_ = stops(dialog, qtbot)
    assert first is dialog.field
    assert second is (editor.focusProxy() or editor)


def test_its_button_is_heard_with_what_it_will_do(dialog):
    dialog.choose("status")
    assert dialog.button.accessibleDescription() == dialog.preview.text()
    assert "in 2 records" in dialog.preview.text()
