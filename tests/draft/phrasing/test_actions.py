"""How a plan or a request reads, and what came of it."""

from datetime import date

import pytest

from tests.make import action
from youthcab.domain.material import Material
from youthcab.draft.composition import how_it_reads
from youthcab.records.action import ActionState
from youthcab.records.cabinet import Cabinet
from youthcab.records.record import Certainty

MARCH_31 = date(2021, 3, 31)
ASKED = {"owner": "Northline", "asked": True, "state": ActionState.DONE}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("Northline wrote to say yes", "Northline wrote to say yes."),
        ("They will send a timetable", "They will send a timetable."),
        ("We are to have two more buses", "We are to have two more buses."),
        ("Yes, from May", "Northline answered: Yes, from May."),
    ],
)
def test_an_answer_is_told_once_and_by_whom(answer, said):
    asked = action("reply in writing", "2021-03", answer=answer, **ASKED)

    told = how_it_reads(asked, Material(cabinet=Cabinet()), MARCH_31)

    assert told == f"We have asked Northline to reply in writing. {said}"


@pytest.mark.parametrize("typed", ["we want to meet the ranger", "would like to meet the ranger", "meet the ranger"])
def test_a_wish_is_not_wished_for_twice(typed):
    hoped = action(typed, "2021-06", certainty=Certainty.HOPED)

    assert how_it_reads(hoped, Material(cabinet=Cabinet()), MARCH_31) == "We hope to meet the ranger in June."
