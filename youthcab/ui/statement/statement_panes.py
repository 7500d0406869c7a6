"""How the statement page is laid out: what could be said, the words, and what stands beside them; the sides fold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from youthcab.domain.speaking import count_words, speaking_time
from youthcab.records.rules import Rules
from youthcab.records.statement import Voice
from youthcab.ui.cards import pill
from youthcab.ui.flow import Flow
from youthcab.ui.left_off import LeftOff, Shares
from youthcab.ui.lists.record_list import empty_state
from youthcab.ui.statement.pane_buttons import fold, tool
from youthcab.ui.statement.paper import Paper
from youthcab.ui.statement.paragraphs import Paragraphs
from youthcab.ui.statement.statement_behind import Behind
from youthcab.ui.translation import plural, tr

_EMPTY = (
    "No words for this month yet.\n\n"
    "Draft the statement: it is made from what is logged, and every word can be changed."
)
_TOOLS = (
    ("move_up", "↑ Up"),
    ("move_down", "↓ Down"),
    ("merge", "Join"),
    ("split", "Split"),
    ("hide", "Hide"),
)
_WORDS, _NOTHING, _PAGES = range(3)
_ROOM = 48  # pixels above and below the line that the cursor is in
_SHARES, _GROWS = (250, 560, 360), (0, 3, 1)
_NARROWEST = 340  # pixels, for the words
_LINE, _LEAST = 44, 22  # letters of words, and of what could be said, below which two panes beside them are too many


class Panes(QObject):
    """Three panes; the first is folded until it is asked for, and the pages take the place of the words."""

    turned = Signal(bool)

    def __init__(
        self,
        page: QWidget,
        head: QWidget,
        could: QWidget,
        words: Paragraphs,
        side: QTabWidget,
        actions: Mapping[str, QAction],
        left: LeftOff,
    ) -> None:
        super().__init__(page)
        self._could, self._side = could, side
        self.left = QStackedWidget()
        self.paper = Paper(tool(tr("Print…"), actions["print"]))
        self.paper.closed.connect(lambda: self.show_paper(shown=False))
        self.measure = QLabel()
        self.measure.setObjectName("quietWords")
        self.limit = pill("", "warn")
        self.could_button = fold(actions["fold_could"])
        self.side_button = fold(actions["fold_side"])
        self.side_button.setText(f"{tr('Review')} ›")
        self.side_button.setAccessibleName(tr("Review"))
        self.show_left(0)
        self.tools = QWidget()
        self._tools(actions)
        self.behind = Behind(actions["draft"])
        self._splitter = self._beside_each_other(could, self._card(words), side)
        self._shares = Shares(self._splitter, "statement", left, _SHARES)
        could.setVisible(False)
        self.side_button.setChecked(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self._splitter, 1)
        QTimer.singleShot(0, self, self._share)

    def show_begun(self, begun: bool) -> None:
        """Show the words and what stands beside them, or that there are none yet."""
        if not begun or self.left.currentIndex() == _NOTHING:
            self.left.setCurrentIndex(_WORDS if begun else _NOTHING)
        self.tools.setVisible(begun and not self.on_paper)
        self.behind.setVisible(begun and not self.behind.isHidden())
        self._side.setVisible(begun and self.side_button.isChecked())
        self._could.setVisible(begun and self.could_button.isChecked())

    @property
    def on_paper(self) -> bool:
        """Tell whether the pages are in sight in place of the words."""
        return self.left.currentWidget() is self.paper

    def show_paper(self, *, shown: bool) -> None:
        """Show the pages in place of the words, or the words again."""
        self.left.setCurrentIndex(_PAGES if shown else _WORDS)
        self.tools.setVisible(not shown)
        self.turned.emit(shown)
        ((self.paper.views.currentWidget() or self.paper) if shown else self.left).setFocus()

    def show_left(self, count: int) -> None:
        """Say on the button of the first pane how much is not said."""
        words = tr("Could be said ({count})", count=count) if count else tr("Could be said")
        self.could_button.setText(f"‹ {words}")
        self.could_button.setAccessibleName(words)

    def show_measure(self, texts: Sequence[str], rules: Rules, voice: Voice) -> None:
        """Say how long the words are, and what a speech may take."""
        words = count_words(texts)
        said, over = plural(words, "one word", "{n} words"), 0
        if voice in (Voice.PAPER, Voice.SPEECH):
            said += f" · {speaking_time(words, rules.words_a_minute)}"
        if voice is Voice.SPEECH:
            said += tr(", and it may take {speech_minutes}", speech_minutes=rules.speech_minutes)
            over = words - rules.speech_minutes * rules.words_a_minute
        self.measure.setText(said if words else "")
        self.limit.setText(plural(over, "About one word too long", "About {n} words too long"))
        self.limit.setVisible(over > 0)

    def turn_could(self) -> None:
        """Fold the first pane, or unfold it."""
        self.could_button.setChecked(not self.could_button.isChecked())
        self._make_room(self.side_button)
        self._fold()

    def turn_side(self) -> None:
        """Fold the last pane, or unfold it."""
        self.fold_side(folded=self.side_button.isChecked())

    def fold_side(self, *, folded: bool) -> None:
        """Fold the last pane or unfold it."""
        self.side_button.setChecked(not folded)
        self._make_room(self.could_button)
        self._fold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fold the first pane where a smaller window or larger text leaves no room for all three."""
        if event.type() is QEvent.Type.Resize and self.could_button.isChecked():
            self._make_room(self.could_button)
            self._could.setVisible(self._could.isVisible() and self.could_button.isChecked())
        return False

    def _make_room(self, other: QPushButton) -> None:
        """Fold the other side where the two would leave too little for the words."""
        both = self.could_button.isChecked() and self.side_button.isChecked()
        words = self._side.fontMetrics().averageCharWidth() * _LINE
        if both and words + self._least_could() + self._least_side() > self._splitter.width():
            other.setChecked(False)

    def _least_could(self) -> int:
        return max(210, self._could.fontMetrics().averageCharWidth() * _LEAST)

    def _least_side(self) -> int:
        return max(250, self._side.tabBar().sizeHint().width() + 24)

    def _fold(self) -> None:
        self._could.setVisible(self.could_button.isChecked())
        self._side.setVisible(self.side_button.isChecked())
        self._share()

    def _share(self) -> None:
        self._could.setMinimumWidth(self._least_could())
        self._side.setMinimumWidth(self._least_side())
        self._shares.give()

    def _beside_each_other(self, *panes: QWidget) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        for place, pane in enumerate(panes):
            splitter.addWidget(pane)
            splitter.setStretchFactor(place, _GROWS[place])
        # A splitter puts what is added last before the others, and a screen reader reads in that order.
        for pane in panes:
            pane.raise_()
        splitter.installEventFilter(self)
        return splitter

    def _tools(self, actions: Mapping[str, QAction]) -> None:
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(6)
        inside = QWidget()
        flow = Flow(inside, gap=0)
        for name, words in _TOOLS:
            flow.addWidget(tool(tr(words), actions[name]))
        row.addWidget(inside, 1)

    def _card(self, words: Paragraphs) -> QFrame:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setMinimumWidth(_NARROWEST)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(words)
        words.entered.connect(lambda: _bring_into_sight(scroll, words))
        self.left.addWidget(scroll)
        self.left.addWidget(empty_state(tr(_EMPTY)))
        self.left.addWidget(self.paper)
        self.foot = QFrame()
        self.foot.setObjectName("foot")
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(8)
        self.measure.setWordWrap(True)
        self.measure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.could_button)
        row.addWidget(self.measure, 1)
        row.addWidget(self.limit)
        row.addWidget(self.side_button)
        self.tools.setObjectName("tools")
        self.tools.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.tools)
        inside.addWidget(self.behind)
        inside.addWidget(self.left, 1)
        inside.addWidget(self.foot)
        return card


def _bring_into_sight(scroll: QScrollArea, words: Paragraphs) -> None:
    """Scroll to the line that the cursor is in."""
    in_hand = words.in_hand()
    if in_hand is not None:
        line = in_hand.pane.mapTo(words, in_hand.pane.cursorRect().center())
        scroll.ensureVisible(line.x(), line.y(), 0, _ROOM)
