from PySide6.QtWidgets import QApplication

from youthcab.ui.dialogs.one_line import LineDialog


def test_a_listener_is_told_of_an_empty_line_only_while_it_is_empty(qapp: QApplication, qtbot):
    dialog = LineDialog("Save this view", "Its name", "Save", lambda _: "")
    qtbot.addWidget(dialog)
    assert dialog.line.accessibleDescription() == "Nothing is written yet."
    dialog.line.setText("Debates")
    assert dialog.line.accessibleDescription() == ""
