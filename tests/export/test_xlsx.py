import zipfile
from datetime import datetime

import openpyxl
import pytest

from tests.export.documents import DAY, workbook
from youthcab.document.sheet import Column, Sheet, Workbook
from youthcab.export.xlsx import write


def read(tmp_path, content):
    write(content, tmp_path / "a.xlsx")
    return openpyxl.load_workbook(tmp_path / "a.xlsx")


def test_cells_are_what_they_say(tmp_path):
    page = read(tmp_path, workbook())["Campaigns"]
    assert [[cell.value for cell in row] for row in page.iter_rows()] == [
        ["Campaign", "Attended", "Share", "Day"],
        ["Free Your Mind", 84, 0.25, datetime(2021, 3, 10)],
        ["Environment", None, None, None],
        [None, None, None, None],
        ["In all", 84, None, None],
    ]
    assert [cell.data_type for cell in page[2]] == ["s", "n", "n", "d"]
    assert page["D2"].number_format == "d mmmm yyyy"


@pytest.mark.parametrize("text", ["=1+1", "file://x", "external:y", "http://example.org", "12", "{=A1}", "x" * 40_000])
def test_a_text_is_never_a_formula_a_link_or_a_number(tmp_path, text):
    page = read(tmp_path, workbook((text, None, None, None)))["Campaigns"]
    cell = page["A4"]
    assert (cell.data_type, cell.hyperlink) == ("s", None)
    assert cell.value == (text if len(text) <= 32_767 else text[:32_766] + "…")


def test_the_header_stays_in_view_and_the_table_can_be_filtered(tmp_path):
    page = read(tmp_path, workbook())["Campaigns"]
    assert page.freeze_panes == "B2"
    [table] = page.tables.values()
    assert (table.ref, table.autoFilter.ref) == ("A1:D3", "A1:D3")
    assert page["A1"].font.b
    assert page.column_dimensions["A"].width > 14


def test_the_chart_is_native_and_told_in_words(tmp_path):
    page = read(tmp_path, workbook())["Campaigns"]
    [chart] = page._charts
    assert chart.series[0].val.numRef.f == "Campaigns!$B$2:$B$3"
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        drawing = package.read("xl/drawings/drawing1.xml")
    assert b'descr="84 people came to Free Your Mind."' in drawing


def test_title_author_and_day_are_in_the_properties(tmp_path):
    about = read(tmp_path, workbook()).properties
    assert (about.title, about.creator) == ("Summary of March 2021", "West Sussex Youth Cabinet")
    assert about.created.date() == DAY


def test_any_title_becomes_a_tab_that_excel_allows(tmp_path):
    titles = ("[a]:*?/\\'", "", "", "x" * 50, "x" * 60, "History", "history")
    sheets = tuple(Sheet(title, (Column("A"),), ()) for title in titles)
    names = read(tmp_path, Workbook("Many", sheets)).sheetnames
    assert len({name.lower() for name in names}) == len(titles)
    assert all(0 < len(name) <= 31 and not set("[]:*?/\\") & set(name) for name in names)


def test_headers_that_excel_takes_for_no_table_still_have_a_filter(tmp_path):
    sheet = Sheet("Twice", (Column("A"), Column("a"), Column("")), (("x", "y", "z"),))
    page = read(tmp_path, Workbook("Twice", (sheet,)))["Twice"]
    assert page.tables == {}
    assert page.auto_filter.ref == "A1:C2"
    assert [cell.value for cell in page[1]] == ["A", "a", ""]
