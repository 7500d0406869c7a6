import json
from datetime import date

import pytest

from tests.make import entry, person
from youthcab.operations import issuing, statements, writing_words
from youthcab.records.period import Period
from youthcab.store.store import open_store

MARCH = Period.parse("2021-03")


def test_a_statement_goes_into_every_file_that_is_named(youthcab, sample, tmp_path):
    files = [tmp_path / f"statement.{suffix}" for suffix in ("docx", "md")]
    said = youthcab("--data", sample, "export", "statement", "2021-03", *files)
    assert said.out.splitlines() == [str(file) for file in files]
    assert all(file.stat().st_size for file in files)


def test_a_draft_that_may_not_be_issued_yet_says_how_much_is_left(youthcab, sample, tmp_path):
    def exported(*more):
        return youthcab("--data", sample, "export", "statement", "2021-03", tmp_path / "statement.txt", *more)

    with open_store(sample) as store:
        drafted = statements.draft(store, MARCH, date(2021, 3, 4))
        statements.keep(store, writing_words.edit(drafted, 0, "Some 4,700 people came."), "Kim")
    told = "Not issued yet: 1 thing has to be mended or answered first. See: youthcab review 2021-03\n"
    assert exported().err == told
    with open_store(sample) as store:
        kept = statements.statement_for(store, MARCH)
        issuing.clear(store, kept, "Officer", date(2021, 3, 4), "Kim")
        kept = statements.statement_for(store, MARCH)
        issuing.issue(store, kept, by="Chair", on=date(2021, 3, 4), actor="Kim", reason="Counted.")
    assert exported().err == exported("--draft").err == ""


def test_a_summary_of_a_quarter_goes_into_a_table(youthcab, sample, tmp_path):
    said = youthcab("--data", sample, "export", "summary", "2021-q1", tmp_path / "figures.csv")
    assert said.code == 0
    assert (tmp_path / "figures.csv").read_text("utf-8-sig").count("\n") > 1


def test_data_that_went_out_is_known_when_it_comes_back(youthcab, sample, tmp_path):
    youthcab("--data", sample, "export", "data", tmp_path / "data.json")
    assert json.loads((tmp_path / "data.json").read_text("utf-8"))["campaigns"]
    said = youthcab("--data", sample, "import", tmp_path / "data.json")
    assert said.out.startswith("0 added, 0 changed")


@pytest.mark.parametrize(
    ("what", "out"),
    [
        ("statement", "statement.jpg"),
        ("statement", "statement.xlsx"),
        ("summary", "summary.odp"),
        ("statement", "docx"),
    ],
)
def test_a_file_of_an_unknown_format_is_refused_and_nothing_is_written(youthcab, sample, tmp_path, what, out):
    said = youthcab("--data", sample, "export", what, "2021-03", tmp_path / out)
    assert said.code == 2
    assert out in said.err
    assert not (tmp_path / out).exists()


@pytest.mark.parametrize("out", ["nowhere/statement.docx", "folder.docx"])
def test_a_place_that_cannot_be_written_is_a_sentence(youthcab, sample, tmp_path, out):
    (tmp_path / "folder.docx").mkdir()
    said = youthcab("--data", sample, "export", "statement", "2021-03", tmp_path / out)
    assert said.code == 2
    assert said.err.count("\n") == 1


def test_a_role_is_put_in_place_of_a_name_when_asked(youthcab, sample, tmp_path):
    with open_store(sample) as store, store.writing("Kim", "Add") as writing:
        writing.save_all((person("Zephyrine"), entry(in_our_words="Zephyrine spoke.", on="2021-03-04")))
    out = tmp_path / "statement.txt"
    refused = youthcab("--data", sample, "export", "statement", "2021-03", out)
    assert (refused.code, out.exists()) == (2, False)
    assert "Zephyrine" in refused.err
    assert youthcab("--data", sample, "export", "statement", "2021-03", out, "--redact").code == 0
    assert "One of our members spoke." in out.read_text("utf-8")


def test_a_post_goes_into_a_web_page_with_headings_and_lists(youthcab, sample, tmp_path):
    said = youthcab(
        "--data", sample, "export", "statement", "2021-03", "--as", "post", tmp_path / "post.html", "--redact"
    )
    assert said.code == 0
    page = (tmp_path / "post.html").read_text("utf-8")
    assert "<h2>Mental health</h2>" in page
    assert "<li>We hope to use what the consultation taught us.</li>" in page
