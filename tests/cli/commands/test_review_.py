import json
from dataclasses import replace
from datetime import date

from youthcab.operations import statements, writing_words
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.review import answer, review_statement
from youthcab.records.period import Period

MARCH = Period.parse("2021-03")


def with_a_made_up_number(cabinet, reason=""):
    with open_cabinet(cabinet) as store:
        hers = writing_words.edit(statements.draft(store, MARCH, date(2021, 3, 4)), 0, "Some 4,700 people came.")
        if reason:
            found = next(each for each in review_statement(store, hers) if each.what == "Some 4,700")
            hers = answer(hers, found, reason, "youth officer")
        statements.keep(store, replace(hers, meeting=date(2021, 3, 19)), "Sam")


def test_a_fresh_draft_of_the_sample_can_go_out(youthcab, sample):
    said = youthcab("--data", sample, "review", "2021-03", "--date", "2021-03-04")
    assert said.code == 0
    assert "Must be mended" not in said.out
    assert "reading age about" in said.out.splitlines()[-1]


def test_what_must_be_mended_is_told_first_and_fails(youthcab, sample):
    with_a_made_up_number(sample)
    said = youthcab("--data", sample, "review", "2021-03")
    assert said.code == 1
    assert said.out.startswith("Must be mended:\n  Some 4,700 (paragraph 1): no record holds this number.")


def test_what_was_answered_no_longer_fails(youthcab, sample):
    with_a_made_up_number(sample, "Counted at the door")
    said = youthcab("--data", sample, "review", "2021-03")
    assert said.code == 0
    assert "Answered: 1" in said.out


def test_as_json_each_finding_has_its_place(youthcab, sample):
    with_a_made_up_number(sample)
    said = youthcab("--data", sample, "review", "2021-03", "--json")
    [found] = [each for each in json.loads(said.out) if each["what"] == "Some 4,700"]
    assert (found["block"], found["start"], found["end"], found["open"]) == (0, 0, 10, True)


def test_a_speech_is_looked_at_as_a_speech(youthcab, sample):
    said = youthcab("--data", sample, "review", "2021-03", "--as", "speech", "--date", "2021-03-04")
    assert said.code == 0
    assert "min" in said.out.splitlines()[-1]
