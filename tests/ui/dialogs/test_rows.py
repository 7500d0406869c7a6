"""The rows of a dialog, of which there may be hundreds."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from youthcab.ui.dialogs.rows import AT_ONCE, Rows


def row(number):
    made = QWidget()
    QVBoxLayout(made).addWidget(QPushButton(f"Answer {number}"))
    return made


@pytest.fixture
def rows(qtbot):
    made: Rows = Rows(row, 6)
    qtbot.addWidget(made)
    made.show()
    made.show_things(range(50))
    return made


def by_tab(rows):
    """Give what Tab comes to, in order, from the first row on."""
    order, each = [], rows.more_button.nextInFocusChain()
    while each is not rows.more_button:
        if isinstance(each, QPushButton) and each.isVisible():
            order.append(each.text())
        each = each.nextInFocusChain()
    return order


def test_the_first_are_there_and_more_are_made_by_the_button_which_leads_to_them(rows):
    assert len(rows.rows) == AT_ONCE
    assert rows.more_button.text() == "Show 20 more of 30"
    rows.more_button.setFocus()
    rows.more_button.click()
    assert rows.focusWidget().text() == "Answer 20"
    assert rows.more_button.text() == "Show 10 more of 10"
    rows.more_button.click()
    assert (len(rows.rows), rows.more_button.isVisible()) == (50, False)
    assert by_tab(rows) == [f"Answer {number}" for number in range(50)]


def test_what_stays_keeps_its_row_and_the_keyboard_in_it(rows):
    third = rows.rows[2].findChild(QPushButton)
    third.setFocus()
    rows.show_things([number for number in range(50) if number != 1])
    assert rows.rows[1].findChild(QPushButton) is third
    assert rows.focusWidget() is third
    assert by_tab(rows)[:3] == ["Answer 0", "Answer 2", "Answer 3"]
    assert len(rows.rows) == AT_ONCE


def test_of_few_there_is_no_more_to_show(rows):
    rows.show_things((1, 2))
    assert not rows.more_button.isVisible()
