"""What review finds in the words, as a list: each with why, and what can be done about it at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from youthcab.review.finding import Finding, Level
from youthcab.ui.cards import pill
from youthcab.ui.flow import Flow
from youthcab.ui.translation import plural, tr

_TONES = {Level.BLOCKING: "bad", Level.WARNING: "warn", Level.NOTE: "soft"}
_COUNTED = ((Level.BLOCKING, "must be mended"), (Level.WARNING, "to look at"), (Level.NOTE, "for information"))
_NOTHING = "Nothing to look at. What you write is checked as you type."
_LONGEST = 60
_BESIDE = 36  # the list's margins, and its scroll bar whether it is there or not
_AROUND = 6  # the margin and border of an item, above and below, as the theme has them


class FindingRow(QFrame):
    """One finding; its buttons say what they would do."""

    mended = Signal(object)
    answered = Signal(object)
    opened = Signal(str)

    def __init__(self, finding: Finding, writing: bool) -> None:
        super().__init__()
        self.setObjectName("finding")
        self.finding = finding
        level = pill(tr(finding.level.value.capitalize()), _TONES[finding.level])
        what = QLabel(f"“{_short(finding.what)}”" if finding.end else finding.what)
        what.setObjectName("findingWhat")
        why = QLabel(f"{finding.why[:1].upper()}{finding.why[1:]} {finding.mend}")
        why.setObjectName("quietWords")
        for label in (what, why):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (level, what, why):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.buttons: list[QPushButton] = []
        below = QWidget()
        row = Flow(below, gap=0)
        if writing and finding.replacement is not None:
            words = (
                tr("Write “{replacement}”", replacement=_short(finding.replacement))
                if finding.replacement
                else tr("Take it out")
            )
            row.addWidget(self._button(words, lambda: self.mended.emit(finding)))
        if finding.record is not None:
            row.addWidget(self._button(tr("Open the record"), lambda: self.opened.emit(str(finding.record))))
        if writing and finding.answerable:
            row.addWidget(self._button(tr("Answer…"), lambda: self.answered.emit(finding)))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 9, 8, 7)
        self.column.setSpacing(4)
        for label in (level, what, why):
            self.column.addWidget(label)
        if not self.buttons:
            below.hide()
        self.column.addWidget(below)

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("quiet")
        button.setProperty("first", not self.buttons)
        button.setAccessibleName(f"{words}: {self.finding.what}")
        button.clicked.connect(lambda: act())
        self.buttons.append(button)
        return button


class Findings(QFrame):
    """The list with a count above it; the count is said aloud when it changes."""

    mended = Signal(object)
    answered = Signal(object)
    opened = Signal(str)
    chosen = Signal(object)
    answers_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.count = QLabel(tr(_NOTHING))
        self.count.setObjectName("quietWords")
        self.count.setWordWrap(True)
        self.count.setContentsMargins(16, 12, 16, 4)
        self.list = QListWidget()
        self.list.setObjectName("findings")
        self.list.setAccessibleName(tr("What review finds"))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(0)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        self.list.setVisible(False)
        column.addStretch()
        self.answers_button = QPushButton()
        self.answers_button.setObjectName("quiet")
        self.answers_button.setToolTip(tr("What was answered and may stand; each answer can be taken back"))
        self.answers_button.clicked.connect(lambda: self.answers_asked.emit())
        self.answers_button.hide()
        column.addWidget(self.answers_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._shown: tuple[tuple[Finding, ...], bool] | None = None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is in sight."""
        return self._shown[0] if self._shown else ()

    def row(self, place: int) -> FindingRow:
        """Return a row of the list."""
        found = self.list.itemWidget(self.list.item(place))
        assert isinstance(found, FindingRow)
        return found

    def show_findings(self, findings: Sequence[Finding], *, writing: bool) -> None:
        """Show what is found; where it is what is in sight already, nothing moves."""
        if self._shown == (tuple(findings), writing):
            return
        before = self.count.text()
        place, scrolled = self.list.currentRow(), self.list.verticalScrollBar().value()
        self._shown = tuple(findings), writing
        self.list.clear()
        for finding in findings:
            self._add(finding, writing)
        self.list.setVisible(bool(findings))
        self.list.setCurrentRow(min(place, len(findings) - 1))
        self.list.verticalScrollBar().setValue(scrolled)
        self.count.setText(counted(findings))
        if self.count.text() != before and self.isVisible():
            said = QAccessibleAnnouncementEvent(self, self.count.text())
            said.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(said)
        # The words have their own font, and so their height, only once they are on the screen.
        QTimer.singleShot(0, self, self._fit)

    def show_answered(self, count: int) -> None:
        """Offer to look through the answers that were given, where there are some."""
        self.answers_button.setText(plural(count, "One answer was given…", "{n} answers were given…"))
        self.answers_button.setVisible(count > 0)

    def next(self, step: int = 1) -> None:
        """Go to the next finding that stands in the words."""
        count = len(self.findings)
        for away in range(1, count + 1):
            place = (self.list.currentRow() + step * away) % count
            if self.findings[place].block is not None:
                self.list.setCurrentRow(place)
                self.chosen.emit(self.findings[place])
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take other heights at another width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take other heights with another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _add(self, finding: Finding, writing: bool) -> None:
        item = QListWidgetItem(self.list)
        level = tr(finding.level.value.capitalize())
        spoken = f"{level}, {finding.where}: {finding.what}. {finding.why} {finding.mend}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        row = FindingRow(finding, writing)
        row.mended.connect(self.mended)
        row.answered.connect(self.answered)
        row.opened.connect(self.opened)
        self.list.setItemWidget(item, row)

    def _fit(self) -> None:
        """Give each row the height that its words need at this width."""
        width = self.width() - _BESIDE
        for place in range(self.list.count()):
            height = self.row(place).column.totalHeightForWidth(width) + _AROUND
            self.list.item(place).setSizeHint(QSize(width, height))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.findings[self.list.row(item)])


def counted(findings: Sequence[Finding]) -> str:
    """Say how much is found, by what it asks for."""
    if not findings:
        return tr(_NOTHING)
    counts = Counter(each.level for each in findings)
    return ", ".join(f"{counts[level]} {tr(words)}" for level, words in _COUNTED if counts[level])


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
