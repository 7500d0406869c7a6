"""The desk says what it is at where that takes long, and says nothing where it is done at once."""

import pytest

from youthcab.operations.opening import Asking
from youthcab.ui import desk as desk_file
from youthcab.ui.desk import Desk
from youthcab.ui.task import AtOnce


class NeverDone:
    """A runner that is still at it."""

    def run(self, work, done, failed):
        pass

    def close(self):
        pass


@pytest.mark.parametrize(("runner", "heard"), [(NeverDone(), ["Reading the rows …"]), (AtOnce(), [])])
def test_only_long_work_is_said_meanwhile(store, qtbot, monkeypatch, runner, heard):
    monkeypatch.setattr(desk_file, "_LONG", 0)
    desk = Desk(store, runner, "Sam", Asking(lambda *_: None, lambda *_: False))
    said = []
    desk.said.connect(lambda notice: said.append(notice.text))
    desk.ask(lambda store: "rows", lambda _: None, meanwhile="Reading the rows …")
    with qtbot.waitSignal(desk.to_save):
        desk_file.QTimer.singleShot(1, desk, desk.to_save.emit)
    assert said == heard
