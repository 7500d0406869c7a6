"""One paragraph of a statement: its words with what is found in them, and below it what is new for it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from youthcab.operations.writing_words import sources_at, text_of
from youthcab.records.statement import Block, BlockKind, Source
from youthcab.review.finding import Finding, Level
from youthcab.ui.cards import pill, quiet_words
from youthcab.ui.editors.editor import silently
from youthcab.ui.statement.pane import Pane, places_in
from youthcab.ui.statement.proposed import Proposed
from youthcab.ui.theme import Theme
from youthcab.ui.translation import plural, tr

if TYPE_CHECKING:
    from youthcab.draft.refreshing import Proposal

AT_MOST = 8
"""How much of what is new for a paragraph is shown at once."""
_Line = QTextCharFormat.UnderlineStyle
# Each level has a shape of its own, so that no colour need be seen.
_UNDERLINES = {
    Level.BLOCKING: (_Line.WaveUnderline, "problem"),
    Level.WARNING: (_Line.DashUnderline, "warn_text"),
    Level.NOTE: (_Line.DotLine, "muted"),
}


class Foot(QWidget):
    """Tells whose the words are and whether they are printed, and gives them back to the draft."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = pill(tr("Your words"), "soft")
        self.hidden_mark = pill(tr("Hidden: not printed"), "warn")
        self.give_back = QPushButton(tr("Use the draft’s words"))
        self.give_back.setObjectName("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.mark)
        row.addWidget(self.hidden_mark)
        row.addStretch()
        row.addWidget(self.give_back)

    def show_for(self, name: str, *, hers: bool, hidden: bool, may_give_back: bool) -> None:
        """Show what is so of the paragraph of that name."""
        self.mark.setVisible(hers and not hidden)
        self.hidden_mark.setVisible(hidden)
        self.give_back.setVisible(may_give_back)
        self.give_back.setAccessibleName(tr("Use the draft’s words for {name}", name=name))
        self.setVisible(hers or hidden)


class Paragraph(QFrame):
    """One block: its words, a mark where they are hers or hidden, and what is proposed for it."""

    answered = Signal(str, object)
    given_back = Signal()

    def __init__(self, block: Block, name: str) -> None:
        super().__init__()
        self.setObjectName("paragraph")
        self._block = block
        self._found: tuple[Finding, ...] = ()
        self._proposed: list[Proposed] = []
        self.pane = Pane()
        self.pane.setPlainText(text_of(block))
        self._foot: Foot | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._more = quiet_words("")
        self._more.hide()
        self._column.addWidget(self.pane)
        self._column.addWidget(self._more)
        self.name_it(name)
        self.show_mark()

    @property
    def text(self) -> str:
        """The words as they stand now."""
        return self.pane.toPlainText().strip()

    @property
    def block(self) -> Block:
        """The block as it was last kept."""
        return self._block

    @property
    def proposed(self) -> tuple[Proposed, ...]:
        """What is new for it, in sight."""
        return tuple(self._proposed)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops in it, in order."""
        buttons = (button for each in self._proposed for button in each.buttons())
        return (self.pane, *((self._foot.give_back,) if self._foot else ()), *buttons)

    @property
    def foot(self) -> Foot:
        """What stands below the words where they are hers or hidden; most paragraphs never need it."""
        if self._foot is None:
            self._foot = Foot()
            self._foot.give_back.clicked.connect(lambda: self.given_back.emit())
            self._column.insertWidget(1, self._foot)
            QWidget.setTabOrder(self.pane, self._foot.give_back)
        return self._foot

    def name_it(self, name: str) -> None:
        """Say which one it is."""
        self.pane.setAccessibleName(name)
        if self._foot is not None:
            self.show_mark()

    def take_in(self, block: Block) -> None:
        """Show other words; those that are there already stay as they are."""
        if block == self._block and self.text == text_of(block):
            return
        self._block = block
        if self.text != text_of(block):
            with silently(self.pane):
                self.pane.setPlainText(text_of(block))
            self.pane.setExtraSelections([])
        self.pane.fit()
        self.show_mark()

    def show_mark(self) -> None:
        """Show whether the words are hers, and whether they are printed."""
        hers = self._block.edited or self.text != text_of(self._block)
        hidden = self._block.hidden
        if hers or hidden or self._foot is not None:
            may = hers and not self.pane.isReadOnly() and not self._block.topic.startswith("own:")
            self.foot.show_for(self.pane.accessibleName(), hers=hers, hidden=hidden, may_give_back=may)
        kind = "hidden" if hidden else "heading" if self._block.kind is BlockKind.HEADING else "plain"
        if self.pane.property("kind") != kind:
            self.pane.setProperty("kind", kind)
            if self.pane.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                self.pane.style().unpolish(self.pane)
                self.pane.style().polish(self.pane)
                self.pane.fit()

    def allow(self, writing: bool) -> None:
        """Let the words be changed, or only be read."""
        self.pane.setReadOnly(not writing)
        self.show_mark()

    def underline(self, findings: Sequence[Finding], theme: Theme) -> None:
        """Underline what is found in the words as they are shown."""
        self._found = tuple(findings)
        places = places_in(self.pane.toPlainText())
        marks = [
            self._mark(places[each.start], places[each.end - 1] + 1, each.level, theme)
            for each in reversed(self._found)
            if 0 <= each.start < each.end < len(places)
        ]
        self.pane.setExtraSelections(marks)

    def choose(self, start: int, end: int) -> None:
        """Select a part of the words, counted as in the block's own text."""
        places = places_in(self.pane.toPlainText())
        if 0 <= start < end < len(places):
            cursor = self.pane.textCursor()
            cursor.setPosition(places[start])
            cursor.setPosition(places[end - 1] + 1, QTextCursor.MoveMode.KeepAnchor)
            self.pane.setTextCursor(cursor)
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def replace_words(self, start: int, end: int, words: str) -> None:
        """Write other words in place of some; the text's own undo takes it back."""
        self.choose(start, end)
        self.pane.textCursor().insertText(words)

    def place_in_text(self) -> int:
        """Return where the cursor is, counted as in the block's own text."""
        return bisect_left(places_in(self.pane.toPlainText()), self.pane.textCursor().position())

    def sources(self) -> tuple[Source, ...]:
        """Return what the sentence at the cursor stands on."""
        return sources_at(self._block, self.text, self.place_in_text())

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show the first of what is new for it, and how much comes after them; what is in sight already stays."""
        first = proposals[:AT_MOST]
        if tuple(each.proposal for each in self._proposed) != tuple(first):
            for gone in self._proposed:
                gone.hide()
                gone.deleteLater()
            self._proposed = [Proposed(each) for each in first]
            for each in self._proposed:
                self._column.insertWidget(self._column.count() - 1, each)
                for name, chosen in (("accept", each.accepted), ("edit", each.to_edit), ("leave", each.left)):
                    chosen.connect(partial(self.answered.emit, name))
            for before, stop in pairwise(self.stops):
                QWidget.setTabOrder(before, stop)
        left = len(proposals) - len(first)
        self._more.setText(plural(left, "One more comes after these.", "{n} more come after these."))
        self._more.setVisible(left > 0)

    def _mark(self, start: int, end: int, level: Level, theme: Theme) -> QTextEdit.ExtraSelection:
        style, colour = _UNDERLINES[level]
        mark = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setUnderlineStyle(style)
        look.setUnderlineColor(QColor(theme[colour]))
        cursor = QTextCursor(self.pane.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, look
        return mark
