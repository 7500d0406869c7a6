import pytest

from youthcab.domain.roll import Roll
from youthcab.domain.without_names import without_names
from youthcab.records.person import Person

PEOPLE = (Person(first_name="Rishi", family_name="Patel"), Person(first_name="Will", family_name="Jones"), Person())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Talk by Rishi Patel", "Talk by a member"),
        ("Rishi's evening", "a member's evening"),
        ("Will you vote?", "Will you vote?"),
        ("Talk by Will Jones", "Talk by a member"),
        ("Rishikesh festival", "Rishikesh festival"),
        ("", ""),
    ],
)
def test_names_of_people_go_and_other_words_stay(text, left):
    assert without_names(text, Roll(PEOPLE)) == left


def test_what_the_cabinet_is_called_stays():
    west = (Person(first_name="Kim", family_name="West"),)
    ours = Roll(west, ("West Sussex Youth Cabinet", "Kim West Council"))
    assert without_names("West Sussex Youth Cabinet: Ms West", ours) == "West Sussex Youth Cabinet: Ms a member"
    assert without_names("Kim West Council", ours) == "a member Council"
