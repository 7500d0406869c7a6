"""Whose time is over by the council's rule, to look at before anybody is forgotten."""

from __future__ import annotations

from datetime import date

from youthcab.domain import retention
from youthcab.domain.retention import Due
from youthcab.operations.cabinets import the_cabinet
from youthcab.records.person import Consent, Person, Role
from youthcab.store.store import Store


def people_due(store: Store, today: date) -> tuple[Due, ...]:
    """List the people who would be forgotten on a day; nothing is removed."""
    rules = the_cabinet(store).rules
    with store.reading() as reading:
        return retention.due(reading.all(Person), reading.all(Role), reading.all(Consent), today, rules)
