from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from tests.make import action, campaign, event, every_kind, person, when
from youthcab.records.award_entry import AwardEntry, AwardStep
from youthcab.records.event import Event, EventKind
from youthcab.records.fields import about
from youthcab.records.kinds import KINDS, Kind, kind_named, kind_of, label, span
from youthcab.records.record import Record
from youthcab.records.statement import Statement


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_is_found_by_record_type_name_and_plural(kind: Kind):
    assert kind_of(kind.type) is kind_of(kind.type()) is kind_named(kind.name) is kind_named(kind.plural) is kind


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_field_says_what_it_holds_and_every_link_where_to(kind: Kind):
    names = {each.name for each in KINDS} | {"news"}
    for each in fields(kind.type):
        assert about(each).sentence.endswith("."), each.name
        assert not about(each).to or about(each).to in names, each.name


def test_an_unknown_name_is_no_kind():
    with pytest.raises(KeyError):
        kind_named("dragons")


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (event("Free Your Mind"), "Free Your Mind"),
        (AwardEntry(award="Young Heroes"), "Young Heroes"),
        (person("Sam"), "Sam"),
        (action("write to schools"), "write to schools"),
        (AwardEntry(), "Award entry"),
        (Event(kind=EventKind.CLEAN_UP), "Clean-up"),
        (Statement(), "Statement"),
    ],
)
def test_a_record_is_known_by_its_first_words(record: Record, expected: str):
    assert label(record) == expected


def test_the_days_of_a_record_run_from_its_earliest_to_its_latest():
    steps = (AwardStep(when=when("2021-01")), AwardStep(), AwardStep(when=when("mid 2021-03")))

    assert span(AwardEntry(steps=steps)) == (date(2021, 1, 1), date(2021, 3, 20))
    assert span(event(on="2021-03-10", first_planned=when("2021-02-01"))) == (date(2021, 2, 1), date(2021, 3, 10))


@pytest.mark.parametrize("record", [campaign(), person(), event(on="soon")])
def test_a_record_without_dates_has_no_days(record: Record):
    assert span(record) == (None, None)


def test_the_record_of_every_kind_in_the_tests_has_every_field_filled():
    by_type = {type(record): record for record in every_kind()}

    assert set(by_type) == {kind.type for kind in KINDS}
    for record in by_type.values():
        assert [each.name for each in fields(record) if getattr(record, each.name) == each.default] == []
