"""One box over the window, for finding anything, doing anything and logging in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from youthcab.operations.quick_log import Understood
from youthcab.ui.box.box_doing import go_to
from youthcab.ui.box.box_echo import BoxEcho, spoken
from youthcab.ui.box.box_list import BoxList
from youthcab.ui.box.box_rows import Answer, Example, ask, rows_for
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from youthcab.ui.desk import Desk
    from youthcab.ui.main_window import MainWindow

_WIDEST, _MARGIN, _SHADE = 760, 24, 190  # pixels, pixels, of 255
_UNTIL_SPOKEN = 400  # milliseconds without a key
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
}


class Box(QWidget):
    """Lies over the window until something was done in it, Escape was pressed or its surroundings were clicked."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._latest = Latest(self._desk.runner)
        self._was_in = window.focusWidget()
        self._answer: Answer | None = None
        self._do_next = False
        self.line = QLineEdit(placeholderText=tr("Find anything, or log it in plain words"))
        self.line.setObjectName("boxLine")
        self.line.setAccessibleName(tr("Find or log anything"))
        self.line.setAccessibleDescription(tr("Up and Down choose, Enter does it, Escape closes the box"))
        self.list = BoxList()
        self.list.setAccessibleName(tr("What can be done"))
        self.echo = BoxEcho()
        self._keys = Label()
        self._until_spoken = QTimer(self, singleShot=True, interval=_UNTIL_SPOKEN)
        self._until_spoken.timeout.connect(self._speak)
        self._lay_out()
        self.line.installEventFilter(self)
        window.installEventFilter(self)
        window.navigation.currentRowChanged.connect(self._on_turned)
        self._desk.reopened.connect(self.shut)
        self.line.textChanged.connect(lambda _: self._ask())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.list.clicked.connect(lambda _: self._do_chosen())
        self._ask()
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def shut(self) -> None:
        """Close the box, and go back to where the person was; a line that waited and was written over is given up."""
        if self.isHidden():
            return
        if self.line.text() != self._window.not_logged.line:
            self._window.not_logged.line = ""
        was_in, focused = self._was_in, self._window.focusWidget()
        if was_in is not None and isValid(was_in) and focused is not None and self.isAncestorOf(focused):
            was_in.setFocus(Qt.FocusReason.PopupFocusReason)
        self._latest.forget()
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose, do and close; and keep to the window's size."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._fit()
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close the box when its surroundings are clicked."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.shut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the window below fade into its own ground."""
        ground = QColor(self.palette().window().color())
        ground.setAlpha(_SHADE)
        QPainter(self).fillRect(self.rect(), ground)

    def _on_turned(self, _: int) -> None:
        self.shut()

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.list.step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do_chosen()
        elif key is Qt.Key.Key_Escape:
            self.shut()
        else:
            return False
        return True

    def _ask(self) -> None:
        text, today = self.line.text(), self._desk.today()
        self._answer, self._do_next = None, False
        self._desk.ask(lambda store: ask(store, text, today), self._show, self._latest)

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        rows = rows_for(answer, self._window.actions_by_name)
        self.list.rows.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._keys.setText(_keys() if rows else _nothing_found(self._desk))
        if rows:
            self.list.choose(self.list.rows.places()[0])
        self._show_chosen()
        if self._do_next:
            self._do_chosen()

    def _show_chosen(self) -> None:
        row = self.list.chosen
        self.echo.show_understood(row.goal if row and isinstance(row.goal, Understood) else None)
        self._fit()
        self._until_spoken.start()

    def _speak(self) -> None:
        row = self.list.chosen
        more = f". {spoken(row.goal)}" if row is not None and isinstance(row.goal, Understood) else ""
        said = f"{row.spoken}{more}" if row is not None else self._keys.text()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))

    def _do_chosen(self) -> None:
        if self._answer is None:
            # What was typed last has no answer yet: it is that which is to be done, not what is in sight.
            self._do_next = True
            return
        row, window = self.list.chosen, self._window
        if row is not None and isinstance(row.goal, Example):
            self.line.setText(row.goal.text)
        elif row is not None:
            typed = self.line.text()
            self.shut()
            go_to(window, row, typed)

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        width = min(_WIDEST + self.line.fontMetrics().height() * 8, self.width() - 2 * _MARGIN)
        top = max(_MARGIN, self.height() // 10)
        room = self.height() - top - _MARGIN
        told = 0 if self.echo.isHidden() else self.echo.height_at(width - 2)
        fixed = self.line.sizeHint().height() + self._keys.sizeHint().height() + told + 2
        listed = 0 if self.list.isHidden() else max(0, min(self.list.sizeHint().height(), room - fixed))
        self.list.setFixedHeight(listed)
        self.echo.setFixedHeight(told)
        self._card.setGeometry((self.width() - width) // 2, top, width, min(fixed + listed, room))
        self.list.scrollTo(self.list.currentIndex())

    def _lay_out(self) -> None:
        self._card = QFrame(self)
        self._card.setObjectName("box")
        self._keys.setObjectName("boxKeys")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (self.line, self.list, self.echo, self._keys):
            column.addWidget(part)


def box_in_sight(window: MainWindow) -> Box | None:
    """Return the box that lies over a window, if one does."""
    return next((box for box in window.findChildren(Box) if not box.isHidden()), None)


def open_box(window: MainWindow) -> Box:
    """Open the box over the window, or go back to it where it is open already."""
    box = box_in_sight(window)
    if box is None:
        box = Box(window)
        box.line.setText(window.not_logged.line)
    box.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
    box.line.selectAll()
    return box


def _keys() -> str:
    return tr("↑ ↓ choose   ·   Enter do   ·   Esc close")


def _nothing_found(desk: Desk) -> str:
    if desk.view_only:
        return tr("Nothing was found, and nothing can be logged while you can only look.")
    return tr("Nothing like it was found. Try fewer letters, or log it in more words.")
