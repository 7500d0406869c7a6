"""The window as it stands before a cabinet is open in it: menus, the list of pages and a quiet word in their place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from youthcab.settings import Value
from youthcab.ui.actions import ACTIONS, fill_menus, make_actions, plain
from youthcab.ui.banner import Banners
from youthcab.ui.navigation import Navigation
from youthcab.ui.notices import NoticeBar
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

ALWAYS = ("quit",)
"""What can be done before there is a cabinet; the frame sees to it itself."""
_SMALLEST, _FIRST = (960, 600), (1366, 768)  # pixels
_EDGES = QSize(16, 48)  # pixels: about what a desktop draws around a window


class Frame(QMainWindow):
    """What is painted first. Nothing that it needs may be slow to load: `test_first_paint.py` has the list."""

    def __init__(self, theme: Theme, settings: dict[str, Value], state: Path | None = None) -> None:
        super().__init__()
        self.settings, self._theme, self._state = settings, theme, state
        self.actions_by_name = make_actions(self)
        fill_menus(self.menuBar(), self.actions_by_name)
        for name, action in self.actions_by_name.items():
            action.setEnabled(name in ALWAYS)
        self.actions_by_name["quit"].triggered.connect(lambda: self.close())
        self.notices = NoticeBar()
        self.banners = Banners()
        self._stack = QStackedWidget()
        self._side = Navigation()
        self._side.setEnabled(False)
        self.navigation = self._side.pages
        self.navigation.setCurrentRow(0)
        self._quiet = Label()
        self._quiet.setObjectName("emptyState")
        self._quiet.setIndent(0)
        self._stack.addWidget(self._quiet)
        self._lay_out()
        self.to_box = _way_to(self.actions_by_name["box"])
        self.menuBar().setCornerWidget(self.to_box)
        self._side.colour(theme)
        self.setWindowTitle("youthcab")
        self.setMinimumSize(*_SMALLEST)
        self.resize(QSize(*_FIRST).boundedTo(self.screen().availableSize() - _EDGES))
        self._restore()

    def say_what_is_opened(self, name: str) -> None:
        """Say in the place of the pages which cabinet is being opened."""
        self._quiet.setText(tr("Opening {name} …", name=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button in focus by Enter too, which Qt does in dialogs alone."""
        from PySide6.QtCore import Qt

        focused, enter = self.focusWidget(), (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in enter and not event.isAutoRepeat() and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _keep_state(self) -> None:
        """Keep how the window stands, for the next time."""
        if self._state is not None:
            kept = QSettings(str(self._state), QSettings.Format.IniFormat)
            kept.setValue("window", self.saveGeometry())

    def _restore(self) -> None:
        if self._state is not None and self._state.is_file():
            kept = QSettings(str(self._state), QSettings.Format.IniFormat).value("window")
            if isinstance(kept, QByteArray):
                self.restoreGeometry(kept)

    def _lay_out(self) -> None:
        main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(self.banners)
        main.addWidget(self._stack, 1)
        main.addWidget(self.notices)
        inside = QWidget()
        inside.setObjectName("inside")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(main, 1)
        self.setCentralWidget(inside)


def _way_to(box: QAction) -> QPushButton:
    """Make the button at the end of the menus, for who does not know the keys."""
    keys = next(each.shortcut for each in ACTIONS if each.name == box.objectName())
    button = QPushButton(f"{plain(box.text())}   {keys}")
    button.setObjectName("toBox")
    button.setAccessibleName(plain(box.text()))
    button.setToolTip(box.toolTip())
    button.setEnabled(box.isEnabled())
    button.clicked.connect(box.trigger)
    box.enabledChanged.connect(button.setEnabled)
    return button
