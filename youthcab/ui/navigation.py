"""The list of pages at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from youthcab.ui.actions import PAGES, plain
from youthcab.ui.icons import icon, picture
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr

_ICON = 20  # pixels


class Navigation(QFrame):
    """The program's name, and below it the pages with icon and text."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self._mark = QLabel()
        name = QLabel("youthcab")
        name.setObjectName("brand")
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 0, 4)
        top.setSpacing(8)
        top.addWidget(self._mark)
        top.addWidget(name, 1)
        self.pages = QListWidget()
        self.pages.setObjectName("navigation")
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setIconSize(QSize(_ICON, _ICON))
        for page in PAGES:
            item = QListWidgetItem(plain(tr(page.text)), self.pages)
            item.setToolTip(f"{tr(page.tip)} ({page.shortcut})")
        self.pages.currentItemChanged.connect(self._on_turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 16, 10, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.pages, 1)

    def show_at_foot(self, button: QPushButton) -> None:
        """Put a button below the pages."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(button)

    def say(self) -> None:
        """Say which page is in sight now."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.pages, self.pages.currentItem().text()))

    def _on_turned(self) -> None:
        # Who chooses in the list hears the name there; who went from elsewhere, as by a link, would not.
        if self.isVisible() and not self.pages.hasFocus():
            self.say()

    def colour(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours, and make room for the longest name at this size of text."""
        self._mark.setPixmap(picture("megaphone", theme["link"], 22))
        widest = max(self.pages.fontMetrics().horizontalAdvance(plain(tr(page.text))) for page in PAGES)
        self.setFixedWidth(widest + 90)
        for row, page in enumerate(PAGES):
            self.pages.item(row).setIcon(icon(page.icon, theme["muted"], theme["selected_text"], (_ICON,)))
