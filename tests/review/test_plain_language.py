from tests.review.words import mended, paragraph, reviewed
from youthcab.records.cabinet import Cabinet, Partner
from youthcab.records.rules import Rules
from youthcab.records.statement import Voice
from youthcab.review.plain_language import find_abbreviations, find_capitals, find_hard_reading, find_long_sentences
from youthcab.review.reading_ease import measure

PANEL = Partner(title="the Corporate Parenting Panel")


def whats(find, *blocks, **more):
    return [each.what for each in find(reviewed(*blocks, **more))]


def test_a_sentence_is_long_by_the_rules_of_the_council():
    words = "Word" + " word" * 24
    assert whats(find_long_sentences, f"{words}. {words}.") == []
    assert whats(find_long_sentences, f"{words} more. Short.") == [f"{words} more."]
    strict = Cabinet(rules=Rules(longest_sentence=3))
    assert whats(find_long_sentences, "We met on Monday.", cabinet=strict) == ["We met on Monday."]


def test_an_abbreviation_is_explained_where_it_comes_first():
    assert whats(find_abbreviations, "The CPP met. The CPP agreed.") == ["CPP"]
    assert whats(find_abbreviations, "The Corporate Parenting Panel (CPP) met.", "The CPP agreed.") == []
    assert whats(find_abbreviations, "The CPP (Corporate Parenting Panel) met.") == []
    assert whats(find_abbreviations, "We met the Corporate Parenting Panel, CPP.") == []
    assert whats(find_abbreviations, "The NHS and MPs met in the UK.") == []
    assert whats(find_abbreviations, "The DfE wrote.") == ["DfE"]


def test_an_abbreviation_of_a_partner_can_be_explained_at_once():
    under_review = reviewed("The CPP met.", partners=(PANEL,))
    [finding] = find_abbreviations(under_review)
    assert mended(under_review, finding) == "The Corporate Parenting Panel (CPP) met."


def test_words_in_capitals_can_be_made_small_at_once():
    under_review = reviewed("THANK YOU for all. It was VERY GOOD with CAMHS.")
    first, second = find_capitals(under_review)
    assert mended(under_review, first).startswith("Thank you for all.")
    assert mended(under_review, second).endswith("It was very good with CAMHS.")
    assert whats(find_abbreviations, "THANK YOU.") == []


def test_a_speech_fits_its_time():
    text = paragraph("We met. " * 200)
    assert whats(find_hard_reading, text, voice=Voice.SPEECH) == ["The length of the speech"]
    assert whats(find_hard_reading, text) == []


def test_one_word_and_one_minute_are_one():
    short = Cabinet(rules=Rules(speech_minutes=1, words_a_minute=1))
    [finding] = find_hard_reading(reviewed("We met.", voice=Voice.SPEECH, cabinet=short))
    assert finding.mend == "Take out a word."
    assert finding.why.endswith("It may take 1 minute.")
    assert str(measure(reviewed("Good."))).startswith("1 word, ")


def test_hard_words_are_told():
    hard = "Institutional considerations necessitate organisational transformation, notwithstanding difficulties."
    assert whats(find_hard_reading, hard) == ["The reading age"]


def test_bodies_that_are_known_by_their_letters_need_no_explaining():
    assert list(find_abbreviations(reviewed("OFSTED, the NSPCC and UNICEF came."))) == []
    assert [each.what for each in find_abbreviations(reviewed("The CPP came."))] == ["CPP"]
