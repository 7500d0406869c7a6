"""Works on a cabinet in the real window and says for how long its event loop stood still: python -m tests.bench.stalls.

With --where it also says, on the error output, what each thread was doing whenever it stood still for too long.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from youthcab.app import application
from youthcab.operations import records
from youthcab.records.period import Period
from youthcab.records.when import Precision
from youthcab.ui.main_window import MainWindow, new_window
from youthcab.ui.starting.opening_behind import OpeningBehind

MOST = 100  # milliseconds that the window may stand still
_TODAY = date(2021, 4, 1)  # all that lies years ahead would be told among what is coming
_FULL_MONTH, _AFTER_IT = Period.parse("2031-12"), date(2032, 1, 1)  # with 100,000 records, more than 800 of them
_BEAT = 2  # milliseconds
_AFTER = 700  # milliseconds that are watched after a work is done, for what follows from it
_AT_THE_LATEST = 180_000


class Heartbeat:
    """Beats in the event loop, and knows the longest time without a beat."""

    def __init__(self, *, tells_where: bool = False) -> None:
        self._timer = QTimer(interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self._last, self._longest, self._worked, self._busiest = time.perf_counter(), 0.0, time.thread_time(), 0.0
        self._timer.start()
        if tells_where:
            threading.Thread(target=self._watch, args=(threading.get_ident(),), daemon=True).start()

    def longest(self) -> tuple[float, float]:
        """Return the longest gap since it was asked last, and the longest in which the window itself worked.

        Both are milliseconds; the second knows nothing of what else the machine was doing.
        """
        self._beat()
        longest = self._longest, self._busiest
        self._longest = self._busiest = 0.0
        return longest

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._longest = max(self._longest, (now - self._last) * 1000)
        self._busiest = max(self._busiest, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked

    def _watch(self, window_thread: int) -> None:
        told = 0.0
        while True:
            time.sleep(0.005)
            stood = (time.perf_counter() - self._last) * 1000
            if stood > MOST * 0.6 and told != self._last:
                told = self._last
                print(f"=== {stood:.0f} ms", file=sys.stderr)
                for thread, frame in sys._current_frames().items():
                    if thread != threading.get_ident():
                        name = "window" if thread == window_thread else "other"
                        lines = traceback.format_stack(frame)[-6:]
                        print(f"--- {name}\n{''.join(lines)}", file=sys.stderr, flush=True)


def wait(is_so: Callable[[], object]) -> None:
    """Serve the event loop until something is so, and a little longer for what follows."""
    for until in (is_so, None):
        loop, look = QEventLoop(), QTimer(interval=_BEAT)
        if until is None:
            QTimer.singleShot(_AFTER, loop.quit)
        else:
            look.timeout.connect(lambda until=until, loop=loop: until() and loop.quit())
            look.start()
            QTimer.singleShot(_AT_THE_LATEST, loop.quit)
        loop.exec()


def until_done(window: MainWindow) -> None:
    """Wait for what the other thread was asked, which does one thing after the other."""
    done: list[object] = []
    window.desk.runner.run(lambda: None, done.append, done.append)
    wait(lambda: done)


def works(window: MainWindow, rows: Path, folder: Path) -> dict[str, Callable[[], object]]:
    """Return what a person does in an evening, by name; each begins and does not wait."""
    from youthcab.ui import files
    from youthcab.ui.box.box import Box, open_box

    desk, chosen = window.desk, window.actions_by_name

    def show(page: str) -> None:
        window.go(page)

    def filter_for(words: str) -> None:
        window.page.search_line.setText(words)
        window.page.search_line.returnPressed.emit()

    def take_the_month() -> None:
        desk.choose_month(Period.parse("2021-03"))

    def type_in_the_box() -> None:
        next(each for each in window.findChildren(Box) if not each.isHidden()).line.setText("m")

    def shut_the_box() -> None:
        next(each for each in window.findChildren(Box) if not each.isHidden()).shut()

    def move_in_the_calendar() -> None:
        pane = window.page.go("calendar")
        pane.month.mark(next(each for each in pane._placed if each.when.precision is Precision.DAY))
        chosen["day_later"].trigger()

    return {
        "Open the calendar of a full month": chosen["calendar"].trigger,
        "Move something by a day in it": move_in_the_calendar,
        "Open the box": partial(open_box, window),
        "First key in the box": type_in_the_box,
        "Shut the box": shut_the_box,
        "Take another month in hand": take_the_month,
        "Show the events": partial(show, "events"),
        "Filter them": partial(filter_for, "mental health libr"),
        "Show all of them again": partial(filter_for, ""),
        "Select and copy all of them": lambda: (window.page.view.list.table.selectAll(), chosen["copy_rows"].trigger()),
        "Show the log": partial(show, "log"),
        "Show the people": partial(show, "people"),
        "Show the history": partial(show, "history"),
        "Import 10,000 rows": partial(files.import_files, desk, window, lambda *_: ([str(rows)], "")),
        "Show Home again": partial(show, "home"),
        "Draft": chosen["draft"].trigger,
        "Review": chosen["next_finding"].trigger,
        "Export": partial(files.write_statement, desk, (folder / "s.docx", folder / "s.pdf")),
    }


def works_on_a_full_month(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Return what a person does with the statement of a month of hundreds of records, by name."""
    desk, chosen = window.desk, window.actions_by_name

    def take_a_full_month() -> None:
        # Or else it would tell all that was logged in the ten years since the statement of March.
        desk.do(lambda store: records.remove(store, window.page.statement, "bench"))
        desk.today = lambda: _AFTER_IT
        desk.choose_month(_FULL_MONTH)

    def write() -> None:
        window.page.words.paragraphs[0].pane.insertPlainText("We met 84 people. ")

    return {
        "Take a full month in hand": take_a_full_month,
        "Draft a full month": chosen["draft"].trigger,
        "Write in it": write,
        "Show what could be said in it": chosen["fold_could"].trigger,
        "Review it": chosen["next_finding"].trigger,
        "Show its pages": chosen["preview"].trigger,
        "Ask to issue it": lambda: window.page.life.issue_button.click(),
    }


def tell(name: str, beat: Heartbeat) -> None:
    print(name, *(f"{each:.1f}" for each in beat.longest()), sep="\t", flush=True)


def main(cabinet: str, rows: str, *, tells_where: bool = False) -> None:
    """Print each work, and for how many milliseconds the event loop stood still at most, and was held by itself."""
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.toml"
        window = new_window(app, file)
        behind = OpeningBehind(app, window, file, cabinet)
        window.show()
        window.repaint()
        beat = Heartbeat(tells_where=tells_where)
        wait(lambda: window.is_filled)
        until_done(window)
        window.desk.today = lambda: _TODAY
        tell("Start, once it is painted", beat)
        for name, begin in (works(window, Path(rows), Path(folder)) | works_on_a_full_month(window)).items():
            print(f"=== {name}", file=sys.stderr)
            beat.longest()
            begin()
            until_done(window)
            tell(name, beat)
        wait(lambda: True)
        beat.longest()
        wait(lambda: True)
        tell("Nothing at all", beat)
        behind.close()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:3], tells_where="--where" in sys.argv)
