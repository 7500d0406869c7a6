"""What would be undone and done again, in sight at the foot of the list of pages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from youthcab.ui.actions import plain
from youthcab.ui.words import on_button

_ICON, _BESIDE = 16, 48  # pixels: an icon, and all of the button that is no words


class WayBack(QPushButton):
    """Says what an action would do, as far as there is room; its name and its tip say the whole.

    An action that has nothing to do is shown only where `always` asks for it, so that the place is known.
    """

    def __init__(self, action: QAction, parent: QWidget, *, always: bool) -> None:
        super().__init__(parent)
        self._action, self._always = action, always
        self.setObjectName("wayBack")
        self.setIconSize(QSize(_ICON, _ICON))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._show)
        self._show()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than there is: words that do not fit are cut short."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the new room."""
        super().resizeEvent(event)
        self._cut()

    def _show(self) -> None:
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._always or self._action.isEnabled())
        self.setAccessibleName(self._words())
        self.setToolTip(self._action.toolTip())
        keys, is_on = self._action.shortcut().toString(), self._action.isEnabled()
        self.setAccessibleDescription(keys if is_on else self._action.statusTip())
        self._cut()

    def _cut(self) -> None:
        room = max(0, self.width() - _BESIDE)
        lines = self._words().split(": ", 1)
        cut = (self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
        # A style sheet has no space between icon and words.
        self.setText("\n".join(f" {on_button(line)}" for line in cut))

    def _words(self) -> str:
        return plain(self._action.text())
