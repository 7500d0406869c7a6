import pytest
from PySide6.QtCore import Qt

from tests.make import campaign, event
from youthcab.operations import records
from youthcab.records.event import Event
from youthcab.records.question import Question
from youthcab.ui.lists.table import PAGE, Column, RecordTable

COLUMNS = (Column("When", "when"), Column("Event", "title"), Column("Campaigns", "campaigns", links=True))


@pytest.fixture
def model(store):
    return RecordTable(
        COLUMNS,
        lambda found: records.among(store, found),
        lambda found, record: records.place_in(store, found, record),
        lambda record: records.label_of(store, record),
    )


def show(model, store, *, order="", descending=False, search=""):
    model.show(records.found(store, Event, Question(search, order=order, descending=descending)))


def titles(model):
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def save(store, *many):
    with store.writing("test", "Add") as writing:
        writing.save_all(many)


def test_the_model_keeps_qts_rules(model, store, qtmodeltester):
    qtmodeltester.check(model)
    save(store, event("One"), event("Two", "soon"))
    show(model, store)
    qtmodeltester.check(model)
    show(model, store, search="two")
    assert titles(model) == ["Two"]
    model.clear()
    assert model.rowCount() == 0


def test_a_cell_is_heard_with_what_its_row_is_known_by(model, store):
    save(store, event("Free Your Mind", "2021-03-10"))
    show(model, store)
    name, more = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole
    assert [model.index(0, 0).data(each) for each in (name, more)] == ["When: 10 Mar 2021", "Free Your Mind"]
    assert [model.index(0, 1).data(each) for each in (name, more)] == ["Event: Free Your Mind", ""]


def test_all_rows_are_there_and_read_a_page_at_a_time(model, store, sql):
    save(store, *(event(f"Event {number:04}") for number in range(PAGE * 2 + 10)))
    show(model, store, order="title")
    assert model.rowCount() == PAGE * 2 + 10
    del sql[:]
    assert model.index(PAGE + 5, 1).data() == f"Event {PAGE + 5:04}"
    assert model.index(PAGE + 6, 1).data() == f"Event {PAGE + 6:04}"
    assert len([each for each in sql if "FROM event" in each]) == 1
    assert titles(model) == [f"Event {number:04}" for number in range(PAGE * 2 + 10)]


def test_only_some_pages_are_held_at_once_and_each_comes_again(model, store):
    save(store, *(event(f"Event {number:04}") for number in range(PAGE * 32)))
    show(model, store, order="title")
    assert titles(model)[-1] == f"Event {PAGE * 32 - 1:04}"
    assert model.index(0, 1).data() == "Event 0000"


def test_a_header_asks_for_another_order(model, qtbot):
    with qtbot.waitSignal(model.order_asked) as asked:
        model.sort(1, Qt.SortOrder.DescendingOrder)
    assert asked.args == ["title", True]


def test_a_column_of_links_shows_labels(model, store):
    mine = campaign("Mental Health")
    save(store, mine, event("One", campaigns=(mine.id,)))
    show(model, store)
    assert model.index(0, 2).data() == "Mental Health"


def test_a_screen_reader_hears_the_header_with_the_cell(model, store):
    save(store, event("One", ""))
    show(model, store)
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Event: One"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "When: nothing yet"


def test_a_changed_record_changes_its_row_where_it_stands(model, store, qtbot):
    first = event("One")
    save(store, first, event("Two"))
    show(model, store, order="title")
    assert titles(model) == ["One", "Two"]
    with qtbot.waitSignal(model.dataChanged):
        assert model.take_in(event("Three", id=first.id))
    assert titles(model) == ["Three", "Two"]
    assert not model.take_in(event("Four"))


def test_a_row_is_found_that_was_never_in_sight(model, store):
    many = [event(f"Event {number:04}") for number in range(PAGE * 2)]
    save(store, *many)
    show(model, store, order="title")
    assert model.row_of(many[PAGE + 7].id) == PAGE + 7
    assert [each.title for each in model.records_in([range(1, 3), range(PAGE, PAGE + 1)])] == [
        "Event 0001",
        "Event 0002",
        f"Event {PAGE:04}",
    ]
