from __future__ import annotations

from datetime import date

import pytest

from tests.make import campaign, entry, episode, event, figure, podcast
from youthcab.records.event import Event, EventStatus
from youthcab.records.podcast import Episode
from youthcab.records.record import Record
from youthcab.records.statement import Block, Sentence, Source, Statement
from youthcab.store.store import Store


def save(store: Store, *records: Record) -> None:
    with store.writing("Sam", "Add") as writing:
        writing.save_all(records)


def titles(store: Store, **asked: object) -> list[str]:
    with store.reading() as reading:
        return [each.title for each in reading.page(Event, **asked)]


@pytest.fixture
def events(store: Store) -> Store:
    save(
        store,
        event("banana", "2021-03-10", attended=figure(9)),
        event("Apple", "early 2021-03", attended=figure("84.5"), status=EventStatus.HELD),
        event("", "2021", attended=figure(100)),
        event("cherry", "soon"),
    )
    return store


def test_records_come_in_the_order_of_making(events: Store):
    assert titles(events) == ["banana", "Apple", "", "cherry"]
    assert titles(events, descending=True) == ["cherry", "", "Apple", "banana"]


@pytest.mark.parametrize(
    ("order", "rising", "falling"),
    [
        ("title", ["Apple", "banana", "cherry", ""], ["cherry", "banana", "Apple", ""]),
        ("when", ["", "Apple", "banana", "cherry"], ["banana", "Apple", "", "cherry"]),
        ("attended", ["banana", "Apple", "", "cherry"], ["", "Apple", "banana", "cherry"]),
        ("status", ["Apple", "banana", "", "cherry"], ["cherry", "", "banana", "Apple"]),
    ],
)
def test_a_page_is_ordered_by_a_field_with_empty_ones_last(
    events: Store, order: str, rising: list[str], falling: list[str]
):
    assert titles(events, order=order) == rising
    assert titles(events, order=order, descending=True) == falling


def test_vague_dates_go_where_they_begin_and_open_ones_before_those_that_have_none(store: Store):
    save(
        store,
        event("none", ""),
        event("soon", "soon"),
        event("the 21st", "2021-03-21"),
        event("mid March", "mid 2021-03"),
        event("the 10th", "2021-03-10"),
    )
    assert titles(store, order="when") == ["the 10th", "mid March", "the 21st", "soon", "none"]
    assert titles(store, order="when", descending=True) == ["the 21st", "mid March", "the 10th", "soon", "none"]


def test_links_are_ordered_by_what_they_point_to(store: Store):
    zebras, ants = campaign("Zebras"), campaign("Ants")
    voices, art = podcast("Voices"), podcast("Art")
    save(store, zebras, ants, voices, art)
    save(store, event("one", campaigns=(zebras.id,)), event("none"), event("two", campaigns=(ants.id, zebras.id)))
    save(store, episode("loud", podcast=voices.id), episode("bright", podcast=art.id))

    assert titles(store, order="campaigns") == ["two", "one", "none"]
    with store.reading() as reading:
        assert [each.title for each in reading.page(Episode, order="podcast")] == ["bright", "loud"]


def test_an_unknown_field_is_no_order(events: Store):
    with pytest.raises(KeyError):
        titles(events, order="dragons")


def test_pages_follow_each_other(events: Store):
    both = [titles(events, order="title", offset=offset, limit=2) for offset in (0, 2, 4)]

    assert both == [["Apple", "banana"], ["cherry", ""], []]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("fr", ["Free Your Mind", "Café Frühstück"]),
        ("FREE mind", ["Free Your Mind"]),
        ("mind free", ["Free Your Mind"]),
        ("cafe", ["Café Frühstück"]),
        ("fru\u0308hst", ["Café Frühstück"]),
        ("ree", []),
        ("free dragons", []),
        ("clean-up", ["Clean-up day"]),
        ("stigma", ["Free Your Mind"]),
        ("webinar", ["Free Your Mind", "Café Frühstück", "Clean-up day"]),
        ('"free" OR * (', ["Free Your Mind"]),
        ("", ["Free Your Mind", "Café Frühstück", "Clean-up day"]),
        (" !? ", ["Free Your Mind", "Café Frühstück", "Clean-up day"]),
    ],
)
def test_each_word_of_a_search_begins_a_word(store: Store, search: str, found: list[str]):
    save(
        store,
        event("Free Your Mind", notes="about stigma", topics=("or else",)),
        event("Café Frühstück"),
        event("Clean-up day"),
        entry("free the trees"),
    )

    assert titles(store, search=search) == found
    with store.reading() as reading:
        assert reading.count(Event, search) == len(found)


def test_a_search_is_ordered_too(store: Store):
    save(store, event("tree b", "2021-03-02"), event("tree a", "2021-03-03"), event("tree c", "2021-03-01"))

    assert titles(store, search="tree", order="when", descending=True, limit=2) == ["tree a", "tree b"]


def test_a_search_finds_the_new_words_and_not_the_old(store: Store):
    record = event("Free Your Mind")
    save(store, record)
    save(store, event("Speak Up", id=record.id))

    assert titles(store, search="free") == []
    assert titles(store, search="speak") == ["Speak Up"]


def test_many_keep_the_order_asked_for_and_leave_out_what_is_not_there(store: Store):
    one, two = event("one"), event("two")
    save(store, one, two)

    with store.reading() as reading:
        assert reading.many(Event, [two.id, event().id, one.id]) == (two, one)
        assert reading.get(Event, event().id) is None
        assert reading.find(event().id) is None
        assert reading.label_of(event().id) == ""


def test_a_record_of_another_kind_is_not_found_as_this_one(store: Store):
    record = entry()
    save(store, record)

    with store.reading() as reading:
        assert reading.get(Event, record.id) is None


def test_who_links_to_a_record(store: Store):
    cause, series = campaign(), podcast()
    talk = event(campaigns=(cause.id,))
    later = entry(follows=(talk.id,), campaigns=(cause.id,))
    part = episode(podcast=series.id)
    save(store, cause, series, talk, later, part)

    with store.reading() as reading:
        assert reading.linking_to(cause.id) == (talk, later)
        assert reading.linking_to(talk.id) == (later,)
        assert reading.linking_to(series.id) == (part,)
        assert reading.linking_to(part.id) == ()


def test_records_are_found_by_what_stands_inside_a_field(store):
    told = Statement(blocks=(Block(sentences=(Sentence(text="We met 50%.", sources=(Source("webinar", "title"),)),)),))
    with store.writing("Sam", "Write") as writing:
        writing.save_all([told, Statement(title="webinar")])
    with store.reading() as reading:
        assert reading.holding(Statement, "webinar", "blocks", "issued") == (told,)
        assert reading.holding(Statement, "5_%", "blocks") == ()


def test_records_of_any_kind_come_in_the_order_asked_for(events: Store):
    buses = campaign("Buses")
    save(events, buses)
    with events.reading() as reading:
        apple = reading.page(Event, search="apple")[0]
        assert reading.find_all([buses.id, "no such", apple.id]) == (buses, apple)
    with events.writing("Sam", "Remove") as writing:
        writing.remove(Event, apple.id)
        assert writing.find_all([apple.id]) == ()


def test_records_are_found_by_what_their_fields_hold(events: Store):
    with events.reading() as reading:
        assert [each.title for each in reading.matching(Event, status=EventStatus.HELD)] == ["Apple"]
        assert reading.matching(Event, status=EventStatus.HELD, title="banana") == ()


def test_some_fields_are_read_and_no_others(events: Store, sql: list[str]):
    with events.reading() as reading:
        held = reading.values(Event, "attended", "title", "status")
    assert held[1][1:] == (figure("84.5"), "Apple", EventStatus.HELD)
    assert held[3][1] is None
    assert not any("about" in each for each in sql)


def test_what_begins_after_a_day_is_found_and_of_it_what_was_noted_in_a_span(store: Store):
    old, new = date(2021, 1, 9), date(2021, 3, 2)
    save(store, event("near", "2021-05-01"), event("undated", ""), event("far", "2022-05-01", noted=old))
    save(store, event("farther", "2023", noted=new), event("unknown", "2022-06"))
    with store.reading() as reading:
        assert [each.title for each in reading.beginning_after(Event, date(2021, 6, 1))] == [
            "far",
            "farther",
            "unknown",
        ]
        later = reading.beginning_after(Event, date(2021, 6, 1), (date(2021, 3, 1), new))
    assert [each.title for each in later] == ["farther"]
