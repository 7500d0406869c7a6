from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from youthcab.paths import log_folder
from youthcab.ui.actions import ACTIONS
from youthcab.ui.dialogs import shortcuts
from youthcab.ui.dialogs.about import AboutDialog
from youthcab.ui.dialogs.shortcuts import ShortcutsDialog, shortcuts_page


def test_the_sheet_lists_every_action_and_finds_one_by_its_words_or_keys(qtbot):
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    assert dialog.shown == ACTIONS
    dialog.search.setText("campaigns ctrl+2")
    assert [each.name for each in dialog.shown] == ["campaigns"]
    assert dialog.count.text() == "1 action"
    dialog.search.setText("nothing like this")
    assert dialog.count.text() == "0 actions"


def test_the_sheet_is_printed_menu_by_menu(qtbot, tmp_path, monkeypatch):
    printed = tmp_path / "sheet.pdf"

    def to_a_file(title, draw, parent):
        printer = QPrinter()
        printer.setOutputFileName(str(printed))
        draw(printer)

    monkeypatch.setattr(shortcuts, "ask_and_print", to_a_file)
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.print_button.click()
    assert printed.read_bytes().startswith(b"%PDF")
    for each in ACTIONS:
        assert each.shortcut in shortcuts_page()


def test_the_licence_of_every_part_can_be_read_and_the_versions_copied(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    for row, part in enumerate(dialog.parts):
        dialog.list.setCurrentRow(row)
        assert dialog.text.toPlainText().startswith(f"{part.name} {part.version}")
    dialog.copy_button.click()
    assert "PySide6_Essentials" in QGuiApplication.clipboard().text()


def test_the_log_folder_is_made_and_opened(window, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.actions_by_name["log_folder"].trigger()
    assert log_folder().is_dir()
    assert opened == [QUrl.fromLocalFile(str(log_folder()))]
