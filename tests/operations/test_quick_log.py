from datetime import date

import pytest

from youthcab.errors import YouthcabError
from youthcab.operations.quick_log import log
from youthcab.operations.statements import draft, plain_text
from youthcab.records.period import Period

MARCH_5 = date(2021, 3, 5)


def test_a_logged_line_is_in_the_next_draft_in_those_words(store):
    log(store, "84 people came to our webinar", "Sam", MARCH_5)
    assert "84 people came to our webinar." in plain_text(draft(store, Period.parse("2021-03"), MARCH_5))


def test_nothing_is_logged_from_nothing(store):
    with pytest.raises(YouthcabError, match="nothing to log"):
        log(store, "  ", "Sam", MARCH_5)
