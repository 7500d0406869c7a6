from html.parser import HTMLParser

import pytest

from youthcab.operations.table_text import as_html, as_tabs, from_tabs

ROWS = (("When", "Event"), ("10 Mar 2021", "Free\tYour\nMind"), ("", "<b>&"))


class Cells(HTMLParser):
    def __init__(self):
        super().__init__()
        self.rows = []

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data):
        self.rows[-1][-1] += data


def test_rows_keep_their_cells_as_text_and_as_a_table():
    assert as_tabs(ROWS) == "When\tEvent\n10 Mar 2021\tFree Your Mind\n\t<b>&\n"
    cells = Cells()
    cells.feed(as_html(ROWS))
    assert cells.rows == [["When", "Event"], ["10 Mar 2021", "Free Your Mind"], ["", "<b>&"]]


@pytest.mark.parametrize("cell", ["=1+1", "+44 1243", "-7", "@here", "\uff1d1+1"])
def test_what_a_spreadsheet_would_run_is_made_text_and_comes_back_as_it_was(cell):
    rows = (("Event",), (cell,))
    assert as_tabs(rows) == f"Event\n'{cell}\n"
    assert f"'{cell}" in as_html(rows).replace("&#x27;", "'")
    assert from_tabs(as_tabs(rows)) == rows


def test_what_a_spreadsheet_copies_is_read_with_quoted_cells_and_without_empty_rows():
    text = 'When\tEvent\r\n10/3\t"A ""big"" one\nof two lines"\r\n\t\r\n'
    assert from_tabs(text) == (("When", "Event"), ("10/3", 'A "big" one\nof two lines'))
