import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.make import action, award_entry, campaign, entry, episode, event, figure, person, when
from tests.review.words import mended, paragraph, reviewed
from youthcab.domain.material import Material
from youthcab.draft.composition import compose
from youthcab.operations.exchange import make_sample
from youthcab.operations.review import reviewed as looked_at
from youthcab.operations.statements import draft
from youthcab.records.award_entry import AwardStage
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.records.campaign import Progress, Stage, StageStep
from youthcab.records.event import EventStatus
from youthcab.records.figure import Qualifier
from youthcab.records.period import Period
from youthcab.records.record import Publish
from youthcab.records.statement import Statement
from youthcab.review.evidence import find_without_evidence
from youthcab.review.finding import Level, Reviewed

WEBINAR = event("Free Your Mind", "2021-03-10", attended=figure(84), about="exam stress")
FAIR = event("Summer Fair", "2021-02-20", registered=figure(12, "schools"))
REACH = entry("catch the attention of", figure=figure(2000, qualifier=Qualifier.OVER))


def found(text, *sources, **more):
    records = {"dated": date(2021, 3, 12), "events": (WEBINAR, FAIR), "entries": (REACH,), **more}
    return list(find_without_evidence(reviewed(paragraph(text, *sources), **records)))


def whats(text, *sources, **more):
    return [(each.what, each.level) for each in found(text, *sources, **more)]


@pytest.mark.parametrize(
    "text",
    [
        "The webinar drew 84 young people.",
        "The webinar drew eighty-four young people on 10 March.",
        "On Wednesday 10 March, our 'Free Your Mind' webinar drew 84 young people.",
        "In March, 84 came.",
        "One of us spoke early in March.",
        "As March begins, Kent Youth Council is busy.",
    ],
)
def test_what_a_record_holds_is_not_flagged(text):
    assert whats(text, WEBINAR) == []


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("We caught the attention of 2,000 young people.", "We caught the attention of over 2,000 young people."),
        ("We caught the attention of nearly 2,000 people.", "We caught the attention of over 2,000 people."),
        ("We caught the attention of over 3,000 people.", "We caught the attention of over 2,000 people."),
    ],
)
def test_a_number_without_its_qualifier_must_be_mended_and_the_mend_is_at_hand(text, mend):
    under_review = reviewed(paragraph(text, REACH), entries=(REACH,))
    [finding] = find_without_evidence(under_review)
    assert finding.level is Level.BLOCKING
    assert mended(under_review, finding) == mend


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("On Saturday 10 March, we met.", "On Wednesday 10 March, we met."),
        ("On Saturday, 10 March 2021 we met.", "On Wednesday, 10 March 2021 we met."),
        ("On Saturday, we met.", "On Wednesday, we met."),
        ("On 12 March, we met.", "On 10 March, we met."),
        ("On Friday 12 March, we met.", "On Wednesday 10 March, we met."),
    ],
)
def test_a_wrong_date_or_weekday_must_be_mended_and_the_mend_is_at_hand(text, mend):
    under_review = reviewed(paragraph(text, WEBINAR), events=(WEBINAR,))
    [finding] = find_without_evidence(under_review)
    assert finding.level is Level.BLOCKING
    assert mended(under_review, finding) == mend


def test_a_weekday_must_fit_its_date_even_where_no_record_is_near():
    [finding] = found("We met on Saturday 29 July 2019.", entries=(entry("meet", "2019-07-29"),))
    assert (finding.what, finding.replacement) == ("Saturday", "Monday")


def test_a_date_may_be_said_more_coarsely_and_not_more_finely():
    month = event("Big Day", "2021-04")
    assert whats("It is in April.", month, events=(month,)) == []
    assert whats("It is this spring.", month, events=(month,)) == []
    assert whats("It is on 3 April.", month, events=(month,)) == [("3 April", Level.BLOCKING)]
    assert whats("It is in mid-April.", month, events=(month,)) == [("mid-April", Level.BLOCKING)]


def test_a_day_of_years_ago_needs_its_year():
    old = event("First Day", "2016-03-10")
    assert whats("We began on 10 March.", old, events=(old,)) == [("10 March", Level.BLOCKING)]
    assert whats("We began on 10 March 2016.", old, events=(old,)) == []


def test_a_value_of_another_record_is_to_be_looked_at():
    assert whats("On 20 February, we met.", WEBINAR) == [("20 February", Level.WARNING)]
    assert whats("The webinar drew 12 schools.", WEBINAR) == [("12", Level.WARNING)]
    assert whats("The webinar drew 12 young people.", WEBINAR) == [("12", Level.BLOCKING)]
    assert whats("On 20 February, 12 schools came.") == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The webinar drew 84 schools.", ["84"]),
        ("The webinar raised \u00a384.", ["\u00a384"]),
        ("In all, 84 people signed up.", ["84"]),
        ("In all, 120 came.", ["120"]),
        ("Of 120 who signed up, 84 came.", []),
        ("In all, 84 of the 120 who registered came from schools.", []),
    ],
)
def test_a_number_that_the_record_holds_of_something_else_is_to_be_looked_at(text, what):
    webinar = event("Free Your Mind", "2021-03-10", attended=figure(84), registered=figure(120, ""))
    assert whats(text, webinar, events=(webinar, FAIR)) == [(each, Level.WARNING) for each in what]


def test_money_in_the_words_of_a_record_is_held():
    fares = entry("call for a £1 bus fare")
    assert not found("We called for a £1 bus fare.", fares, entries=(fares,))


def test_money_is_no_number_of_people():
    raised = entry("raise", figure=figure(500, "pounds"))
    assert whats("We raised \u00a3500, which is 500 pounds.", raised, entries=(raised,)) == []
    assert whats("We met 500 people.", raised, entries=(raised,)) == [("500", Level.WARNING)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("It was on the eleventh of March.", "eleventh of March"),
        ("Numbers doubled.", "doubled"),
        ("Half came.", "Half"),
        ("It was our third webinar.", "third"),
        ("It was our first webinar.", "first"),
    ],
)
def test_what_is_said_in_words_has_to_be_held_too(text, what):
    assert whats(text, WEBINAR) == [(what, Level.BLOCKING)]


def test_the_number_of_a_date_is_no_evidence_for_a_number_of_people():
    assert whats("The webinar drew 10 young people.", WEBINAR) == [("10", Level.BLOCKING)]


def test_names_and_titles_that_no_record_holds_are_found():
    assert whats("Ofsted came to see us.") == [("Ofsted", Level.WARNING)]
    assert whats("We wrote to the Green Futures Trust.") == [("Green Futures Trust", Level.WARNING)]
    assert whats("We held 'Mind the Gap'.") == [("Mind the Gap", Level.WARNING)]
    assert whats("We wrote to the trust.", partners=(Partner(title="the Green Futures Trust"),)) == []


def test_a_quoted_title_that_is_nearly_right_is_put_right():
    under_review = reviewed(paragraph("Our 'Free Yer Mind' webinar went well.", WEBINAR), events=(WEBINAR,))
    [finding] = find_without_evidence(under_review)
    assert mended(under_review, finding) == "Our 'Free Your Mind' webinar went well."


def test_a_person_may_be_called_june():
    june, sam = person("June"), person("Sam")
    assert whats("June, our lead, spoke.", june, people=(june, sam)) == []
    assert whats("Sam spoke.", june, people=(june, sam)) == [("Sam", Level.WARNING)]


def test_what_may_not_be_published_is_no_evidence():
    hidden = event("Secret Day", "2021-03-20", publish=Publish.NEVER, attended=figure(61))
    assert [what for what, _ in whats("On 20 March, 61 came.", events=(hidden,))] == ["20 March", "61"]


def test_the_title_that_was_typed_is_looked_at_too():
    under_review = reviewed("We met.", title="Statement of 47 people")
    [finding] = find_without_evidence(under_review)
    assert (finding.what, finding.block, finding.where) == ("47", None, "title")


def test_a_hidden_paragraph_is_left_out():
    assert list(find_without_evidence(reviewed(paragraph("47 came.", hidden=True)))) == []


def test_words_that_change_are_looked_at_anew_with_the_same_records():
    before = reviewed("84 young people came.", events=(WEBINAR,), dated=date(2021, 3, 12))
    after = before.with_words(reviewed("85 young people came.", dated=date(2021, 3, 12)).statement)
    assert list(find_without_evidence(before)) == []
    assert [each.what for each in find_without_evidence(after)] == ["85"]


NAMES = ("Nadia", "Zephyrine", "Greenfield Academy", "Ofsted", "Councillor Hargreaves", "Oakvale", "Tomasz Wojcik")
TITLES = ("'Mind the Gap'", "'Streets for All'", "\u2018Rise and Shine\u2019", '"Ask the Mayor"')
WORDS = ("forty-seven", "three hundred and six", "seventy-one", "a dozen", "nine thousand", "hundreds of", "thirty")


def _by_hand(chance):
    """Make up a number, a date, a name or a title that no record of the sample holds."""
    day = date(2021, 4, 1) + timedelta(days=chance.randrange(150))
    number = chance.choice([chance.randrange(31, 1900), chance.randrange(2100, 90_000)])
    return chance.choice(
        [
            f"{number:,}",
            f"{number}",
            f"about {number:,}",
            f"{chance.randrange(31, 99)} per cent of",
            chance.choice(WORDS),
            f"on {day.day} {day:%B}",
            f"on {day:%A} {day.day} {day:%B} {day.year}",
            f"in {day:%B} {day.year + 1}",
            f"in mid-{day:%B}",
            chance.choice(NAMES),
            chance.choice(TITLES),
        ]
    )


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with make_sample(tmp_path_factory.mktemp("sample") / "sample.youthcab") as store:
        yield looked_at(store, draft(store, Period.parse("2021-03"), date(2021, 3, 4)), date(2021, 3, 5))


def test_the_draft_of_the_sample_stands_on_its_records(sample):
    assert list(find_without_evidence(sample)) == []


def test_any_number_date_or_name_put_into_the_draft_by_hand_is_found(sample):
    missed = []
    for seed in range(500):
        chance = random.Random(seed)
        index = chance.randrange(len(sample.statement.blocks) - 1)
        block = sample.statement.blocks[index]
        place = chance.randrange(len(block.sentences))
        words, put = block.sentences[place].text.split(" "), _by_hand(chance)
        words.insert(chance.randrange(1, len(words)), put)
        changed = replace(block.sentences[place], text=" ".join(words))
        sentences = (*block.sentences[:place], changed, *block.sentences[place + 1 :])
        blocks = list(sample.statement.blocks)
        blocks[index] = replace(block, sentences=sentences)
        findings = find_without_evidence(sample.with_words(replace(sample.statement, blocks=tuple(blocks))))
        start = blocks[index].text.index(changed.text)
        inside = range(start + changed.text.index(put), start + changed.text.index(put) + len(put))
        if not any(each.block == index and each.start < inside.stop and each.end > inside.start for each in findings):
            missed.append(changed.text)
    assert missed == []


DAYS = st.dates(date(2020, 10, 1), date(2021, 6, 30)).map(str)
MOMENTS = st.one_of(
    DAYS,
    DAYS.map(lambda day: day[:7]),
    DAYS.map(lambda day: f"mid {day[:7]}"),
    st.sampled_from(["", "soon", "recently", "2021", "spring 2021", "2021-02-27/2021-03-02"]),
)
THINGS = st.sampled_from(
    ["exam stress", "bus fares", "12 schools", "Ofsted's visits", "the Big Clean", "A levels", "over 300 letters", ""]
)
DOINGS = st.sampled_from(
    ["work with Ofsted", "write to 12 schools", "open the Hub", "talk to two MPs by 10 May", "visit Kent", "vote", ""]
)
FIGURES = st.none() | st.builds(
    figure,
    st.one_of(st.integers(0, 20_000), st.decimals(0, 500, places=1)),
    st.sampled_from(["young people", "schools", "per cent of pupils", ""]),
    qualifier=st.sampled_from(Qualifier),
)
PEOPLE = (person("Rishi", id="rishi"), person("June", id="june", family_name="Shah"))


@st.composite
def materials(draw):
    def some(strategy):
        return tuple(draw(st.lists(strategy, max_size=3)))

    steps = st.lists(
        st.builds(StageStep, stage=st.sampled_from(Stage), progress=st.sampled_from(Progress), when=MOMENTS.map(when)),
        max_size=2,
    ).map(tuple)
    campaigns = some(st.builds(campaign, st.sampled_from(["Mental Health", "Tackling knife crime"]), stages=steps))
    links = st.lists(st.sampled_from([each.id for each in campaigns]), max_size=2, unique=True).map(tuple)
    shared = {"campaigns": links if campaigns else st.just(())}
    names = st.sampled_from(["Free Your Mind", "3 Steps", "spring fair", "Hub", ""])
    events = some(
        st.builds(
            event,
            names,
            MOMENTS,
            status=st.sampled_from(EventStatus),
            about=THINGS,
            purpose=DOINGS,
            attended=FIGURES,
            registered=FIGURES,
            sessions=FIGURES,
            speakers=st.sampled_from([(), ("rishi",), ("june",)]),
            topics=st.lists(THINGS, max_size=2).map(tuple),
            **shared,
        )
    )
    return Material(
        cabinet=Cabinet(title=draw(st.sampled_from(["Kent Youth Council", ""]))),
        people=PEOPLE,
        campaigns=campaigns,
        events=events,
        entries=some(
            st.builds(entry, DOINGS, MOMENTS, who=THINGS, figure=FIGURES, still_going=st.booleans(), **shared)
        ),
        actions=some(st.builds(action, DOINGS, MOMENTS, owner=THINGS, asked=st.booleans(), **shared)),
        episodes=some(st.builds(episode, names, MOMENTS, number=st.none() | st.integers(1, 40), **shared)),
        award_entries=some(
            st.builds(award_entry, st.just("Young Heroes"), st.sampled_from(AwardStage), MOMENTS, **shared)
        ),
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(materials(), st.dates(date(2021, 2, 1), date(2021, 4, 30)))
def test_a_fresh_draft_of_any_records_stands_on_them(material, dated):
    period = Period.parse(f"{dated:%Y-%m}")
    statement = Statement(period=period, dated=dated, blocks=compose(material, period, dated))
    assert list(find_without_evidence(Reviewed(statement=statement, material=material, today=dated))) == []
