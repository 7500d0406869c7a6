import csv

import pytest

from tests.export.documents import WIDE, workbook
from youthcab.export.csv import write


def rows(tmp_path, *more):
    write(workbook(*more), tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_the_first_sheet_is_the_table(tmp_path):
    assert rows(tmp_path) == [
        ["Campaign", "Attended", "Share", "Day"],
        ["Free Your Mind", "84", "0.25", "2021-03-10"],
        ["Environment", "", "", ""],
    ]


def test_excel_finds_the_mark_that_tells_it_the_encoding(tmp_path):
    rows(tmp_path)
    assert (tmp_path / "a.csv").read_bytes().startswith(b'\xef\xbb\xbf"Campaign"')


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", *WIDE])
def test_a_text_that_a_spreadsheet_would_run_is_guarded(tmp_path, text):
    assert rows(tmp_path, (text, None, None, None))[-1][0] == f"'{text}"


def test_a_number_below_nothing_is_still_a_number(tmp_path):
    assert rows(tmp_path, ("a", -3, None, None))[-1] == ["a", "-3", "", ""]


def test_quotes_commas_and_lines_stay_in_their_cell(tmp_path):
    assert rows(tmp_path, ('a "b", c\nd', None, None, None))[-1][0] == 'a "b", c\nd'
