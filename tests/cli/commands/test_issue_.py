from dataclasses import replace
from datetime import date

import pytest

from tests.make import consent, entry, person
from youthcab.store.store import open_store

REASON = ("--reason", "Agreed by the officer on the telephone.")


@pytest.fixture
def ours(youthcab, sample):
    """Run a command on the sample."""
    return lambda *words: youthcab("--data", sample, *words)


def test_a_statement_that_nobody_cleared_is_refused_with_what_is_in_the_way(ours):
    said = ours("issue", "2021-03", "--by", "Chair")
    assert said.code == 2
    assert "No officer has cleared these words." in said.err


def test_a_cleared_statement_is_issued_as_a_numbered_copy(ours):
    assert ours("clear", "2021-03", "--by", "Participation officer").out == "Cleared.\n"
    said = ours("issue", "2021-03", "--by", "Chair", "--on", "2021-03-05", *REASON)
    assert (said.code, said.out) == (0, "Issued: Copy 1, 5 March 2021\n")


def test_a_second_copy_needs_new_words_and_what_it_corrects(ours):
    ours("issue", "2021-03", "--by", "Chair", *REASON)
    assert "Say what the next one corrects" in ours("issue", "2021-03", "--by", "Chair", *REASON).err
    same = ours("issue", "2021-03", "--by", "Chair", *REASON, "--correction", "A date.")
    assert "these very words" in same.err


def test_an_annex_is_written_for_what_was_issued(ours, tmp_path):
    ours("issue", "2021-03", "--by", "Chair", *REASON)
    said = ours("export", "annex", "2021-03", tmp_path / "annex.md", tmp_path / "annex.xlsx")
    assert said.out.splitlines() == [str(tmp_path / "annex.md"), str(tmp_path / "annex.xlsx")]
    assert "Agreed by the officer on the telephone." in (tmp_path / "annex.md").read_text("utf-8")


def test_each_voice_is_cleared_issued_and_annexed_on_its_own(ours, tmp_path):
    assert ours("clear", "2021-03", "--as", "speech", "--by", "Participation officer").out == "Cleared.\n"
    assert ours("issue", "2021-03", "--as", "speech", "--by", "Chair", *REASON).code == 0
    assert "No officer has cleared these words." in ours("issue", "2021-03", "--by", "Chair").err
    ours("export", "annex", "2021-03", tmp_path / "speech.md", "--as", "speech")
    ours("export", "annex", "2021-03", tmp_path / "paper.md")
    assert "Issued by: Chair" in (tmp_path / "speech.md").read_text("utf-8")
    assert "Draft, not issued" in (tmp_path / "paper.md").read_text("utf-8")


def test_consent_that_was_taken_back_is_met_by_a_correction_with_a_role(ours, sample, tmp_path):
    maja = person("Maja")
    with open_store(sample) as store, store.writing("Kim", "Add") as writing:
        writing.save_all((maja, given := consent(maja), entry(in_our_words="Maja spoke well.", on="2021-03-04")))
    on = ("--on", "2021-03-05")
    assert ours("draft", "2021-03", "--date", "2021-03-05", "--keep").code == 0
    assert ours("issue", "2021-03", "--by", "Chair", *REASON, *on).code == 0
    with open_store(sample) as store, store.writing("Kim", "Change") as writing:
        writing.save(replace(given, withdrawn=date(2021, 3, 5)))
    refused = ours("export", "statement", "2021-03", tmp_path / "out.md")
    assert "With --redact" in refused.err
    put_right = ("issue", "2021-03", "--by", "Chair", *REASON, *on, "--correction", "A name was taken out.")
    said = ours(*put_right, "--redact")
    assert (said.code, said.err) == (0, "")
    assert ours("export", "statement", "2021-03", tmp_path / "out.md").code == 0
    written = (tmp_path / "out.md").read_text("utf-8")
    assert "Maja" not in written
    assert "One of our members spoke well." in written


def test_where_names_hold_it_back_that_is_said(ours, sample):
    with open_store(sample) as store, store.writing("Kim", "Add") as writing:
        writing.save_all((person("Maja"), entry(in_our_words="Maja spoke well.", on="2021-03-04")))
    assert "With --redact" in ours("issue", "2021-03", "--by", "Chair", "--on", "2021-03-05").err
