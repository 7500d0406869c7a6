"""What review finds, as the list beside the words shows it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from youthcab.review.finding import Finding, Level
from youthcab.ui.statement.finding_list import AT_ONCE, MOST_MADE
from youthcab.ui.statement.finding_row import FindingRow
from youthcab.ui.statement.findings import Findings, most_pressing_first

WHY = "it was planned for a day that has passed by 31 March 2021, and nothing says how it went."
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
MEND = "Log that it was held and how many came, or that it was not."


def finding(what: str, why: str = WHY) -> Finding:
    return Finding(check="held", level=Level.WARNING, what=what, why=why, mend=MEND, block=None, record="event-1")


@pytest.fixture
def many(window):
    """Five hundred findings, as a month of eight hundred records may have."""
    shown = Findings()
    shown.setFixedSize(432, 580)
    shown.show()
    shown.show_findings([finding(f"Quiz {number}") for number in range(500)], writing=True)
    yield shown
    shown.close()


def made(shown):
    return [each.finding.what for each in shown.list.findChildren(FindingRow)]


def settle(qapp):
    for _ in range(5):
        qapp.processEvents()


def test_every_line_of_a_finding_has_room(window):
    shown = Findings()
    shown.setFixedSize(432, 580)
    shown.show()
    shown.show_findings([finding("Pride assembly"), finding("Quiz", WHY * 3)], writing=True)
    QTest.qWait(0)
    labels = [label for place in range(2) for label in shown.list.made(place).findChildren(QLabel)]
    assert [label.text() for label in labels if label.height() < label.heightForWidth(label.width())] == []
    shown.close()


def test_of_many_findings_only_those_in_sight_are_made(many, qapp):
    assert len(made(many)) == AT_ONCE
    settle(qapp)
    assert made(many) == [f"Quiz {number}" for number in range(AT_ONCE)]
    assert many.count.text() == "500 to look at"
    assert [many.list.item(place).data(SPOKEN).split(".")[0] for place in (0, 499)] == [
        "Look at this, statement: Quiz 0",
        "Look at this, statement: Quiz 499",
    ]


def test_a_finding_far_down_is_made_and_in_sight_when_the_keyboard_comes_to_it(many, qtbot, qapp):
    qtbot.keyClick(many.list, Qt.Key.Key_End)
    settle(qapp)
    last = many.list.made(499)
    assert last.isVisible()
    assert many.list.viewport().rect().contains(last.geometry())
    assert len(made(many)) < 3 * AT_ONCE


def test_the_list_stays_where_it_was_scrolled_to_when_something_else_is_found(many, qapp):
    many.list.setCurrentRow(0)
    settle(qapp)
    many.list.verticalScrollBar().setValue(3000)
    settle(qapp)
    many.show_findings(many.findings[:-1], writing=True)
    settle(qapp)
    assert (many.list.currentRow(), many.list.verticalScrollBar().value()) == (0, 3000)


def test_rows_out_of_sight_go_again_as_one_reads_on(many, qapp):
    for place in range(0, 300, 4):
        many.list.setCurrentRow(place)
        settle(qapp)
        assert many.list.made(place).isVisible()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert len(made(many)) <= MOST_MADE + AT_ONCE


def test_the_keyboard_goes_from_the_list_to_its_rows_in_their_order(many, qapp):
    many.list.setCurrentRow(100)
    settle(qapp)
    many.list.setCurrentRow(95)
    settle(qapp)
    order, each = [], many.list.nextInFocusChain()
    while each is not many.list:
        if isinstance(each, QPushButton) and each.accessibleName().startswith("Answer…"):
            order.append(int(each.accessibleName().split()[-1]))
        each = each.nextInFocusChain()
    assert order == sorted(order)
    assert {0, 95, 100} <= set(order)


def test_what_must_be_mended_stands_first_and_the_rest_in_order_of_place():
    levels = (Level.NOTE, Level.BLOCKING, Level.WARNING, Level.NOTE, Level.BLOCKING)
    found = [replace(finding(str(place)), level=level) for place, level in enumerate(levels)]
    assert [each.what for each in most_pressing_first(found)] == ["1", "4", "2", "0", "3"]
