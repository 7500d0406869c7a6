from datetime import date

from tests.make import campaign, consent, episode, event, person, podcast, when
from youthcab.operations.checking import look_over
from youthcab.operations.records import add
from youthcab.records.person import Consent, Place, Signer, Use

TODAY = date(2021, 3, 3)


def keep(store, *records):
    for record in records:
        add(store, record, "test", TODAY)


def told(store, record):
    return {each.field: each.sentence for each in look_over(store, record, TODAY)}


def test_a_young_person_named_in_a_title_without_consent_is_told_beside_the_title(store):
    keep(store, person("Asha", family_name="Patel"))
    found = told(store, event("Asha Patel on exam stress", on="2021-03-10"))
    assert found["title"].startswith("It names Asha Patel: there is no live consent to print a full name")
    assert "A statement will say" in found["title"]


def test_whoever_agreed_may_be_named(store):
    asha = person("Asha")
    keep(store, asha, consent(asha))
    assert told(store, event("Asha on exam stress", on="2021-03-10")) == {}


def test_names_are_looked_for_in_every_text_that_is_printed_and_in_no_other(store):
    keep(store, person("Asha"))
    found = told(
        store, event(on="2021-03-10", about="what Asha saw", topics=("fear", "Asha's way home"), notes="ask Asha")
    )
    assert set(found) == {"about", "topics"}
    assert set(told(store, campaign(slogan="Ask Asha", reason="Asha was afraid."))) == {"reason"}


def test_an_episode_is_held_against_its_series(store):
    series = podcast(since=when("2021-02"))
    keep(store, series)
    early = episode(podcast=series.id, on="2021-01-05")
    assert told(store, early)["published"] == "It came out before its series began."


def test_a_consent_is_held_against_the_age_of_the_person(store):
    asha = person("Asha", under_18_until=date(2025, 1, 1))
    keep(store, asha)
    alone = Consent(person=asha.id, uses=(Use.FIRST_NAME,), places=(Place.WEB,), agreed_by=(Signer.YOUNG_PERSON,))
    assert "parent or carer" in told(store, alone)["agreed_by"]
