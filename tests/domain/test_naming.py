from datetime import date

import pytest

from tests.make import consent, person
from youthcab.domain.naming import Clearance, Verdict, age_on, may_show, role_on, signers_needed, verdict
from youthcab.records.person import Place, Role, RoleName, Signer, Standing, Use
from youthcab.records.record import Publish
from youthcab.records.rules import AgeBand, Rules

RULES = Rules()
TODAY = date(2021, 3, 5)
RISHI = person("Rishi", under_18_until=date(2022, 1, 1))
YOUNG, PARENT = Signer.YOUNG_PERSON, Signer.PARENT
BOTH = (YOUNG, PARENT)


def named(*consents, who=RISHI, use=Use.FIRST_NAME, place=Place.COUNCIL_PAPERS, on=TODAY, rules=RULES):
    return may_show(who, consents, use, place, on, rules)


def turning_18(year, month=3, day=5):
    return person("Rishi", id=RISHI.id, under_18_until=date(year, month, day))


def agreed(**more):
    return consent(RISHI, **{"uses": (Use.FIRST_NAME,), "places": (Place.COUNCIL_PAPERS,), **more})


def test_nobody_is_named_without_consent():
    assert not named()
    assert named(agreed())


@pytest.mark.parametrize(
    "more",
    [
        {"until": date(2021, 3, 4)},
        {"since": date(2021, 3, 6)},
        {"withdrawn": date(2021, 3, 1)},
        {"withdrawn": date(2021, 4, 1)},
        {"agreed_by": ()},
        {"places": (Place.WEB,)},
        {"uses": (Use.PHOTO,)},
    ],
)
def test_a_consent_counts_only_for_its_use_place_and_time(more):
    assert not named(agreed(**more))


def test_a_withdrawal_undoes_other_consents_until_one_is_given_after_it():
    withdrawn = agreed(withdrawn=date(2021, 2, 1))
    assert not named(withdrawn, agreed(since=date(2021, 1, 1)))
    assert named(withdrawn, agreed(since=date(2021, 2, 2)))


def test_a_withdrawn_first_name_takes_the_full_name_with_it():
    whole = agreed(uses=(Use.FULL_NAME,))
    assert named(whole, use=Use.FULL_NAME)
    assert not named(whole, agreed(withdrawn=date(2021, 2, 1)), use=Use.FULL_NAME)


def test_a_person_who_is_not_to_be_published_is_not_named():
    hidden = person("Ada", standing=Standing.ADULT_IN_OFFICE, publish=Publish.NEVER)
    assert not named(who=hidden)


def test_an_adult_in_office_is_named_and_another_adult_is_not():
    assert named(who=person("Ada", standing=Standing.ADULT_IN_OFFICE), use=Use.FULL_NAME)
    assert not named(who=person("Ada", standing=Standing.ADULT))


def test_an_adult_agrees_alone():
    adult = person("Ada", standing=Standing.ADULT)
    assert named(consent(adult, agreed_by=(YOUNG,)), who=adult)
    assert not named(consent(adult, agreed_by=(PARENT,)), who=adult)


def test_an_adult_in_office_is_pictured_only_by_consent():
    assert not named(who=person("Ada", standing=Standing.ADULT_IN_OFFICE), use=Use.PHOTO)


@pytest.mark.parametrize(
    ("eighteen_in", "needed"),
    [(2021, {YOUNG}), (2022, {YOUNG}), (2023, {YOUNG, PARENT}), (2026, {YOUNG, PARENT}), (2027, {PARENT})],
)
def test_who_has_to_agree_goes_by_the_age_on_the_day(eighteen_in, needed):
    assert signers_needed(turning_18(eighteen_in), TODAY, Rules()) == needed


def test_an_age_changes_on_the_birthday():
    assert age_on(turning_18(2022, 3, 5), TODAY) == 17
    assert age_on(turning_18(2022, 3, 6), TODAY) == 16
    assert age_on(turning_18(2021, 3, 5), TODAY) == 18


def test_one_signer_is_not_enough_where_two_are_needed():
    fifteen = turning_18(2024)
    assert not named(agreed(agreed_by=(YOUNG,)), who=fifteen)
    assert not named(agreed(agreed_by=(PARENT,)), who=fifteen)
    assert named(agreed(agreed_by=BOTH), who=fifteen)


def test_two_signers_can_agree_on_two_forms_and_the_narrower_one_counts():
    forms = (agreed(agreed_by=(YOUNG,)), agreed(agreed_by=(PARENT,), uses=(Use.FULL_NAME,)))
    assert named(*forms, who=turning_18(2024))
    assert not named(*forms, who=turning_18(2024), use=Use.FULL_NAME)


def test_a_parents_consent_ends_to_be_enough_on_the_thirteenth_birthday():
    child = turning_18(2026)
    by_parent = agreed(agreed_by=(PARENT,))
    assert named(by_parent, who=child, on=date(2021, 3, 4))
    assert not named(by_parent, who=child, on=date(2021, 3, 5))


def test_a_parents_consent_alone_is_nothing_at_eighteen():
    assert not named(agreed(agreed_by=(PARENT,)), who=turning_18(2021))


def test_a_young_person_of_unknown_age_is_asked_as_by_every_band():
    unknown = person("Rishi", id=RISHI.id)
    assert signers_needed(unknown, TODAY, Rules()) == {YOUNG, PARENT}
    assert not named(agreed(agreed_by=(YOUNG,)), who=unknown)
    assert named(agreed(agreed_by=BOTH), who=unknown)


def test_bands_are_the_councils_own_and_none_asks_everyone():
    by_parents = Rules(age_bands=(AgeBand(from_age=11, signers=(PARENT,)),))
    assert signers_needed(turning_18(2022), TODAY, by_parents) == {PARENT}
    assert signers_needed(turning_18(2030), TODAY, by_parents) == {PARENT}
    assert signers_needed(turning_18(2022), TODAY, Rules(age_bands=())) == {YOUNG, PARENT}


def test_a_consent_for_the_full_name_covers_the_first_name():
    assert named(agreed(uses=(Use.FULL_NAME,)))


def test_a_withdrawal_that_does_not_say_of_what_is_of_everything():
    assert not named(agreed(), agreed(uses=(), places=(), withdrawn=date(2021, 3, 1)))


def test_why_someone_may_not_be_named_is_told():
    def judged(*consents, who=RISHI):
        return verdict(who, consents, Use.FIRST_NAME, Place.COUNCIL_PAPERS, TODAY, Rules())

    assert judged(agreed()) is Verdict.ALLOWED
    assert judged() is Verdict.NONE
    assert judged(agreed(agreed_by=(PARENT,))) is Verdict.UNSIGNED
    assert judged(agreed(), agreed(withdrawn=date(2021, 3, 1))) is Verdict.WITHDRAWN
    assert judged(agreed(), who=person(id=RISHI.id, publish=Publish.NOT_YET)) is Verdict.HIDDEN


def test_a_clearance_for_several_days_is_that_of_the_strictest():
    until_today = (agreed(until=TODAY),)
    today = Clearance(until_today, Place.COUNCIL_PAPERS, (TODAY,), Rules())
    assert today.verdict(RISHI, Use.FIRST_NAME) is Verdict.ALLOWED
    with_meeting = Clearance(until_today, Place.COUNCIL_PAPERS, (TODAY, date(2021, 3, 19)), Rules())
    assert with_meeting.verdict(RISHI, Use.FIRST_NAME) is Verdict.NONE


def test_the_role_of_a_day_is_the_one_held_then_and_the_cabinets_comes_first():
    lead_then = Role(person=RISHI.id, role=RoleName.LEAD, until=date(2020, 12, 31))
    lead_now = Role(person=RISHI.id, role=RoleName.LEAD, since=date(2021, 1, 1))
    chair = Role(person=RISHI.id, role=RoleName.CHAIR)
    assert role_on(RISHI.id, (lead_then, lead_now), TODAY) == lead_now
    assert role_on(RISHI.id, (lead_now, chair), TODAY) == chair
    assert role_on(RISHI.id, (lead_then,), TODAY) is None
