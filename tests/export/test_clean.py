import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.documents import HOSTILE, statement, workbook
from youthcab.document.blocks import Paragraph
from youthcab.export.clean import clean, clean_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\tb\r\nc\u2028d\x0be", "a b c d e"),
        ("Jo\x00\x08\x1b\x7f\x9fe", "Joe"),
        ("safe\u202etxt.exe\u202c \u2066x\u2069", "safetxt.exe x"),
        ("\ufeffhidden\U000e0041", "hidden"),
        ("half \ud800 a pair", "half \ufffd a pair"),
        ("no character \uffff \U0001ffff \ue000", "no character \ufffd \ufffd \ufffd"),
        ("w\u0302ythnos", "ŵythnos"),
        ("10\u00a0March", "10\u00a0March"),
        ("family \U0001f468\u200d\U0001f469\u200d\U0001f467", "family \U0001f468\u200d\U0001f469\u200d\U0001f467"),
        ("one \x1b\x85two", "one two"),
    ],
)
def test_what_nobody_sees_goes_and_what_is_read_stays(typed, kept):
    assert clean_text(typed) == kept


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_of_any_language_is_only_text(text):
    assert clean_text(text) == text


@given(st.text(alphabet=st.characters()))
def test_clean_text_can_be_encoded_is_one_line_and_stays_as_it_is(text):
    cleaned = clean_text(text)
    cleaned.encode()
    assert cleaned == clean_text(cleaned)
    assert all(unicodedata.category(sign) not in ("Cc", "Cs", "Zl", "Zp") for sign in cleaned)


def test_a_paragraph_of_several_lines_becomes_several_paragraphs():
    document = clean(statement(Paragraph("First.\n\nSecond.\r\nThird.\n")))
    added = [block.text for block in document.blocks if isinstance(block, Paragraph)][1:]
    assert added == ["First.", "Second.", "Third."]


def test_every_text_of_a_workbook_is_cleaned_and_numbers_are_left():
    cleaned = clean(workbook(("a\x00b", 5, None, None)))
    assert cleaned.sheets[0].rows[-1] == ("ab", 5, None, None)
