from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSplitter

from tests.make import event
from tests.ui.conftest import put_away
from youthcab import settings
from youthcab.app import need_screen
from youthcab.errors import YouthcabError
from youthcab.operations import backups, exchange, records
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.opening import Asking
from youthcab.records.event import Event
from youthcab.records.period import Period
from youthcab.store.encryption import Keys
from youthcab.ui import files
from youthcab.ui.dialogs.settings import SettingsDialog
from youthcab.ui.program import Program
from youthcab.ui.starting.starting import begin_asking
from youthcab.ui.task import AtOnce
from youthcab.ui.theme import dress


def test_without_a_screen_there_is_a_sentence():
    with pytest.raises(YouthcabError, match="no screen"):
        need_screen({}, "linux")
    need_screen({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    need_screen({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    need_screen({}, "win32")


def test_the_cabinet_that_was_open_last_is_remembered(program, store, tmp_path):
    assert settings.load(tmp_path / "settings.toml")["last_cabinet"] == store.where


def test_settings_are_taken_over_as_they_are_chosen(program, qtbot, tmp_path, qapp):
    dialog = SettingsDialog(program.settings)
    qtbot.addWidget(dialog)
    dialog.chosen.connect(program.choose)
    points = qapp.font().pointSizeF()
    name, size = dialog.controls["actor"], dialog.controls["text_size"]
    assert isinstance(name, QLineEdit)
    assert isinstance(size, QComboBox)
    name.setText(" Sam ")
    name.editingFinished.emit()
    size.setCurrentIndex(size.findData(200))
    size.activated.emit(size.currentIndex())
    assert program.desk.actor == "Sam"
    assert qapp.font().pointSizeF() == pytest.approx(points * 2)
    kept = settings.load(tmp_path / "settings.toml")
    assert (kept["actor"], kept["theme"], kept["text_size"]) == ("Sam", "system", 200)
    program.choose("text_size", 100)


def test_that_settings_cannot_be_kept_is_said_once(program, monkeypatch):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    said = []
    program.desk.said.connect(lambda notice: said.append(notice.text))
    monkeypatch.setattr(settings, "save", refuse)
    program.choose("tour_seen", "2021-03-03")
    program.choose("role", "Chair")
    assert [each.partition(" (")[0] for each in said] == ["Your settings could not be kept"]


def test_another_cabinet_is_opened_in_the_same_window(program, tmp_path):
    desk, window = program.desk, program.window
    desk.do(lambda store: records.add(store, event("Here"), "test", desk.today()))
    window.go("events")
    other = tmp_path / "other.youthcab"
    files.open_at(desk, window, str(other))
    assert window.page.view.list.model.rowCount() == 0
    assert window.windowTitle().startswith("other")
    assert settings.load(tmp_path / "settings.toml")["last_cabinet"] == str(other)


def test_a_file_that_is_no_cabinet_is_refused_with_a_sentence(program, tmp_path):
    wrong = tmp_path / "letter.youthcab"
    wrong.write_text("Dear all", "utf-8")
    before = program.desk.store
    files.open_cabinet(program.desk, program.window, lambda *_: (str(wrong), ""))
    assert "letter.youthcab" in program.window.notices.text
    assert program.desk.store is before


def test_all_records_are_exported_to_a_file_that_can_be_imported(program, tmp_path):
    desk = program.desk
    desk.do(lambda store: records.add(store, event("Here"), "test", desk.today()))
    path = tmp_path / "all.json"
    files.export_all(desk, program.window, lambda *_: (str(path), ""))
    with exchange.make_sample(tmp_path / "fresh.youthcab") as fresh:
        exchange.import_files(fresh, (path,), "test")
        assert "Here" in [each.title for each in records.everything(fresh, Event)]


def test_the_window_opens_as_it_was_left(qapp, store, tmp_path):
    first = Program(qapp, store, tmp_path / "settings.toml", runner=AtOnce())
    first.window.resize(980, 650)
    first.window.show()
    first.window.close()
    second = Program(qapp, store, tmp_path / "settings.toml", runner=AtOnce())
    assert (tmp_path / "window.ini").is_file()
    assert second.window.height() == 650
    for each in (first, second):
        each.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_slow_work_is_done_elsewhere_and_shown_when_it_comes_back(qapp, qtbot, tmp_path):
    sample = exchange.make_sample(tmp_path / "sample.youthcab")
    program = Program(qapp, sample, tmp_path / "settings.toml", today=lambda: date(2021, 3, 3))
    program.window.show()
    page = program.window.page_named("statement")
    program.window.actions_by_name["draft"].trigger()
    assert page.words.texts() == ()
    qtbot.waitUntil(lambda: any("10 March" in text for text in page.words.texts()))
    program.window.go("events")
    qtbot.waitUntil(lambda: program.window.page.view.list.model.rowCount() > 0)
    program.window.page.view.list.table.selectRow(0)
    words = program.window.page.view._side.reads.words
    qtbot.waitUntil(lambda: "10 March" in words.text())
    program.desk.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_where_nothing_can_be_opened_another_is_asked_for(tmp_path):
    wrong, other = tmp_path / "letter.youthcab", tmp_path / "other.youthcab"
    wrong.write_text("Dear all", "utf-8")
    told = []

    def choose(trouble):
        told.append(trouble)
        return str(other)

    asking = Asking(pytest.fail, pytest.fail)
    with begin_asking(str(wrong), "", lambda _: False, asking, Keys(), choose).store as store:
        assert store.where == str(other)
    assert "letter.youthcab" in told[0]
    assert begin_asking(str(wrong), "", lambda _: False, asking, Keys(), lambda _: "") is None


def test_who_wants_no_backup_can_open_another(store, cabinet_file, tmp_path):
    records.add(store, event("Debate"), "Sam", date(2021, 3, 3))
    backups.back_up(store)
    store.close()
    cabinet_file.write_bytes(bytes(9000))
    asking = Asking(pytest.fail, lambda *_: False)
    other = str(tmp_path / "other.youthcab")
    with begin_asking(str(cabinet_file), "", lambda _: False, asking, Keys(), lambda _: other).store as opened:
        assert opened.where == other


def test_dialogs_before_the_window_have_its_colours_and_text_size(qapp, program):
    points = qapp.font().pointSizeF()
    for _ in range(2):
        dress(qapp, program.settings | {"theme": "dark", "text_size": 150})
    assert qapp.font().pointSizeF() == pytest.approx(points * 1.5)
    assert qapp.palette().window().color().lightness() < 100
    dress(qapp, program.settings)


@pytest.fixture
def again(qapp, tmp_path):
    """Opens the window anew on the same cabinet, on a day, and puts away the one before."""
    held = []

    def opened(today=date(2021, 3, 3), name="sample"):
        for each in held[-1:]:
            each.window.close()
            each.close()
        path = tmp_path / f"{name}.youthcab"
        store = open_cabinet(path) if path.exists() else exchange.make_sample(path)
        held.append(Program(qapp, store, tmp_path / "settings.toml", runner=AtOnce(), today=lambda: today))
        held[-1].window.resize(1200, 700)
        held[-1].window.show()
        return held[-1]

    yield opened
    for each in held:
        put_away(each)
    held[-1].close()


def test_the_page_and_the_month_are_as_they_were_left_until_the_next_month_begins(again):
    first = again()
    assert (first.window.page_in_sight, str(first.desk.period)) == ("home", "2021-03")
    first.window.go("podcasts")
    first.desk.choose_month(Period.parse("2021-02"))
    second = again()
    assert (second.window.page_in_sight, str(second.desk.period)) == ("podcasts", "2021-02")
    assert second.window.navigation.currentRow() == 3
    assert second.window.page.isVisible()
    other = again(name="other")
    assert str(other.desk.period) == "2021-03"
    assert str(again(date(2021, 3, 30)).desk.period) == "2021-02"
    april = again(date(2021, 4, 1))
    assert str(april.desk.period) == "2021-03"
    april.desk.choose_month(Period.parse("2021-02"))
    april.desk.choose_month(Period.parse("2021-03"))
    april.desk.do(lambda store: records.add(store, event("Soon", on="2021-04-01"), "test", date(2021, 4, 1)))
    assert str(again(date(2021, 4, 2)).desk.period) == "2021-04"


def test_the_room_of_a_list_and_its_form_is_shared_as_it_was_left_on_any_screen(again, qtbot):
    def shares(program, name):
        program.window.go(name)
        [splitter] = program.window.page.view.findChildren(QSplitter)
        qtbot.waitUntil(lambda: sum(splitter.sizes()) > 0)
        return splitter, splitter.sizes()[0] / sum(splitter.sizes())

    first = again()
    splitter, at_first = shares(first, "events")
    splitter.moveSplitter(splitter.width() // 2 + 120, 1)
    left = splitter.sizes()[0] / sum(splitter.sizes())
    assert abs(left - at_first) > 0.05
    first.window.go("statement")
    first.window.page.draft()
    panes = first.window.page.panes_of._splitter
    qtbot.waitUntil(lambda: sum(panes.sizes()) > 0)
    panes.moveSplitter(panes.width() - 300, 2)
    side = panes.sizes()[2] / sum(panes.sizes())
    first.window.go("home")
    second = again()
    second.window.resize(1800, 900)
    assert abs(shares(second, "events")[1] - left) < 0.01
    assert abs(shares(second, "podcasts")[1] - left) > 0.01
    second.window.resize(1200, 700)
    second.window.go("statement")
    panes = second.window.page.panes_of._splitter
    qtbot.waitUntil(lambda: abs(panes.sizes()[2] / sum(panes.sizes()) - side) < 0.01)
