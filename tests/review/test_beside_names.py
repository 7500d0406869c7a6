from datetime import date

import pytest

from tests.make import campaign, person
from youthcab.domain.material import Material
from youthcab.records.cabinet import Cabinet, Partner, PartnerKind
from youthcab.records.person import Standing
from youthcab.records.statement import Block, Sentence, Statement
from youthcab.review.beside_names import find_beside_names
from youthcab.review.finding import Level, Reviewed

TODAY = date(2021, 3, 5)
PRIYA = person("Priya", family_name="Patel", under_18_until=date(2023, 1, 1))


def found(*sentences, people=(PRIYA,), **held):
    blocks = (Block(sentences=tuple(Sentence(text=each) for each in sentences)),)
    cabinet = Cabinet(title="Kent Youth Cabinet", council="Kent County Council", place="Kent")
    material = Material(cabinet=cabinet, people=people, **held)
    asked = Reviewed(statement=Statement(blocks=blocks), material=material, today=TODAY)
    findings = tuple(find_beside_names(asked))
    for each in findings:
        assert each.what.endswith(blocks[0].text[each.start : each.end])
    return [each.what for each in findings]


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("Priya, aged 15, spoke.", "aged 15"),
        ("Priya is a 15-year-old with a plan.", "15-year-old"),
        ("Priya is fifteen years old.", "fifteen years old"),
        ("Priya of Year 10 spoke.", "Year 10"),
        ("Priya, 15, spoke.", "15"),
        ("Priya (15) spoke.", "(15)"),
        ("Priya is 15.", "is 15"),
        ("Priya, who is fifteen, spoke.", "is fifteen"),
        ("Priya of Year Ten spoke.", "Year Ten"),
        ("Priya is in Y10.", "Y10"),
        ("Priya, a sixth former, spoke.", "sixth former"),
        ("We wished Priya a happy sixteenth birthday.", "sixteenth birthday"),
        ("Priya was born 3 May.", "born 3"),
        ("Priya of Oakwood School spoke.", "Oakwood School"),
        ("Priya goes to Oakwood Grammar.", "Oakwood Grammar"),
        ("Priya lives near Deal.", "Deal"),
        ("Write to Priya, CT16 1AA.", "CT16 1AA"),
        ("Call Priya on 07700 900123.", "07700 900123"),
        ("Priya has anxiety.", "has anxiety"),
        ("Priya, as a young carer, spoke.", "as a young carer"),
        ("Priya goes to Oakwood High School.", "Oakwood High School"),
        ("Priya goes to the Academy of St Mark's College.", "Academy of St Mark's College"),
        ("Priya, from Sandwich, spoke.", "Sandwich"),
        ("Priya of Tunbridge Wells spoke.", "Tunbridge Wells"),
        ("Priya, who lives in Deal, spoke.", "Deal"),
        ("Priya spoke of her depression.", "depression"),
        ("As a survivor, Priya spoke.", "survivor"),
        ("Priya told us what it is to be Muslim.", "Muslim"),
        ("Priya spoke as a lesbian.", "lesbian"),
    ],
)
def test_what_tells_too_much_of_a_named_young_person_is_found(text, detail):
    assert found(text) == [f"Priya, with {detail}"]


@pytest.mark.parametrize(
    "text",
    [
        "Priya, from Kent, spoke.",
        "Priya spoke of March and of Kent County Council.",
        "Priya met 15 members of the Youth Parliament.",
        "A member, aged 15, spoke.",
        "Priya spoke on Castle High Street.",
        "Priya is one of 15, and was first.",
        "Priya is 15 minutes late.",
        "The police, from Sandwich, spoke.",
        "Priya spoke to the head of Kent Police.",
        "Priya was 1 of 16.",
    ],
)
def test_what_tells_nothing_is_left(text):
    assert found(text) == []


def test_neighbouring_sentences_count_and_further_ones_do_not():
    assert found("Priya spoke.", "She is aged 15.") == ["Priya, with aged 15"]
    assert found("One of us is aged 15.", "Priya spoke.") == ["Priya, with aged 15"]
    assert found("Priya spoke.", "It went well.", "Some were aged 15.") == []


def test_a_school_among_the_partners_is_known_by_its_name():
    school = Partner(title="the Oakwood", kind=PartnerKind.SCHOOL)
    assert found("Priya is at the Oakwood.", partners=(school,)) == ["Priya, with Oakwood"]


def test_a_campaigns_own_name_is_no_private_matter():
    ours = campaign("Domestic abuse")
    assert found("Priya, our lead for domestic abuse, spoke.", campaigns=(ours,)) == []
    assert found("Priya spoke of domestic abuse.") == ["Priya, with domestic abuse"]


def test_a_full_name_with_a_picture_is_found_and_a_first_name_is_not():
    assert found("Pictured: Priya Patel.") == ["Priya Patel, with Pictured"]
    assert found("Pictured: Priya.") == []


def test_adults_and_those_who_have_turned_18_are_left():
    grown = person("Priya", under_18_until=date(2021, 3, 5))
    assert found("Priya, aged 18, spoke.", people=(grown,)) == []
    assert found("Ada, aged 40, spoke.", people=(person("Ada", standing=Standing.ADULT),)) == []


def test_it_warns_and_leaves_the_choice():
    blocks = (Block(sentences=(Sentence(text="Priya, aged 15, spoke."),)),)
    material = Material(cabinet=Cabinet(), people=(PRIYA,))
    [finding] = find_beside_names(Reviewed(statement=Statement(blocks=blocks), material=material, today=TODAY))
    assert (finding.level, finding.replacement) == (Level.WARNING, None)
