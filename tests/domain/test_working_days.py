from datetime import date, timedelta

import pytest

from youthcab.domain.working_days import (
    bank_holidays,
    for_meeting,
    is_working_day,
    paper_deadline,
    working_days_before,
    working_days_until,
)
from youthcab.records.rules import Rules
from youthcab.records.statement import Statement

RULES = Rules()
MONDAY = 0


def test_the_papers_of_a_meeting_close_seven_working_days_before_it():
    assert paper_deadline(date(2021, 3, 19), RULES) == date(2021, 3, 10)
    assert paper_deadline(date(2021, 4, 8), RULES) == date(2021, 3, 26)


def test_a_council_can_have_another_number_of_days_and_days_off_of_its_own():
    own = Rules(deadline_days=2, extra_holidays=(date(2021, 3, 17),))
    assert paper_deadline(date(2021, 3, 19), own) == date(2021, 3, 16)
    assert paper_deadline(date(2021, 3, 19), Rules(deadline_days=0)) == date(2021, 3, 19)


@pytest.mark.parametrize(
    "day",
    ["2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08", "2021-12-27", "2021-12-28", "2022-12-27"],
)
def test_moved_and_one_off_holidays_are_known(day):
    assert not is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize("day", ["2020-05-04", "2022-05-30"])
def test_the_mondays_that_they_were_moved_from_were_worked(day):
    assert is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize("year", range(2018, 2029))
def test_the_holidays_of_a_year_are_those_of_the_rules(year):
    moved = {date(2020, 5, 4): date(2020, 5, 8), date(2022, 5, 30): date(2022, 6, 2)}
    one_off = {date(2022, 6, 3), date(2022, 9, 19), date(2023, 5, 8)}
    by_rule = {moved.get(day, day) for day in _by_rule(year)} | {day for day in one_off if day.year == year}
    assert {day for day in bank_holidays() if day.year == year} == by_rule


def test_a_day_itself_is_not_counted():
    assert working_days_before(date(2021, 3, 15), 1) == date(2021, 3, 12)
    assert working_days_before(date(2021, 3, 14), 1) == date(2021, 3, 12)


def test_setting_the_meeting_proposes_the_deadline_and_keeps_one_that_was_chosen():
    set_first = for_meeting(Statement(), date(2021, 3, 19), RULES)
    assert set_first.deadline == date(2021, 3, 10)
    moved = for_meeting(set_first, date(2021, 3, 26), RULES)
    assert moved.deadline == date(2021, 3, 17)
    chosen = Statement(meeting=date(2021, 3, 19), deadline=date(2021, 3, 1))
    assert for_meeting(chosen, date(2021, 3, 26), RULES).deadline == date(2021, 3, 1)
    assert for_meeting(set_first, None, RULES) == Statement(id=set_first.id)


def test_working_days_are_counted_until_a_day_and_since_it():
    wednesday = date(2021, 3, 31)
    assert working_days_until(wednesday, wednesday) == 0
    assert working_days_until(wednesday, date(2021, 4, 6)) == 2  # Good Friday and Easter Monday are none
    assert working_days_until(date(2021, 4, 6), wednesday) == -2
    assert working_days_until(wednesday, date(2021, 4, 1), {wednesday}) == 0


def _by_rule(year):
    easter = _easter(year)
    yield _next_weekday(date(year, 1, 1))
    yield from (easter - timedelta(days=2), easter + timedelta(days=1))
    yield _first_monday(date(year, 5, 1))
    yield _last_monday(date(year, 5, 31))
    yield _last_monday(date(year, 8, 31))
    christmas, boxing = date(year, 12, 25), date(year, 12, 26)
    kept = [day for day in (christmas, boxing) if day.weekday() < 5]
    later = [date(year, 12, day) for day in (27, 28) if date(year, 12, day).weekday() < 5]
    yield from (kept + later)[:2]


def _next_weekday(day):
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day


def _first_monday(day):
    return day + timedelta(days=(MONDAY - day.weekday()) % 7)


def _last_monday(day):
    return day - timedelta(days=day.weekday())


def _easter(year):
    """Gauss's rule for 1900 to 2099."""
    moon = (19 * (year % 19) + 24) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
    days = moon + sunday
    if days == 35 or (days == 34 and moon == 28 and year % 19 > 10):
        days -= 7
    return date(year, 3, 22) + timedelta(days=days)
