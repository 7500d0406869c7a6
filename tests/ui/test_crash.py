import sys
import threading

import pytest

from youthcab.errors import YouthcabError
from youthcab.ui.crash import FaultDialog, Faults


@pytest.fixture
def faults(qapp):
    made = Faults()
    made.install()
    yield made
    made.uninstall()


def test_a_fault_makes_one_report_with_the_way_through_the_program(qtbot, faults):
    with qtbot.waitSignal(faults.happened) as heard:
        try:
            {}["no such key"]
        except KeyError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert "KeyError" in heard.args[0]
    assert "test_crash.py" in heard.args[0]


def test_what_a_person_can_put_right_is_a_sentence_and_no_report(qtbot, faults):
    with qtbot.assertNotEmitted(faults.happened), qtbot.waitSignal(faults.sentence) as heard:
        sys.excepthook(YouthcabError, YouthcabError("Name a folder."), None)
    assert [str(said) for said in heard.args] == ["Name a folder."]


def test_a_fault_on_another_thread_is_heard_too(qtbot, faults):
    with qtbot.waitSignal(faults.happened) as heard:
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
    assert "ZeroDivisionError" in heard.args[0]


def test_the_window_shows_the_sentence_in_its_notice(program):
    program.faults.hear(YouthcabError, YouthcabError("Name a folder."))
    assert program.window.notices.text == "Name a folder."


def test_the_report_can_be_read_copied_and_saved(qtbot, qapp, tmp_path):
    path = tmp_path / "report.txt"
    dialog = FaultDialog("youthcab fell over\n", ask_path=lambda: str(path))
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    dialog.save_button.click()
    assert qapp.clipboard().text() == "youthcab fell over\n"
    assert path.read_text("utf-8") == "youthcab fell over\n"
    assert dialog.report.isReadOnly()
