import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.make import campaign, episode, event, figure, person, podcast, when
from youthcab.errors import YouthcabError
from youthcab.operations import records
from youthcab.operations.quick_log import do, log, understand, ways
from youthcab.operations.quick_log_words import hear
from youthcab.operations.statements import draft, plain_text
from youthcab.operations.undo import undo
from youthcab.records.action import Action
from youthcab.records.cabinet import Partner
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.figure import Qualifier
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, EpisodeStatus

WEDNESDAY = date(2021, 3, 3)
MARCH_5 = date(2021, 3, 5)
MENTAL_HEALTH = campaign("Mental Health")


def put(store, *made):
    for each in made:
        records.add(store, each, "test", WEDNESDAY)


def told(store, text):
    return dict(understand(store, text, WEDNESDAY).echo)


def test_a_logged_line_is_in_the_next_draft_in_those_words(store):
    log(store, "84 people came to our webinar", "Sam", MARCH_5)
    assert "84 people came to our webinar." in plain_text(draft(store, Period.parse("2021-03"), MARCH_5))


def test_nothing_is_logged_from_nothing(store):
    with pytest.raises(YouthcabError, match="nothing to log"):
        log(store, "  ", "Sam", MARCH_5)


def test_a_webinar_is_understood_and_told_before_it_is_done(store):
    put(store, MENTAL_HEALTH)
    understood = understand(store, "webinar yesterday 84 attended #mental health", WEDNESDAY)
    assert understood.echo == (
        ("Kind", "webinar"),
        ("When", "Tuesday 2 March 2021"),
        ("How it stands", "held"),
        ("How many came", "84 people"),
        ("Campaigns", "Mental Health"),
    )
    assert understood.reads == "On 2 March, our Mental Health campaign held a webinar, which drew 84 people."
    assert records.everything(store, Event) == ()


def test_what_was_understood_is_what_is_kept(store):
    put(store, MENTAL_HEALTH)
    log(store, "free your mind webinar yesterday over 80 young people came #mental", "Sam", WEDNESDAY)
    [kept] = records.everything(store, Event)
    assert (kept.title, kept.kind, kept.when) == ("Free your mind", EventKind.WEBINAR, when("2021-03-02"))
    assert kept.attended == figure(80, "young people", qualifier=Qualifier.OVER)
    assert (kept.campaigns, kept.status) == ((MENTAL_HEALTH.id,), EventStatus.HELD)


def test_a_planned_event_is_filled_in_and_not_added_again(store):
    planned = event("Free Your Mind", "2021-03-02", campaigns=(MENTAL_HEALTH.id,))
    put(store, MENTAL_HEALTH, planned)
    filling, adding, _ = ways(store, "free your mind webinar 2 march 84 attended #mental health", WEDNESDAY)
    assert (filling.was, adding.was) == (planned, None)
    do(store, filling, "Sam", WEDNESDAY)
    [kept] = records.everything(store, Event)
    assert (kept.title, kept.attended, kept.status) == ("Free Your Mind", figure(84, ""), EventStatus.HELD)
    undo(store, "Sam")
    assert records.everything(store, Event) == (planned,)


def test_the_only_webinar_of_a_day_is_filled_in_without_its_name(store):
    put(store, event("Free Your Mind", "2021-03-02"))
    assert understand(store, "webinar yesterday 84 attended", WEDNESDAY).label == "Free Your Mind"
    put(store, event("Ask us", "2021-03-02"))
    assert understand(store, "webinar yesterday 84 attended", WEDNESDAY).was is None


@pytest.mark.parametrize(("first", "same", "other"), [("bus fares", "the fares", "housing"), ("art", "art", "tax")])
def test_a_second_webinar_of_a_day_on_another_thing_is_not_the_first(store, first, same, other):
    log(store, f"webinar yesterday 84 attended about {first}", "Sam", WEDNESDAY)
    assert understand(store, f"webinar yesterday 90 attended about {same}", WEDNESDAY).was is not None
    assert understand(store, f"webinar yesterday 22 attended about {other}", WEDNESDAY).was is None


def test_what_is_known_already_is_said_and_not_done(store):
    put(store, event("Free Your Mind", "2021-03-02", attended=figure(84, ""), status=EventStatus.HELD))
    understood = understand(store, "free your mind webinar yesterday 84 attended", WEDNESDAY)
    assert understood.cautions == ("All of this is known already.",)
    assert do(store, understood, "Sam", WEDNESDAY).records == ()


def test_an_episode_comes_out_on_the_friday_to_come(store):
    series = podcast("Youth Voices")
    put(store, series)
    log(store, "log podcast ep 5 out friday", "Sam", WEDNESDAY)
    [kept] = records.everything(store, Episode)
    assert (kept.podcast, kept.number, kept.published) == (series.id, 5, when("2021-03-05"))
    assert kept.status is EpisodeStatus.PLANNED


def test_an_episode_that_was_recorded_is_out_on_the_day_said_for_that(store):
    log(store, "recorded ep 1 of bus chat podcast on sat, out this fri", "Sam", WEDNESDAY)
    [made] = records.everything(store, Episode)
    assert made.published == when("2021-03-05")
    assert (made.status, made.title) == (EpisodeStatus.RECORDED, "Bus chat")


def test_about_is_understood_however_short_it_is_written(store):
    came = understand(store, "webinar yesterday abt 84 came", WEDNESDAY).record.attended
    assert came == figure(84, "", qualifier=Qualifier.ABOUT)


def test_plays_are_read_off_for_the_episode_there_is(store):
    series = podcast("Youth Voices")
    put(store, series, episode("Exam stress", "2021-03-01", podcast=series.id, number=5))
    log(store, "podcast ep 5 120 plays", "Sam", WEDNESDAY)
    [kept] = records.everything(store, Episode)
    assert [(each.on, each.figure.number) for each in kept.plays] == [(WEDNESDAY, 120)]
    assert kept.published == when("2021-03-01")


def test_followers_are_a_line_of_the_log(store):
    log(store, "instagram 1,200 followers", "Sam", WEDNESDAY)
    [kept] = records.everything(store, Entry)
    assert (kept.kind, kept.figure) == (EntryKind.SOCIAL_MEDIA, figure(1200, "followers"))
    assert understand(store, "tiktok 1.2k followers", WEDNESDAY).reads == "Our TikTok has about 1,200 followers."


def test_what_is_to_be_done_has_a_day(store):
    log(store, "todo write to every school by friday", "Sam", WEDNESDAY)
    [kept] = records.everything(store, Action)
    assert (kept.text, kept.due) == ("write to every school", when("2021-03-05"))


def test_a_sentence_is_kept_as_it_was_written_with_its_day_in_full(store):
    put(store, MENTAL_HEALTH)
    understood = understand(store, "we met Cllr Smith on monday about mental health", WEDNESDAY)
    assert understood.is_plain
    assert understood.record.in_our_words == "We met Cllr Smith on 1 March about mental health."
    assert (understood.record.when, understood.record.campaigns) == (when("2021-03-01"), (MENTAL_HEALTH.id,))


def test_small_words_tell_what_it_is_about_and_with_whom(store):
    put(store, police := Partner(title="the police"))
    said = told(store, "online workshop on knife crime with the police at County Hall at 6pm tomorrow")
    assert said["About"] == "knife crime"
    assert (said["With"], said["Place"], said["How"], said["Notes"]) == (
        "the police",
        "County Hall",
        "online",
        "at 6pm",
    )
    log(store, "workshop with police tomorrow", "Sam", WEDNESDAY)
    assert records.everything(store, Event)[0].partners == (police.id,)


@pytest.mark.parametrize(
    ("line", "reads"),
    [
        ("debate on the right to vote friday", "On 5 March, we will hold a debate about the right to vote."),
        ("meeting with the leader of the council 12 march", "On 12 March, we will meet the leader of the council."),
        (
            "training for new members tomorrow 20 signed up",
            "On 4 March, we will hold training, which will be open to new members. 20 people have signed up.",
        ),
        ("launch of new website in april", "In April, we will hold a ‘New website’ launch."),
        ("ep 3 Exam stress published yesterday", "Episode 3, ‘Exam stress’, came out on 2 March."),
        ("webinar tbc", "We plan to hold a webinar on a date to be confirmed."),
        ("debate: votes at 16, next wednesday", "On 10 March, we will hold a ‘Votes at 16’ debate."),
    ],
)
def test_how_it_will_read_is_told_beforehand(store, line, reads):
    assert understand(store, line, WEDNESDAY).reads == reads


def test_what_cannot_be_placed_is_said_and_kept(store):
    understood = understand(store, "debate 12/3 cancelled #litter", WEDNESDAY)
    assert understood.cautions == ("No campaign is called “litter”; it is kept in the notes.",)
    assert understood.record.notes == "#litter"
    assert understood.record.status is EventStatus.CANCELLED


def test_people_cannot_have_come_to_what_is_still_ahead_without_a_word_of_caution(store):
    understood = understand(store, "webinar 10 march 84 attended", WEDNESDAY)
    assert understood.cautions == ("The day is still to come: is it right?",)
    assert understood.record.status is EventStatus.PLANNED


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("we raised £250 on saturday", "We raised £250 on 27 February."),
        ("yesterday we met the mayor", "On 2 March we met the mayor."),
        ("we will write to schools by friday", "We will write to schools by 5 March."),
        ("workshop postponed to 20 march", "Workshop postponed to 20 March."),
    ],
)
def test_a_day_in_a_sentence_lies_where_the_sentence_lies(store, line, words):
    assert understand(store, line, WEDNESDAY).record.in_our_words == words


def test_a_young_person_in_a_line_is_told_of(store):
    put(store, person("Jess", family_name="Patel"))
    [caution] = understand(store, "meeting monday with Jess Patel", WEDNESDAY).cautions
    assert caution == "“Jess Patel” is a young person: the name is printed only as they agreed."
    assert understand(store, "Jessamy spoke on monday", WEDNESDAY).cautions == ()


def test_a_tag_alone_is_nothing_to_log(store):
    put(store, MENTAL_HEALTH)
    with pytest.raises(YouthcabError, match="nothing to log"):
        understand(store, "#mental health", WEDNESDAY)


@pytest.mark.parametrize(
    "line",
    [
        "at least 84 attended the webinar yesterday",
        "New members joined",
        "the march was moved",
        "our webinar drew a crowd",
        "we hope to have 84 attend",
        "Jess led a webinar on monday",
        "webinar 84",
        "10 may come to the webinar",
        f"the webinar yesterday drew us on, {'9' * 39} attended",
    ],
)
def test_what_is_doubtful_stays_a_sentence(store, line):
    assert understand(store, line, WEDNESDAY).is_plain


WORDS = st.sampled_from(
    "webinar|podcast|ep 5|84|attended|over|#x|on|friday|10 march|with|the police|out|free your mind|plays|cancelled|"
    "todo|log|1,200|followers|instagram|about|-|:".split("|")
)


@given(st.lists(WORDS, max_size=9).map(" ".join))
def test_no_word_is_dropped_and_none_invented(line):
    heard = hear(line, WEDNESDAY)
    typed = line.replace(",", "").split()
    assert all(word in typed for word in re.findall(r"\w+", heard.left.replace(",", "")) if word != "x")
    if heard.figure:
        assert str(heard.figure.number) in typed


@given(st.text(max_size=60))
def test_any_line_is_heard(line):
    hear(line, WEDNESDAY)
