"""What this program is, and every shortcut on one page."""

from __future__ import annotations

import platform
from html import escape

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from youthcab import __version__
from youthcab.paths import resource
from youthcab.ui.actions import shortcut_list


class PageDialog(QDialog):
    """A page to read."""

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(560, 460)
        page = QTextBrowser()
        page.setAccessibleName(title)
        page.setHtml(html)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(page)
        column.addWidget(buttons)


def about_page() -> str:
    """Return the page on the program, its versions and its licences."""
    icons = escape(resource("icons/LICENSE").read_text(encoding="utf-8"))
    return (
        f"<h2>youthcab {escape(__version__)}</h2>"
        "<p>Turns what a youth cabinet logged into a statement that its council can publish.</p>"
        f"<p>Python {platform.python_version()}, Qt {qVersion()}. Everything stays on this computer.</p>"
        "<h3>Licences</h3><p>youthcab: MIT. Qt for Python: LGPL 3. Icons: Lucide, as follows.</p>"
        f"<pre style='white-space: pre-wrap'>{icons}</pre>"
    )


def shortcuts_page() -> str:
    """Return the page of shortcuts."""
    rows = "".join(
        f"<tr><td><b>{escape(keys)}</b></td><td>{escape(words)}</td></tr>" for keys, words in shortcut_list()
    )
    return f"<h2>Keyboard shortcuts</h2><table cellpadding='5'>{rows}</table>"
