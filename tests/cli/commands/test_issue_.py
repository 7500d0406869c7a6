import pytest

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
