"""Two versions of a statement side by side, and the records that moved on since it was issued."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from youthcab.operations import comparing, said
from youthcab.operations.said import MovedOn
from youthcab.records.statement import Statement
from youthcab.ui.desk import Desk
from youthcab.ui.told import field_in_words
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.draft.comparing import Difference, Part, Placed

_MARKS = {"gone": ("<s>", "</s> "), "added": ("<b><u>", "</u></b>"), "kept": ("", "")}


class CompareDialog(QDialog):
    """What is struck through is gone, what is bold and underlined is new."""

    def __init__(self, desk: Desk, statement: Statement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare"))
        self.resize(760, 560)
        self._statement = comparing.titled(desk.store, statement)
        self._moved: tuple[MovedOn, ...] = ()
        before, after = comparing.newest_two(statement)
        self.before, self.after = self._choice(tr("From"), before), self._choice(tr("To"), after)
        row = QHBoxLayout()
        for words, choice in ((tr("From"), self.before), (tr("To"), self.after)):
            label = QLabel(words)
            label.setObjectName("fieldLabel")
            label.setBuddy(choice)
            row.addWidget(label)
            row.addWidget(choice, 1)
        self.told = QTextBrowser()
        self.told.setAccessibleName(tr("What is different"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.told, 1)
        column.addWidget(buttons)
        for choice in (self.before, self.after):
            choice.currentIndexChanged.connect(lambda _: self._tell())
        self._tell()
        desk.ask(lambda store: said.moved_on(store, statement.id), self._show_moved)

    def _choice(self, name: str, chosen: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        for version in comparing.versions(self._statement):
            choice.addItem(comparing.version_words(self._statement, version), version)
        choice.setCurrentIndex(choice.findData(chosen))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return choice

    def _show_moved(self, moved: tuple[MovedOn, ...]) -> None:
        self._moved = moved
        self._tell()

    def _tell(self) -> None:
        versions = (self.before.currentData(), self.after.currentData())
        differences = comparing.compare_versions(self._statement, *versions)
        self.told.setHtml("\n".join((*_words(differences), *_records(self._moved))))


def _words(differences: Sequence[Difference]) -> Iterator[str]:
    yield f"<p>{escape(next(comparing.lines_of(differences)))}</p>"
    for each in differences:
        if each.how != "kept":
            yield f"<p><i>{_where(each)}</i><br>{''.join(map(_marked, each.parts))}</p>"


def _where(difference: Difference) -> str:
    before, after = _paragraph(difference.before), _paragraph(difference.after)
    if difference.how == "moved":
        return tr("Moved from {before} to {after}", before=before, after=after)
    return f"{tr(difference.how.capitalize())}, {after or before}"


def _paragraph(place: Placed | None) -> str:
    return comparing.place_words(place) if place else ""


def _marked(part: Part) -> str:
    begin, end = _MARKS[part.how]
    return f"{begin}{escape(part.text)}{end}"


def _records(moved: Sequence[MovedOn]) -> Iterator[str]:
    if moved:
        yield f"<h3>{tr('Records that changed since the newest copy was issued')}</h3>"
    for each in moved:
        told = " " + tr("(told in it)") if each.was_said else ""
        kind = field_in_words(each.kind)
        yield f"<p>{escape(f'{kind} “{each.label}”{told}: {each.what}')}</p>"
