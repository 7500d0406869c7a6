from collections import defaultdict
from dataclasses import replace
from datetime import date

import pytest

from youthcab.importers.layout import Item
from youthcab.importers.match import match
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.identity import new_id
from youthcab.records.kinds import KINDS
from youthcab.records.person import Person, Role
from youthcab.records.podcast import Episode, Podcast
from youthcab.records.when import When


class Held:
    """A cabinet in memory."""

    def __init__(self, *records):
        self.records = defaultdict(list)
        for record in records:
            self.records[type(record)].append(record)

    def all(self, record_type):
        return tuple(self.records[record_type])

    def many(self, record_type, ids):
        return tuple(record for record in self.records[record_type] if record.id in set(ids))

    def find_all(self, ids):
        return tuple(record for kind in KINDS for record in self.many(kind.type, ids))


def items(**lists):
    by_key = {kind.name if kind.type is Cabinet else kind.plural: kind for kind in KINDS}
    return tuple(
        Item(kind, (key,) if key == "cabinet" else (key, number), given)
        for key, kind in by_key.items()
        for number, given in enumerate(lists.get(key, ()))
    )


def test_names_become_identifiers_wherever_the_record_stands_in_the_file():
    matched = match(
        items(
            people=[{"first_name": "Rishi"}],
            campaigns=[{"title": "Mental health"}],
            roles=[{"person": "rishi", "campaign": " mental  HEALTH "}],
            events=[{"title": "Free Your Mind", "campaigns": ["Mental health"], "follows": ["ask around"]}],
            entries=[{"what": "ask around"}],
        ),
        Held(),
    )
    person, campaign, role, event, entry = matched.added
    assert matched.problems == ()
    assert (role.person, role.campaign) == (person.id, campaign.id)
    assert (event.campaigns, event.follows) == ((campaign.id,), (entry.id,))


def test_new_records_keep_the_order_of_the_file():
    matched = match(items(campaigns=[{"title": str(number)} for number in range(50)]), Held())
    assert sorted(matched.added, key=lambda record: record.id) == list(matched.added)


def test_a_name_may_stand_in_the_cabinet_only():
    campaign, debate = Campaign(title="Racial equality"), Event(title="debate", kind=EventKind.DEBATE)
    matched = match(
        items(entries=[{"what": "look back", "campaigns": ["Racial equality"], "follows": ["debate"]}]),
        Held(campaign, debate),
    )
    assert matched.added[0].campaigns == (campaign.id,)
    assert matched.added[0].follows == (debate.id,)


def test_an_identifier_links_as_well_as_a_name():
    campaign = Campaign(title="Racial equality")
    matched = match(items(entries=[{"what": "look back", "campaigns": [campaign.id]}]), Held(campaign))
    assert matched.added[0].campaigns == (campaign.id,)


@pytest.mark.parametrize("name", ["debate 2020-11", "debate debate 2020-11", "mental health consultation"])
def test_a_date_or_a_kind_may_tell_records_apart(name):
    november = Event(title="debate", kind=EventKind.DEBATE, when=When.parse("2020-11"))
    june = replace(november, id=new_id(), when=When.parse("2021-06"))
    consultation = Event(about="mental health", kind=EventKind.CONSULTATION)
    matched = match(items(entries=[{"what": "look back", "follows": [name]}]), Held(november, june, consultation))
    assert (matched.problems == ()) is (name != "debate debate 2020-11")


def test_a_name_that_several_records_have_is_a_problem_with_its_place():
    debates = [Event(title="debate", when=When.parse(when)) for when in ("2020-11", "2021-06")]
    matched = match(items(entries=[{"what": "a"}, {"what": "b", "follows": ["a", "debate"]}]), Held(*debates))
    assert matched.problems == (
        'entries, item 2, follows, item 2: "debate" could be any of 2 records. Add its date to the name, give the one '
        "you mean a title of its own, or write its identifier.",
    )


def test_unknown_names_are_all_told_with_the_nearest_one():
    nowhere = new_id()
    matched = match(
        items(
            campaigns=[{"title": "Mental health"}],
            roles=[{"person": "Rishi"}],
            entries=[{"what": "b", "campaigns": ["Mental helth"], "partners": ["the police"], "follows": [nowhere]}],
        ),
        Held(),
    )
    assert matched.problems == (
        'roles, item 1, person: no person called "Rishi" is in the file or the cabinet. Add it to "people", or mend '
        "the spelling.",
        'entries, item 1, campaigns, item 1: no campaign called "Mental helth" is in the file or the cabinet. Did you '
        'mean "Mental health"?',
        'entries, item 1, partners, item 1: no partner called "the police" is in the file or the cabinet. Add it to '
        '"partners", or mend the spelling.',
        f"entries, item 1, follows, item 1: no event, entry or other news in the file or the cabinet has the "
        f"identifier {nowhere}.",
    )


def test_a_record_does_not_follow_itself():
    matched = match(items(entries=[{"what": "a", "follows": ["a"]}]), Held())
    assert len(matched.problems) == 1


def test_a_known_record_keeps_its_identity_and_what_the_file_does_not_say():
    held = Event(title="Free Your Mind", when=When.day(date(2021, 3, 10)), notes="bring cables")
    matched = match(items(events=[{"title": "free your mind", "when": "2021-03-10", "status": "held"}]), Held(held))
    assert matched.changed == (replace(held, title="free your mind", status=EventStatus.HELD),)
    assert matched.added == matched.unchanged == ()


def test_the_same_title_on_another_day_is_another_event():
    held = Event(title="meeting", when=When.day(date(2021, 3, 10)))
    matched = match(items(events=[{"title": "meeting", "when": "2021-04-10"}]), Held(held))
    assert len(matched.added) == 1


def test_links_are_part_of_what_makes_records_alike():
    podcasts = [Podcast(title="one"), Podcast(title="two")]
    episode = Episode(podcast=podcasts[0].id, number=1)
    held = Held(*podcasts, episode)
    assert match(items(episodes=[{"podcast": "one", "number": 1}]), held).unchanged == (episode,)
    assert len(match(items(episodes=[{"podcast": "two", "number": 1}]), held).added) == 1


def test_an_identifier_that_is_known_is_an_update():
    held = Campaign(title="Environment", slogan="Green now")
    matched = match(items(campaigns=[{"id": held.id, "title": "Climate", "slogan": ""}]), Held(held))
    assert matched.changed == (Campaign(id=held.id, title="Climate"),)


def test_an_identifier_that_is_not_known_is_a_new_record():
    own = new_id()
    assert match(items(campaigns=[{"id": own}]), Held()).added == (Campaign(id=own),)


def test_an_identifier_of_another_kind_is_a_problem():
    person = Person(first_name="Rishi")
    matched = match(items(campaigns=[{"id": person.id, "title": "A"}]), Held(person))
    assert matched.problems == (
        "campaigns, item 1: its identifier is that of another record (person). Leave the identifier out.",
    )


def test_the_same_record_twice_in_one_file_is_a_problem():
    matched = match(items(campaigns=[{"title": "A"}, {"title": "B"}, {"title": " a"}]), Held())
    assert matched.problems == (
        "campaigns, item 3: this is the same as campaigns, item 1. Leave one out, or make them differ.",
    )


def test_there_is_one_cabinet_whatever_a_file_calls_it():
    held = Cabinet(title="Youth Cabinet")
    matched = match(items(cabinet=[{"id": new_id(), "title": "West Sussex Youth Cabinet"}]), Held(held))
    assert matched.changed == (replace(held, title="West Sussex Youth Cabinet"),)


def test_a_role_is_known_by_its_person_and_its_campaign():
    person, campaign = Person(first_name="Rishi"), Campaign(title="A")
    role = Role(person=person.id, campaign=campaign.id)
    matched = match(items(roles=[{"person": "Rishi", "campaign": "A"}]), Held(person, campaign, role))
    assert matched.unchanged == (role,)


def test_an_empty_list_empties_a_field_and_silence_does_not():
    campaign = Campaign(title="A")
    entry = Entry(what="a", topics=("x",), campaigns=(campaign.id,))
    held = Held(campaign, entry)
    assert match(items(entries=[{"id": entry.id, "campaigns": []}]), held).changed == (replace(entry, campaigns=()),)


def planned(on, **more):
    return Event(title="Youth Summit", when=When.parse(on), **more)


def test_an_event_to_come_that_has_another_date_in_a_later_file_is_the_same_event():
    held = planned("2021-06-10", status=EventStatus.POSTPONED)
    matched = match(items(events=[{"title": "Youth Summit", "when": "2021-09-14"}]), Held(held))
    assert (matched.added, matched.changed) == ((), (replace(held, when=When.parse("2021-09-14")),))
    assert matched.moved == ((held, matched.changed[0]),)


OTHERS = Campaign(title="Buses", id="01a206de-c4b2-746d-8ded-e8cfdf220dfb")


@pytest.mark.parametrize(
    "there",
    [
        (planned("2021-06-10", status=EventStatus.HELD),),
        (planned("2021-06-10"), planned("2021-07-10")),
        (OTHERS, planned("2021-06-10", campaigns=(OTHERS.id,))),
    ],
)
def test_an_event_that_was_held_or_is_one_of_several_stays_and_the_new_date_is_another(there):
    matched = match(items(events=[{"title": "Youth Summit", "when": "2021-09-14"}]), Held(*there))
    assert [str(each.when) for each in matched.added] == ["2021-09-14"]
    assert matched.changed == ()


def test_two_dates_of_one_name_in_a_file_are_two_events():
    told = [{"title": "Youth Summit", "when": on} for on in ("2021-09-14", "2021-10-14")]
    assert len(match(items(events=told), Held(planned("2021-06-10"))).added) == 2


def test_meetings_without_a_title_are_told_apart_by_who_was_there():
    told = [{"guests": [who], "when": "2021-03-02"} for who in ("the mayor", "the police")]
    matched = match(items(events=told), Held())
    assert (len(matched.added), matched.problems) == (2, ())


def test_the_cabinet_is_read_once_however_many_new_events_a_file_has():
    asked = []

    class Counting(Held):
        def all(self, record_type):
            asked.append(record_type)
            return super().all(record_type)

    matched = match(items(events=[{"title": f"Debate {each}"} for each in range(5)]), Counting(planned("2021-03-10")))
    assert len(matched.added) == 5
    assert len(asked) <= 2 * len(set(asked))
