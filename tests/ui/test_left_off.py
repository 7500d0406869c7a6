"""How the window was left is kept in its file; what stands there otherwise is passed over."""

from datetime import date

import pytest
from PySide6.QtCore import QSettings

from youthcab.records.period import Period
from youthcab.ui.left_off import LeftOff

DAY, MARCH = date(2021, 4, 3), Period.parse("2021-03")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "window.ini"


def test_what_was_left_is_found_again(file):
    left = LeftOff(file)
    left.page = "log"
    left.keep_month("ours", DAY, MARCH)
    left.keep_month("theirs", DAY, None)
    left.keep_shares("event/11", (300, 100))
    left.save()
    found = LeftOff(file)
    assert (found.page, found.month("ours", DAY), found.month("theirs", DAY)) == ("log", MARCH, None)
    assert found.shares("event/11", 2) == (750, 250)
    assert found.shares("event/11", 3) is found.shares("log/11", 2) is None
    assert LeftOff().page == LeftOff(file.with_name("none.ini")).page == ""


def test_two_windows_keep_each_what_was_left_in_them(file):
    first = LeftOff(file)
    first.keep_month("theirs", DAY, MARCH)
    first.save()
    ours, theirs = LeftOff(file), LeftOff(file)
    theirs.keep_month("theirs", DAY, Period.parse("2021-02"))
    theirs.save()
    ours.keep_month("ours", DAY, MARCH)
    ours.save()
    found = LeftOff(file)
    assert (found.month("ours", DAY), found.month("theirs", DAY)) == (MARCH, Period.parse("2021-02"))


@pytest.mark.parametrize("words", ["", "no such page", "%%%", "1e9 -4", "0 0", "²² 4", "9" * 40])
def test_what_makes_no_sense_is_passed_over(file, words):
    kept = QSettings(str(file), QSettings.Format.IniFormat)
    for name in ("page", "month/ours", "shares/event/11"):
        kept.setValue(f"left/{name}", words)
    kept.sync()
    left = LeftOff(file)
    assert (left.page, left.month("ours", DAY), left.shares("event/11", 2)) == ("", None, None)


def test_a_place_that_cannot_be_written_is_no_trouble(file):
    file.mkdir()
    left = LeftOff(file)
    left.page = "log"
    left.save()
    assert LeftOff(file).page == ""
