from datetime import date

from tests.make import campaign, entry, episode, event, figure, podcast
from youthcab.operations.reach import figures_up_to
from youthcab.operations.summaries import summary_of
from youthcab.records.event import EventStatus
from youthcab.records.figure import Qualifier
from youthcab.records.period import Period
from youthcab.records.podcast import EpisodeStatus, Reading
from youthcab.records.record import Publish

MARCH = Period.parse("2021-03")
HELD = EventStatus.HELD


def keep(store, *many):
    with store.writing("test", "Add") as writing:
        writing.save_all(many)


def charts(store):
    return {chart.title: chart for chart in figures_up_to(store, MARCH).charts}


def rows(chart):
    return {bar.label: bar.words for bar in chart.bars if bar.words != "none"}


def test_an_empty_cabinet_says_so(store):
    assert [(chart.title, chart.sentence, chart.is_drawn) for chart in figures_up_to(store, MARCH).charts] == [
        ("How many came", "No event is logged as held from October 2020 to March 2021.", False),
        ("Events held", "No event is logged as held from October 2020 to March 2021.", False),
    ]


def test_who_came_is_added_up_month_by_month_and_what_is_not_known_is_not_nothing(store):
    one = event("One", "2021-03-02", status=HELD, attended=figure(84))
    keep(
        store,
        one,
        event("Two", "2021-03-04", status=HELD, attended=figure(100, qualifier=Qualifier.OVER)),
        event("Target", "2021-02-04", status=HELD, attended=figure(50, qualifier=Qualifier.TARGET)),
        event("Planned", "2021-03-20"),
        event("Secret", "2021-03-05", status=HELD, attended=figure(9), publish=Publish.NEVER),
        event("Before", "2020-09-30", status=HELD, attended=figure(1000)),
    )
    came = charts(store)["How many came"]
    assert rows(came) == {"February 2021": "not known", "March 2021": "over 184 young people"}
    assert came.sentence == (
        "Over 184 young people came to 2 events held from October 2020 to March 2021. "
        "How many came to the other one is not logged."
    )
    assert [bar.number for bar in came.bars if bar.label == "February 2021"] == [None]
    assert one.id in came.bars[-1].records
    assert summary_of(store, Period.parse("2020-10..2021-03")).whole.held == len(
        [record for bar in charts(store)["Events held"].bars for record in bar.records]
    )


def test_unlike_figures_stand_beside_each_other_and_only_like_ones_are_drawn(store):
    keep(
        store,
        event("One", "2021-02-02", status=HELD, attended=figure(84)),
        event("Two", "2021-03-02", status=HELD, attended=figure(40)),
        event("Three", "2021-03-04", status=HELD, attended=figure(3, "schools")),
    )
    came = charts(store)["How many came"]
    assert [str(bar.number) for bar in came.bars[-2:]] == ["84", "40"]
    assert came.bars[-1].words == "40 young people, 3 schools"
    assert came.sentence.startswith("124 young people and 3 schools came to 3 events")


def test_events_count_for_each_of_their_campaigns(store):
    minds, streets = campaign("Mental Health"), campaign("Safer streets")
    keep(
        store,
        minds,
        streets,
        event("Both", "2021-03-02", status=HELD, campaigns=(minds.id, streets.id)),
        event("One", "2021-03-03", status=HELD, campaigns=(minds.id,)),
    )
    chart = charts(store)["Events by campaign"]
    assert rows(chart) == {"Mental Health": "2", "Safer streets": "1"}
    assert chart.sentence.startswith("Mental Health held most: 2 events from October 2020")


def test_an_old_episode_that_is_still_heard_counts(store):
    series = podcast("Voices")
    read = tuple(Reading(on=date(2021, month, 1), figure=figure(100 * month, "plays")) for month in (1, 2, 3))
    keep(store, series, episode("Old", "2020-01-05", status=EpisodeStatus.PUBLISHED, podcast=series.id, plays=read))
    found = charts(store)
    assert rows(found["Episodes"]) == {}
    assert found["Plays gained"].sentence.startswith("200 plays were gained")
    assert rows(found["Plays gained"])["March 2021"] == "100 plays"


def test_other_figures_are_listed_as_they_were_logged(store):
    keep(store, entry("run a survey", "2021-03-02", figure=figure(1200, "answers")))
    [logged] = figures_up_to(store, MARCH).logged
    assert (logged.words, str(logged.figure.number)) == ("run a survey", "1200")
