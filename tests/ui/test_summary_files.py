"""The officers' summary from the menu: of a quarter, as a workbook and a paper."""

import openpyxl

from tests.make import event, figure
from youthcab.operations import records
from youthcab.records.event import EventStatus
from youthcab.ui.dialogs.export import ExportDialog


def test_the_summary_of_the_quarter_is_written_as_a_workbook_and_a_paper(window, desk, tmp_path):
    held = event("Free Your Mind", "2021-02-10", status=EventStatus.HELD, attended=figure(84))
    desk.do(lambda store: records.add(store, held, "test", desk.today()))
    window.actions_by_name["export_summary"].trigger()
    dialog = window.findChild(ExportDialog)
    dialog.folder.setText(str(tmp_path))
    dialog.export_button.click()
    book = openpyxl.load_workbook(tmp_path / "summary-2021-q1.xlsx")
    assert any(84 in row for sheet in book for row in sheet.values)
    assert (tmp_path / "summary-2021-q1.pdf").read_bytes().startswith(b"%PDF")
    assert "2 files" in window.notices.text
