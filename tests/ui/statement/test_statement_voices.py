"""The page of the statement in each voice, with the days of the council and the sides that fold."""

from datetime import date

import pytest

from tests.make import event
from youthcab.operations import records, statements
from youthcab.records.statement import Voice
from youthcab.ui.statement.statement import StatementPage


@pytest.fixture
def page(window, desk) -> StatementPage:
    desk.do(lambda store: records.add(store, event("Free Your Mind", "2021-03-10"), "test", desk.today()))
    window.go("statement")
    window.page.draft()
    return window.page


def kept(desk, voice=Voice.PAPER):
    return statements.statement_for(desk.store, desk.period, voice)


def test_each_voice_has_words_of_its_own(page, desk):
    paper = page.words.texts()
    page.head.button_for(Voice.SPEECH).click()
    assert page.words.texts() == ()
    page.draft()
    assert kept(desk, Voice.SPEECH).voice is Voice.SPEECH
    assert "and it may take 3" in page.measure.text()
    page.head.button_for(Voice.PAPER).click()
    assert page.words.texts() == paper


def test_a_speech_that_is_too_long_says_by_how_much(page, desk):
    page.head.button_for(Voice.SPEECH).click()
    page.draft()
    page.words.paragraphs[0].pane.setPlainText("We did it again. " * 100)
    page.looking.look()
    assert page.panes_of.limit.isVisible()
    assert page.panes_of.limit.text().startswith("About ")


def test_the_meeting_proposes_when_its_papers_close_and_an_officer_may_set_another_day(page, desk):
    page.head.dates_button.click()
    page.head.meeting.line.setText("24 March 2021")
    page.head.meeting.line.editingFinished.emit()
    assert (kept(desk).meeting, kept(desk).deadline) == (date(2021, 3, 24), date(2021, 3, 15))
    assert "papers by 15 March" in page.head.dates_button.text()
    page.head.deadline.line.setText("12 March 2021")
    page.head.deadline.line.editingFinished.emit()
    assert kept(desk).deadline == date(2021, 3, 12)


def test_a_meeting_can_be_set_before_there_are_words(window, desk):
    window.go("statement")
    page = window.page
    page.head.meeting.line.setText("24 March 2021")
    page.head.meeting.line.editingFinished.emit()
    assert kept(desk).deadline == date(2021, 3, 15)
    assert page.left.currentIndex() == 1


def test_the_sides_fold(page):
    assert page.side.isVisible()
    assert not page.could.isVisible()
    page.do("fold_side")
    page.do("fold_could")
    assert not page.side.isVisible()
    assert page.could.isVisible()
