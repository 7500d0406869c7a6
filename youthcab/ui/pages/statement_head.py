"""The head of the statement page: the month, the day it speaks from, and what can be done."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from youthcab.ui.desk import Desk
from youthcab.ui.editors.moment import Day
from youthcab.ui.icons import icon
from youthcab.ui.month import MonthChooser
from youthcab.ui.theme import Theme


class StatementHead(QWidget):
    """Says what the buttons do by whether there are words yet."""

    def __init__(self, desk: Desk, draft: QAction, preview: QAction, export: QAction) -> None:
        super().__init__()
        title = QLabel("Statement")
        title.setObjectName("pageTitle")
        self.month = MonthChooser(desk)
        self.dated = Day()
        self.dated.name_it("Speaks from")
        self.dated.setFixedWidth(self.fontMetrics().averageCharWidth() * 30)
        speaks = QLabel("Speaks from")
        speaks.setObjectName("fieldLabel")
        speaks.setBuddy(self.dated.line)
        self.preview_button, self.export_button = _button("Preview", preview), _button("Export…", export)
        self.draft_button = _button("Draft", draft)
        self.draft_button.setObjectName("primary")
        self.allow(draft.isEnabled())
        draft.enabledChanged.connect(self.allow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in (title, self.month, speaks, self.dated):
            row.addWidget(widget)
        row.addStretch()
        for button in (self.preview_button, self.export_button, self.draft_button):
            row.addWidget(button)

    def problem(self) -> str:
        """Return what is wrong with the day it speaks from, in words."""
        try:
            self.dated.value()
        except ValueError as error:
            return str(error)
        return ""

    def show_begun(self, begun: bool) -> None:
        """Offer what can be done with words, or without."""
        word = "Refresh" if begun else "Draft"
        self.draft_button.setText(f" {word}")
        self.draft_button.setAccessibleName(word)
        self.export_button.setEnabled(begun)
        self.preview_button.setEnabled(begun)

    def allow(self, writing: bool) -> None:
        """Let the statement be written, or only be read."""
        self.draft_button.setEnabled(writing)
        self.dated.setEnabled(writing)

    def colour(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        self.draft_button.setIcon(icon("sparkles", theme["accent_text"]))
        self.preview_button.setIcon(icon("eye", theme["text"]))
        self.export_button.setIcon(icon("file-down", theme["text"]))


def _button(words: str, action: QAction) -> QPushButton:
    # A style sheet has no space between icon and words, so the words bring it.
    button = QPushButton(f" {words}")
    button.setAccessibleName(words)
    button.setToolTip(action.toolTip())
    button.clicked.connect(action.trigger)
    return button
