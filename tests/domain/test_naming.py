from datetime import date

import pytest

from tests.make import consent, person
from youthcab.domain.naming import may_show, role_on
from youthcab.records.person import Place, Role, RoleName, Standing, Use
from youthcab.records.record import Publish

TODAY = date(2021, 3, 5)
RISHI = person("Rishi")


def named(*consents, who=RISHI, use=Use.FIRST_NAME, place=Place.COUNCIL_PAPERS):
    return may_show(who, consents, use, place, TODAY)


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


def test_the_role_of_a_day_is_the_one_held_then_and_the_cabinets_comes_first():
    lead_then = Role(person=RISHI.id, role=RoleName.LEAD, until=date(2020, 12, 31))
    lead_now = Role(person=RISHI.id, role=RoleName.LEAD, since=date(2021, 1, 1))
    chair = Role(person=RISHI.id, role=RoleName.CHAIR)
    assert role_on(RISHI.id, (lead_then, lead_now), TODAY) == lead_now
    assert role_on(RISHI.id, (lead_now, chair), TODAY) == chair
    assert role_on(RISHI.id, (lead_then,), TODAY) is None
