import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter

from tests.make import campaign, event
from youthcab.operations import exporting, records
from youthcab.ui import printing


@pytest.fixture
def page(window, desk):
    health = campaign("Mental Health", known_as="mental health campaign")
    for each in (health, event("Free Your Mind", "2021-03-10", about="the stigma", campaigns=(health.id,))):
        desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))
    window.go("statement")
    window.page.drafting.draft()
    return window.page


@pytest.fixture
def paper(page, window):
    page.head.preview_button.click()
    return page.panes_of.paper


def test_the_pages_take_the_place_of_the_words_and_give_it_back(page, paper, qtbot):
    assert paper.isVisible()
    assert page.head.preview_button.isChecked()
    assert not page.panes_of.tools.isVisible()
    assert "Page 1 of" in paper.where.text()
    qtbot.keyClick(paper, Qt.Key.Key_Escape)
    assert not paper.isVisible()
    assert not page.head.preview_button.isChecked()
    assert page.panes_of.tools.isVisible()


def test_pages_are_drawn_as_the_pdf_has_them(page, desk):
    shown = exporting.preview(desk.store, page.statement, 96, desk.today())
    first = QImage.fromData(shown.pages[0])
    assert (first.width(), first.height()) == pytest.approx((794, 1123), abs=2)
    assert first.pixelColor(2, 2) == QColor("white")
    assert "Free Your Mind" in shown.html


def test_pages_grow_and_shrink_by_steps_and_fit_again(paper, qtbot):
    fits = paper.per_cent
    paper.larger_button.click()
    assert paper.per_cent > fits
    wide = paper._pages[0].width()
    qtbot.keyClick(paper, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert paper._pages[0].width() < wide
    paper.size_button.click()
    assert paper.per_cent == fits


def test_one_goes_from_page_to_page_by_keyboard(page, paper, qtbot, qapp):
    page.words.paragraphs[0].pane.setPlainText("We have much to tell. " * 250)
    page.leave()
    assert paper.count > 1
    qapp.processEvents()
    qtbot.keyClick(paper, Qt.Key.Key_PageDown)
    assert paper.where.text() == f"Page 2 of {paper.count}"
    qtbot.keyClick(paper, Qt.Key.Key_PageUp)
    assert paper.where.text() == f"Page 1 of {paper.count}"


def test_pages_are_drawn_one_by_one_and_have_their_place_before(page, paper, qapp):
    page.words.paragraphs[0].pane.setPlainText("We have much to tell. " * 500)
    page.leave()
    drawn = [not label.pixmap().isNull() for label in paper._pages]
    assert drawn == [True] + [False] * (paper.count - 1)
    assert len({label.size().toTuple() for label in paper._pages}) == 1
    for _ in drawn:
        qapp.processEvents()
    assert all(not label.pixmap().isNull() for label in paper._pages)


def test_the_words_can_be_read_as_text(paper):
    paper.text_button.click()
    assert paper.text.isVisible()
    assert "Free Your Mind" in paper.text.toPlainText()
    assert not paper.larger_button.isEnabled()


def test_new_words_are_drawn_anew(page, paper):
    page.drafting.draft()
    pane = page.words.paragraphs[0].pane
    pane.setPlainText("Quite another opening.")
    page.leave()
    assert "Quite another opening." in paper.text.toPlainText()


def test_what_is_printed_has_the_pages_of_the_preview(page, window, tmp_path, monkeypatch):
    printed = tmp_path / "printed.pdf"

    def to_a_file(title, draw, parent):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(printed))
        draw(printer)

    monkeypatch.setattr(printing, "ask_and_print", to_a_file)
    monkeypatch.setattr(printing, "DOTS", 50.0)
    window.actions_by_name["print"].trigger()
    page.head.preview_button.click()
    with pikepdf.open(printed) as made:
        assert len(made.pages) == page.panes_of.paper.count


@pytest.mark.parametrize("name", ["preview", "print"])
def test_what_has_no_words_yet_is_told_in_a_sentence(window, name):
    window.actions_by_name[name].trigger()
    assert "There are no words for March 2021 yet." in window.notices.text
    assert not window.page.panes_of.on_paper
