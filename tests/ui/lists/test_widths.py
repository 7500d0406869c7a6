import pytest

from youthcab.ui.lists.widths import Wish, shared


def wish(letters, holds, chosen=None):
    return Wish(letters, holds, letters * 8, chosen)


def test_a_column_that_holds_more_takes_what_the_others_do_not_need():
    name, kind, day = shared(600, (wish(20, 260), wish(20, 90), wish(20, 100)))
    assert name >= 260
    assert (kind >= 90, day >= 100) == (True, True)
    assert 595 <= name + kind + day <= 600


def test_what_is_left_over_is_shared_by_letters():
    assert shared(400, (wish(30, 100), wish(10, 100))) == (250, 150)


def test_where_not_all_have_room_the_long_ones_share_what_the_short_ones_leave():
    assert shared(500, (wish(10, 100), wish(20, 600), wish(20, 600))) == (100, 200, 200)


def test_a_width_that_was_chosen_stays():
    assert shared(500, (wish(10, 100, chosen=333), wish(10, 100))) == (333, 167)


@pytest.mark.parametrize("room", [0, 100])
def test_where_there_is_far_too_little_room_each_is_as_wide_as_its_words(room):
    assert shared(room, (wish(20, 500), wish(20, 60), wish(20, 160, chosen=50))) == (160, 60, 50)


def test_chosen_widths_leave_every_other_column_in_sight():
    widths = shared(500, (wish(20, 300, chosen=490), wish(20, 300)))
    assert widths[1] >= 40
