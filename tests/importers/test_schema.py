import dataclasses
import json

import jsonschema
import pytest

from youthcab.importers.layout import key_of, needs, same_by
from youthcab.importers.schema import schema
from youthcab.paths import resource
from youthcab.records.fields import about, field_named
from youthcab.records.kinds import KINDS


@pytest.fixture(scope="module")
def validator():
    made = schema()
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made, format_checker=jsonschema.FormatChecker())


def test_the_sample_fits_the_schema(validator):
    validator.validate(json.loads(resource("sample/march-2021.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_of_every_kind_is_described_in_its_own_words(validator, kind):
    described = validator.schema["$defs"][kind.type.__name__]["properties"]
    assert list(described) == [each.name for each in dataclasses.fields(kind.type)]
    for each in dataclasses.fields(kind.type):
        assert described[each.name]["description"].startswith(about(each).sentence)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"youthcab": 2},
        {"youthcab": 1, "evens": []},
        {"youthcab": 1, "events": [{}]},
        {"youthcab": 1, "events": [{"title": "A", "kind": "party"}]},
        {"youthcab": 1, "events": [{"title": "A", "noted": "1 March"}]},
        {"youthcab": 1, "events": [{"title": "A", "attended": {"unit": "people"}}]},
        {"youthcab": 1, "people": [{"id": "7"}]},
        {"youthcab": 1, "cabinet": [{"title": "A"}]},
    ],
)
def test_a_wrong_file_does_not_fit_the_schema(validator, wrong):
    assert not validator.is_valid(wrong)


@pytest.mark.parametrize("figure", [84, "over 2,000 young people", {"number": 3, "qualifier": "about"}])
def test_a_figure_fits_short_and_in_full(validator, figure):
    assert validator.is_valid({"youthcab": 1, "events": [{"title": "A", "attended": figure}]})


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_layout_names_fields_that_the_records_have(kind):
    for name in (*needs(kind), *same_by(kind)):
        assert field_named(kind.type, name).name == name
    assert key_of(kind) in schema()["properties"]


def test_the_schema_tells_which_records_are_one():
    assert schema()["$defs"]["Campaign"]["description"] == (
        "A campaign; who leads it is told by roles, which have dates. Without an id it is the one that is there "
        "already with the same title."
    )
