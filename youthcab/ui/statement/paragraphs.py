"""The words of a statement as paragraphs that can be written in, moved, joined, split and hidden."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from youthcab.operations.writing_words import text_of
from youthcab.records.statement import Block, BlockKind
from youthcab.review.finding import Finding
from youthcab.ui.statement.paragraph import Paragraph
from youthcab.ui.theme import Theme, load_theme
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.draft.refreshing import Proposal

AT_ONCE = 10
"""How many paragraphs are made in one turn of the event loop."""
_PAUSE = 1500
_PARAGRAPH = "Paragraph"
_NAMES = {BlockKind.HEADING: "Heading", BlockKind.SIGNATURE: "Signature", BlockKind.BULLETS: "List"}


class Paragraphs(QWidget):
    """All the blocks of a statement; `written` says that words changed and are to be kept.

    A statement of hundreds of blocks is made a few paragraphs at a time; those to come have the words of their blocks.
    """

    written = Signal()
    typed = Signal()
    entered = Signal()
    asked = Signal()
    given_back = Signal(int)
    added = Signal(int)
    answered = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.paragraphs: list[Paragraph] = []
        self.blocks: tuple[Block, ...] = ()
        self._when_made: tuple[int, Callable[[], None]] | None = None
        self._place, self._writing = -1, True
        self._theme = load_theme("light")
        self._found: tuple[Finding, ...] = ()
        self._proposals: tuple[Proposal, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 18)
        self._column.setSpacing(2)
        self.add_button = QPushButton(tr("Add a paragraph"))
        self.add_button.setObjectName("quiet")
        self.add_button.setToolTip(tr("After the paragraph that the cursor was in last"))
        self.add_button.clicked.connect(lambda: self.added.emit(self._place + 1))
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.written)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._make_more)

    @property
    def place(self) -> int:
        """Which paragraph the cursor was in last, counted from 0; -1 for none."""
        return self._place if self._place < len(self.paragraphs) else -1

    def allow(self, writing: bool) -> None:
        """Let the words be changed, or only be read."""
        self._writing = writing
        self.add_button.setVisible(writing)
        for paragraph in self.paragraphs:
            paragraph.allow(writing)

    def in_hand(self) -> Paragraph | None:
        """Return the paragraph that the cursor is in, or was in last."""
        return self.paragraphs[self.place] if self.place >= 0 else None

    def texts(self) -> tuple[str, ...]:
        """Return the words of each block as they stand now."""
        made = tuple(paragraph.text for paragraph in self.paragraphs)
        return (*made, *(text_of(block).strip() for block in self.blocks[len(made) :]))

    def printed(self) -> tuple[str, ...]:
        """Return the words of each block that is not hidden."""
        return tuple(text for text, block in zip(self.texts(), self.blocks, strict=True) if not block.hidden)

    def when_made(self, place: int, act: Callable[[], None]) -> None:
        """Do something with a paragraph: at once, or as soon as it is made."""
        if place < len(self.paragraphs):
            act()
        elif place < len(self.blocks):
            self._when_made = place, act

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show the blocks of a statement; a paragraph that is there already stays in its place."""
        self._pause.stop()
        self._when_made, self.blocks = None, tuple(blocks)
        both = enumerate(zip(self.paragraphs, blocks, strict=False))
        same = next((place for place, (each, block) in both if each.block.topic != block.topic), len(blocks))
        while len(self.paragraphs) > len(blocks):
            # Where words were joined those below stay as they are.
            gone = self.paragraphs.pop(same)
            gone.hide()
            gone.deleteLater()
        for place, paragraph in enumerate(self.paragraphs):
            paragraph.take_in(blocks[place])
            paragraph.name_it(_name(place, blocks[place]))
        self._make_more()

    def colour(self, theme: Theme) -> None:
        """Draw underlines in a theme's colours."""
        self._theme = theme
        self.show_findings(self._found)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Underline what is found, paragraph by paragraph."""
        self._found = tuple(findings)
        self._underline(0)

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show what is new below each paragraph of hers."""
        self._proposals = tuple(proposals)
        self._propose(0)

    def go_to(self, place: int, at: int | None = None) -> None:
        """Put the cursor into a paragraph: at a place in its text, or where it was."""
        if place >= 0:
            self.when_made(place, partial(self._go_to, place, at))

    def choose(self, place: int, start: int, end: int) -> None:
        """Select a part of a paragraph's words, counted as in the block's own text."""
        self.when_made(place, partial(self._choose, place, start, end))

    def _go_to(self, place: int, at: int | None) -> None:
        pane = self.paragraphs[place].pane
        if at is not None:
            cursor = pane.textCursor()
            cursor.setPosition(min(at, len(pane.toPlainText())))
            pane.setTextCursor(cursor)
        pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enter(self.paragraphs[place])

    def _choose(self, place: int, start: int, end: int) -> None:
        self._go_to(place, None)
        self.paragraphs[place].choose(start, end)
        self._enter(self.paragraphs[place])

    def _make_more(self) -> None:
        first = len(self.paragraphs)
        for place, block in list(enumerate(self.blocks))[first : first + AT_ONCE]:
            self._add(place, block)
        self._underline(first)
        self._propose(first)
        if self._when_made is not None and self._when_made[0] < len(self.paragraphs):
            act, self._when_made = self._when_made[1], None
            act()
        if len(self.paragraphs) < len(self.blocks):
            self._turn.start()

    def _underline(self, first: int) -> None:
        found: dict[int | None, list[Finding]] = {}
        for each in self._found:
            found.setdefault(each.block, []).append(each)
        for place, paragraph in list(enumerate(self.paragraphs))[first:]:
            paragraph.underline(found.get(place, ()), self._theme)

    def _propose(self, first: int) -> None:
        for paragraph in self.paragraphs[first:]:
            mine = paragraph.block.topic if paragraph.block.edited and self._writing else None
            paragraph.show_proposals([each for each in self._proposals if each.topic == mine])

    def _add(self, place: int, block: Block) -> None:
        paragraph = Paragraph(block, _name(place, block))
        pane = paragraph.pane
        pane.textChanged.connect(paragraph.show_mark)
        pane.textChanged.connect(self._pause.start)
        pane.textChanged.connect(self.typed)
        pane.left.connect(self._leave)
        pane.entered.connect(lambda: self._enter(paragraph))
        pane.cursorPositionChanged.connect(lambda: self._on_cursor(paragraph))
        pane.asked.connect(self.asked)
        paragraph.given_back.connect(lambda: self.given_back.emit(self.paragraphs.index(paragraph)))
        paragraph.answered.connect(self.answered)
        paragraph.allow(self._writing)
        before = self.paragraphs[-1].stops[-1] if self.paragraphs else self.add_button
        self.paragraphs.append(paragraph)
        self._column.insertWidget(place, paragraph)
        # What is made last would come last by Tab, behind all that stands beside the words.
        for stop in (*paragraph.stops, self.add_button):
            QWidget.setTabOrder(before, stop)
            before = stop
        # Whoever listens reads children in their order, of which the raised one is the last.
        self.add_button.raise_()

    def _enter(self, paragraph: Paragraph) -> None:
        # One that is going can be given the cursor once more while others are hidden.
        if paragraph in self.paragraphs:
            self._place = self.paragraphs.index(paragraph)
            self.entered.emit()

    def _on_cursor(self, paragraph: Paragraph) -> None:
        if paragraph.pane.hasFocus():
            self.entered.emit()

    def _leave(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.written.emit()


def _name(place: int, block: Block) -> str:
    hidden = f", {tr('hidden')}" if block.hidden else ""
    return f"{tr(_NAMES.get(block.kind, _PARAGRAPH))} {place + 1}{hidden}"
