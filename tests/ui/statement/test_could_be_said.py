"""The list of what could be said."""

import pytest
from PySide6.QtCore import QRect, Qt

from youthcab.operations.sayable import Sayable, Standing
from youthcab.ui.statement.could_be_said import CouldBeSaid

WORDS = "Our political education campaign has a weekly political podcast."


@pytest.fixture
def could(window):
    shown = CouldBeSaid()
    shown.resize(250, 560)
    shown.show()
    shown.show_all([Sayable(record=f"r{n}", words=WORDS[n:], standing=Standing.SAID) for n in range(20)], writing=True)
    yield shown
    shown.close()


@pytest.mark.parametrize("width", [230, 250, 300])
def test_every_line_has_room_at_any_width(could, width, qapp):
    could.resize(width, 560)
    for _ in range(3):
        qapp.processEvents()
    inside = QRect(0, 0, could.list.viewport().width() - 34, 10_000)
    for place in range(could.list.count()):
        item = could.list.item(place)
        needed = could.list.fontMetrics().boundingRect(inside, Qt.TextFlag.TextWordWrap, item.text()).height()
        assert could.list.visualItemRect(item).height() >= needed + 16


def test_the_signs_of_the_list_are_explained_above_it(could):
    assert could.count.text() == "✓ 20 said"
    assert could.list.item(0).text().startswith("✓")
