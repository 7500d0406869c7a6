from datetime import date

import pytest

from tests.make import entry, event
from youthcab.domain.material import Material
from youthcab.draft.composition import how_it_reads
from youthcab.records.cabinet import Cabinet

MARCH_31 = date(2021, 3, 31)
DONE = entry("work with schools on safer streets", on="2021-03-12", follows=("rally",))


def told(**rally):
    on = rally.pop("on", "2021-03-10")
    material = Material(cabinet=Cabinet(), events=(event("Big rally", on, id="rally", **rally),), entries=(DONE,))
    return how_it_reads(DONE, material, MARCH_31)


def test_what_something_followed_from_is_told():
    assert "ollowing" in told()


@pytest.mark.parametrize("rally", [{"on": "2021-04-20"}, {"noted": date(2021, 4, 2)}])
def test_nothing_follows_from_what_is_ahead_or_was_noted_later(rally):
    assert "rally" not in told(**rally)
