from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from tests.make import campaign, event
from youthcab.operations import records
from youthcab.records.event import Event
from youthcab.ui.table import PAGE, Column, RecordTable

COLUMNS = (Column("When", "when"), Column("Event", "title"), Column("Campaigns", "campaigns", links=True))


def table_of(store, **more):
    model = RecordTable(
        COLUMNS, lambda **wanted: records.page(store, Event, **wanted), lambda id_: records.label_of(store, id_), **more
    )
    model.refresh()
    return model


def titles(model):
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def save(store, *many):
    with store.writing("test", "Add") as writing:
        writing.save_all(many)


def test_the_model_keeps_qts_rules(store, qtmodeltester):
    save(store, event("One"), event("Two", "soon"))
    model = table_of(store)
    qtmodeltester.check(model)
    model.search("two")
    model.sort(1, Qt.SortOrder.DescendingOrder)
    qtmodeltester.check(model)


def test_rows_are_fetched_a_page_at_a_time(store, qtmodeltester: ModelTester):
    save(store, *(event(f"Event {number}") for number in range(PAGE * 2 + 10)))
    model = table_of(store)
    assert model.rowCount() == PAGE
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert model.rowCount() == PAGE * 2 + 10
    assert len(set(titles(model))) == PAGE * 2 + 10
    qtmodeltester.check(model)


def test_the_store_sorts_and_searches(store):
    save(store, event("Beta", "2021-02"), event("Alpha", "2021-03-10"), event("Zoë", ""))
    model = table_of(store, order="when", descending=True)
    assert titles(model) == ["Alpha", "Beta", "Zoë"]
    model.sort(1)
    assert titles(model) == ["Alpha", "Beta", "Zoë"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert titles(model) == ["Zoë", "Beta", "Alpha"]
    model.search("zoe")
    assert titles(model) == ["Zoë"]


def test_a_column_of_links_shows_labels_and_is_not_sorted_by(store):
    mine = campaign("Mental Health")
    save(store, mine, event("One", campaigns=(mine.id,)))
    model = table_of(store)
    assert model.index(0, 2).data() == "Mental Health"
    assert not model.sortable(2)


def test_a_screen_reader_hears_the_header_with_the_cell(store):
    save(store, event("One", ""))
    model = table_of(store)
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Event: One"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "When: nothing yet"


def test_a_changed_record_changes_its_row_where_it_stands(store, qtbot):
    first = event("One")
    save(store, first, event("Two"))
    model = table_of(store, order="title")
    with qtbot.waitSignal(model.dataChanged):
        assert model.take_in(event("Three", id=first.id))
    assert titles(model) == ["Three", "Two"]
    assert not model.take_in(event("Four"))
