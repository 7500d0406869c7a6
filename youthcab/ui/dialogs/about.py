"""What this program is and what it is made of, with the licence of every part to read."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from youthcab import __version__
from youthcab.operations.bundled_parts import Part, parts
from youthcab.ui.roomy import roomy
from youthcab.ui.translation import tr

_LETTERS = 26


class AboutDialog(QDialog):
    """A list of parts, and beside it the licence of the one that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About youthcab"))
        self.parts = parts()
        heading = QLabel(f"youthcab {__version__}")
        heading.setObjectName("formHeading")
        words = QLabel(
            tr(
                "Turns what a youth cabinet logged into a statement that its council can publish. "
                "Everything stays on this computer. It is free, and made of these free parts:"
            )
        )
        words.setWordWrap(True)
        self.list = _list_of(self.parts)
        self.text = QPlainTextEdit(readOnly=True)
        self.list.currentRowChanged.connect(lambda row: self._show(self.parts[row]))
        both = QSplitter()
        both.setChildrenCollapsible(False)
        both.addWidget(self.list)
        both.addWidget(self.text)
        scale = roomy(self, 920, 600)
        both.setSizes([int(230 * scale), int(640 * scale)])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(tr("&Copy versions"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.versions()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(both, 1)
        column.addWidget(buttons)
        self.list.setCurrentRow(0)

    def versions(self) -> str:
        """Give every version as text, for whoever is asked for help."""
        lines = (f"{part.name} {part.version} ({part.licence})" for part in self.parts)
        return "\n".join((f"{platform.platform()}, Qt {qVersion()}", *lines))

    def _show(self, part: Part) -> None:
        self.text.setPlainText(f"{part.name} {part.version}: {part.licence}\n\n{part.text}")
        self.text.setAccessibleName(tr("Licence of {name}", name=part.name))


def _list_of(parts: Sequence[Part]) -> QListWidget:
    listed = QListWidget()
    listed.setObjectName("contents")
    listed.setAccessibleName(tr("Parts"))
    listed.setResizeMode(QListWidget.ResizeMode.Adjust)
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    listed.setMinimumWidth(listed.fontMetrics().averageCharWidth() * _LETTERS)
    for part in parts:
        item = QListWidgetItem(f"{part.name} {part.version}", listed)
        item.setToolTip(part.licence)
    return listed
