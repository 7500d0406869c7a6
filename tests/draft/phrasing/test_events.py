"""How an event reads where people, places, purposes and numbers come together."""

from datetime import date

import pytest

from tests.make import campaign, event, figure
from tests.make import when as moment
from youthcab.domain.material import Material
from youthcab.draft.composition import how_it_reads
from youthcab.draft.english.words import as_sentence
from youthcab.draft.fact import Phase
from youthcab.draft.phrasing.events import event_clauses
from youthcab.draft.realisation import as_clause
from youthcab.draft.scene import Scene
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.records.event import EventKind, EventStatus, Mode
from youthcab.records.record import Certainty

MARCH_31 = date(2021, 3, 31)
PARKS = campaign("Park Life", known_as="parks campaign")
RANGERS = Partner(title="the rangers")
HELD = {"on": "2021-03-10", "status": EventStatus.HELD}


def reads(record):
    return how_it_reads(record, Material(cabinet=Cabinet(), campaigns=(PARKS,), partners=(RANGERS,)), MARCH_31)


def meeting(**more):
    return event("", kind=EventKind.MEETING, partners=(RANGERS.id,), **more)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (
            meeting(about="benches", purpose="ask for ten more by the lake", **HELD),
            "On 10 March, we met the rangers to discuss benches and to ask for ten more by the lake.",
        ),
        (
            meeting(about="new benches in every park", purpose="ask for ten more that are in the sun all year", **HELD),
            "On 10 March, we met the rangers to discuss new benches in every park. "
            "The meeting was held to ask for ten more that are in the sun all year.",
        ),
    ],
)
def test_a_meeting_is_told_with_what_it_was_for(record, said):
    assert reads(record) == said


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (
            event("parks walk", place="Leeds bus station", **HELD),
            "On 10 March, we held a parks walk at Leeds bus station.",
        ),
        (event("weekend at Bramhope", place="Bramhope", **HELD), "On 10 March, we held a weekend at Bramhope."),
        (
            event("", kind=EventKind.WORKSHOP, about="trees", sessions=figure(4, "schools"), **HELD),
            "On 10 March, we held a workshop about trees in four schools.",
        ),
        (
            event("", kind=EventKind.WORKSHOP, about="trees", sessions=figure(4, "lunchtimes"), **HELD),
            "On 10 March, we held a workshop about trees over four lunchtimes.",
        ),
        (
            event("", kind=EventKind.DEBATE, about="paid leave for carers", mode=Mode.ONLINE, **HELD),
            "On 10 March, we held an online debate about paid leave for carers.",
        ),
        (
            event("Budget and us", mode=Mode.ONLINE, topics=("tax",), **HELD),
            "On 10 March, we held a ‘Budget and us’ webinar about tax.",
        ),
        (
            event("AGM", kind=EventKind.MEETING, place="County Hall", **HELD),
            "On 10 March, we held an AGM at County Hall.",
        ),
    ],
)
def test_where_it_was_stands_once_and_beside_what_it_belongs_to(record, said):
    assert reads(record) == said


@pytest.mark.parametrize(
    ("title", "kind", "name"),
    [
        ("Young Voices Summit", EventKind.CONFERENCE, "Young Voices Summit"),
        ("Big Sleep Day", EventKind.WEBINAR, "‘Big Sleep Day’ webinar"),
    ],
)
def test_a_name_that_says_what_it_is_needs_no_kind(title, kind, name):
    off = event(title, "", kind=kind, status=EventStatus.POSTPONED, first_planned=moment("2021-03-12"))

    assert reads(off) == f"Our {name}, planned for 12 March, has been postponed."


def test_a_list_of_topics_is_not_run_into_how_many_came():
    told = reads(
        event(
            "",
            kind=EventKind.WORKSHOP,
            about="trees",
            topics=("oaks", "limes"),
            audience="anyone",
            attended=figure(31, "people"),
            **HELD,
        )
    )

    assert told.endswith("oaks and limes. It drew 31 people.")


@pytest.mark.parametrize(
    ("certainty", "said"),
    [
        (Certainty.AGREED, "We now plan to hold our postponed Young Voices Summit in June."),
        (Certainty.HOPED, "We now hope to hold our postponed Young Voices Summit in June."),
    ],
)
def test_a_new_date_is_the_news_where_a_statement_told_that_it_was_postponed(certainty, said):
    off = event("Young Voices Summit", "2021-06", status=EventStatus.POSTPONED, certainty=certainty)
    scene = Scene(Material(cabinet=Cabinet()), MARCH_31)

    [clause] = event_clauses(off, Phase.GOING_ON, scene, named=False, told_on=date(2021, 3, 1))

    assert as_sentence(as_clause(clause)) == said
