from __future__ import annotations

import pytest

from tests.make import person
from youthcab.domain.name_removal import REMOVED, names_of

ZOE = person("Zoë", family_name="O'Connor-Ŵyn")


def taken_out(text: str, who=ZOE, in_use=(), also=()) -> str:
    return names_of(who, in_use, [text, who.first_name, who.family_name], also).taken_out(text)


@pytest.mark.parametrize(
    "text",
    [
        "Zoë O'Connor-Ŵyn",
        "ZOE O’CONNOR-WYN",
        "zoe  oconnor wyn",
        "O'Connor-Ŵyn, Zoë",
        "Zoe\u0308",
        "zoe.oconnor-wyn",
        "Zo\u00ade\u0308",
        "Zo\u200b\u00eb O\u02bcConnor\u2011Wyn",
        "O`Connor\u2013\u0174yn",
        "o connor_wyn",
        "\uff3a\uff4f\uff45\u00a0O\u2018Connor\u2010Wyn",
        "#ZoeOConnorWyn2021",
    ],
)
def test_a_name_goes_however_it_is_written(text: str):
    assert taken_out(f"We thank {text}’s team.") == f"We thank {REMOVED}’s team."


@pytest.mark.parametrize(
    "text", ["zoeoconnorwyn photo.jpg", "zoewyncamp", "oconnor.jpg", "zoconnor05", "ZOE05", "a talk by Wyn's", "wynzoe"]
)
def test_names_cut_or_run_together_are_left_and_told(text: str):
    names = names_of(person("Zoë", family_name="O'Connor-Ŵynn"), (), [text])
    text = text.replace("wyn", "wynn").replace("Wyn", "Wynn")
    assert names.taken_out(text) == text
    assert names.may_be_in(text)


def test_the_beginning_of_another_word_is_no_initial():
    assert not names_of(person("Sam", family_name="Tall"), (), [""]).may_be_in("A stalled stallion's installation")


def test_a_name_of_signs_alone_names_nobody():
    signs = person("\u200b", family_name="-")
    names = names_of(signs, (), ["One - two."], also=["!"])
    assert names.taken_out("One - two!") == "One - two!"
    assert not names.may_be_in("One - two!")


@pytest.mark.parametrize("text", ["Zoelle spoke.", "The zoo was open."])
def test_words_that_only_begin_alike_stay(text: str):
    assert taken_out(text) == text


def test_an_address_with_the_name_in_it_goes_whole():
    who = person("Zephyrine", family_name="Quartermain")
    assert taken_out("Ask zquartermain07@school.example, or @zephyrine_q.", who) == f"Ask {REMOVED}, or {REMOVED}."


def test_a_name_that_another_bears_goes_only_with_the_family_name():
    sam = person("Sam", family_name="Hill")
    names = names_of(sam, ["Sam Jones"], ["Sam Hill met Sam."])
    assert names.taken_out("Sam Hill met Sam.") == f"{REMOVED} met Sam."
    assert names.may_be_in("It was Sam.")


def test_a_name_in_the_name_of_a_place_goes_only_with_the_first_name():
    assert taken_out("West is ours, said Kim West.", person("Kim", family_name="West"), ["West Council"]) == (
        f"West is ours, said {REMOVED}."
    )


def test_a_family_name_that_is_a_word_of_every_day_goes_where_only_a_name_can_stand():
    kim = person("Kim", family_name="Young")
    texts = ["Young people met, and Young spoke for young people.", "young people", "the young"]
    names = names_of(kim, (), texts)
    assert names.taken_out(texts[0]) == f"Young people met, and {REMOVED} spoke for young people."
    assert names.may_be_in("Young people met.")


def test_a_month_stays():
    may = person("May", family_name="Quartermain")
    assert taken_out("In May, on 3 May and by 7 May 2021 we met May there.", may) == (
        f"In May, on 3 May and by 7 May 2021 we met {REMOVED} there."
    )


def test_what_the_person_is_known_by_besides_goes_too():
    assert taken_out("Ask Zed or zed@example.org.", also=["Zed"]) == f"Ask {REMOVED} or {REMOVED}@example.org."


def test_a_person_without_a_name_takes_no_words_out():
    nobody = person("")
    names = names_of(nobody, (), ["We met."])
    assert names.taken_out("We met.") == "We met."
    assert not names.may_be_in("We met.")


@pytest.mark.parametrize(
    ("first", "family", "text"),
    [
        ("Dr. Tom", "", "Tom led."),
        ("Zoë-Mae", "van der Berg", "Zoe led."),
        ("Mary", "O'Neill-O'Brien", "Ms O’Brien led."),
        ("Alexander (Alex)", "Stone", "Alex led."),
        ("Sam", "Stone", "See #TeamSam."),
    ],
)
def test_every_text_is_told_that_review_takes_for_a_mention(first: str, family: str, text: str):
    assert names_of(person(first, family_name=family), (), [text]).may_be_in(text)
