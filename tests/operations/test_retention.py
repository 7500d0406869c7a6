from datetime import date

from tests.make import consent, person
from youthcab.operations.records import add
from youthcab.operations.retention import people_due
from youthcab.records.cabinet import Cabinet
from youthcab.records.rules import Rules


def test_it_lists_by_the_councils_own_rule_and_removes_nothing(store):
    sam = person("Sam")
    for record in (Cabinet(rules=Rules(keep_people_months=6)), sam, consent(sam, until=date(2021, 1, 1))):
        add(store, record, "Jo", date(2021, 3, 1))
    assert people_due(store, date(2021, 6, 30)) == ()
    [found] = people_due(store, date(2021, 7, 1))
    assert found.person == sam
    with store.reading() as reading:
        assert reading.all(type(sam)) == (sam,)
