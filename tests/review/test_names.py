from datetime import date

import pytest

from tests.make import campaign, consent, person
from youthcab.domain.material import Material
from youthcab.records.cabinet import Cabinet
from youthcab.records.person import Place, Role, RoleName, Signer, Standing, Use
from youthcab.records.record import Publish
from youthcab.records.statement import Answer, Block, Sentence, Statement
from youthcab.review.checks import open_findings
from youthcab.review.finding import Level, Reviewed
from youthcab.review.names import find_unpermitted_names

TODAY = date(2021, 3, 5)


def reviewed(text, *people, consents=(), roles=(), campaigns=(), place=Place.COUNCIL_PAPERS, **more):
    statement = Statement(blocks=(Block(sentences=(Sentence(text=text),)),), **more)
    material = Material(cabinet=Cabinet(), people=people, consents=consents, roles=roles, campaigns=campaigns)
    return Reviewed(statement=statement, material=material, today=TODAY, place=place)


def found(text, *people, **more):
    return [finding.what for finding in find_unpermitted_names(reviewed(text, *people, **more))]


def mended(text, *people, **more):
    [finding] = find_unpermitted_names(reviewed(text, *people, **more))
    return text[: finding.start] + finding.replacement + text[finding.end :]


def test_a_name_without_consent_is_found_in_any_words():
    assert found("Then Priya's team met Priya.", person("Priya")) == ["Priya", "Priya"]
    assert found("Our lead for transport spoke.", person("Priya")) == []


def test_a_consent_for_first_names_does_not_cover_a_full_name():
    rishi = person("Rishi", family_name="Example")
    agreed = consent(rishi)
    assert found("Rishi spoke.", rishi, consents=(agreed,)) == []
    assert found("Rishi Example spoke.", rishi, consents=(agreed,)) == ["Rishi Example"]
    assert found("Example spoke.", rishi, consents=(agreed,)) == ["Example"]


def test_a_month_or_an_everyday_word_is_not_taken_for_a_name():
    may, will = person("May"), person("Will")
    assert found("In May 2021 we met. Will it help? It was on 10 May.", may, will) == []
    assert found("We thank May for it, and Will for the rest.", may, will) == ["May", "Will"]


def test_part_of_another_word_is_not_a_name():
    assert found("The Samaritans and a tomboy.", person("Sam"), person("Tom")) == []


def test_a_finding_says_where_and_what_to_do():
    [finding] = find_unpermitted_names(reviewed("Then Priya spoke.", person("Priya")))
    assert "paragraph 1" in str(finding)
    assert "role alone" in str(finding)
    assert finding.level is Level.BLOCKING
    [in_title] = find_unpermitted_names(reviewed("Fine.", person("Priya"), title="From Priya"))
    assert (in_title.block, in_title.where) == (None, "title")


def test_a_hidden_block_is_not_looked_at():
    hidden = Statement(blocks=(Block(sentences=(Sentence(text="Priya spoke."),), hidden=True),))
    material = Material(cabinet=Cabinet(), people=(person("Priya"),))
    assert not list(find_unpermitted_names(Reviewed(statement=hidden, material=material, today=TODAY)))


def test_one_click_puts_the_role_in_place_of_the_name():
    priya, transport = person("Priya"), campaign("Transport")
    lead = Role(person=priya.id, role=RoleName.LEAD, campaign=transport.id)
    known = {"roles": (lead,), "campaigns": (transport,)}
    assert mended("Priya spoke.", priya, **known) == "Our lead for transport spoke."
    assert mended("Priya, our lead for transport, spoke.", priya, **known) == "Our lead for transport spoke."
    assert mended("We thank Priya.", priya) == "We thank one of our members."
    adult = person("Ada", standing=Standing.ADULT)
    assert mended("We thank Ada.", adult) == "We thank an adult who works with us."


def test_a_role_that_names_someone_is_not_told():
    sam = person("Sam")
    song = campaign("Sam's song")
    lead = Role(person=sam.id, role=RoleName.LEAD, campaign=song.id)
    assert mended("We thank Sam.", sam, roles=(lead,), campaigns=(song,)) == "We thank one of our members."


def test_one_click_leaves_the_first_name_where_only_the_family_name_is_too_much():
    rishi = person("Rishi", family_name="Example")
    assert mended("We thank Rishi Example.", rishi, consents=(consent(rishi),)) == "We thank Rishi."


def test_a_consent_has_to_last_until_the_meeting():
    rishi = person("Rishi")
    agreed = (consent(rishi, until=date(2021, 3, 10)),)
    assert found("Rishi spoke.", rishi, consents=agreed) == []
    assert found("Rishi spoke.", rishi, consents=agreed, meeting=date(2021, 3, 19)) == ["Rishi"]
    later = (consent(rishi, since=date(2021, 3, 10)),)
    assert found("Rishi spoke.", rishi, consents=later, meeting=date(2021, 3, 19)) == ["Rishi"]


def test_another_place_needs_its_own_consent():
    rishi = person("Rishi")
    assert found("Rishi spoke.", rishi, consents=(consent(rishi),), place=Place.WEB) == ["Rishi"]


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({}, "no live consent to print this name in council papers"),
        ({"agreed_by": (Signer.PARENT,)}, "the young person and the parent or carer must agree"),
        ({"withdrawn": date(2021, 3, 1)}, "was taken back"),
    ],
)
def test_a_finding_says_why(more, why):
    rishi = person("Rishi")
    consents = (consent(rishi, **more),) if more else ()
    [finding] = find_unpermitted_names(reviewed("Rishi spoke.", rishi, consents=consents))
    assert why in finding.why


def test_an_answer_closes_a_finding_but_never_one_on_a_withdrawn_consent():
    sam = person("Sam")
    another = {
        "answers": (Answer(check="names", what="Sam", sentence="We met Sam.", reason="Of the police.", by="officer"),)
    }

    def still_open(*consents):
        asked = reviewed("We met Sam.", sam, consents=consents, **another)
        return open_findings(find_unpermitted_names(asked), asked.statement)

    assert still_open() == ()
    assert len(still_open(consent(sam, withdrawn=date(2021, 3, 1)))) == 1


@pytest.mark.parametrize(
    ("words", "more", "answerable"),
    [
        ("Priya", {}, True),
        ("Patel", {}, True),
        ("Priya Patel", {}, False),
        ("Patel, Priya", {}, False),
        ("Priya", {"publish": Publish.NEVER}, False),
    ],
)
def test_only_a_part_of_a_name_may_mean_somebody_else(words, more, answerable):
    [finding] = find_unpermitted_names(reviewed(f"We met {words}.", person("Priya", family_name="Patel", **more)))
    assert finding.answerable is answerable


def test_someone_not_to_be_published_is_found_although_in_office():
    hidden = person("Ada", standing=Standing.ADULT_IN_OFFICE, publish=Publish.NEVER)
    assert found("We met Ada.", hidden) == ["Ada"]


def test_another_use_than_a_name_lets_nobody_be_named():
    sam = person("Sam")
    assert found("We met Sam.", sam, consents=(consent(sam, uses=(Use.PHOTO, Use.QUOTE)),)) == ["Sam"]


def test_whoever_else_bears_part_of_a_name_can_be_answered_for():
    mary = person("Mary-Jane", family_name="O'Connor")
    [first] = find_unpermitted_names(reviewed("Mary spoke.", mary))
    [both] = find_unpermitted_names(reviewed("Mary O Connor spoke.", mary))
    assert first.answerable
    assert not both.answerable


def test_what_the_cabinet_is_called_names_nobody():
    ours = Cabinet(title="West Sussex Youth Cabinet", council="West Sussex County Council")
    statement = Statement(
        title="From West Sussex Youth Cabinet",
        blocks=(Block(sentences=(Sentence(text="We of West Sussex Youth Cabinet thank Mr West."),)),),
    )
    material = Material(cabinet=ours, people=(person("Kim", family_name="West"),))
    [finding] = find_unpermitted_names(Reviewed(statement=statement, material=material, today=TODAY))
    assert (finding.what, finding.start) == ("West", statement.blocks[0].text.index("Mr West"))
