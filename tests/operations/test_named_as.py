from datetime import date

from tests.make import Role, RoleName, Use, campaign, consent, person
from youthcab.domain.naming import Verdict
from youthcab.operations.named_as import NamedAs, named_as
from youthcab.operations.records import add

TODAY = date(2021, 3, 3)


def keep(store, *records):
    for record in records:
        add(store, record, "test", TODAY)


def test_a_young_person_without_consent_is_named_by_their_role(store):
    asha, sport = person("Asha", family_name="Patel"), campaign("Sport")
    assert named_as(store, asha, TODAY) == NamedAs("one of our members", Verdict.NONE)
    keep(store, asha, sport, Role(person=asha.id, role=RoleName.LEAD, campaign=sport.id))
    assert named_as(store, asha, TODAY) == NamedAs("our lead for sport", Verdict.NONE)


def test_who_agreed_is_named_as_far_as_they_agreed(store):
    asha = person("Asha", family_name="Patel")
    keep(store, asha, consent(asha))
    assert named_as(store, asha, TODAY) == NamedAs("Asha", Verdict.ALLOWED)
    keep(store, consent(asha, uses=(Use.FULL_NAME,)))
    assert named_as(store, asha, TODAY) == NamedAs("Asha Patel", Verdict.ALLOWED)
