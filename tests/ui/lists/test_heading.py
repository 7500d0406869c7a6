import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from youthcab.ui.lists.heading import Heading

KINDS = ("people", "roles", "consents", "partners")


@pytest.fixture
def heading(qtbot):
    made = Heading((QLabel("People"), QLabel("84")), KINDS, (QLineEdit(), QPushButton("Add person")))
    qtbot.addWidget(made)
    made.resize(1000, 60)
    made.show()
    return made


def tops(heading):
    return {button.mapTo(heading, button.rect().topLeft()).y() for button in heading.kinds.buttons()}


def test_kinds_stand_in_the_row_and_below_it_where_there_is_no_room(heading, qtbot):
    line = heading.findChild(QLineEdit)
    qtbot.waitUntil(lambda: len(tops(heading)) == 1 and next(iter(tops(heading))) < line.geometry().bottom())
    heading.resize(420, 120)
    qtbot.waitUntil(lambda: min(tops(heading)) > line.geometry().bottom())
    heading.resize(1000, 60)
    qtbot.waitUntil(lambda: max(tops(heading)) < line.geometry().bottom())


def test_a_kind_that_is_pressed_is_said(heading, qtbot):
    with qtbot.waitSignal(heading.chosen) as chosen:
        heading.kinds.button(2).click()
    assert chosen.args == [2]
    assert heading.kinds.button(2).text() == "Consents"
    assert heading.kinds.button(2).accessibleName() == "Show consents"


def test_one_kind_alone_needs_no_buttons(qtbot):
    made = Heading((QLabel("Campaigns"),), ("campaigns",), (QLineEdit(), QPushButton("Add campaign")))
    qtbot.addWidget(made)
    assert made.kinds.buttons() == []
