"""Names that look like markup, or hold what Qt gives a meaning to, are shown letter for letter."""

from dataclasses import replace

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.make import campaign, entry, event, person
from youthcab.draft.refreshing import Novelty, Proposal
from youthcab.operations import records
from youthcab.records.statement import Answer, Sentence
from youthcab.review.finding import Finding, Level
from youthcab.ui.actions import PAGES
from youthcab.ui.dialogs.answering import AnswerDialog, AnswersDialog
from youthcab.ui.dialogs.forgetting import ForgetDialog
from youthcab.ui.editors.chips import Chip
from youthcab.ui.editors.text import Line
from youthcab.ui.notices import Notice
from youthcab.ui.page import RecordPage
from youthcab.ui.pages.removed import RemovedList
from youthcab.ui.statement.proposed import Proposed
from youthcab.ui.words import Label, as_tip, on_button, one_line

TODAY = event().when.first
ODD = "<b>Talk</b> & {x} %s"


def test_a_label_shows_markup_as_it_was_typed(qapp):
    assert Label("<b>Talk</b>").textFormat() is Qt.TextFormat.PlainText


def test_a_word_without_an_end_does_not_widen_what_it_stands_in(qtbot):
    label = Label("A" * 10_000)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    assert label.minimumSizeHint().width() < 800


@pytest.mark.parametrize("words", ["<b>Talk</b>", "Talk " * 200])
def test_a_tip_shows_markup_as_it_was_typed_and_does_not_fill_the_screen(words):
    tip = as_tip(words)
    assert "<b>" not in tip
    assert "pre-wrap" in tip
    assert len(tip) < 700


def test_a_tip_of_a_few_plain_words_is_those_words():
    assert as_tip("Bread & butter") == "Bread & butter"


def test_an_ampersand_is_no_mnemonic():
    assert on_button("Bread & butter") == "Bread && butter"


def test_a_chip_that_is_too_narrow_keeps_the_ampersand(qtbot):
    chip = Chip("A & B, and a very long name after it")
    qtbot.addWidget(chip)
    chip.resize(120, 24)
    chip.show()
    assert chip.text().startswith("A && B")
    assert chip.text().endswith("…")


def test_no_page_takes_a_name_for_markup(window, desk, store):
    hosts = campaign(ODD)
    for each in (hosts, event(ODD, campaigns=(hosts.id,)), entry(ODD, campaigns=(hosts.id,))):
        records.add(store, replace(each, notes=ODD), ODD, TODAY)
    desk.tell(records.change(store, replace(hosts, aim=ODD), ODD))
    desk.say(ODD)
    found = []
    for page in PAGES:
        window.go(page.name)
        if isinstance(window.page, RecordPage) and window.page.view.list.model.rowCount():
            window.page.view.list.table.selectRow(0)
        QApplication.processEvents()
        found += [f"{page.name}: {each.text()}" for each in window.findChildren(QLabel) if _taken_for_markup(each)]
    assert not found, found


def test_no_dialog_and_no_row_takes_words_for_markup(window, desk):
    finding = Finding(check="held", level=Level.WARNING, what=ODD, why=ODD, mend=ODD, block=None)
    added = Proposal(news=Novelty.CHANGED, topic="topic", sentence=Sentence(text=ODD), said=ODD)
    someone = person(ODD)
    desk.do(lambda store: records.add(store, someone, ODD, TODAY))
    desk.do(lambda store: records.remove(store, someone, ODD))
    answer = Answer(check="held", what=ODD, reason=ODD, by=ODD)
    parts = (
        AnswerDialog(finding, window),
        AnswersDialog((answer,), window),
        ForgetDialog(desk, someone, window),
        Proposed(added),
        RemovedList(desk),
    )
    parts[2]._not_forgotten(ODD)
    parts[-1].refresh()
    shown = [label for part in parts for label in part.findChildren(QLabel) if ODD in label.text()]
    assert len(shown) == 10
    assert [label.text() for label in shown if _taken_for_markup(label)] == []


def _taken_for_markup(label):
    return label.textFormat() is Qt.TextFormat.AutoText and Qt.mightBeRichText(label.text())


def test_a_notice_shows_a_name_as_it_was_typed(window):
    window.notices.say(Notice(ODD))
    assert ODD in [each.text() for each in window.notices.findChildren(Label)]


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("Free\nYour\r\nMind\n", "Free Your Mind"),
        ("a\u2028b\x00c\td", "a bc d"),
        ("\U0001f469\u200d\U0001f467", "\U0001f469\u200d\U0001f467"),
    ],
)
def test_what_is_pasted_into_a_line_becomes_one_line(pasted, kept):
    assert one_line(pasted) == kept


def test_a_title_that_was_pasted_in_lines_is_kept_as_one(qtbot):
    line = Line()
    qtbot.addWidget(line)
    line.line.setText("Free\nYour Mind")
    assert line.value() == "Free Your Mind"
