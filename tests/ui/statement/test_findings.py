"""What review finds, as the list beside the words shows it."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from youthcab.review.finding import Finding, Level
from youthcab.ui.statement.findings import Findings

WHY = "it was planned for a day that has passed by 31 March 2021, and nothing says how it went."
MEND = "Log that it was held and how many came, or that it was not."


def finding(what: str, why: str = WHY) -> Finding:
    return Finding(check="held", level=Level.WARNING, what=what, why=why, mend=MEND, block=None, record="event-1")


def test_every_line_of_a_finding_has_room(window):
    shown = Findings()
    shown.setFixedSize(432, 580)
    shown.show()
    shown.show_findings([finding("Pride assembly"), finding("Quiz", WHY * 3)], writing=True)
    QTest.qWait(0)
    labels = [label for place in range(2) for label in shown.row(place).findChildren(QLabel)]
    assert [label.text() for label in labels if label.height() < label.heightForWidth(label.width())] == []
    shown.close()
