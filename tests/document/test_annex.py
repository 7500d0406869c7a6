from datetime import date

from youthcab.document.annex import Annexed, annex, annex_workbook
from youthcab.document.blocks import Bullets, Heading, Lines
from youthcab.records.statement import Answer, Evidence

ANNEXED = Annexed(
    title="Statement from the Chair",
    subtitle="March 2021",
    lines=("Copy 1, 10 March 2021",),
    evidence=(
        Evidence(sentence="84 came.", record="Free Your Mind", field="attended", value="84"),
        Evidence(sentence="84 came.", record="Free Your Mind", field="about"),
        Evidence(sentence="84 came.", record="Mental health", field="title", value="mental health"),
        Evidence(sentence="Thank you,"),
    ),
    answers=(Answer(check="names", what="Sam", reason="Another Sam.", by="Chair", on=date(2021, 3, 9)),),
    author="Kent Youth Council",
)
OWN = "The chair’s own words: they stand on no record."


def test_each_sentence_is_followed_by_what_it_stands_on():
    document = annex(ANNEXED)
    assert (document.title, document.subtitle) == ("What the statement stands on", "March 2021")
    assert document.blocks == (
        Lines(("Statement from the Chair", "Copy 1, 10 March 2021")),
        Heading("Sentence by sentence"),
        Heading("1. 84 came.", 3),
        Bullets(("Free Your Mind (attended: 84; about: nothing recorded)", "Mental health")),
        Heading("2. Thank you,", 3),
        Bullets((OWN,)),
        Heading("What review found and somebody answered"),
        Bullets(("Sam: Another Sam. (Chair, 9 March 2021)",)),
    )


def test_the_workbook_has_a_row_for_each_record_and_field():
    evidence, answers = annex_workbook(ANNEXED).sheets
    assert evidence.rows == (
        (1, "84 came.", "Free Your Mind", "attended", "84"),
        (1, "84 came.", "Free Your Mind", "about", ""),
        (1, "84 came.", "Mental health", "title", "mental health"),
        (2, "Thank you,", OWN, "", ""),
    )
    assert answers.rows == (("Sam", "Another Sam.", "Chair", date(2021, 3, 9)),)
