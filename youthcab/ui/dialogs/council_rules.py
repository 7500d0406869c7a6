"""Ask for the rules that the council goes by; each is taken over as soon as it is changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from youthcab.operations.rules import NoRule, rules_of, set_rule
from youthcab.records.cabinet import Cabinet
from youthcab.records.fields import about, field_named
from youthcab.records.rules import Rules
from youthcab.ui.desk import Desk
from youthcab.ui.editors.make import make_editor
from youthcab.ui.forms.fields import Field, FieldBox, Section, SectionBox
from youthcab.ui.forms.known import Known
from youthcab.ui.help.help import help_key
from youthcab.ui.translation import tr

SECTIONS = (
    Section(
        "On paper",
        (
            Field("header", "Lines at the head of a paper", long=True, hint=True),
            Field("contact", "Whom to ask, at its end", long=True, hint=True),
        ),
    ),
    Section(
        "House style",
        (
            Field("commas_from", "Commas in numbers from", half=True),
            Field("words_up_to", "Numbers in words up to", half=True),
            Field("per_cent", "Percentages", half=True),
            Field("quotes", "Quotation marks", half=True),
            Field("longest_sentence", "Words in a sentence, at most", half=True),
            Field("known_abbreviations", "Abbreviations everyone knows", half=True),
        ),
    ),
    Section(
        "Speaking",
        (
            Field("speech_minutes", "Minutes for a speech", half=True),
            Field("words_a_minute", "Words a minute", half=True),
        ),
    ),
    Section("Consent", (Field("age_bands", "Who has to agree", hint=True, word="age band"),)),
    Section(
        "Deadlines and polls",
        (
            Field("deadline_days", "Working days before the meeting", half=True),
            Field("extra_holidays", "More days without work", half=True),
            Field("elections", "Polls", hint=True, word="poll"),
        ),
    ),
    Section(
        "Keeping and issuing",
        (
            Field("keep_people_months", "Months for which people are kept", half=True),
            Field("issue_needs_clearing", "Issuing", half=True, word="An officer clears it first"),
        ),
    ),
)


class CouncilRulesDialog(QDialog):
    """One row for each rule, made from the fields of the rules and of the cabinet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help_key(self, "council-rules")
        self._desk = desk
        self.setWindowTitle(tr("Council rules"))
        self.resize(640, 620)
        self._kept = {rule.name: rule.value for rule in rules_of(desk.store)}
        self.boxes: dict[str, FieldBox] = {}
        inside = QWidget()
        inside.setObjectName("formInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(18)
        for section in SECTIONS:
            box = SectionBox(section)
            box.fill([self._box(field) for field in section.fields])
            column.addWidget(box)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("Council rules"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 14)
        whole.addWidget(scroll, 1)
        whole.addWidget(buttons)

    def done(self, result: int) -> None:
        """Take over what is being typed, then close."""
        for name in self.boxes:
            self._take_over(name)
        super().done(result)

    def _box(self, field: Field) -> FieldBox:
        owner = Cabinet if field.name in ("header", "contact") else Rules
        declared = field_named(owner, field.name)
        editor = make_editor(owner, declared, Known(self._desk), long=field.long, word=tr(field.word))
        editor.set_value(self._kept[field.name])
        editor.setEnabled(not self._desk.view_only)
        box = FieldBox(field, editor, about(declared).sentence)
        editor.committed.connect(partial(self._take_over, field.name))
        self.boxes[field.name] = box
        return box

    def _take_over(self, name: str) -> None:
        """Keep one rule if it was changed and can be kept; else say below why not."""
        box = self.boxes[name]
        if box.check() or (value := box.editor.value()) == self._kept[name]:
            return
        desk = self._desk
        try:
            desk.tell(set_rule(desk.store, name, value, desk.actor))
        except NoRule as error:
            box.say_problem(str(error))
        else:
            self._kept[name] = value
