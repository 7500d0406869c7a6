"""The parts of a form as data, and the widgets that show them: a field with its label, a section with its title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from youthcab.domain.looking_over import Doubt
from youthcab.ui.editors.editor import Editor
from youthcab.ui.editors.pairs import Pairs
from youthcab.ui.shown import in_words
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

_NARROWEST = 21  # letters that half a row has to hold


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form; its type, its meaning and its links come from the record.

    `example` stands in the empty editor, `hint` shows the field's meaning, `suggest` offers what was used before, and
    `group` is a small heading above it. One that fills itself in is `aside`: it opens no folded section.
    """

    name: str
    label: str
    long: bool = False
    half: bool = False
    hint: bool = False
    word: str = "step"
    example: str = ""
    suggest: bool = False
    group: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together; a folded one opens by itself where the record has something in it."""

    title: str
    fields: tuple[Field, ...]
    folded: bool = False


class FieldBox(QWidget):
    """A label, its editor, one line for what is wrong with it or was understood, and one for what to look at again."""

    def __init__(self, field: Field, editor: Editor, sentence: str) -> None:
        super().__init__()
        self.field, self.editor = field, editor
        self._sentence = sentence = tr(sentence)
        self.label = _words(tr(field.label), "fieldLabel")
        self.label.setBuddy(editor.focusProxy() or editor)
        self.label.setToolTip(sentence)
        self.below, self.advice = _words("", "below"), _words("", "advice")
        self.mend_button: QPushButton | None = None
        self._doubt: Doubt | None = None
        self.below.hide()
        self.advice.hide()
        editor.name_it(tr(field.label))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.label)
        if field.hint:
            column.addWidget(_words(sentence, "hint"))
        for part in (editor, self.below, self.advice):
            column.addWidget(part)
        column.addStretch()
        self._column = column
        self._describe()

    def check(self) -> str:
        """Say below what is wrong, or what was understood; return what is wrong."""
        try:
            words, problem = self.editor.understood(), ""
            self.editor.value()
        except ValueError as error:
            words = problem = str(error)
        self._say(words, is_problem=bool(problem))
        return problem

    def echo(self) -> None:
        """Say below what is understood while it is typed; what cannot be read yet may still become something."""
        if self.is_readable():
            self._say(self.editor.understood(), is_problem=False)
        elif not self.below.property("problem"):
            self._say("", is_problem=False)

    def advise(self, doubt: Doubt | None, *, aloud: bool = False) -> None:
        """Say what to look at again, with a button that puts it right, or nothing; aloud to a screen reader too."""
        if doubt == self._doubt:
            return
        self._doubt = doubt
        sentence = tr(doubt.sentence) if doubt else ""
        self.advice.setText(sentence)
        self.advice.setVisible(bool(sentence))
        self._offer(doubt.mend_words if doubt and self.editor.isEnabled() else "")
        self._describe()
        if aloud:
            self._announce(sentence)

    def is_readable(self) -> bool:
        """Tell whether what is written can be read."""
        try:
            self.editor.value()
        except ValueError:
            return False
        return True

    def as_line(self) -> str:
        """Return the field's name with what is written in it."""
        lines = [line.text() for line in self.editor.findChildren(QLineEdit)]
        lines += [text.toPlainText() for text in self.editor.findChildren(QPlainTextEdit)]
        written = " ".join(filter(None, lines)) or (in_words(self.editor.value()) if self.is_readable() else "")
        return f"{tr(self.field.label)}: {written}"

    def say_problem(self, problem: str) -> None:
        """Say below what is wrong with a value that can be read."""
        self._say(problem, is_problem=True)

    def _say(self, words: str, *, is_problem: bool) -> None:
        if (words, is_problem) == (self.below.text(), bool(self.below.property("problem"))):
            return
        self.below.setText(words)
        self.below.setVisible(bool(words))
        self.below.setProperty("problem", is_problem)
        self.below.style().unpolish(self.below)
        self.below.style().polish(self.below)
        self._describe()
        if is_problem:
            self._announce(words)

    def _offer(self, words: str) -> None:
        if self.mend_button is not None:
            self.mend_button.hide()
            self.mend_button.deleteLater()
            self.mend_button = None
        if words:
            self.mend_button = QPushButton(tr(words))
            self.mend_button.setObjectName("quiet")
            self.mend_button.setAccessibleName(
                tr("{field}: {words}", field=tr(self.field.label), words=self.mend_button.text())
            )
            self.mend_button.clicked.connect(self._mend)
            self._column.insertWidget(self._column.count() - 1, self.mend_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.editor.grown.emit()

    def _mend(self) -> None:
        if self._doubt is not None and self._doubt.mend is not None:
            self.editor.setFocus()
            self.editor.set_value(self._doubt.mend)
            self.editor.edited.emit()
            self.editor.committed.emit()

    def _describe(self) -> None:
        self.editor.describe(" ".join(filter(None, (self.below.text(), self.advice.text(), self._sentence))))

    def _announce(self, words: str) -> None:
        if words and self.isVisible():
            said = tr("{field}: {words}", field=tr(self.field.label), words=words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))


class SectionBox(QFrame):
    """A titled part of the form whose fields stand in two columns, or in one where those would be too narrow.

    A folded one makes its fields when it is opened.
    """

    opened = Signal()

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.inside = QWidget()
        self._pairs = Pairs(self.inside, gap=14, row_gap=12)
        self._pairs.setContentsMargins(0, 4, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.toggle: QPushButton | None = None
        if section.folded:
            self.toggle = QPushButton(tr(section.title))
            self.toggle.setCheckable(True)
            self.toggle.setObjectName("fold")
            self.toggle.toggled.connect(self._fold)
            column.addWidget(self.toggle)
            self._fold(open_=False)
        elif section.title:
            column.addWidget(_words(tr(section.title), "sectionTitle"))
        column.addWidget(self.inside)

    def fill(self, boxes: Sequence[FieldBox]) -> None:
        """Put the fields in their places."""
        for box in boxes:
            if box.field.group:
                self._pairs.add_wide(_words(tr(box.field.group), "groupTitle"))
            if box.field.half:
                self._pairs.add_half(box)
            else:
                self._pairs.add_wide(box)
        self._pairs.end_row()

    def fit(self, width: int) -> None:
        """Set the fields side by side if a width in pixels has room for it, else one below the other."""
        self._pairs.fit(narrow=width < 2 * _NARROWEST * self.fontMetrics().averageCharWidth())

    def open_if(self, filled: bool) -> None:
        """Open a folded section that has something in it."""
        if self.toggle is not None:
            self.toggle.setChecked(filled)

    def _fold(self, open_: bool) -> None:
        if open_:
            self.opened.emit()
        self.inside.setVisible(open_)
        if self.toggle is not None:
            title = tr(self.section.title)
            self.toggle.setText(f"{'▾' if open_ else '▸'}  {title}")
            self.toggle.setAccessibleName(title)


def _words(text: str, name: str) -> QLabel:
    label = Label(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
