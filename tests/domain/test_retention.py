from datetime import date

import pytest

from tests.make import consent, person
from youthcab.domain.retention import due, months_after
from youthcab.records.person import Role, RoleName
from youthcab.records.rules import Rules

TODAY = date(2021, 9, 1)
SAM = person("Sam")


def role(until=None, of=SAM):
    return Role(person=of.id, role=RoleName.LEAD, until=until)


def names(*records, today=TODAY, people=(SAM,), **rules):
    roles = [each for each in records if isinstance(each, Role)]
    consents = [each for each in records if not isinstance(each, Role)]
    return [each.person.first_name for each in due(people, roles, consents, today, Rules(**rules))]


def test_a_person_is_due_a_year_after_the_last_role_and_consent_ended():
    left = role(until=date(2020, 7, 31))
    assert names(left, today=date(2021, 7, 30)) == []
    assert names(left, today=date(2021, 7, 31)) == ["Sam"]
    assert names(left, consent(SAM, until=date(2020, 12, 31))) == []
    assert names(left, consent(SAM, until=date(2030, 1, 1), withdrawn=date(2020, 8, 1))) == ["Sam"]


def test_what_is_open_keeps_a_person_and_so_does_nothing_at_all():
    assert names(role(until=date(2019, 1, 1)), role()) == []
    assert names(role(until=date(2019, 1, 1)), consent(SAM)) == []
    assert names() == []


def test_a_council_keeps_as_long_as_it_says():
    left = role(until=date(2020, 7, 31))
    assert names(left, keep_people_months=24) == []
    assert names(left, keep_people_months=0) == ["Sam"]


def test_the_longest_due_comes_first_with_what_goes_along():
    ada = person("Ada")
    first, last = role(date(2018, 1, 1), of=ada), role(date(2020, 1, 1))
    agreed = consent(ada, until=date(2018, 2, 1))
    found = due([SAM, ada], [last, first], [agreed], TODAY, Rules())
    assert [each.person.first_name for each in found] == ["Ada", "Sam"]
    assert (found[0].ended, found[0].since) == (date(2018, 2, 1), date(2019, 2, 1))
    assert (found[0].roles, found[0].consents) == ((first,), (agreed,))


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [("2021-01-31", 1, "2021-02-28"), ("2020-12-31", 2, "2021-02-28"), ("2020-02-29", 12, "2021-02-28")],
)
def test_months_end_on_a_day_that_there_is(day, months, later):
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(later)


def test_keeping_for_ever_is_no_error():
    assert names(role(date(2020, 1, 1)), keep_people_months=10**6) == []
