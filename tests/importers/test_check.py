import pytest

from youthcab.importers.check import checked


def problems_of(**lists):
    return checked({"youthcab": 1, **lists})[1]


@pytest.mark.parametrize(
    ("lists", "said"),
    [
        ({"event": []}, 'event: youthcab knows no such field. Did you mean "events"?'),
        ({"zzz": []}, "zzz: youthcab knows no such field."),
        ({"events": {}}, "events: a record in braces is not a list: write it in square brackets."),
        ({"events": None}, "events: null is not a list: write it in square brackets."),
        ({"events": ["talk"]}, 'events, item 1: "talk" is not a record: write it in braces.'),
        ({"cabinet": []}, "cabinet: a list in square brackets is not a record: write it in braces."),
        (
            {"campaigns": [{"title": "A"}, {"titel": "B", "title": "B"}]},
            'campaigns, item 2, titel: youthcab knows no such field. Did you mean "title"?',
        ),
        (
            {"events": [{}]},
            'events, item 1: nothing tells what this is. Write its "title" or its "about" or its "in_our_words".',
        ),
        ({"people": [{"first_name": ""}]}, 'people, item 1: nothing tells what this is. Write its "first_name".'),
        ({"campaigns": [{"title": 3}]}, "campaigns, item 1, title: 3 is not text: write it in quotation marks."),
        (
            {"campaigns": [{"title": "A", "aim": None}]},
            "campaigns, item 1, aim: null is not text: write it in quotation marks.",
        ),
        (
            {"campaigns": [{"title": "A", "stages": [{"wehn": "2021"}]}]},
            'campaigns, item 1, stages, item 1, wehn: youthcab knows no such field. Did you mean "when"?',
        ),
        (
            {"episodes": [{"title": "A", "transcript": "yes"}]},
            'episodes, item 1, transcript: "yes" is neither true nor false: write one of them, without quotation '
            "marks.",
        ),
        (
            {"episodes": [{"title": "A", "minutes": -1}]},
            "episodes, item 1, minutes: -1 cannot be right: write a number from 0 to a million million.",
        ),
        (
            {"episodes": [{"title": "A", "minutes": True}]},
            "episodes, item 1, minutes: true is not a whole number: write one, without quotation marks.",
        ),
        (
            {"episodes": [{"title": "A", "plays": [{"on": "2021-03-01"}]}]},
            "episodes, item 1, plays, item 1, figure: this is missing. Write it.",
        ),
        (
            {"people": [{"first_name": "A", "under_18_until": "2021-02-30"}]},
            'people, item 1, under_18_until: "2021-02-30" is not a day: write it as "2021-03-10".',
        ),
        (
            {"people": [{"id": "7", "first_name": "A"}]},
            'people, item 1, id: "7" is not an identifier of youthcab: leave it out and one is made.',
        ),
        (
            {"events": [{"title": "A", "attended": {"number": -5}}]},
            "events, item 1, attended, number: -5 cannot be right: write a number from 0 up.",
        ),
        (
            {"events": [{"title": "A", "attended": {"number": 10**400}}]},
            f"events, item 1, attended, number: 1{'0' * 55}... is too large: write a number up to a million million.",
        ),
    ],
)
def test_each_problem_is_told_with_its_place(lists, said):
    assert problems_of(**lists) == (said,)


def test_a_date_that_is_none_is_told_with_how_to_write_one():
    (problem,) = problems_of(events=[{"title": "A"}, {"title": "B", "when": "13 Marchember"}])
    assert problem.startswith('events, item 2, when: "13 marchember" is not a date')


def test_a_word_out_of_a_list_is_told_with_the_nearest():
    (problem,) = problems_of(events=[{"title": "A", "kind": "Webinar"}])
    assert problem.startswith('events, item 1, kind: "Webinar" is none of "webinar", "debate"')
    assert problem.endswith('Did you mean "webinar"?')


def test_all_problems_come_at_once_in_the_order_of_the_file():
    problems = problems_of(
        campaigns=[{"title": 1}, {}],
        events=[{"title": "A", "when": "?", "sessions": "many", "kind": "x"}, {"nothing": 1}],
    )
    assert [problem.partition(":")[0] for problem in problems] == [
        "campaigns, item 1, title",
        "campaigns, item 2",
        "events, item 1, kind",
        "events, item 1, when",
        "events, item 1, sessions",
        "events, item 2",
        "events, item 2, nothing",
    ]


def test_one_identifier_stands_for_one_record():
    own = "01902d5c-0000-7000-8000-000000000001"
    (problem,) = problems_of(people=[{"id": own, "first_name": "A"}], events=[{"id": own, "title": "B"}])
    assert problem == "events, item 1: it has the identifier of people, item 1. Leave out one of the two."


def test_a_good_file_keeps_what_it_says_and_no_more():
    found, problems = checked(
        {
            "$schema": "schema.json",
            "youthcab": 1,
            "events": [{"title": "A", "when": "Summer 2020", "sessions": "3 evenings"}],
        }
    )
    assert problems == ()
    assert found["events"] == [{"title": "A", "when": "2020-22", "sessions": {"number": 3, "unit": "evenings"}}]
