from datetime import date

import pytest

from tests.make import when
from youthcab.domain.moving import put_on, shifted
from youthcab.records.when import When


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("2021-03-10", date(2021, 4, 2), "2021-04-02"),
        ("mid 2021-03", date(2021, 4, 28), "mid 2021-04"),
        ("late 2021-03", date(2021, 2, 3), "late 2021-02"),
        ("2021-03", date(2021, 5, 31), "2021-05"),
        ("2021-22", date(2021, 11, 5), "2021-23"),
        ("2021-22", date(2022, 1, 5), "2021-24"),
        ("2021", date(2022, 1, 5), "2022"),
        ("2021-03-10/2021-03-12", date(2021, 4, 30), "2021-04-30/2021-05-02"),
        ("soon", date(2021, 4, 30), "soon"),
    ],
)
def test_a_moment_keeps_its_precision_wherever_it_is_put(text, day, expected):
    assert str(put_on(when(text), day)) == expected


@pytest.mark.parametrize(
    ("text", "days", "expected"),
    [
        ("2021-03-31", 1, "2021-04-01"),
        ("2021-03-10", -7, "2021-03-03"),
        ("2021-03-10/2021-03-12", 7, "2021-03-17/2021-03-19"),
        ("mid 2021-03", 1, "late 2021-03"),
        ("late 2021-12", 7, "early 2022-01"),
        ("early 2021-01", -1, "late 2020-12"),
        ("2021-12", 1, "2022-01"),
        ("2021-21", -1, "2020-24"),
        ("2021-24", 1, "2022-21"),
        ("2021", 7, "2022"),
        ("to be confirmed", 1, "to be confirmed"),
    ],
)
def test_a_vague_moment_moves_by_one_of_its_own_kind(text, days, expected):
    assert str(shifted(when(text), days)) == expected


def test_nothing_known_stays_nothing_known():
    assert shifted(When(), 1) == put_on(When(), date(2021, 3, 1)) == When()
