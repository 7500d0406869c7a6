from dataclasses import replace
from datetime import date

from tests.make import campaign as made_campaign
from tests.make import entry, event, person
from youthcab.domain.material import Material
from youthcab.draft.clause import WE, Clause, Subject, SubjectKind
from youthcab.draft.english.verbs import Tense
from youthcab.draft.mentioned import Mentioned
from youthcab.draft.microplanning import microplan
from youthcab.draft.realisation import as_text
from youthcab.draft.scene import Scene
from youthcab.records.cabinet import Cabinet
from youthcab.records.identity import Id
from youthcab.records.person import Role, RoleName
from youthcab.records.statement import Source

DAY = date(2021, 3, 5)
DEBATE = event("debate", on="2020-11", id="debate")
SCENE = Scene(Material(cabinet=Cabinet(), linked=(DEBATE, entry(id="other"))), DAY)


def campaign(name):
    return Subject(SubjectKind.CAMPAIGN, names=(f"{name} campaign",), key=(Id(name),))


def clause(doing, subject=WE, **more):
    given = {"record": Id(doing), "sources": (Source(Id(doing), "what"),), "tense": Tense.PERFECT}
    return Clause(subject=subject, doing=doing, **{**given, **more})


def said(*clauses, mentions=None):
    joined = microplan(clauses, SCENE, mentions or Mentioned())
    return [as_text(each.clauses, shares_subject=each.shares_subject) for each in joined]


def test_campaigns_that_did_the_same_are_said_together():
    assert said(
        clause("finish {its} research", campaign("bus")), clause("finish {its} research", campaign("park"))
    ) == ["Our bus and park campaigns have finished their research."]


def test_things_made_by_the_same_people_are_listed():
    making = {"subject": campaign("bus"), "tense": Tense.PROGRESSIVE, "tails": ("with schools",)}
    assert said(clause("make", objects=("a film",), **making), clause("make", objects=("posters",), **making)) == [
        "Our bus campaign is making a film and posters with schools."
    ]


def test_things_of_different_days_are_not_listed_under_one():
    fair = clause("hold", objects=("a fair",), lead="on 20 May", tense=Tense.PAST)
    assert said(fair, clause("hold", objects=("a quiz",), tense=Tense.PAST)) == [
        "On 20 May, we held a fair and held a quiz."
    ]


def test_a_campaign_is_named_once_and_then_referred_to():
    first = clause("meet the council to talk about fares and about the timetable of the night bus", campaign("bus"))
    second = clause("write to every school in the county about the timetable and the fares", campaign("bus"))
    plan = clause("try again", campaign("bus"), tense=Tense.FUTURE, is_plan=True)
    assert [sentence.split(" ")[:3] for sentence in said(first, second, plan)] == [
        ["Our", "bus", "campaign"],
        ["It", "has", "written"],
        ["We", "will", "try"],
    ]


def test_what_came_of_something_is_told_with_it():
    review = clause("review the survey", campaign("bus"))
    film = clause("make a film", campaign("bus"), after=(review.record,), tense=Tense.PROGRESSIVE)
    assert said(review, film) == ["After reviewing the survey, our bus campaign is making a film."]


def test_an_older_event_is_mentioned_differently_the_second_time():
    mentions = Mentioned()
    film = clause("make a film", after=(DEBATE.id,))
    assert said(film, mentions=mentions) == ["Following November's debate, we have made a film."]
    assert said(film, mentions=mentions) == ["Following the debate in November, we have made a film."]


def test_a_reason_is_said_with_what_it_is_the_reason_for():
    this = Subject(SubjectKind.OTHER, "this")
    ground = clause("be our last update", this, tense=Tense.PRESENT, is_ground=True)
    assert said(ground, clause("thank everyone", tense=Tense.PRESENT)) == [
        "As this is our last update, we thank everyone."
    ]


def test_her_own_words_are_left_as_they_are():
    assert said(clause("", literal="It went well!"), clause("try again", tense=Tense.FUTURE)) == [
        "It went well!",
        "We will try again.",
    ]


def test_a_joined_sentence_keeps_all_its_sources():
    [joined] = microplan([clause("write", campaign("bus")), clause("wait", campaign("bus"))], SCENE, Mentioned())
    assert {source.record for each in joined.clauses for source in each.sources} == {"write", "wait"}


def test_what_is_said_of_the_whole_of_a_campaign_stands_alone():
    paused = clause("be paused", campaign("bus"), tense=Tense.PAST)
    assert said(paused, clause("hold", campaign("bus"), tense=Tense.PAST, objects=("a talk",))) == [
        "Our bus campaign was paused.",
        "It held a talk.",
    ]


BUSES = made_campaign("Buses")
OF_BUSES = Scene(Material(cabinet=Cabinet(), campaigns=(BUSES,)), DAY)


def said_of_buses(*clauses):
    return [as_text(each.clauses, shares_subject=False) for each in microplan(clauses, OF_BUSES, Mentioned(), BUSES.id)]


def test_a_paragraph_names_its_campaign_though_it_begins_with_words_that_were_typed():
    assert said_of_buses(clause("", literal="Our film won.")) == ["In our buses campaign, our film won."]
    mp = Subject(SubjectKind.OTHER, "our MP")
    assert said_of_buses(clause("", literal="Tilly sang."), clause("write to us", mp)) == [
        "Tilly sang.",
        "In our buses campaign, our MP has written to us.",
    ]
    dated = clause("talk about fares of 2020", mp, on="on 3 March", tense=Tense.PAST)
    assert said_of_buses(dated) == ["On 3 March, in our buses campaign, our MP talked about fares of 2020."]


def test_a_setback_after_a_setback_is_no_turn():
    said_first = clause("be paused", campaign("bus"), tense=Tense.PAST, is_setback=True)
    [_, second] = said(said_first, clause("face cuts", campaign("bus"), is_setback=True))
    assert second == "It has faced cuts."


def test_a_campaign_is_not_named_twice_where_its_lead_stands_for_a_name():
    jo = person("Jo")
    lead = Role(person=jo.id, role=RoleName.LEAD, campaign=BUSES.id)
    scene = replace(OF_BUSES, material=replace(OF_BUSES.material, people=(jo,), roles=(lead,)))
    [sentence] = microplan([clause("write", Subject(SubjectKind.OTHER, "Jo"))], scene, Mentioned(), BUSES.id)
    assert not sentence.clauses[0].lead
