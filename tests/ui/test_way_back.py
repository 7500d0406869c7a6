import pytest
from PySide6.QtWidgets import QPushButton

from tests.make import event
from youthcab.operations import records
from youthcab.records.event import Event


@pytest.fixture
def undo(window):
    return window.findChildren(QPushButton, "wayBack")[0]


@pytest.fixture
def redo(window):
    return window.findChildren(QPushButton, "wayBack")[1]


def add(desk, title):
    desk.do(lambda store: records.add(store, event(title), "test", desk.today()))


def test_what_would_be_undone_is_always_in_sight(window, desk, undo):
    assert (undo.text().strip(), undo.isEnabled()) == ("Undo", False)

    add(desk, "Quiz")

    assert undo.text().split("\n") == [" Undo", " Add “Quiz”"]
    assert undo.isEnabled()
    assert undo.isVisibleTo(window)


def test_a_press_takes_it_back_and_a_second_button_offers_it_again(window, desk, undo, redo):
    add(desk, "Quiz")
    assert not redo.isVisibleTo(window)

    undo.click()

    assert records.everything(desk.store, Event) == ()
    assert redo.text().split("\n") == [" Redo", " Add “Quiz”"]
    assert redo.isVisibleTo(window)
    redo.click()
    assert [each.title for each in records.everything(desk.store, Event)] == ["Quiz"]
    assert not redo.isVisibleTo(window)


def test_words_that_do_not_fit_are_cut_and_the_name_says_all(window, desk, undo):
    long = "A very long evening about buses, trains and everything that has wheels"
    add(desk, long)

    assert undo.text().endswith("…")
    assert undo.accessibleName() == f"Undo: Add “{long}”"
    assert long in undo.toolTip()
