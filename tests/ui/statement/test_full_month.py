"""A month of hundreds of records: whatever is shown of it is made a little at a time, so that the window never waits."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from tests.make import campaign, event
from youthcab.operations.writing_words import text_of
from youthcab.records.period import Period
from youthcab.records.statement import Voice
from youthcab.review.finding import Level
from youthcab.ui.statement.paragraph import Paragraph
from youthcab.ui.statement.paragraphs import AT_ONCE

MOST = 170  # widgets in one turn; a paragraph has about 8, a finding about 9
CAMPAIGNS, EVENTS = 60, 240


@pytest.fixture
def page(window, desk):
    hosts = [campaign(f"Campaign {n}", id=f"campaign-{n:03}") for n in range(CAMPAIGNS)]
    made = [
        event(f"Quiz {n}", f"2021-02-{n % 28 + 1:02}", about=f"subject {n}", campaigns=(hosts[n % CAMPAIGNS].id,))
        for n in range(EVENTS)
    ]
    with desk.store.writing("Sam", "Begin") as writing:
        writing.save_all([*hosts, *made])
    desk.choose_month(Period.parse("2021-02"))
    window.go("statement")
    return window.page


def most_made(page, qapp, begin):
    """Do something, and give how many widgets were made in the turn of the loop in which most were."""
    most, before = 0, len(page.window().findChildren(QWidget))
    begin()
    still = 0
    while still < 3:
        now = len(page.window().findChildren(QWidget))
        most, before, still = max(most, now - before), now, 0 if now != before else still + 1
        qapp.processEvents()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return most


@pytest.mark.parametrize("voice", [Voice.PAPER, Voice.BRIEFING])
def test_a_full_month_is_drafted_a_little_at_a_time(page, qapp, voice):
    page.head.button_for(voice).click()
    assert most_made(page, qapp, page.draft) <= MOST
    assert len(page.words.paragraphs) == len(page.statement.blocks) > AT_ONCE
    assert len(page.side.findings.findings) > 200
    assert len(page.could.sayable) >= EVENTS


def test_its_words_are_whole_before_all_of_them_are_made(page, qapp):
    page.draft()
    assert len(page.words.paragraphs) == AT_ONCE < len(page.statement.blocks)
    before = page.words.texts()
    assert before == tuple(text_of(block) for block in page.statement.blocks)
    most_made(page, qapp, lambda: None)
    assert page.words.texts() == before
    assert page.unsaved() == ()


def test_one_is_led_to_a_paragraph_that_is_not_made_yet(page, qapp):
    page.draft()
    last = len(page.statement.blocks) - 1
    page.words.choose(last, 0, 4)
    most_made(page, qapp, lambda: None)
    assert page.words.place == last
    assert page.words.in_hand().pane.textCursor().selectedText() == page.words.texts()[last][:4]


def test_what_must_be_mended_is_listed_first(page):
    page.draft()
    page.words.paragraphs[3].pane.setPlainText("WE met 84 people.")
    page.looking.look()
    levels = [each.level for each in page.side.findings.findings]
    assert levels == sorted(levels, key=list(Level).index)
    assert len(set(levels)) > 1


def test_what_is_in_the_way_is_listed_a_little_at_a_time(page, qapp):
    page.draft()
    most_made(page, qapp, lambda: None)
    assert most_made(page, qapp, page.life.issue_button.click) <= MOST
    assert most_made(page, qapp, page.life.dialog._rows.more_button.click) <= MOST


def test_tab_goes_from_the_tools_through_the_words_to_what_stands_beside_them(page, qapp):
    page.draft()
    most_made(page, qapp, lambda: None)
    panes = [paragraph.pane for paragraph in page.findChildren(Paragraph)]
    order, each = [], page.nextInFocusChain()
    while each is not page:
        order.append(each)
        each = each.nextInFocusChain()
    places = [order.index(pane) for pane in panes]
    assert places == sorted(places)
    tool = page.panes_of.tools.findChildren(QWidget)[-1]
    assert order.index(tool) < places[0]
    assert places[-1] < order.index(page.words.add_button) < order.index(page.side.findings.list)
