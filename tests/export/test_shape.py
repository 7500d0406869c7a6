import pytest

from tests.export.documents import statement
from youthcab.document.blocks import Document, Table
from youthcab.export.shape import column_shares, is_wide


@pytest.mark.parametrize(("columns", "wide"), [(6, False), (7, True)])
def test_seven_columns_need_a_page_on_its_side(columns, wide):
    header = tuple("ABCDEFGH"[:columns])
    assert is_wide(Document("A", (Table("A", header, ()),))) is wide
    assert not is_wide(statement())


def test_a_column_gets_the_room_that_its_words_need():
    table = Table("A", ("Event", "Attended"), (("A long name of an event that breaks into lines", "84"),))
    event, attended = column_shares(table, wide=False)
    assert event > attended > 0.15
    assert event + attended == pytest.approx(1)


def test_an_endless_word_takes_no_more_than_its_share():
    shares = column_shares(Table("A", ("A", "B"), (("x" * 40_000, "word"),)), wide=False)
    assert min(shares) > 0.05


def test_empty_columns_are_alike():
    assert column_shares(Table("A", ("", ""), ()), wide=True) == (0.5, 0.5)
