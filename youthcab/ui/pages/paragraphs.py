"""The words of a statement as paragraphs that can be written in."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from youthcab.records.statement import Block, BlockKind
from youthcab.ui.cards import pill
from youthcab.ui.editors.editor import silently

_PAUSE = 1500


class _Pane(QPlainTextEdit):
    """As high as its words."""

    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("words")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.fit)

    def fit(self) -> None:
        """Take the height of the words at this width."""
        lines = max(1, ceil(self.document().size().height()))
        self.setFixedHeight(ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + 24)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Paragraph(QFrame):
    """One block: its words, and a mark where they are hers."""

    def __init__(self, block: Block, name: str) -> None:
        super().__init__()
        self.setObjectName("paragraph")
        self._block = block
        self.pane = _Pane()
        self.pane.setPlainText(text_of(block))
        self.pane.setAccessibleName(name)
        self.mark = pill("Your words", "soft")
        self.give_back = QPushButton("Use the draft’s words")
        self.give_back.setObjectName("quiet")
        self.give_back.setAccessibleName(f"Use the draft’s words for {name}")
        below = QHBoxLayout()
        below.addWidget(self.mark)
        below.addStretch()
        below.addWidget(self.give_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.pane)
        column.addLayout(below)
        self.show_mark()

    @property
    def text(self) -> str:
        """The words as they stand now."""
        return self.pane.toPlainText().strip()

    @property
    def block(self) -> Block:
        """The block as it was last kept."""
        return self._block

    def take_in(self, block: Block) -> None:
        """Show other words."""
        self._block = block
        if self.text != text_of(block):
            with silently(self.pane):
                self.pane.setPlainText(text_of(block))
        self.pane.fit()
        self.show_mark()

    def show_mark(self) -> None:
        """Show whether the words are hers."""
        hers = self._block.edited or self.text != text_of(self._block)
        self.mark.setVisible(hers)
        self.give_back.setVisible(hers and not self.pane.isReadOnly())

    def allow(self, writing: bool) -> None:
        """Let the words be changed, or only be read."""
        self.pane.setReadOnly(not writing)
        self.show_mark()


class Paragraphs(QWidget):
    """All the blocks of a statement; `written` says that words changed and are to be kept."""

    written = Signal()
    entered = Signal(object)
    given_back = Signal(int)
    added = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.paragraphs: list[Paragraph] = []
        self._after, self._writing = 0, True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 18, 22, 18)
        self._column.setSpacing(8)
        self.add_button = QPushButton("Add a paragraph")
        self.add_button.setObjectName("quiet")
        self.add_button.setToolTip("After the paragraph that the cursor was in last")
        self.add_button.clicked.connect(lambda: self.added.emit(self._after))
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.written)

    def allow(self, writing: bool) -> None:
        """Let the words be changed, or only be read."""
        self._writing = writing
        self.add_button.setVisible(writing)
        for paragraph in self.paragraphs:
            paragraph.allow(writing)

    def in_hand(self) -> Paragraph | None:
        """Return the paragraph that the cursor is in."""
        return next((each for each in self.paragraphs if each.pane.hasFocus()), None)

    def texts(self) -> tuple[str, ...]:
        """Return the words of each block as they stand now."""
        return tuple(paragraph.text for paragraph in self.paragraphs)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show the blocks of a statement; a paragraph that is there already stays in its place."""
        self._pause.stop()
        while len(self.paragraphs) > len(blocks):
            gone = self.paragraphs.pop()
            gone.hide()
            gone.deleteLater()
        for place, block in enumerate(blocks):
            if place < len(self.paragraphs):
                self.paragraphs[place].take_in(block)
                self.paragraphs[place].pane.setAccessibleName(_name(place, block))
            else:
                self._add(place, block)

    def _add(self, place: int, block: Block) -> None:
        paragraph = Paragraph(block, _name(place, block))
        paragraph.pane.textChanged.connect(paragraph.show_mark)
        paragraph.pane.textChanged.connect(self._pause.start)
        paragraph.pane.left.connect(self._leave)
        paragraph.pane.entered.connect(lambda: self._enter(paragraph))
        paragraph.give_back.clicked.connect(lambda: self.given_back.emit(self.paragraphs.index(paragraph)))
        paragraph.allow(self._writing)
        self.paragraphs.append(paragraph)
        self._column.insertWidget(place, paragraph)

    def _enter(self, paragraph: Paragraph) -> None:
        self._after = self.paragraphs.index(paragraph) + 1
        self.entered.emit(paragraph.block)

    def _leave(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.written.emit()


def text_of(block: Block) -> str:
    """Return the words of a block as they are written: a signature has one line for each sentence."""
    signed = block.kind is BlockKind.SIGNATURE
    return "\n".join(sentence.text for sentence in block.sentences) if signed else block.text


def _name(place: int, block: Block) -> str:
    words = {BlockKind.HEADING: "Heading", BlockKind.SIGNATURE: "Signature"}.get(block.kind, "Paragraph")
    return f"{words} {place + 1}"
