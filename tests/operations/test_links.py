from datetime import date

import pytest

from tests.make import campaign, event, podcast
from youthcab.operations import records
from youthcab.operations.links import begin, linked_from
from youthcab.operations.used_before import used_before
from youthcab.records.campaign import Campaign
from youthcab.records.event import Event
from youthcab.records.person import Person

TODAY = date(2021, 3, 3)


def keep(store, *made):
    for record in made:
        records.add(store, record, "test", TODAY)


def test_the_newest_of_what_links_to_a_record_come_first(store):
    mine = campaign()
    linking = [event(f"Debate {number}", campaigns=(mine.id,)) for number in range(4)]
    keep(store, mine, *linking, event("Another"))
    found = linked_from(store, mine.id, limit=2)
    assert found.count == 4
    assert [each.id for each in found.newest] == [linking[3].id, linking[2].id]


def test_what_was_removed_links_to_nothing(store):
    mine = campaign()
    gone = event(campaigns=(mine.id,))
    keep(store, mine, gone)
    records.remove(store, gone, "test")
    assert linked_from(store, mine.id).count == 0


def test_a_campaign_is_begun_by_its_name_and_a_person_by_both_names(store):
    record, changes = begin(store, "campaign", " Safer  Streets ", "test", TODAY)
    assert records.get(store, Campaign, record).title == "Safer Streets"
    assert changes.kinds == {"campaign"}
    record, _ = begin(store, "person", "Zoë Ŵyn Price", "test", TODAY)
    zoe = records.get(store, Person, record)
    assert (zoe.first_name, zoe.family_name) == ("Zoë", "Ŵyn Price")
    with pytest.raises(KeyError):
        begin(store, "event", "Debate", "test", TODAY)


def test_what_was_written_most_often_is_offered_first(store):
    keep(store, event(topics=("home", "exams")), event(topics=("exams",)), event(topics=()), podcast(topics=("work",)))
    assert used_before(store, Event, "topics") == ("exams", "home")
    keep(store, event(place="County Hall"), event(place="County Hall"), event(place="the library"), event())
    assert used_before(store, Event, "place") == ("County Hall", "the library")
