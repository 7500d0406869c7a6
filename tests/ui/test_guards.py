import os
import subprocess
import sys
import textwrap
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from tests.make import event
from youthcab.errors import Damaged, StoreError
from youthcab.operations import backups, opening, records, statements
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.opening import Asking, open_to_read
from youthcab.records.event import Event
from youthcab.store.encryption import Keys
from youthcab.ui import files
from youthcab.ui.one_window import Door
from youthcab.ui.program import Program
from youthcab.ui.starting.starting import begin
from youthcab.ui.task import AtOnce

TODAY = date(2021, 3, 3)
NOT_ASKED = Asking(pytest.fail, pytest.fail)
ASK_THE_OTHER = """
import sys
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from youthcab.ui.one_window import raise_other
print(raise_other(sys.argv[1]))
"""


def start_again(where):
    return subprocess.Popen([sys.executable, "-c", ASK_THE_OTHER, where], stdout=subprocess.PIPE, text=True)


def test_a_second_start_brings_the_first_window_to_the_front(qtbot, program, desk):
    came = []
    door = Door(lambda: came.append(True))
    door.listen(desk.store.where)
    other = start_again(desk.store.where)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.communicate()[0] == "True\n"
    assert came == [True]
    door.close()


def test_where_no_window_answers_a_second_start_is_told_so(qtbot, tmp_path):
    other = start_again(str(tmp_path / "nobody.youthcab"))
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.communicate()[0] == "False\n"


def test_a_window_that_was_made_small_comes_back(program):
    program.window.showMinimized()
    program.come_to_the_front()
    assert not program.window.isMinimized()


@pytest.fixture
def another(tmp_path):
    """Another program that has a cabinet open, and closes it when its input ends."""
    path = tmp_path / "held.youthcab"
    with open_cabinet(path) as made:
        records.add(made, event("Debate"), "Sam", TODAY)
    script = textwrap.dedent(
        """
        import sys
        from youthcab.operations.cabinets import open_cabinet
        store = open_cabinet(sys.argv[1])
        print("open", flush=True)
        sys.stdin.read()
        """
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout.readline() == "open\n"
    yield holder
    close(holder)


def close(holder):
    holder.stdin.close()
    holder.wait()
    holder.stdout.close()


@pytest.fixture
def held_elsewhere(another, tmp_path):
    """A cabinet that another program has open."""
    return tmp_path / "held.youthcab"


def test_what_another_window_has_open_is_left_to_it_or_shown_to_be_looked_at(held_elsewhere):
    assert begin(str(held_elsewhere), "", lambda _: True, NOT_ASKED, Keys()) is None
    opened = begin(str(held_elsewhere), "", lambda _: False, NOT_ASKED, Keys())
    with opened.store as store:
        assert store.view_only
        assert "held.youthcab has been open" in opened.why_view_only


def test_a_cabinet_that_is_held_by_someone_else_can_be_looked_at_only(program, window, desk, held_elsewhere):
    files.open_cabinet(desk, window, lambda *_: (str(held_elsewhere), ""))
    [words] = window.banners.texts
    assert words.startswith("You can look, but not change anything.")
    assert "held.youthcab has been open" in words
    assert "reading only" not in words
    for name in ("add", "delete", "import", "draft", "undo", "redo"):
        window.go("events")
        assert not window.actions_by_name[name].isEnabled(), name
    assert window.page_named("home").part("this_month").hero.statement_button.text() == " Go to the statement"
    page = window.page
    assert "Choose one in the list." in [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    page.view.list.table.selectRow(0)
    assert page.view.form.editor("title").line.text() == "Debate"
    assert not page.view.form.editor("title").line.isEnabled()
    assert not page.add_button.isEnabled()
    assert not page.view._side.delete_button.isVisible()
    files.open_at(desk, window, str(held_elsewhere.with_name("mine.youthcab")))
    assert window.banners.texts == ()
    assert window.actions_by_name["add"].isEnabled()
    window.actions_by_name["add"].trigger()
    assert window.page.view.form.editor("title").line.isEnabled()


def test_the_words_of_a_statement_can_be_read_only(qapp, tmp_path, desk):
    path = tmp_path / "read.youthcab"
    with open_cabinet(path) as made:
        records.add(made, event("Debate"), "Sam", desk.today())
        statements.keep(made, statements.draft(made, desk.period), "Sam")
    program = Program(qapp, open_to_read(path), tmp_path / "other.toml", runner=AtOnce(), today=desk.today)
    program.window.show()
    program.window.go("statement")
    page = program.window.page
    assert page.words.paragraphs[0].pane.isReadOnly()
    assert not page.words.add_button.isVisible()
    assert not page.head.draft_button.isEnabled()
    assert page.leave()
    program.window.close()
    program.close()
    program.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_an_unwise_place_is_told_until_it_is_put_away(desk, window, tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "warnings_for", lambda _: ("It lies in a folder that Dropbox keeps the same.",))
    desk.reopen(open_cabinet(tmp_path / "synced.youthcab"))
    assert window.banners.texts == ("It lies in a folder that Dropbox keeps the same.",)
    window.banners.bars[0].close_button.click()
    assert window.banners.texts == ()


def test_a_file_that_is_taken_away_underneath_is_told_with_what_to_do(desk, window, cabinet_file):
    desk.do(lambda store: records.add(store, event("Debate"), "Sam", desk.today()))
    cabinet_file.rename(cabinet_file.with_name("elsewhere.youthcab"))
    assert not desk.do(lambda store: records.add(store, event("Lost?"), "Sam", desk.today()))
    assert "was deleted or moved away" in window.notices.text
    assert "open that file to go on" in window.notices.text
    [rescued] = cabinet_file.parent.glob("*rescued*")
    files.open_cabinet(desk, window, lambda *_: (str(rescued), ""))
    assert [each.title for each in records.everything(desk.store, Event)] == ["Debate"]


def test_what_is_being_typed_when_the_file_goes_away_is_kept_in_the_copy(desk, window, cabinet_file):
    desk.do(lambda store: records.add(store, event("Debate"), "Sam", desk.today()))
    window.go("events")
    page = window.page
    page.view.list.table.selectRow(0)
    cabinet_file.rename(cabinet_file.with_name("elsewhere.youthcab"))
    line = page.view.form.editor("title").line
    line.setText("Debate on homes")
    line.editingFinished.emit()
    assert "was deleted or moved away" in window.notices.text
    assert window.notices.act_button.text() == "Open the copy"
    window.notices.act_button.click()
    assert "rescued" in desk.store.where
    assert not desk.view_only
    assert [each.title for each in records.everything(desk.store, Event)] == ["Debate on homes"]
    assert window.notices.text == "Everything that you typed is kept now."


def test_a_file_that_was_changed_underneath_is_opened_again(desk, window, cabinet_file):
    desk.do(lambda store: records.add(store, event("Debate"), "Sam", desk.today()))
    desk.ask(backups.back_up, lambda _: None)
    cabinet_file.write_bytes(cabinet_file.read_bytes()[:5000])
    desk.do(lambda store: records.add(store, event("Lost?"), "Sam", desk.today()))
    assert window.notices.act_button.text() == "Open it again"
    offered = []
    desk.asking = Asking(pytest.fail, lambda trouble, _: offered.append(trouble) or True)
    window.notices.act_button.click()
    assert "is damaged" in offered[0]
    assert desk.store.where == str(cabinet_file)
    assert [each.title for each in records.everything(desk.store, Event)] == ["Debate"]


def test_what_another_has_open_can_be_worked_on_once_it_has_closed(window, desk, another, held_elsewhere):
    files.open_cabinet(desk, window, lambda *_: (str(held_elsewhere), ""))
    window.banners.bars[0].act_button.click()
    assert desk.view_only
    assert "still can only be looked at" in window.notices.text
    assert "held.youthcab has been open" in window.banners.texts[0]
    close(another)
    window.banners.bars[0].act_button.click()
    assert window.banners.texts == ()
    assert desk.do(lambda store: records.add(store, event("Later"), "Sam", TODAY))


def test_where_no_lock_could_be_made_it_can_be_tried_again(window, desk, tmp_path):
    path = tmp_path / "full.youthcab"
    open_cabinet(path).close()
    in_the_way = path.with_name(f"{path.name}.lock")
    in_the_way.mkdir()
    files.open_cabinet(desk, window, lambda *_: (str(path), ""))
    assert "can only be read where it is" in window.banners.texts[0]
    in_the_way.rmdir()
    window.banners.bars[0].act_button.click()
    assert not desk.view_only
    assert window.banners.texts == ()
    assert desk.do(lambda store: records.add(store, event("Debate"), "Sam", TODAY))


def test_the_open_cabinet_chosen_again_stays_open(window, desk, cabinet_file):
    files.open_cabinet(desk, window, lambda *_: (str(cabinet_file), ""))
    assert "open in this program already" in window.notices.text
    assert not desk.view_only


def test_a_file_that_was_cut_short_is_told_also_where_it_is_only_read(desk, window, cabinet_file):
    desk.do(lambda store: records.add(store, event("Debate"), "Sam", desk.today()))
    desk.ask(backups.back_up, lambda _: None)
    os.truncate(cabinet_file, 8192)
    desk.ask(lambda store: records.everything(store, Event), pytest.fail)
    assert "was cut short by another program" in window.notices.text
    assert window.notices.act_button.text() == "Open it again"
    desk.asking = Asking(pytest.fail, lambda *_: True)
    window.notices.act_button.click()
    assert [each.title for each in records.everything(desk.store, Event)] == ["Debate"]


def test_a_damaged_file_leads_to_its_backups(desk, window, cabinet_file, monkeypatch):
    desk.do(lambda store: records.add(store, event("Debate"), "Sam", desk.today()))
    desk.ask(backups.back_up, lambda _: None)
    desk.say_error(Damaged("Error reading: it is damaged."))
    window.notices.act_button.click()
    assert window.notices.text == "You can work on this cabinet now."


def test_a_sentence_is_shown_without_what_qt_puts_before_it(program, window):
    words = "Error calling Python override of QAbstractTableModel::sort(): The disk is gone. Put it back."
    program.faults.hear(StoreError, StoreError(words))
    assert window.notices.text == "The disk is gone. Put it back."
