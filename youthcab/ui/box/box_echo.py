"""What the box understood of a line to log, in words, before it is done."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from youthcab.operations.quick_log import Understood
from youthcab.ui.translation import tr

_CELL = '<td style="padding: 1px {room}px 3px 0px">{words}</td>'
_IN_A_ROW = 2


class BoxEcho(QFrame):
    """A card with each thing that was understood, what is doubtful, and how the statement will say it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reads")
        self.setAccessibleName(tr("What was understood"))
        self._told = _label("readsWords", Qt.TextFormat.RichText)
        self._cautions = _label("boxCaution")
        self._title = _label("readsTitle")
        self._title.setText(tr("How it will read"))
        self._words = _label("readsWords")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(6)
        for part in (self._told, self._cautions, self._title, self._words):
            column.addWidget(part)

    def show_understood(self, understood: Understood | None) -> None:
        """Show what a line would do, or nothing."""
        self.setVisible(understood is not None)
        if understood is None:
            return
        cells = [_cells(tr(field), words) for field, words in understood.echo]
        rows = ("".join(cells[place : place + _IN_A_ROW]) for place in range(0, len(cells), _IN_A_ROW))
        self._told.setText(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
        self._told.setAccessibleName(". ".join(f"{tr(field)}: {words}" for field, words in understood.echo))
        self._cautions.setVisible(bool(understood.cautions))
        self._cautions.setText("\n".join(understood.cautions))
        self._words.setText(understood.reads or tr("Nothing to say of it yet."))

    def height_at(self, width: int) -> int:
        """Return how high the card is at a width, with all of its words in sight."""
        margins = self.contentsMargins() + self._column.contentsMargins()
        inside = width - margins.left() - margins.right()
        parts = [part for part in (self._told, self._cautions, self._title, self._words) if not part.isHidden()]
        for part in parts:
            part.ensurePolished()
        told = sum(part.heightForWidth(inside) for part in parts)
        return told + margins.top() + margins.bottom() + self._column.spacing() * (len(parts) - 1)


def spoken(understood: Understood) -> str:
    """Return what was understood as a screen reader says it."""
    parts = [f"{tr(field)}: {words}" for field, words in understood.echo]
    reads = [tr("It will read: {words}", words=understood.reads)] if understood.reads else []
    return ". ".join((*parts, *understood.cautions, *reads))


def _cells(field: str, words: str) -> str:
    return _CELL.format(room=14, words=escape(field)) + _CELL.format(room=32, words=f"<b>{escape(words)}</b>")


def _label(name: str, form: Qt.TextFormat = Qt.TextFormat.PlainText) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(form)
    return label
