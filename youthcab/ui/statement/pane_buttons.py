"""The buttons above and below the words of a statement."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from youthcab.ui.actions import plain


def tool(words: str, action: QAction) -> QPushButton:
    """Make a button that leaves the cursor where it is."""
    button = QPushButton(words)
    button.setObjectName("quiet")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(action.toolTip())
    button.setAccessibleName(plain(action.text()))
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def fold(action: QAction) -> QPushButton:
    """Make a button that is down while its pane is in sight; the action folds it, and the button follows."""
    button = QPushButton()
    button.setObjectName("tab")
    button.setCheckable(True)
    button.setToolTip(action.toolTip())

    def turn(checked: bool) -> None:
        # The action turns it over itself.
        button.setChecked(not checked)
        action.trigger()

    button.clicked.connect(turn)
    return button
