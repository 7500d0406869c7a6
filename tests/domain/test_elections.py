from datetime import date

from youthcab.domain.elections import election_around, holidays_are_known, latest_notice, sensitive_period
from youthcab.records.period import Period
from youthcab.records.rules import Election, Rules

MAY_2021 = Election(what="county council", poll=date(2021, 5, 6))


def test_the_latest_notice_is_25_working_days_before_the_poll():
    assert latest_notice(date(2024, 5, 2)) == date(2024, 3, 26)
    assert latest_notice(date(2021, 5, 6)) == date(2021, 3, 29)


def test_christmas_eve_is_no_day_of_an_election_timetable():
    # 25 days back, less Christmas Eve, Christmas Day, Boxing Day and New Year's Day.
    assert latest_notice(date(2019, 1, 10)) == date(2018, 11, 30)


def test_an_officers_own_notice_wins():
    own = Election(poll=date(2021, 5, 6), notice=date(2021, 3, 15))
    assert sensitive_period(own, Rules()) == Period(date(2021, 3, 15), date(2021, 5, 6))
    assert sensitive_period(MAY_2021, Rules()) == Period(date(2021, 3, 29), date(2021, 5, 6))
    assert sensitive_period(Election(what="not called yet"), Rules()) is None


def test_the_council_of_19_march_2021_fell_before_the_period():
    rules = Rules(elections=(MAY_2021,))
    assert election_around([date(2021, 3, 5), date(2021, 3, 19)], rules) is None
    found = election_around([date(2021, 3, 5), date(2021, 3, 29)], rules)
    assert found is not None
    assert found[0] == MAY_2021
    assert election_around([date(2021, 5, 7)], rules) is None


def test_an_extra_holiday_brings_the_notice_forward():
    assert latest_notice(date(2021, 5, 6), [date(2021, 4, 20)]) == date(2021, 3, 26)


def test_years_without_known_holidays_are_told():
    assert holidays_are_known(date(2028, 5, 4))
    assert not holidays_are_known(date(2031, 5, 1))
