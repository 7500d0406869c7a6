"""Say what happened without getting in the way: one line, and a button where there is something to do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from youthcab.ui.translation import tr
from youthcab.ui.words import Label

_SECONDS_IN_SIGHT = 12


class Tone(StrEnum):
    """How a notice is meant."""

    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the person, and what the button beside it says and does, or two of them."""

    text: str
    tone: Tone = Tone.GOOD
    button: str = ""
    act: Callable[[], object] | None = None
    other: str = ""
    other_act: Callable[[], object] | None = None
    work: object = None
    """The work under way of which it tells; such a notice stays until that is over."""


class NoticeBar(QFrame):
    """Shows the newest notice; good news goes by itself, with a button at the next change after that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(tr("Notice"))
        self._notice = Notice("")
        self._text = Label()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.act_button = QPushButton()
        self.act_button.setAccessibleName(tr("Nothing to do"))
        self.act_button.clicked.connect(self._act)
        self.other_button = QPushButton()
        self.other_button.setAccessibleName(tr("Nothing else to do"))
        self.other_button.clicked.connect(self._act_otherwise)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAccessibleName(tr("Close this notice"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(10)
        for widget in (self._text, self.act_button, self.other_button, self.close_button):
            row.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS_IN_SIGHT * 1000)
        self._timer.timeout.connect(self._pass)
        self._was_read = False
        self.hide()

    @property
    def text(self) -> str:
        """The words in sight, or nothing."""
        return "" if self.isHidden() else self._notice.text

    def say(self, notice: Notice) -> None:
        """Show a notice in place of the one before, and tell a screen reader."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        self._notice = notice
        self._text.setText(notice.text)
        self.act_button.setVisible(bool(notice.button))
        self.act_button.setText(notice.button)
        self.act_button.setAccessibleName(notice.button)
        self.other_button.setVisible(bool(notice.other))
        self.other_button.setText(notice.other)
        self.other_button.setAccessibleName(notice.other)
        self.setProperty("tone", notice.tone.value)
        for widget in (self, self._text, self.act_button, self.other_button, self.close_button):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))
        self._was_read = False
        if notice.tone is Tone.GOOD and notice.work is None:
            self._timer.start()
        else:
            self._timer.stop()

    def go_on(self, notice: Notice) -> None:
        """Show how far work is, silently where it is being told of already; without a text the work is over."""
        if self._notice.work is not notice.work:
            if notice.text and self.isHidden():
                self.say(notice)
        elif notice.text:
            self._notice = notice
            self._text.setText(notice.text)
        else:
            self.hide()

    def make_way(self) -> None:
        """Let good news go that was there to be read: the person has gone on to the next thing."""
        if self._was_read:
            self.hide()

    def forget(self) -> None:
        """Let any notice go, with what its buttons would do: it told of another cabinet."""
        self._notice = Notice("")
        self.hide()

    def _pass(self) -> None:
        # What has a button may be wanted later, and waits for the next change.
        self._was_read = True
        if not self._notice.button:
            self.hide()

    def _act(self) -> None:
        self._do(self._notice.act)

    def _act_otherwise(self) -> None:
        self._do(self._notice.other_act)

    def _do(self, act: Callable[[], object] | None) -> None:
        self.hide()
        if act is not None:
            act()
