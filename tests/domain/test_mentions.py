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
        ("Thank you Rishi\u200bWill and Patel\ufeffLee", ["Rishi", "Patel"]),
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


GRACE = person("Grace", family_name="Hope")


@pytest.mark.parametrize(
    "text",
    [
        "Grace's idea won.",
        "Grace\u2019s idea won.",
        "Grace, our lead, spoke.",
        "Grace, Tom and Jo came.",
        "Grace wants more buses.",
        "Grace can help.",
        "Grace will speak.",
        "Grace put it well.",
        "Grace",
        "Grace\nChair",
        "'Grace' was there.",
        "GRACE and Tom",
        "It helped.\nGrace agrees.",
    ],
)
def test_a_name_that_begins_a_sentence_is_a_name_though_it_is_a_word_too(text):
    assert [each.casefold() for each in named(text, GRACE)] == ["grace"]


@pytest.mark.parametrize(
    "text", ["Hope to see you there.", "Mark the day.", "Will young people come?", "May we ask?", "Sue the firm."]
)
def test_a_verb_that_begins_a_sentence_is_no_name(text):
    verbs = [person(each) for each in ("Hope", "Mark", "Will", "May", "Sue")]
    assert [each for who in verbs for each in named(text, who)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("then grace spoke", ["grace"]),
        ("thanks to ms hope", ["hope"]),
        ("Ms. Hope", ["Hope"]),
        ("the grace said before lunch", []),
        ("our hope led us", []),
        ("We hope Grace can.", ["Grace"]),
        ("We hope grace is given, Hope Grace", ["Hope Grace"]),
        ("Grace Hope, Hope, Grace", ["Grace Hope", "Hope, Grace"]),
    ],
)
def test_a_word_in_small_letters_is_a_name_behind_a_title_or_before_what_people_do(text, found):
    assert named(text, GRACE) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Young people met young carers.", []),
        ("the Young Carers Action Day and the Town Hall", []),
        ("We thank Young and Mr Young.", ["Young", "Young"]),
        ("Young spoke.", ["Young"]),
        ("It will young people good; the young will win.", []),
        ("Will Young, WILL YOUNG and will.young@kent.org", ["Will Young", "WILL YOUNG", "will.young"]),
    ],
)
def test_a_family_name_that_is_a_word_leaves_the_word_alone(text, found):
    hall = person("Sam", family_name="Hall")
    assert named(text, person("Will", family_name="Young")) == found
    assert named(text, hall) == []


@pytest.mark.parametrize(
    ("text", "found"), [("May will lead.", ["May"]), ("thanks to May", ["May"]), ("May's talk", ["May"])]
)
def test_a_month_is_a_name_where_only_somebody_can_be_meant(text, found):
    assert named(text, person("May")) == found


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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#TeamTomos and #ThankYouTomosPrice!", ["#TeamTomos", "#ThankYouTomosPrice"]),
        ("16Tomos", ["Tomos"]),
        ("T. Price and Tomos P. spoke; so did Tomos P. We agree.", ["T. Price", "Tomos P.", "Tomos P"]),
        ("#Tomosia", []),
    ],
)
def test_names_are_found_in_tags_and_with_initials(text, found):
    assert named(text, TOMOS) == found


def test_each_part_of_a_link_is_looked_at():
    assert named("https://x.org/rishi%20patel") == ["rishi", "patel"]


@pytest.mark.parametrize(
    ("text", "first", "family", "found"),
    [
        ("Mr O\u2019Briain, OBriain", "Se\u00e1n", "\u00d3 Briain", ["O\u2019Briain", "OBriain"]),
        ("Annemarie and Anne", "Anne-Marie", "Smith", ["Annemarie", "Anne"]),
        ("Ms Jones, S. Jones and jones", "Si\u00e2n", "Ll\u0177r-Jones", ["Ms Jones", "S. Jones"]),
        ("Alex, then Alexander Lee, then Alex Lee", "Alexander (Alex)", "Lee", ["Alex", "Alexander Lee", "Alex Lee"]),
        ("Tom spoke for Ms Khan.", "Dr. Tom", "", ["Tom"]),
        ("Ms Patel and Asha", "Asha Patel", "", ["Patel", "Asha"]),
        ("#Mohammedal-Rahman", "Mohammed", "al-Rahman", ["#Mohammedal-Rahman"]),
        ("Death and joan", "Jo An", "De Ath", []),
    ],
)
def test_names_of_several_words_are_found_by_their_parts(text, first, family, found):
    assert named(text, person(first, family_name=family)) == found


def test_what_may_be_a_name_by_chance_is_only_perhaps_one():
    def meant(text, who):
        return [text[start:end] for start, end in perhaps(who, text)]

    kim = person("Kim", family_name="Ono")
    assert named("She wore a kimono; ask @kimono.", kim) == ["kimono"]
    assert meant("She wore a kimono; ask Kim.", kim) == ["kimono"]
    assert meant("The tprice prize, lovetomos@kent.org, Tomos.", TOMOS) == ["tprice", "lovetomos@kent.org"]
    assert named("@goodwill and marketing@kent.org", person("Will", family_name="Mark")) == []
