from tests.make import person
from youthcab.domain.named import named_in
from youthcab.records.person import Use

SAM_AVERY, SAM_BLAKE = person("Sam", family_name="Avery"), person("Sam", family_name="Blake")
PRIYA = person("Priya", family_name="Patel")
RISHI = person("Rishi", family_name="Patel")


def found(text, *people):
    return [(text[each.start : each.end], each.person.family_name, each.use) for each in named_in(text, people)]


def test_a_first_name_may_mean_everyone_who_bears_it():
    assert found("Sam spoke.", SAM_AVERY, SAM_BLAKE) == [
        ("Sam", "Avery", Use.FIRST_NAME),
        ("Sam", "Blake", Use.FIRST_NAME),
    ]


def test_a_full_name_means_one_of_them():
    assert found("Sam Avery spoke.", SAM_AVERY, SAM_BLAKE) == [("Sam Avery", "Avery", Use.FULL_NAME)]


def test_the_parts_of_a_name_are_one_name():
    for text in ("Patel, Priya", "Priya K. Patel", "Priya Anjali Patel"):
        assert found(f"By {text} today.", PRIYA) == [(text, "Patel", Use.FULL_NAME)]


def test_one_persons_name_never_swallows_anothers():
    assert found("Rishi, Priya Patel", RISHI, PRIYA) == [
        ("Rishi", "Patel", Use.FIRST_NAME),
        ("Priya Patel", "Patel", Use.FULL_NAME),
    ]
    assert ("Priya", "Patel", Use.FIRST_NAME) in found("Rishi, Priya and Patel", RISHI, PRIYA)
