import json
from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings, strategies

from youthcab.errors import ImportProblems
from youthcab.importers.exchange import read
from youthcab.importers.layout import key_of
from youthcab.records.kinds import KINDS

ANYTHING = strategies.recursive(
    strategies.none() | strategies.booleans() | strategies.integers() | strategies.floats() | strategies.text(),
    lambda inner: strategies.lists(inner, max_size=3) | strategies.dictionaries(strategies.text(), inner, max_size=3),
    max_leaves=6,
)


def file_of(kind, given):
    return {"youthcab": 1, key_of(kind): given if key_of(kind) == kind.name else [given]}


def records_of(kind):
    names = strategies.sampled_from([each.name for each in fields(kind.type)])
    return strategies.dictionaries(names, ANYTHING).map(lambda given: file_of(kind, given))


def read_text(tmp_path, content):
    path = tmp_path / "month.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return read(path)


def test_the_least_that_a_hand_has_to_write(tmp_path):
    items = read_text(
        tmp_path,
        {
            "youthcab": 1,
            "people": [{"first_name": "Rishi"}],
            "campaigns": [{"title": "Mental health"}],
            "events": [{"title": "Free Your Mind"}],
            "entries": [{"in_our_words": "We met the mayor."}],
            "actions": [{"text": "meet the mayor again"}],
        },
    )
    assert [(item.kind.name, item.given) for item in items] == [
        ("person", {"first_name": "Rishi"}),
        ("campaign", {"title": "Mental health"}),
        ("event", {"title": "Free Your Mind"}),
        ("entry", {"in_our_words": "We met the mayor."}),
        ("action", {"text": "meet the mayor again"}),
    ]


@pytest.mark.parametrize("content", ["[]", "7", '"youthcab"', "{}", '{"youthcab": "1"}', '{"youthcab": true}'])
def test_a_file_that_is_not_ours_is_told_apart(tmp_path, content):
    with pytest.raises(ImportProblems, match="It is not a file of youthcab"):
        read_text(tmp_path, content)


def test_a_newer_format_is_refused_without_looking_at_the_rest(tmp_path):
    with pytest.raises(ImportProblems) as caught:
        read_text(tmp_path, {"youthcab": 2, "zebras": 4})
    assert caught.value.problems == (
        "It is of format 2, and this youthcab reads up to 1. Get the newest youthcab first.",
    )


def test_the_problems_name_the_file(tmp_path):
    with pytest.raises(ImportProblems, match=r"month\.json was not imported and nothing was changed"):
        read_text(tmp_path, {"youthcab": 1, "zebras": 4})


@settings(deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(strategies.sampled_from(KINDS).flatmap(records_of))
def test_whatever_stands_in_a_file_it_is_read_or_told(tmp_path, content):
    problems = ()
    try:
        items = read_text(tmp_path, content)
    except ImportProblems as error:
        items, problems = (), error.problems
    assert len(items) + bool(problems) == 1
    "".join(problems).encode()
