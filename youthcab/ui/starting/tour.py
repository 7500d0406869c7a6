"""Four short stops round the window, each beside what it speaks of; it can be left at once and taken again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from youthcab.ui.page import RecordPage
from youthcab.ui.statement.statement import StatementPage
from youthcab.ui.translation import tr
from youthcab.ui.way_back import WayBack

if TYPE_CHECKING:
    from youthcab.ui.main_window import MainWindow

_WIDE, _AWAY = 380, 14  # pixels


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop: the page it is on, the widget it stands beside, and what it says."""

    page: str
    beside: Callable[[MainWindow], QWidget]
    title: str
    words: str


def _add_button(window: MainWindow) -> QWidget:
    page = window.page
    return page.add_button if isinstance(page, RecordPage) else window.navigation


def _draft_button(window: MainWindow) -> QWidget:
    page = window.page
    return page.head.draft_button if isinstance(page, StatementPage) else window.navigation


def _undo_button(window: MainWindow) -> QWidget:
    return window.findChild(WayBack) or window.navigation


STOPS = (
    Stop(
        "home",
        lambda window: window.navigation,
        "Everything has its page",
        "Campaigns, events, podcasts, awards, and a log for all the rest. Ctrl and a number goes to each page. "
        "Home shows what is new, what comes next and what is missing.",
    ),
    Stop(
        "events",
        _add_button,
        "Log it while you remember it",
        "Add one here, or press Ctrl+N. A title is enough to begin. It is saved as you go, and under the form you see "
        "how it will read. Ctrl+K takes a whole line, such as “webinar yesterday 84 attended”.",
    ),
    Stop(
        "statement",
        _draft_button,
        "Your statement writes itself",
        "Draft makes it from what was logged. Change any word: your words stay when you refresh. Review tells what to "
        "look at, Preview shows the pages, and Export makes the Word or PDF file.",
    ),
    Stop(
        "home",
        _undo_button,
        "Nothing is lost",
        "This takes back what was done last, and says what that was. So does Ctrl+Z, even after a restart. "
        "Press F1 on any page for help. This tour is "
        "under Help, whenever you want it.",
    ),
)


class Tour(QObject):
    """Goes from stop to stop; that it was seen is kept once it ends, however it ends."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._place = window, 0
        self._focused = window.focusWidget()
        self.ring = QFrame(window)
        self.ring.setObjectName("tourRing")
        self.ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.popover = Popover(window)
        self.popover.back_button.clicked.connect(lambda: self.show_stop(self._place - 1))
        self.popover.next_button.clicked.connect(self._on)
        self.popover.skip_button.clicked.connect(self.end)
        window.installEventFilter(self)
        self.show_stop(0)

    def show_stop(self, place: int) -> None:
        """Go to a stop, show its page, and read it aloud."""
        self._place = place
        stop = STOPS[place]
        self._window.go(stop.page)
        self.popover.say(tr(stop.title), tr(stop.words), place + 1, len(STOPS))
        self._stand()
        self.popover.next_button.setFocus()

    def end(self) -> None:
        """Leave the tour, and remember that it was seen."""
        self._window.removeEventFilter(self)
        for widget in (self.popover, self.ring):
            widget.hide()
            widget.deleteLater()
        # A tour may begin while the dialog before it is still going away, and leave no window in front.
        self._window.activateWindow()
        (self._focused or self._window.navigation).setFocus()
        self._window.setting_chosen.emit("tour_seen", self._window.desk.today().isoformat())
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside what the stop speaks of, and leave by Escape, which comes here where nothing else takes it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._stand()
        return super().eventFilter(watched, event)

    def _on(self) -> None:
        if self._place + 1 < len(STOPS):
            self.show_stop(self._place + 1)
        else:
            self.end()

    def _stand(self) -> None:
        target, window = STOPS[self._place].beside(self._window), self._window
        around = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).adjusted(-5, -5, 5, 5)
        self.ring.setGeometry(around.intersected(window.rect().adjusted(2, 2, -2, -2)))
        self.popover.fit(window.width())
        size = self.popover.size()
        # Beside it where there is room, else below it; always inside the window.
        beside = around.right() + _AWAY + size.width() < window.width()
        wished = around.topRight() + QPoint(_AWAY, 0) if beside else around.bottomLeft() + QPoint(0, _AWAY)
        x = max(_AWAY, min(wished.x(), window.width() - size.width() - _AWAY))
        y = max(_AWAY, min(wished.y(), window.height() - size.height() - _AWAY))
        self.popover.move(x, y)
        for widget in (self.ring, self.popover):
            widget.show()
            widget.raise_()


class Popover(QFrame):
    """A title, a few words, and three buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self._number, self._title, self._words = QLabel(), QLabel(), QLabel()
        self._number.setObjectName("quietWords")
        self._title.setObjectName("formHeading")
        self._words.setWordWrap(True)
        self._title.setWordWrap(True)
        self.skip_button = QPushButton(tr("Skip the tour"))
        self.skip_button.setObjectName("quiet")
        self.back_button, self.next_button = QPushButton(tr("Back")), QPushButton()
        self.next_button.setObjectName("primary")
        row = QHBoxLayout()
        row.addWidget(self.skip_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for label in (self._number, self._title, self._words):
            column.addWidget(label)
        column.addLayout(row)

    @property
    def title(self) -> str:
        """The title in sight."""
        return self._title.text()

    def say(self, title: str, words: str, number: int, count: int) -> None:
        """Show a stop, and read it aloud."""
        where = tr("Stop {number} of {count}", number=number, count=count)
        self._number.setText(where)
        self._title.setText(title)
        self._words.setText(words)
        self.back_button.setVisible(number > 1)
        self.skip_button.setVisible(number < count)
        self.next_button.setText(tr("Next") if number < count else tr("Done"))
        self.setAccessibleName(f"{where}: {title}")
        self.setAccessibleDescription(words)
        self.next_button.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{where}. {title}. {words}"))

    def fit(self, room: int) -> None:
        """Take the height of the words at a width that the window has room for."""
        wide = min(room - 2 * _AWAY, max(_WIDE, self.sizeHint().width()))
        self.resize(wide, max(self.heightForWidth(wide), self.minimumSizeHint().height()))


def take_tour(window: MainWindow) -> Tour:
    """Begin the tour, in place of one that is under way."""
    for under_way in window.findChildren(Tour):
        under_way.end()
    return Tour(window)
