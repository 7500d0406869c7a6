"""A walk over every page and dialog: nothing without a name, alike, too small, too faint, clipped or out of reach."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout

from tests.make import Statement, action, award_entry, episode, event, figure
from tests.ui import keyboard, walking
from tests.ui.conftest import put_away
from tests.ui.every_dialog import close, dialogs, every_kind
from tests.ui.every_page import pages
from tests.ui.faint import Faint
from youthcab.operations import records
from youthcab.operations.exchange import make_sample
from youthcab.records.award_entry import AwardStage
from youthcab.records.event import EventKind, EventStatus
from youthcab.records.period import Period
from youthcab.records.podcast import EpisodeStatus
from youthcab.ui import roomy
from youthcab.ui.program import Program
from youthcab.ui.task import AtOnce

Look = Callable[[walking.Sight], list[str]]
HEARD: tuple[Look, ...] = (
    walking.without_a_name,
    walking.padded,
    walking.alike,
    walking.doubled_mnemonics,
)
SIZES: tuple[Look, ...] = (walking.small_targets, walking.clipped, walking.too_large)
WALKS: dict[str, tuple[str, int, Callable[[], tuple[Look, ...]]]] = {
    # What moves the focus comes last, since it may close what is open.
    "light": ("light", 100, lambda: (*HEARD, *SIZES, Faint(), keyboard.out_of_reach, keyboard.astray)),
    "dark": ("dark", 100, lambda: (Faint(),)),
    "contrast": ("contrast", 100, lambda: (Faint(),)),
    "large": ("contrast", 200, lambda: SIZES),
}
"""The name of a theme, per cent of text, and what is looked at."""
BUSY = (
    event("Exam stress: how to talk about it with your family", "2021-03-10", kind=EventKind.TALK),
    event("Library drop-in", "2021-03-02", status=EventStatus.HELD, attended=figure(84)),
    event("Clean-up", "2021-03-03", status=EventStatus.CANCELLED),
    event("Members of Parliament", "mid 2021-03"),
    episode("Exam stress", "2021-03-05", status=EpisodeStatus.PUBLISHED),
    action("write to every school", "2021-03-01"),
    award_entry("Young Heroes", AwardStage.SHORTLISTED, "2021-03-18"),
    Statement(period=Period.parse("2021-02"), meeting=date(2021, 3, 19), deadline=date(2021, 3, 10)),
)
"""What the sample has not: several things on one day, without a day, off, overdue, and with a deadline."""


@pytest.fixture
def program(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(roomy, "room", lambda _: walking.SCREEN)
    store = make_sample(tmp_path / "sample.youthcab")
    for each in BUSY:
        records.add(store, each, "test", date(2021, 3, 3))
    made = Program(qapp, store, tmp_path / "settings.toml", runner=AtOnce(), today=lambda: date(2021, 3, 3))
    made.desk.choose_month(Period.parse("2021-03"))
    made.window.resize(1280, 720)
    made.window.show()
    yield made
    put_away(made)


@pytest.mark.parametrize(("theme", "size", "looks_made"), WALKS.values(), ids=WALKS)
def test_everything_can_be_read_heard_and_hit(program, theme, size, looks_made):
    program.choose("theme", theme)
    program.choose("text_size", size)
    looks = looks_made()
    found = [fault for where, top in pages(program.window) for fault in _faults(top, where, looks)]
    program.window.go("home")
    makes, met = dialogs(program), set()
    for where, make in makes.items():
        dialog = make()
        dialog.show()
        met.add(type(dialog))
        found += _faults(dialog, where, looks)
        close(dialog)
    assert not found, "\n".join(found)
    assert met == every_kind()


def _faults(top, where, looks):
    walking.settle()
    sight = walking.Sight(top)
    return [f"{where}, {_name(look)}: {fault}" for look in looks for fault in look(sight)]


def _name(look):
    return getattr(look, "__name__", type(look).__name__)


class _Trap(QLineEdit):
    """A line that Tab does not leave."""

    def focusNextPrevChild(self, _: bool) -> bool:
        return True


def test_the_walk_finds_what_is_wrong(qtbot):
    top = QDialog()
    top.setFixedHeight(walking.SCREEN.height())
    qtbot.addWidget(top)
    rows = QVBoxLayout(top)
    trap = _Trap()
    unnamed, small, faint = QLineEdit(), QPushButton("&Go"), QPushButton("&Gone")
    small.setFixedSize(20, 20)
    faint.setStyleSheet("color: #999; background: #fff")
    narrow = QLabel("A label that does not fit")
    narrow.setFixedWidth(30)
    for each in (unnamed, small, faint, narrow, trap, QPushButton("&Gone"), QPushButton(" After")):
        rows.addWidget(each)
    top.show()
    looks = (*HEARD, *SIZES, Faint(), keyboard.out_of_reach)
    found = {line.split(", ")[1].split(":")[0] for line in _faults(top, "here", looks)}
    assert found == {_name(look) for look in looks}
