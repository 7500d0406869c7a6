"""Many events of one sort are told as such, each with its day or all with the first and the last."""

from datetime import date

from tests.make import campaign, event, figure
from youthcab.domain.material import Material
from youthcab.draft.composition import compose
from youthcab.records.cabinet import Cabinet
from youthcab.records.event import EventKind, EventStatus
from youthcab.records.period import Period

COAST = campaign("Clean Coast", id="c")
HELD = {"status": EventStatus.HELD, "campaigns": ("c",)}


def told(*events):
    material = Material(cabinet=Cabinet(title="Kent Youth Council"), campaigns=(COAST,), events=events)
    blocks = compose(material, Period.parse("2021-03"), date(2021, 3, 31))
    return " ".join(sentence.text for block in blocks for sentence in block.sentences)


def clean(day, place, **more):
    return event("Beach clean", f"2021-03-{day:02}", kind=EventKind.CLEAN_UP, place=place, **{**HELD, **more})


def workshop(day, title):
    return event(title, f"2021-03-{day:02}", kind=EventKind.WORKSHOP, **HELD)


def test_events_of_one_name_are_told_as_several_with_their_places_and_days():
    cleans = (clean(6, "Sandwick"), clean(13, "Gull Bay"), clean(20, "Deal"))
    said = "beach cleans in Sandwick on 6 March, in Gull Bay on 13 March and in Deal on 20 March."
    assert f"Our Clean Coast campaign held {said}" in told(*cleans)


def test_what_is_told_of_one_of_several_says_of_which():
    came = (clean(6, "Sandwick", attended=figure(80)), clean(13, "Gull Bay", attended=figure(35)), clean(20, "Deal"))
    assert (
        "The beach clean in Sandwick drew 80 young people, and the beach clean in Gull Bay drew 35 young people."
        in told(*came)
    )


def test_three_events_of_one_kind_share_its_name():
    said = told(workshop(5, "Cooking"), workshop(10, "First aid"), workshop(17, "Money"))
    assert "held workshops called ‘Cooking’ on 5 March, ‘First aid’ on 10 March and ‘Money’ on 17 March." in said


def test_many_events_of_one_kind_are_told_with_the_first_and_last_day():
    names = "Cooking Painting Money Singing Law Drama Maps Poems Dance Film Radio Clay Chess Knots Bikes Bees".split()
    said = told(*(workshop(day, name) for day, name in enumerate(names, start=3)))
    assert all(f"‘{name}’" in said for name in names)
    assert "Between 3 and " in said
    assert max(len(sentence.split()) for sentence in said.split(". ")) <= 25
    assert said.count("March") <= 3


def test_events_of_several_sorts_are_told_as_a_list_of_days():
    quiz = event("Quiz", "2021-03-09", kind=EventKind.OTHER, **HELD)
    said = told(workshop(5, "Cooking"), quiz, clean(20, ""))
    assert "a ‘Cooking’ workshop on 5 March, a quiz on 9 March and a beach clean on 20 March" in said


def test_events_without_a_title_or_place_are_told_with_their_days():
    said = told(*(event("Drop-in", f"2021-03-{day:02}", kind=EventKind.OTHER, **HELD) for day in (6, 9, 13, 16)))
    assert "held drop-ins on 6 March, 9 March, 13 March and 16 March." in said
