import pytest

from tests.review.words import reviewed
from youthcab.review.reading_ease import measure, reading_age, sentences_in, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1),
        ("people", 2),
        ("wanted", 2),
        ("used", 1),
        ("organised", 3),
        ("being", 2),
        ("science", 2),
        ("table", 2),
    ],
)
def test_syllables_are_counted(word, count):
    assert syllables(word) == count


def test_longer_words_and_sentences_ask_for_an_older_reader():
    easy, hard = (
        "We met. We sat. We ate.",
        "Representatives subsequently deliberated extensively on educational policy.",
    )
    assert reading_age(easy) < 9
    assert reading_age(hard) > 18
    assert reading_age("") == 5


def test_a_title_of_a_person_ends_no_sentence():
    text = "Mr. Day came. 'Well done!' We thanked Dr. Low."
    assert [text[start:end] for start, end in sentences_in(text)] == [
        "Mr. Day came.",
        "'Well done!'",
        "We thanked Dr. Low.",
    ]


def test_the_time_to_say_it_follows_the_words_a_minute():
    measures = measure(reviewed("word " * 195))
    assert (measures.words, measures.minutes) == (195, 1.5)
    assert "195 words, 1 min 30 s to say" in str(measures)
