"""What must be true of any draft, whatever was logged."""

import re
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.make import campaign, consent, entry, event, person
from youthcab.domain.material import Material
from youthcab.draft.composition import compose, how_it_reads
from youthcab.records.action import Action, ActionState
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.records.campaign import Progress, Stage, StageStep
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, EpisodeStatus, Frequency, Podcast, SeriesStatus
from youthcab.records.record import Certainty, Publish
from youthcab.records.when import When

MARCH, MARCH_5 = Period.parse("2021-03"), date(2021, 3, 5)
DOINGS = ["work with schools", "meet officers and share ideas", "Raised money", "hold talks.", "", "visiting the farm"]
THINGS = [
    "",
    "exam stress",
    "Bus fares",
    "the NHS",
    "an hour of code",
    "young carers",
    "Free Your Mind",
    "webinar series",
]
TOPICS = st.lists(st.sampled_from(THINGS[1:]), max_size=3).map(tuple)
WHENS = st.sampled_from(
    [
        "",
        "soon",
        "recently",
        "to be confirmed",
        "2021-03",
        "2021-03-02",
        "2021-03-10",
        "mid 2021-03",
        "2020-11",
        "2021-22",
    ]
).map(When.parse)
FIGURES = st.none() | st.builds(
    Figure,
    number=st.integers(1, 5000).map(Decimal),
    qualifier=st.sampled_from(Qualifier),
    unit=st.sampled_from(["", "young people"]),
)
CAMPAIGNS = [
    campaign(title, id=f"c{index}") for index, title in enumerate(["Mental health", "Buses", "Tackling litter"])
]
PEOPLE = [person("Rishi", id="p0"), person("Priya", id="p1")]
PARTNERS = [Partner(id="o0", title="council officers"), Partner(id="o1", title="the police")]
LINKS = st.lists(st.sampled_from([each.id for each in CAMPAIGNS]), max_size=2, unique=True).map(tuple)
SHARED = {
    "campaigns": LINKS,
    "partners": st.lists(st.sampled_from(["o0", "o1"]), max_size=2, unique=True).map(tuple),
    "publish": st.sampled_from(Publish),
    "noted": st.sampled_from([None, MARCH_5, MARCH_5 + timedelta(days=30)]),
}
EVENTS = st.builds(
    Event,
    title=st.sampled_from(THINGS),
    kind=st.sampled_from(EventKind),
    when=WHENS,
    status=st.sampled_from(EventStatus),
    certainty=st.sampled_from(Certainty),
    about=st.sampled_from(THINGS),
    topics=TOPICS,
    purpose=st.sampled_from(DOINGS),
    sessions=FIGURES,
    audience=st.sampled_from(THINGS),
    speakers=st.lists(st.sampled_from(["p0", "p1"]), max_size=2, unique=True).map(tuple),
    attended=FIGURES,
    **SHARED,
)
ENTRIES = st.builds(
    Entry,
    kind=st.sampled_from(EntryKind),
    who=st.sampled_from(THINGS),
    what=st.sampled_from(DOINGS),
    title=st.sampled_from(THINGS),
    figure=FIGURES,
    topics=TOPICS,
    purpose=st.sampled_from(DOINGS),
    when=WHENS,
    still_going=st.booleans(),
    **SHARED,
)
ACTIONS = st.builds(
    Action,
    text=st.sampled_from(DOINGS),
    owner=st.sampled_from(THINGS),
    asked=st.booleans(),
    certainty=st.sampled_from(Certainty),
    due=WHENS,
    state=st.sampled_from(ActionState),
    **SHARED,
)
PODCASTS = st.builds(
    Podcast,
    title=st.sampled_from(THINGS),
    status=st.sampled_from(SeriesStatus),
    frequency=st.sampled_from(Frequency),
    since=WHENS,
    topics=TOPICS,
    aim=st.sampled_from(DOINGS),
    **SHARED,
)
EPISODES = st.builds(
    Episode,
    title=st.sampled_from(THINGS),
    number=st.sampled_from([None, 5]),
    published=WHENS,
    status=st.sampled_from(EpisodeStatus),
    topics=TOPICS,
    **SHARED,
)
AWARDS = st.builds(
    AwardEntry,
    award=st.just("Young Heroes Award"),
    steps=st.lists(st.builds(AwardStep, stage=st.sampled_from(AwardStage), when=WHENS), max_size=3).map(tuple),
    **SHARED,
)
STAGES = st.lists(
    st.builds(StageStep, stage=st.sampled_from(Stage), progress=st.sampled_from(Progress), when=WHENS), max_size=2
).map(tuple)


def some(records, most=4):
    return st.lists(records, max_size=most).map(tuple)


@st.composite
def materials(draw):
    stages = [draw(STAGES) for _ in CAMPAIGNS]
    return Material(
        cabinet=Cabinet(id="cabinet", title="West Sussex Youth Cabinet"),
        partners=tuple(PARTNERS),
        people=tuple(PEOPLE),
        consents=(consent(PEOPLE[0]),),
        campaigns=tuple(
            campaign(each.title, id=each.id, stages=made) for each, made in zip(CAMPAIGNS, stages, strict=True)
        ),
        events=draw(some(EVENTS)),
        entries=draw(some(ENTRIES)),
        actions=draw(some(ACTIONS)),
        podcasts=draw(some(PODCASTS, 2)),
        episodes=draw(some(EPISODES, 2)),
        award_entries=draw(some(AWARDS, 2)),
    )


FAULTS = {
    "doubled space": r"  ",
    "doubled word": r"\b(\w+) \1\b",
    "stray punctuation": r" [,.;]|,,|,\.|\.\.|\(\)|\{|\}",
    "wrong article": r"\b[Aa] (?=[aeio]\w)|\b[Aa]n (?=[bcdfgjklmnpqrstvwxz])(?!NHS|hour)",
    "no capital": r"(?:^|[.!?] )[a-z]",
    "empty quotation": r"''",
    "none printed": r"\bNone\b",
}


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(materials())
def test_a_draft_of_anything_is_whole_sentences_that_stand_on_publishable_records(material):
    blocks = compose(material, MARCH, MARCH_5)
    secret = {record.id for record in material.news if record.publish is not Publish.YES}
    for block in blocks[:-1]:
        for name, pattern in FAULTS.items():
            assert not re.search(pattern, block.text), (name, block.text)
        assert block.text.endswith((".", "!", "?"))
        assert "Priya" not in block.text
        for sentence in block.sentences:
            assert sentence.sources, sentence.text
            assert not secret & {source.record for source in sentence.sources}
    assert compose(material, MARCH, MARCH_5) == blocks


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.one_of(EVENTS, ENTRIES, ACTIONS, PODCASTS, EPISODES, AWARDS))
def test_any_record_on_its_own_reads_as_whole_sentences(record):
    material = Material(cabinet=Cabinet(), campaigns=tuple(CAMPAIGNS), people=tuple(PEOPLE), partners=tuple(PARTNERS))
    words = how_it_reads(record, material, MARCH_5)
    for name, pattern in FAULTS.items():
        assert not re.search(pattern, words), (name, words)
    assert words == "" or words.endswith((".", "!", "?"))


def test_a_month_in_which_nothing_happened_is_only_signed():
    blocks = compose(Material(cabinet=Cabinet(title="Kent Youth Council")), MARCH, MARCH_5)
    assert [block.topic for block in blocks] == ["signature"]
    assert [sentence.text for sentence in blocks[0].sentences] == ["Thank you,", "Kent Youth Council"]


def test_other_news_is_said_to_be_other_only_after_campaigns():
    about_all = entry("plant a hedge", on="", noted=MARCH_5)
    of_buses = event("", on="2021-03-02", campaigns=("c1",))
    alone = compose(Material(cabinet=Cabinet(), entries=(about_all,)), MARCH, MARCH_5)
    after = compose(
        Material(cabinet=Cabinet(), campaigns=tuple(CAMPAIGNS), entries=(about_all,), events=(of_buses,)),
        MARCH,
        MARCH_5,
    )
    assert alone[0].text == "We have planted a hedge."
    assert after[1].text == "In other news, we have planted a hedge."
