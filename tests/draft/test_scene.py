"""How people are named in a draft."""

from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, person
from youthcab.domain.material import Material
from youthcab.draft.scene import Scene, campaign_name
from youthcab.records.cabinet import Cabinet
from youthcab.records.person import Role, RoleName, Standing
from youthcab.records.record import Publish

BUSES = campaign("Bus fares")
COUNCILLOR = person("Jo", standing=Standing.ADULT_IN_OFFICE)


@pytest.mark.parametrize("publish", [each for each in Publish if each is not Publish.YES])
def test_a_role_that_may_not_be_published_is_not_said(publish):
    lead = Role(person=COUNCILLOR.id, role=RoleName.LEAD, campaign=BUSES.id)
    shown = Scene(
        Material(cabinet=Cabinet(), people=(COUNCILLOR,), campaigns=(BUSES,), roles=(lead,)), date(2021, 3, 5)
    )
    assert shown.person(COUNCILLOR.id) == "Jo, our lead for bus fares,"
    hidden = replace(shown, material=replace(shown.material, roles=(replace(lead, publish=publish),)))
    assert hidden.person(COUNCILLOR.id) == "Jo"
    assert "lead" not in hidden.in_role(COUNCILLOR.id)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (campaign("Health", known_as="the mental health campaign"), "mental health campaign"),
        (campaign("Health", known_as="Our health campaign"), "health campaign"),
        (campaign("Vaping campaign"), "vaping campaign"),
        (campaign("Ending period poverty"), "'Ending period poverty' campaign"),
    ],
)
def test_a_campaign_is_named_as_it_stands_after_our(given, name):
    assert campaign_name(given) == name
