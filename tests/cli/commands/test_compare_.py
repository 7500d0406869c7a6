from datetime import date

import pytest

from youthcab.operations import issuing, statements
from youthcab.operations.cabinets import open_cabinet
from youthcab.records.period import Period

MARCH, MARCH_5 = Period.parse("2021-03"), date(2021, 3, 5)


@pytest.fixture
def reworded(sample):
    with open_cabinet(sample) as store:
        drafted = statements.draft(store, MARCH, MARCH_5)
        issuing.issue(store, drafted, by="Chair", on=MARCH_5, actor="Sam", reason="Agreed.")
        kept = statements.statement_for(store, MARCH)
        statements.keep(store, statements.add_paragraph(kept, 0, "Good evening."), "Sam")
    return sample


def test_the_newest_copy_and_the_words_as_they_stand_are_compared(youthcab, reworded):
    said = youthcab("--data", reworded, "compare", "2021-03")
    assert said.code == 0
    assert said.out.startswith("From: Copy 1, 5 March 2021\nTo: Words as they stand\n1 added, ")
    assert said.out.endswith("Added, paragraph 1: Good evening.\n")


def test_versions_are_named(youthcab, reworded):
    assert "Nothing is different." in youthcab("--data", reworded, "compare", "2021-03", "1", "1").out
    assert "no copy 2" in youthcab("--data", reworded, "compare", "2021-03", "1", "2").err


def test_one_version_is_not_compared(youthcab, sample):
    said = youthcab("--data", sample, "compare", "2021-03")
    assert said.code == 2
    assert "only one version" in said.err
