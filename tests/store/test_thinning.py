from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from youthcab.store.thinning import NEVER_UNDER, kept

NUMBERS = st.sets(st.integers(min_value=1, max_value=100_000), max_size=60)


def test_the_newest_all_stay_and_few_of_the_others():
    assert kept(range(1, 1001)) >= set(range(991, 1001))
    assert len(kept(range(1, 1001))) == 20


def test_what_stays_reaches_far_back():
    assert min(kept(range(1, 1001))) == 256


@given(NUMBERS)
def test_never_fewer_than_seven_go_on(numbers):
    assert len(kept(numbers)) >= min(len(numbers), NEVER_UNDER)
    assert kept(numbers) <= numbers


@given(NUMBERS, st.integers(min_value=1, max_value=1000))
def test_what_once_went_is_never_wanted_again(numbers, further):
    later = numbers | {max(numbers, default=0) + further}
    assert kept(later) & numbers <= kept(numbers)
