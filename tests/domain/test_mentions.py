import pytest

from tests.make import person
from youthcab.domain.mentions import mentions, perhaps

RISHI = person("Rishi", family_name="Patel")


def named(text, who=RISHI):
    return [text[each.start : each.end] for each in mentions(who, text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rishi spoke.", ["Rishi"]),
        ("RISHI PATEL and rishi", ["RISHI PATEL", "rishi"]),
        (
            "Rishi 15 spoke; the Rishi-led team; @Rishi_P; rishi.patel@x.org",
            ["Rishi", "Rishi", "Rishi", "rishi.patel"],
        ),
        ("Ri\u200bshi and Ris\u00adhi", ["Ri\u200bshi", "Ris\u00adhi"]),
        ("the Patel family", ["Patel"]),
        ("Rishikesh festival", []),
    ],
)
def test_a_name_is_found_however_it_is_written(text, found):
    assert named(text) == found


def test_accents_apostrophes_and_second_names_make_no_difference():
    assert named("Zoe spoke.", person("Zo\u00eb")) == ["Zoe"]
    assert named("an O\u2019Brien", person("Zoe", family_name="O'Brien")) == ["O\u2019Brien"]
    assert named("Mary spoke.", person("Mary Jane")) == ["Mary"]
    lee = person("Zoe", family_name="O'Brien-Lee")
    assert named("O`Brien\u2013Lee and \uff3a\uff4f\uff45\u00a0O\u02bcBrien\u2010Lee", lee) == [
        "O`Brien\u2013Lee",
        "\uff3a\uff4f\uff45\u00a0O\u02bcBrien\u2010Lee",
    ]


@pytest.mark.parametrize(
    "text", ["Will led the workshop.", "We met. Will spoke.", "(Will)", "a talk by Will", "we thank Will"]
)
def test_an_everyday_word_is_a_name_where_it_stands_as_one(text):
    assert named(text, person("Will")) == ["Will"]


@pytest.mark.parametrize("text", ["Will it help?", "It will help.", "We met. Will you come?"])
def test_an_everyday_word_is_no_name_elsewhere(text):
    assert named(text, person("Will")) == []


@pytest.mark.parametrize(
    ("text", "found"), [("in May", []), ("10 May", []), ("May 2021", []), ("we thank May", ["May"])]
)
def test_a_month_is_a_name_only_where_no_date_is_meant(text, found):
    assert named(text, person("May")) == found


TOMOS = person("Tomos", family_name="Price")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vote for #TomosPrice2021 today.", ["#TomosPrice2021"]),
        ("Write to tomosprice@kent.org or price.tomos@kent.org.", ["tomosprice", "price.tomos"]),
        ("See @tomosprice99, @tprice and @tomos.", ["tomosprice99", "tprice", "tomos"]),
        ("Ask tprice07@kent.org and tomos99@kent.org.", ["tprice07", "tomos99"]),
        ("Tomos_Price, TOMOS-PRICE and TomosPrice won.", ["Tomos_Price", "TOMOS-PRICE", "TomosPrice"]),
        ("The tomosprice page.", ["tomosprice"]),
    ],
)
def test_names_run_together_are_names_in_tags_addresses_and_user_names(text, found):
    assert named(text, TOMOS) == found


def test_what_may_be_a_name_by_chance_is_only_perhaps_one():
    def meant(text, who):
        return [text[start:end] for start, end in perhaps(who, text)]

    kim = person("Kim", family_name="Ono")
    assert named("She wore a kimono; ask @kimono.", kim) == ["kimono"]
    assert meant("She wore a kimono; ask Kim.", kim) == ["kimono"]
    assert meant("The tprice prize, lovetomos@kent.org, Tomos.", TOMOS) == ["tprice", "lovetomos@kent.org"]
    assert named("@goodwill and marketing@kent.org", person("Will", family_name="Mark")) == []
