"""Pages on paper: drawn pages by the system's own dialog for printing, or a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS = 300.0
"""Dots to the inch in which pages are drawn for paper."""


def ask_and_print(title: str, draw: Callable[[QPrinter], object], parent: QWidget) -> None:
    """Ask which printer, and draw on it if the person goes on."""
    # It takes a while to load, and few ever print.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.accepted.connect(lambda: draw(printer))
    QDialog.open(dialog)


def print_pages(pages: Sequence[bytes], printer: QPrinter) -> None:
    """Draw each page, which brings its own margins, as large as the sheet allows."""
    printer.setFullPage(True)
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        picture = QImage.fromData(page)
        sheet = QRectF(painter.viewport())
        size = picture.size().toSizeF().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (sheet.width() - size.width()) / 2, (sheet.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), picture)
    painter.end()


def print_html(html: str, printer: QPrinter) -> None:
    """Draw a text."""
    document = QTextDocument()
    document.setHtml(html)
    document.print_(printer)
