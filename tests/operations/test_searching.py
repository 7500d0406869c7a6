from dataclasses import replace
from datetime import date

from tests.make import campaign, entry, event, person
from youthcab.operations import records
from youthcab.operations.searching import find_everywhere, worked_on_lately
from youthcab.records.kinds import label

TODAY = date(2021, 3, 3)


def put(store, *made):
    for each in made:
        records.add(store, each, "test", TODAY)
    return made


def found(store, text, **more):
    return [label(each) for each in find_everywhere(store, text, **more)]


def test_records_of_every_kind_are_found_by_how_their_words_begin(store):
    put(store, campaign("Mental Health"), event("Mind matters", about="mental health"), person("Menna"), entry("work"))
    assert found(store, "men") == ["Menna", "Mental Health", "Mind matters"]
    assert found(store, "mental hea") == ["Mental Health", "Mind matters"]


def test_accents_and_case_make_no_difference(store):
    put(store, event("Gŵyl Llŷr"))
    assert found(store, "gwyl LLYR") == ["Gŵyl Llŷr"]


def test_what_is_called_so_stands_before_what_only_speaks_of_it(store):
    put(store, event("Free Your Mind"), *(event(f"Ask us {n}", about="free your mind") for n in range(9)))
    assert found(store, "free your m", limit=3) == ["Free Your Mind", "Ask us 8", "Ask us 7"]


def test_a_campaign_is_found_among_many_newer_records(store):
    many = [event(f"Buses {n}") for n in range(80)]
    with store.writing("test", "Add") as writing:
        writing.save_all([campaign("Buses for all"), *many])
    assert "Buses for all" in found(store, "buses")


def test_nothing_and_what_was_removed_are_not_found(store):
    [gone] = put(store, event("Gone"))
    records.remove(store, gone, "test")
    assert found(store, "gone") == found(store, "  ") == found(store, '"*') == []


def test_what_was_worked_on_last_comes_first(store):
    one, _ = put(store, event("One"), event("Two"))
    records.change(store, replace(one, about="bus fares"), "test")
    put(store, gone := event("Gone"))
    records.remove(store, gone, "test")
    assert [label(each) for each in worked_on_lately(store)] == ["One", "Two"]
