from datetime import date

import pytest

from tests.make import award_entry, campaign, podcast, when
from youthcab.operations import records
from youthcab.operations.quick_log import log, understand
from youthcab.operations.undo import undo
from youthcab.records.award_entry import AwardEntry, AwardStage
from youthcab.records.podcast import Episode, EpisodeStatus

WEDNESDAY = date(2021, 3, 3)
MENTAL_HEALTH = campaign("Mental Health")


def put(store, *made):
    for each in made:
        records.add(store, each, "test", WEDNESDAY)


def record(store, line):
    return understand(store, line, WEDNESDAY).record


def test_an_award_is_understood_with_how_far_it_has_come_and_the_day_of_its_result_is_kept(store):
    understood = understand(store, "shortlisted for Kent Youth Awards, result 10 dec", WEDNESDAY)
    assert understood.echo == (
        ("Award", "Kent Youth Awards"),
        ("How far it has come", "shortlisted"),
        ("Notes", "Result on 10 December 2021"),
    )
    assert understood.reads == "We have been shortlisted for the Kent Youth Awards."


@pytest.mark.parametrize(
    ("line", "award", "stage", "day"),
    [
        ("nominated for the Kent youth awards", "Kent youth awards", AwardStage.NOMINATED, ""),
        ("entered the Diana Award on monday", "Diana Award", AwardStage.ENTERED, "2021-03-01"),
        ("we have been entered for the Diana Award", "Diana Award", AwardStage.ENTERED, ""),
        ("we were shortlisted for young heroes yesterday", "Young heroes", AwardStage.SHORTLISTED, "2021-03-02"),
        ("short-listed in Young Heroes", "Young Heroes", AwardStage.SHORTLISTED, ""),
        ("finalists in Young Heroes", "Young Heroes", AwardStage.FINALIST, ""),
        ("won the Kent Youth Award 1 march", "Kent Youth Award", AwardStage.WON, "2021-03-01"),
        ("winner of the Kent Youth Award", "Kent Youth Award", AwardStage.WON, ""),
        ("runner-up for the Kent Youth Award", "Kent Youth Award", AwardStage.RUNNER_UP, ""),
        ("highly commended in the Kent Youth Awards", "Kent Youth Awards", AwardStage.COMMENDED, ""),
        (
            "2 march shortlisted for Young Heroes, winners announced friday",
            "Young Heroes",
            AwardStage.SHORTLISTED,
            "2021-03-02",
        ),
    ],
)
def test_the_steps_of_an_award_are_known_by_their_words(store, line, award, stage, day):
    made = record(store, line)
    assert isinstance(made, AwardEntry)
    [step] = made.steps
    assert (made.award, step.stage, str(step.when)) == (award, stage, day)


@pytest.mark.parametrize(
    ("line", "award", "category"),
    [
        ("shortlisted for best campaign at the Kent Youth Awards", "Kent Youth Awards", "best campaign"),
        ("nominated for the Kent Youth Awards in the media category", "Kent Youth Awards", "media"),
    ],
)
def test_the_category_of_an_award_is_understood(store, line, award, category):
    made = record(store, line)
    assert (made.award, made.category) == (award, category)


def test_a_campaign_that_is_named_is_who_is_entered(store):
    put(store, MENTAL_HEALTH)
    for line in ("mental health shortlisted for Young Heroes", "shortlisted for Young Heroes #mental"):
        assert record(store, line).campaigns == (MENTAL_HEALTH.id,)


def test_the_day_of_a_result_lies_ahead(store):
    assert record(store, "shortlisted for Young Heroes, result friday").notes == "Result on 5 March 2021"


def test_a_result_is_filled_in_where_the_entry_is_there_already(store):
    entered = award_entry("The Young Heroes Award", AwardStage.SHORTLISTED, "2021-02-18")
    put(store, entered)
    log(store, "won the young heroes award yesterday", "Sam", WEDNESDAY)
    [kept] = records.everything(store, AwardEntry)
    assert [(each.stage, each.when) for each in kept.steps] == [
        (AwardStage.SHORTLISTED, when("2021-02-18")),
        (AwardStage.WON, when("2021-03-02")),
    ]
    undo(store, "Sam")
    assert records.everything(store, AwardEntry) == (entered,)


@pytest.mark.parametrize(
    "line",
    [
        "won the debate on monday",
        "we won an award",
        "won a grant for our podcast",
        "entered the hall",
        "nominated for chair",
        "we hope to be shortlisted for Young Heroes",
        "we were not shortlisted for Young Heroes",
        "Jess nominated for the Kent Youth Awards",
        "commended for its work on bus fares",
        "won the award for the best talk because we practised",
    ],
)
def test_what_is_doubtful_of_an_award_stays_a_sentence(store, line):
    assert understand(store, line, WEDNESDAY).is_plain


@pytest.mark.parametrize(
    ("line", "title", "status", "published", "notes"),
    [
        (
            "recorded ep 1 growing up online on sat",
            "Growing up online",
            EpisodeStatus.RECORDED,
            "",
            "Recorded on 27 February 2021",
        ),
        ("we recorded podcast ep 1", "", EpisodeStatus.RECORDED, "", ""),
        ("recorded ep 1 on sat, out friday", "", EpisodeStatus.RECORDED, "2021-03-05", "Recorded on 27 February 2021"),
        ("ep 1 out yesterday", "", EpisodeStatus.PUBLISHED, "2021-03-02", ""),
    ],
)
def test_a_recording_is_no_part_of_the_title_and_no_day_of_coming_out(store, line, title, status, published, notes):
    put(store, podcast("Tune In"))
    made = record(store, line)
    assert isinstance(made, Episode)
    assert (made.title, made.status, str(made.published), made.notes) == (title, status, published, notes)


def test_a_recording_takes_back_nothing_of_what_is_out(store):
    put(store, podcast("Tune In"))
    log(store, "ep 1 out yesterday", "Sam", WEDNESDAY)
    log(store, "recorded ep 1", "Sam", WEDNESDAY)
    [kept] = records.everything(store, Episode)
    assert kept.status is EpisodeStatus.PUBLISHED
