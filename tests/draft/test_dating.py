"""Where dates stand in a paragraph."""

from datetime import date

from tests.make import campaign, entry
from youthcab.domain.material import Material
from youthcab.draft.composition import compose
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period

MARCH, MARCH_31 = Period.parse("2021-03"), date(2021, 3, 31)
PARKS = campaign("Parks")


def paragraph(*lines):
    entries = tuple(entry(what, on=f"2021-03-{day:02}", campaigns=(PARKS.id,), **more) for day, what, more in lines)
    material = Material(cabinet=Cabinet(), campaigns=(PARKS,), entries=entries)
    return compose(material, MARCH, MARCH_31)[0].text


def test_two_things_of_the_same_people_share_a_sentence_each_with_its_day():
    told = paragraph(
        (2, "drew a map", {}), (6, "printed 1,500 cards", {}), (9, "wrote to all schools", {}), (11, "met a ranger", {})
    )

    assert told == (
        "On 2 March, our parks campaign drew a map. "
        "It printed 1,500 cards on 6 March and wrote to all schools on 9 March. On 11 March, it met a ranger."
    )


def test_what_something_was_for_does_not_run_into_the_next_day():
    told = paragraph((2, "drew a map", {}), (6, "made a film", {"purpose": "explain it"}), (9, "met a ranger", {}))

    assert told.endswith("It made a film on 6 March to explain it. On 9 March, it met a ranger.")


def test_a_date_does_not_stand_behind_what_it_could_belong_to():
    told = paragraph((2, "drew a map", {}), (6, "asked them to plant trees", {}), (9, "won by 19 votes to 4", {}))

    assert told.endswith("On 6 March, it asked them to plant trees. On 9 March, it won by 19 votes to 4.")


def test_what_is_next_keeps_its_month_beside_a_day_of_it():
    coming = (entry("plant a hedge", on="2021-04-18"), entry("open a café", on="2021-04"))

    told = compose(Material(cabinet=Cabinet(), entries=coming), MARCH, MARCH_31)[0].text

    assert told == "On 18 April, we will plant a hedge. We will open a café in April."


def test_a_date_does_not_stand_behind_what_somebody_said():
    told = paragraph((2, "drew a map", {}), (6, "was told there is no money", {}))

    assert told.endswith("On 6 March, it was told there is no money.")
