"""The annex of a statement from the menu: as a workbook, and as a table."""

import csv

import openpyxl

from tests.make import event, figure
from youthcab.operations import records
from youthcab.records.event import EventStatus
from youthcab.ui.dialogs.export import ExportDialog


def test_what_each_sentence_stands_on_is_written_from_the_menu(window, desk, tmp_path):
    held = event("Free Your Mind", "2021-03-02", status=EventStatus.HELD, attended=figure(84))
    desk.do(lambda store: records.add(store, held, "test", desk.today()))
    window.actions_by_name["export_annex"].trigger()
    dialog = window.findChild(ExportDialog)
    dialog.boxes[".csv"].setChecked(True)
    dialog.folder.setText(str(tmp_path))
    dialog.export_button.click()
    book = openpyxl.load_workbook(tmp_path / "annex-2021-03.xlsx")
    cells = [str(cell) for sheet in book for row in sheet.values for cell in row]
    assert any("Free Your Mind" in cell for cell in cells)
    rows = list(csv.reader((tmp_path / "annex-2021-03.csv").read_text("utf-8-sig").splitlines()))
    assert any("Free Your Mind" in cell for row in rows for cell in row)
    assert "3 files" in window.notices.text
