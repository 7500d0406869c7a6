"""The real month: every fact of the statement of March 2021, read from the draft and not from the code."""

import re
from datetime import date

import pytest

from youthcab.operations.exchange import make_sample
from youthcab.operations.statements import draft, plain_text
from youthcab.records.period import Period

MARCH = Period.parse("2021-03")
FACTS = {
    1: "As March begins, the Youth Cabinet has plenty going on",
    2: "all of our campaigns are in full swing",
    3: "Several new projects are getting under way",
    4: "recently held political engagement webinars over three evenings",
    5: "The webinars were led by young people and open to people of all ages",
    6: "They covered how politics works, ideologies and political debate",
    7: "has a weekly political podcast",
    8: "social media launch is coming soon",
    9: "interest in every part of the campaign is growing",
    10: "we hope to keep widening the conversation",
    11: "Our racial equality campaign has recently reviewed the November debate",
    12: "with council officers",
    13: "is making a new podcast series and video resources",
    14: "The episodes will take up topical questions about equality",
    15: "On 10 March, our ‘Free Your Mind’ webinar will discuss the stigma around mental health",
    16: "is a step towards reviving the Free Your Mind charity",
    17: "recently took part in a consultation on mental health with several members of the council and the health service",
    18: "We hope to use what the consultation taught us",
    19: "continues to work with outside organisations",
    20: "has recently taken part in work on marine conservation, protecting pollinators and green jobs",
    21: "Our free university campaign has just finished its exploratory stage",
    22: "has caught the attention of over 2,000 young people",
    23: "We hope to teach young people about their options in higher education, the choice as well as the cost",
    24: "our domestic violence and homelessness campaigns have nearly finished their research",
    25: "and homelessness campaigns have nearly finished their research",
    26: "Rishi, our lead for domestic violence,",
    27: "will speak at an event about support for victims",
    28: "is working with education liaison staff to change the pastoral curriculum",
    29: "Following the debate in November, our pastoral curriculum campaign",
    30: "will cover sex education, future prospects, diversity and emotional intelligence",
    31: "has been nominated for the National Crimebeat Award",
    32: "In mid-March, we will present to the judges as a finalist",
    33: "The Youth Cabinet will stay active",
    34: "this is our last update of this council term",
    35: "we thank everyone who has listened to us, backed us or helped us",
    36: "Your help has shaped many of the things that we achieved",
}


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with make_sample(tmp_path_factory.mktemp("sample") / "march.youthcab") as store:
        yield store


@pytest.fixture(scope="module")
def words(sample):
    return plain_text(draft(sample, MARCH))


@pytest.mark.parametrize("number", FACTS)
def test_every_fact_is_said_in_its_tense_and_with_its_qualifier(words, number):
    assert FACTS[number] in words


def test_nothing_is_said_that_no_record_holds(words):
    assert set(re.findall(r"\d[\d,]*", words)) == {"2,000", "10"}
    assert "runner-up" not in words


def test_campaigns_that_share_a_predicate_share_a_sentence_and_a_paragraph(words):
    shared = next(paragraph for paragraph in words.split("\n\n") if "homelessness" in paragraph)
    assert "free university" in shared
    assert words.count("homelessness") == 1


def test_every_sentence_stands_on_records_that_are_there(sample):
    statement = draft(sample, MARCH)
    with sample.reading() as reading:
        for block in statement.blocks[:-1]:
            for sentence in block.sentences:
                assert sentence.sources
                for source in sentence.sources:
                    assert getattr(reading.find(source.record), source.field)


def test_after_the_webinar_the_same_records_say_that_it_took_place(sample):
    words = plain_text(draft(sample, MARCH, date(2021, 3, 19)))
    assert (
        "On 10 March, our mental health campaign held a ‘Free Your Mind’ webinar about the stigma around mental health."
        in words
    )
    assert "The webinar was a step towards reviving" in words


def test_the_same_records_give_the_same_words(sample):
    assert draft(sample, MARCH).blocks == draft(sample, MARCH).blocks


def test_no_sentence_is_longer_than_plain_english_has_it(sample):
    long = [
        sentence.text
        for block in draft(sample, MARCH).blocks
        for sentence in block.sentences
        if len(sentence.text.split()) > 25
    ]
    assert long == []


def test_names_come_with_role_and_first_name_only(words):
    assert words.count("Rishi") == 1
