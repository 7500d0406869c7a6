import json

import pytest


def test_a_statement_goes_into_every_file_that_is_named(youthcab, sample, tmp_path):
    files = [tmp_path / f"statement.{suffix}" for suffix in ("docx", "md")]
    said = youthcab("--data", sample, "export", "statement", "2021-03", *files)
    assert said.out.splitlines() == [str(file) for file in files]
    assert all(file.stat().st_size for file in files)


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
