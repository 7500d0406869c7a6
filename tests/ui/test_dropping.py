import json

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.make import event
from youthcab.operations import cabinets, records
from youthcab.records.event import Event
from youthcab.ui.dialogs.told import TellDialog


def drag_over(window, data):
    over = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, over)
    return over


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    assert drag_over(window, data).isAccepted()
    assert window.dropping.sign.isVisible()
    fallen = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, fallen)
    assert not window.dropping.sign.isVisible()


def dialog_of(window):
    (dialog,) = [each for each in window.findChildren(TellDialog) if each.isVisible()]
    return dialog


def titles(desk):
    return [each.title for each in records.everything(desk.store, Event)]


def write(path, *names):
    path.write_text(json.dumps({"youthcab": 1, "events": [{"title": name} for name in names]}), "utf-8")
    return path


def test_files_and_folders_are_imported_once_it_was_said_what_comes_of_it(window, desk, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    first, second = write(tmp_path / "one.json", "One"), write(folder / "two.json", "Two", "Three")
    drop(window, first, folder)
    dialog = dialog_of(window)
    assert titles(desk) == []
    assert dialog.text.toPlainText().splitlines() == ["one.json", second.name]
    dialog.buttons["Import them"].click()
    assert sorted(titles(desk)) == ["One", "Three", "Two"]
    window.notices.act_button.click()
    assert titles(desk) == []


def test_events_that_get_another_date_are_told_before_and_after(window, desk, tmp_path):
    for on in ("2021-03-10", "2021-03-17"):
        path = tmp_path / "walk.json"
        path.write_text(json.dumps({"youthcab": 1, "events": [{"title": "Walk & Talk", "when": on}]}), "utf-8")
        drop(window, path)
        dialog = dialog_of(window)
        dialog.buttons["Import them"].click()
    moved = "Walk & Talk: 10 March 2021 becomes 17 March 2021"
    assert dialog.text.toPlainText().splitlines() == ["walk.json", "One event has another date.", moved]
    assert window.notices.text.endswith("0 as they were. One event has another date.")
    window.notices.other_button.click()
    told = dialog_of(window)
    assert told.text.toPlainText() == moved
    told.buttons["Undo the import"].click()
    [held] = records.everything(desk.store, Event)
    assert str(held.when) == "2021-03-10"


def test_every_fault_is_told_and_nothing_imported(window, desk, tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text('{"youthcab": 1, "events": [{"title": "One", "when": "11 Brumaire"}, {"tilte": "Two"}]}', "utf-8")
    drop(window, bad)
    dialog = dialog_of(window)
    assert len(dialog.text.toPlainText().splitlines()) >= 2
    assert list(dialog.buttons) == ["Close"]
    assert titles(desk) == []


def test_an_empty_folder_and_a_drag_without_files_come_to_nothing(window, tmp_path):
    folder = tmp_path / "nothing in it"
    folder.mkdir()
    drop(window, folder)
    assert "no file of records" in window.notices.text
    text = QMimeData()
    text.setText("words")
    drag_over(window, text)
    assert not window.dropping.sign.isVisible()


def test_a_drag_that_goes_away_takes_its_sign_along(window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drag_over(window, data)
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.dropping.sign.isVisible()


def test_a_cabinet_that_is_dropped_is_opened(window, desk, tmp_path):
    other = tmp_path / "other.youthcab"
    with cabinets.open_cabinet(other) as store:
        records.add(store, event("Theirs"), "test", desk.today())
    drop(window, other)
    assert titles(desk) == ["Theirs"]
