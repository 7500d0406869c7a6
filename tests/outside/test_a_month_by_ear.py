"""From a first start to the council's file, by keyboard and by ear: what is worked is known by its role and name alone."""

import subprocess
import sys
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pytest

from dev import missing_screen_packages
from tests.outside.at_spi import Listener
from tests.outside.screen import a_screen

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def listener(tmp_path):
    """A first start of the program on a screen of its own, and somebody who listens to it."""
    with a_screen(tmp_path) as (environment, bus):
        heard = Listener(bus)
        program = subprocess.Popen([sys.executable, "-m", "youthcab"], env=environment, cwd=ROOT)
        try:
            yield heard
        finally:
            program.kill()
            program.wait(20)
            heard.close()


@pytest.mark.skipif(bool(missing_screen_packages()), reason=f"these are missing: {missing_screen_packages()}")
def test_a_chair_who_listens_gets_from_the_welcome_to_a_statement_for_the_council(listener, tmp_path):
    _begin_a_cabinet(listener)
    _log_a_webinar(listener)
    _draft_and_review(listener)
    _export(listener, tmp_path)
    read = [each.text for each in docx.Document(next(tmp_path.glob("*.docx"))).paragraphs]
    assert any("we held a webinar about bus fares, which drew 84 people. We enjoyed it." in line for line in read)
    assert "Kent Youth Council" in read


@pytest.mark.skipif(bool(missing_screen_packages()), reason=f"these are missing: {missing_screen_packages()}")
def test_an_officer_who_listens_fills_in_what_is_missing_and_gets_the_figures_of_the_quarter(listener, tmp_path):
    _open_the_sample(listener)
    _fill_in_who_came(listener)
    _export_the_quarter(listener, tmp_path)
    book = openpyxl.load_workbook(tmp_path / "summary-2020-q4.xlsx")
    assert 43 in [cell for sheet in book for row in sheet.values for cell in row]


@pytest.mark.skipif(bool(missing_screen_packages()), reason=f"these are missing: {missing_screen_packages()}")
def test_an_officer_who_listens_clears_and_issues_the_statement_and_exports_it_with_its_annex(listener, tmp_path):
    _open_the_sample(listener)
    _draft_and_clear(listener)
    _issue(listener)
    _export_with_the_annex(listener, tmp_path)
    with pikepdf.open(next(tmp_path.glob("statement*.pdf"))) as pages:
        assert len(pages.pages) >= 1
    annex = docx.Document(next(tmp_path.glob("annex*.docx")))
    told = [each.text for each in annex.paragraphs] + [
        cell.text for t in annex.tables for r in t.rows for cell in r.cells
    ]
    assert any("Free Your Mind" in each for each in told)


def _open_the_sample(heard):
    heard.press(heard.find("push button", "Try it with March 2021"))
    heard.press(heard.find("push button", "Skip the tour"))
    heard.gone("push button", "Skip the tour")
    heard.ready()


def _fill_in_who_came(heard):
    heard.press(heard.find("push button", "Debate, How many came?"))
    heard.write(heard.find("text", "How many came"), "43")
    heard.keys("Tab")
    heard.find("label", "✓ Saved")
    heard.keys("Ctrl+1")
    heard.find("label", "Nothing is overdue")


def _export_the_quarter(heard, folder):
    heard.write(heard.find("text", "Month: March 2021"), "November 2020")
    heard.keys("Return")
    heard.find("text", "Month: November 2020")
    heard.keys("Ctrl+k")
    heard.focused("text", "Find or log anything")
    heard.type("export a summary")
    heard.find("list item", "Export a summary")
    heard.keys("Return")
    dialog = heard.find("dialog", "Export a summary")
    heard.find("combo box", "1 October to 31 December 2020", dialog)
    heard.write(heard.find("text", "Folder", dialog), str(folder))
    assert heard.is_checked(heard.find("check box", "Excel workbook", dialog))
    heard.press(heard.find("push button", "Export", dialog))
    heard.find("push button", "Open folder")


def _draft_and_clear(heard):
    heard.keys("Ctrl+8")
    heard.press(heard.find("push button", "Draft"))
    heard.find("text", "Paragraph 1")
    # What could be said, the words and the findings are read as they stand, from left to right.
    order = heard.told().splitlines()
    assert order.index("text: Paragraph 1") < order.index("list: What review finds")
    heard.press(heard.find("push button", "Clear…"))
    dialog = heard.find("dialog", "Clear the statement")
    heard.write(heard.focused("text", "By whom, by role"), "Participation officer")
    heard.press(heard.find("push button", "Clear", dialog))
    heard.find("label", "by Participation officer")


def _issue(heard):
    heard.press(heard.find("push button", "Issue…"))
    dialog = heard.find("dialog", "Issue the statement")
    assert heard.seen("text", "Why it goes out all the same", dialog) is None
    heard.write(heard.focused("text", "By whom, by role"), "Chair")
    heard.keys("Return")
    heard.find("label", "Issued copy 1. It stays as it is")
    heard.find("label", "Copy 1 was issued on ")


def _export_with_the_annex(heard, folder):
    heard.keys("Ctrl+e")
    dialog = heard.find("dialog", "Export the statement")
    assert heard.seen("check box", "Leave out names", dialog) is None
    assert heard.is_checked(heard.find("check box", "PDF", dialog))
    heard.write(heard.find("text", "Folder", dialog), str(folder))
    heard.keys("Return")
    heard.find("label", "Saved 2 files in ")
    heard.keys("Ctrl+k")
    heard.focused("text", "Find or log anything")
    heard.type("export the annex")
    heard.find("list item", "Export the annex")
    heard.keys("Return")
    dialog = heard.find("dialog", "Export the annex")
    heard.write(heard.find("text", "Folder", dialog), str(folder))
    heard.keys("Return")
    heard.until(lambda: next(folder.glob("annex*.docx"), None), "the annex")


def _begin_a_cabinet(heard):
    heard.press(heard.find("push button", "New cabinet"))
    heard.write(heard.focused("text", "Name"), "Kent Youth Council")
    heard.keys("Return")
    heard.press(heard.find("push button", "Skip the tour"))
    heard.gone("push button", "Skip the tour")
    heard.ready()


def _log_a_webinar(heard):
    heard.keys("Ctrl+k")
    heard.focused("text", "Find or log anything")
    heard.type("webinar today 84 attended about bus fares")
    heard.find("list item", "Log webinar “bus fares”")
    assert "How many came: 84 people" in heard.find("label", "Kind: webinar").name
    heard.keys("Return")
    heard.find("label", "Logged: On ")


def _draft_and_review(heard):
    heard.keys("Ctrl+8")
    heard.press(heard.find("push button", "Draft"))
    paragraph = heard.find("text", "Paragraph 1")
    drafted = heard.text(paragraph)
    assert drafted.endswith("we held a webinar about bus fares, which drew 84 people.")
    beside = heard.find("check box", "Review")
    if not heard.is_checked(beside):
        heard.press(beside)
    heard.find("label", "Nothing to look at")
    heard.write(paragraph, f"{drafted} It drew 90 people.")
    heard.until(lambda: "90" in heard.told(), "what review says of the 90")
    heard.gone("label", "Nothing to look at")
    heard.write(paragraph, f"{drafted} We enjoyed it.")
    heard.find("label", "Nothing to look at")


def _export(heard, folder):
    heard.keys("Ctrl+e")
    heard.write(heard.find("text", "Folder"), str(folder))
    dialog = heard.find("dialog", "Export")
    assert heard.is_checked(heard.find("check box", "Word document", dialog))
    heard.press(heard.find("push button", "Export", dialog))
    heard.find("push button", "Open")
    heard.until(lambda: next(folder.glob("*.pdf"), None), "the PDF")
