from dataclasses import replace
from datetime import date

import pytest

from tests.make import entry, person
from youthcab.operations import issuing, records, statements, writing_words
from youthcab.operations.cabinets import open_cabinet
from youthcab.records.period import Period
from youthcab.records.statement import Voice

MARCH, MARCH_5 = Period.parse("2021-03"), date(2021, 3, 5)


@pytest.fixture(params=[Voice.PAPER, Voice.POST])
def voice(request):
    return request.param


@pytest.fixture
def reworded(sample, voice):
    with open_cabinet(sample) as store:
        drafted = statements.draft(store, MARCH, MARCH_5, voice)
        issuing.issue(store, drafted, by="Chair", on=MARCH_5, actor="Sam", reason="Agreed.")
        kept = statements.statement_for(store, MARCH, voice)
        statements.keep(store, writing_words.add_paragraph(kept, 0, "Good evening."), "Sam")
    return sample


def test_the_newest_copy_and_the_words_as_they_stand_are_compared(youthcab, reworded, voice):
    said = youthcab("--data", reworded, "compare", "2021-03", "--as", voice)
    assert said.code == 0
    assert said.out.startswith("From: Copy 1, 5 March 2021\nTo: Words as they stand\n1 added, ")
    assert said.out.endswith("Added, paragraph 1: Good evening.\n")


def test_versions_are_named(youthcab, reworded, voice):
    def compare(*versions):
        return youthcab("--data", reworded, "compare", "2021-03", *versions, "--as", voice)

    assert "Nothing is different." in compare("1", "1").out
    assert "no copy 2" in compare("1", "2").err


def test_an_issued_copy_is_compared_with_what_the_draft_would_be_now(youthcab, sample):
    with open_cabinet(sample) as store:
        issuing.issue(
            store, statements.draft(store, MARCH, MARCH_5), by="Chair", on=MARCH_5, actor="Sam", reason="Agreed."
        )
    same = youthcab("--data", sample, "compare", "2021-03", "1", "fresh")
    assert same.out == "From: Copy 1, 5 March 2021\nTo: A fresh draft\nNothing is different.\n"
    assert "Nothing is different." in youthcab("--data", sample, "compare", "2021-03", "1").out
    with open_cabinet(sample) as store:
        painted = entry(in_our_words="We painted a zebra crossing.", on="2021-03-04")
        records.add(store, painted, "Sam", MARCH_5)
    since = youthcab("--data", sample, "compare", "2021-03", "1", "fresh").out
    assert "We painted a zebra crossing." in since


def test_titles_are_compared_and_nobody_is_named_who_may_not_be(youthcab, reworded, voice):
    with open_cabinet(reworded) as store:
        records.add(store, person("Zephyrine"), "Sam", MARCH_5)
        kept = statements.statement_for(store, MARCH, voice)
        hers = writing_words.add_paragraph(replace(kept, title="Zephyrine, and our month"), 0, "Zephyrine spoke.")
        statements.keep(store, hers, "Sam")
    said = youthcab("--data", reworded, "compare", "2021-03", "--as", voice).out
    assert "Zephyrine" not in said
    assert "Added, title: one of our members, and our month" in said
    assert "Added, paragraph 1: one of our members spoke." in said


def test_one_version_is_not_compared(youthcab, sample):
    said = youthcab("--data", sample, "compare", "2021-03")
    assert said.code == 2
    assert "only one version" in said.err
