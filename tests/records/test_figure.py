from __future__ import annotations

import pytest

from tests.make import figure
from youthcab.records.figure import Figure, Qualifier, same_measure


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        (figure(3, qualifier=Qualifier.OVER), True),
        (figure(3, unit="plays"), False),
        (figure(3, measured="by login"), False),
        (figure(3, qualifier=Qualifier.TARGET), False),
    ],
)
def test_only_like_results_are_added_up(other: Figure, alike: bool):
    assert same_measure(figure(84), other) is alike
    assert same_measure(other, figure(84)) is alike
