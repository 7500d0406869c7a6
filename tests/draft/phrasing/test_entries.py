"""How a line of the log reads, as a person types it."""

from datetime import date

import pytest

from tests.make import campaign, consent, entry, figure, person
from youthcab.domain.material import Material
from youthcab.draft.composition import how_it_reads
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.records.entry import EntryKind
from youthcab.records.person import Role, RoleName

MARCH_31 = date(2021, 3, 31)
PARKS = campaign("Park Life", known_as="parks campaign")
MARA = person("Mara")
LEAD = Role(person=MARA.id, role=RoleName.LEAD, campaign=PARKS.id)
ITS = {"campaigns": (PARKS.id,)}


def reads(record, *, consents=()):
    material = Material(cabinet=Cabinet(), campaigns=(PARKS,), people=(MARA,), roles=(LEAD,), consents=consents)
    return how_it_reads(record, material, MARCH_31)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (
            entry("asked shoppers what they want and heard from", figure=figure(64, "shoppers"), **ITS),
            "In March, our parks campaign asked shoppers what they want and heard from 64 shoppers.",
        ),
        (
            entry("wrote a pledge, which has gathered", figure=figure(90, "signatures"), **ITS),
            "In March, our parks campaign wrote a pledge, which has gathered 90 signatures.",
        ),
        (
            entry("has been read", "", who="our blog", figure=figure(2200, "times")),
            "Our blog has been read 2,200 times.",
        ),
        (entry("played", who="our song", figure=figure(1, "times")), "In March, our song played once."),
    ],
)
def test_a_figure_stands_where_the_words_wait_for_it(record, said):
    assert reads(record) == said


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (
            entry("have not yet answered our letter", who="the governors", still_going=True),
            "The governors have not yet answered our letter.",
        ),
        (
            entry("have not yet answered our letter", who="the governors"),
            "The governors have not yet answered our letter.",
        ),
        (entry("never answered our letter", who="the governors"), "In March, the governors never answered our letter."),
        (entry("finally met the governors", **ITS), "In March, our parks campaign finally met the governors."),
        (entry("have also met the governors", "", **ITS), "Our parks campaign has also met the governors."),
    ],
)
def test_an_adverb_stays_with_its_verb(record, said):
    assert reads(record) == said


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (entry("is being drafted", "", who="a survey of dog walkers"), "A survey of dog walkers is being drafted."),
        (entry("are drafting a charter", "", **ITS), "Our parks campaign is drafting a charter."),
        (entry("drafted a charter", "", **ITS), "Our parks campaign has drafted a charter."),
        (
            entry("started a petition", still_going=True, kind=EntryKind.PETITION, **ITS),
            "Our parks campaign has started a petition.",
        ),
        (entry("worked with schools", still_going=True, **ITS), "Our parks campaign is working with schools."),
    ],
)
def test_what_is_not_finished_is_not_told_as_done(record, said):
    assert reads(record) == said


def test_words_about_us_are_said_by_us():
    assert reads(entry("had to cancel our stall", **ITS)) == "In March, we had to cancel our stall."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ask every councillor to plant a tree", "We ask every councillor to plant a tree."),
        ("urge the council to listen", "We urge the council to listen."),
        ("Save the date", "Save the date."),
    ],
)
def test_an_appeal_says_who_asks(typed, said):
    assert reads(entry(typed, "", kind=EntryKind.CALL_TO_ACTION)) == said


def test_a_member_of_the_log_is_told_with_what_they_are():
    told = entry("was interviewed on the radio", who="Mara")

    assert reads(told, consents=(consent(MARA),)) == (
        "In March, Mara, our lead for the parks campaign, was interviewed on the radio."
    )
    assert reads(told) == "In March, our lead for the parks campaign was interviewed on the radio."


@pytest.mark.parametrize(("pounds", "said"), [("315.5", "£315.50"), ("1200", "£1,200"), ("0.75", "£0.75")])
def test_money_has_two_places_or_none(pounds, said):
    assert f"raised {said}" in reads(entry("raised", figure=figure(pounds, "pounds")))


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("Met the bus company about fares", "We met the bus company about fares."),
        ("Finally got a reply from the school", "We finally got a reply from the school."),
        ("Handed in our petition. They took it.", "We handed in our petition. They took it."),
        ("Mara met the bus company", "Mara met the bus company."),
        ("Led by young people, the debate went well", "Led by young people, the debate went well."),
        ("Inspired by Leeds, we have begun", "Inspired by Leeds, we have begun."),
        ("Save the date", "Save the date."),
        ("Rose ran a stall", "Rose ran a stall."),
    ],
)
def test_our_own_words_say_who_did_it(own, said):
    assert reads(entry("", in_our_words=own)) == said


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (entry("are now in", "", who="our maps", figure=figure(16, "schools")), "Our maps are now in 16 schools."),
        (entry("wants to hear from us", "", who="the mayor"), "The mayor wants to hear from us."),
        (
            entry("is the last update before the poll", "", kind=EntryKind.CONTEXT),
            "This is the last update before the poll.",
        ),
        (
            entry("", "", title="No new benches before May", kind=EntryKind.SETBACK),
            "There are no new benches before May.",
        ),
        (
            entry("safeguarding training", kind=EntryKind.TRAINING),
            "In March, we took part in safeguarding training.",
        ),
    ],
)
def test_what_is_so_now_or_is_a_thing_is_told_as_such(record, said):
    assert reads(record) == said


def test_a_grant_comes_from_those_who_give_it():
    trust = Partner(title="the parks trust")
    got = entry("got", figure=figure(500, "pounds"), kind=EntryKind.FUNDING, partners=(trust.id,))

    assert how_it_reads(got, Material(cabinet=Cabinet(), partners=(trust,)), MARCH_31) == (
        "In March, we got £500 from the parks trust."
    )


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (entry("have pledged two benches", "", who="the rangers"), "The rangers have pledged two benches."),
        (entry("have promised two benches", "", who="the rangers"), "The rangers have promised two benches."),
        (entry("see you in July", "", kind=EntryKind.CLOSING), "See you in July."),
        (entry("posters", figure=figure(60, ""), kind=EntryKind.RESOURCE), "In March, we made 60 posters."),
    ],
)
def test_what_was_typed_is_understood_as_it_was_meant(record, said):
    assert reads(record) == said
