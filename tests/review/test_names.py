from datetime import date

from tests.make import consent, person
from youthcab.records.person import Place, Use
from youthcab.review.names import unpermitted_names

TODAY = date(2021, 3, 5)


def found(text, *people, consents=()):
    return [finding.what for finding in unpermitted_names([("paragraph 1", text)], people, consents, TODAY)]


def test_a_name_without_consent_is_found_in_any_words():
    assert found("Then Priya's team met Priya.", person("Priya")) == ["Priya"]
    assert found("Our lead for transport spoke.", person("Priya")) == []


def test_a_consent_for_first_names_does_not_cover_a_full_name():
    rishi = person("Rishi", family_name="Example")
    agreed = consent(rishi, uses=(Use.FIRST_NAME,), places=(Place.COUNCIL_PAPERS,))
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
    finding = unpermitted_names([("title", "Fine."), ("paragraph 2", "Priya spoke.")], [person("Priya")], (), TODAY)[0]
    assert "paragraph 2" in str(finding)
    assert "role alone" in str(finding)
