import pytest

from youthcab.importers.figures import figure_in_full


@pytest.mark.parametrize(
    ("short", "full"),
    [
        (84, {"number": 84}),
        (4.5, {"number": 4.5}),
        ("84", {"number": 84, "unit": ""}),
        ("3 evenings", {"number": 3, "unit": "evenings"}),
        ("over 2,000 young people", {"number": 2000, "unit": "young people", "qualifier": "over"}),
        ("More than 2000 people", {"number": 2000, "unit": "people", "qualifier": "over"}),
        ("nearly 1.5 hours", {"number": 1.5, "unit": "hours", "qualifier": "nearly"}),
        ("a target of 30 schools", {"number": 30, "unit": "schools", "qualifier": "target"}),
        ("fewer than 10", {"number": 10, "unit": "", "qualifier": "under"}),
        ("about 60% of pupils", {"number": 60, "unit": "% of pupils", "qualifier": "about"}),
        ({"number": 5}, {"number": 5}),
        (True, True),
    ],
)
def test_a_figure_may_be_written_short(short, full):
    assert figure_in_full(short) == full


@pytest.mark.parametrize("text", ["", "three evenings", "2,00 people", "2.000.000 people", "3rd place", "over", "-4"])
def test_what_is_no_figure_is_never_guessed(text):
    with pytest.raises(ValueError, match="is not a figure that youthcab knows"):
        figure_in_full(text)
