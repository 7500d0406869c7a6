from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.make import event, every_kind, figure
from tests.strategies import records
from youthcab.records.event import Event, EventStatus
from youthcab.records.figure import Figure
from youthcab.records.kinds import KINDS
from youthcab.records.plain import from_plain, to_plain
from youthcab.records.record import Record


@pytest.mark.parametrize("record", every_kind(), ids=lambda record: type(record).__name__)
def test_a_full_record_survives_the_way_through_json(record: Record):
    text = json.dumps(to_plain(record))

    assert from_plain(type(record), json.loads(text)) == record


@given(st.sampled_from(KINDS).flatmap(lambda kind: records(kind.type)))
def test_any_record_survives_the_way_through_json(record: Record):
    text = json.dumps(to_plain(record))

    assert from_plain(type(record), json.loads(text)) == record


def test_what_a_record_fills_in_by_itself_is_left_out():
    held = event("Free Your Mind", "2021-03-10", status=EventStatus.HELD)

    assert to_plain(held) == {"id": held.id, "title": "Free Your Mind", "when": "2021-03-10", "status": "held"}


def test_what_is_left_out_gets_its_default():
    assert from_plain(Event, {"id": "1", "title": "A"}) == Event(id="1", title="A")


@pytest.mark.parametrize("number", ["84", "84.5", "0.1", "-3", "12345678901234567.89", "1E+3"])
def test_no_number_is_rounded(number: str):
    plain = json.loads(json.dumps(to_plain(figure(number))))

    assert from_plain(Figure, plain).number == Decimal(number)


def test_an_unknown_word_of_a_choice_is_refused():
    with pytest.raises(ValueError, match="perhaps"):
        from_plain(Event, {"status": "perhaps"})
