from pathlib import Path
from types import SimpleNamespace

import docx
import pytest

from tests.make import campaign, event, person
from tests.ui.statement.held import Held
from youthcab.domain.speaking import count_words
from youthcab.errors import StoreError
from youthcab.operations import exporting, records, statements
from youthcab.operations.cabinets import open_cabinet
from youthcab.ui import files
from youthcab.ui.dialogs.export import ExportDialog
from youthcab.ui.statement.statement import StatementPage


@pytest.fixture
def page(window, desk, qtbot) -> StatementPage:
    qtbot.waitUntil(window.isActiveWindow)
    health = campaign("Mental Health", known_as="mental health campaign")
    for each in (health, event("Free Your Mind", "2021-03-10", about="the stigma", campaigns=(health.id,))):
        desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))
    window.go("statement")
    return window.page


def place_of(page, words):
    return next(place for place, text in enumerate(page.words.texts()) if words in text)


def rewrite(page, place, text):
    pane = page.words.paragraphs[place].pane
    pane.setFocus()
    pane.setPlainText(text)
    page.leave()


def kept(desk):
    return statements.statement_for(desk.store, desk.period)


def test_nothing_is_drafted_before_it_is_asked_for(page, desk):
    assert page.words.texts() == ()
    assert page.left.currentIndex() == 1
    assert not page.head.export_button.isEnabled()
    assert kept(desk) is None


def test_a_draft_is_made_from_the_records_and_kept(page, desk, window):
    window.actions_by_name["draft"].trigger()
    assert any("Free Your Mind" in text for text in page.words.texts())
    assert kept(desk).blocks == page.statement.blocks
    assert page.measure.text().startswith(f"{count_words(page.words.texts())} words")
    assert page.head.export_button.isEnabled()


def test_home_leads_to_a_draft_in_one_step(window, page, desk):
    window.go("home")
    window.page.part("this_month").hero.statement_button.click()
    assert window.page is page
    assert kept(desk) is not None


def test_edited_words_are_kept_marked_and_outlive_a_refresh(page, desk, window):
    page.draft()
    place = place_of(page, "Free Your Mind")
    rewrite(page, place, "Come to Free Your Mind on 10 March.")
    assert kept(desk).blocks[place].text == "Come to Free Your Mind on 10 March."
    assert kept(desk).blocks[place].edited
    assert page.words.paragraphs[place].foot.mark.isVisible()
    desk.do(lambda store: records.add(store, event("Debate", "2021-03-20"), "test", desk.today()))
    window.actions_by_name["draft"].trigger()
    assert "Come to Free Your Mind on 10 March." in page.words.texts()
    assert any("Debate" in text or "debate" in text for text in page.words.texts())


def test_her_words_can_be_given_back(page, desk):
    page.draft()
    before = page.words.texts()
    rewrite(page, place_of(page, "Free Your Mind"), "Something else about Free Your Mind.")
    page.words.paragraphs[place_of(page, "Something else")].foot.give_back.click()
    assert page.words.texts() == before
    assert not any(block.edited for block in kept(desk).blocks)


def test_the_records_behind_a_paragraph_are_shown_and_lead_to_them(page, window, desk):
    page.draft()
    page.words.paragraphs[place_of(page, "Free Your Mind")].pane.setFocus()
    page.side.setCurrentIndex(1)
    rows = {row.accessibleName().split(",")[0]: row for row in page.side.sources._rows}
    assert set(rows) >= {"Free Your Mind", "Mental Health"}
    rows["Free Your Mind"].click()
    assert window.page.view.form.record.title == "Free Your Mind"


def test_another_day_to_speak_from_changes_the_tense(page, desk):
    page.draft()
    assert "will" in page.words.texts()[place_of(page, "Free Your Mind")]
    page.head.dated.line.setText("12 March 2021")
    page.head.dated.line.editingFinished.emit()
    assert "will" not in page.words.texts()[place_of(page, "Free Your Mind")]
    assert str(kept(desk).dated) == "2021-03-12"


def test_a_day_that_is_none_is_said_in_a_sentence(page, window):
    page.draft()
    page.head.dated.line.setText("some day")
    page.head.dated.line.editingFinished.emit()
    assert "“some day” is not a day" in window.notices.text


def test_the_preview_shows_the_words(page, window):
    page.draft()
    window.actions_by_name["preview"].trigger()
    assert "Free Your Mind" in page.panes_of.paper.text.toPlainText()


def test_the_month_is_chosen_by_name_or_step(page, desk, window):
    page.head.month.line.line.setText("feb 2021")
    page.head.month.line.line.editingFinished.emit()
    assert str(desk.period) == "2021-02"
    page.head.month.on.click()
    assert str(desk.period) == "2021-03"
    page.head.month.line.line.setText("never")
    page.head.month.line.line.editingFinished.emit()
    assert "is not a month" in window.notices.text
    assert page.head.month.line.value() == "March 2021"


def test_her_words_are_exported(page, desk, window, tmp_path, monkeypatch):
    page.draft()
    rewrite(page, place_of(page, "Free Your Mind"), "Come to Free Your Mind on 10 March.")
    opened = []
    opens = SimpleNamespace(openUrl=lambda url: opened.append(Path(url.toLocalFile())))
    monkeypatch.setattr(files, "QDesktopServices", opens)
    files.write_statement(desk, (tmp_path / "statement.docx", tmp_path / "statement.md"))
    words = [paragraph.text for paragraph in docx.Document(str(tmp_path / "statement.docx")).paragraphs]
    assert "Come to Free Your Mind on 10 March." in words
    assert window.notices.text == f"Saved 2 files in {tmp_path}."
    window.notices.act_button.click()
    window.notices.other_button.click()
    assert opened == [tmp_path / "statement.docx", tmp_path]
    assert (window.notices.act_button.text(), window.notices.other_button.text()) == ("Open", "Open folder")


def test_what_cannot_be_written_is_said_in_a_sentence(page, desk, window, tmp_path):
    page.draft()
    files.write_statement(desk, (tmp_path / "statement.xyz",))
    assert ".xyz" in window.notices.text


def test_the_export_asks_for_formats_and_a_folder(qtbot, tmp_path):
    dialog = ExportDialog("Export", exporting.formats(), (".docx",), tmp_path)
    qtbot.addWidget(dialog)
    dialog.boxes[".pdf"].setChecked(True)
    assert dialog.paths("statement-2021-03") == tuple(
        Path(tmp_path, f"statement-2021-03{suffix}") for suffix in (".docx", ".pdf")
    )
    for box in dialog.boxes.values():
        box.setChecked(False)
    assert not dialog.export_button.isEnabled()


def ask_to_export_what_names_priya(page, desk, window):
    with desk.store.writing("Sam", "Begin") as writing:
        writing.save(person("Priya", family_name="Sharma"))
    page.draft()
    page.words.paragraphs[0].pane.setPlainText("Priya Sharma spoke.")
    page.leave()
    return ask_to_export(desk, window)


def ask_to_export(desk, window):
    files.export_statement(desk, window, (".html",))
    [dialog] = [each for each in window.findChildren(ExportDialog) if each.isVisible()]
    return dialog


def test_the_export_says_what_must_still_be_mended_and_goes_there(page, desk, window, tmp_path):
    dialog = ask_to_export_what_names_priya(page, desk, window)
    assert dialog.left.text() == "One thing must still be mended: “Priya Sharma”"
    dialog.words_button.click()
    assert not dialog.isVisible()
    assert page.words.paragraphs[0].pane.textCursor().selectedText() == "Priya Sharma"


def test_the_export_says_nothing_of_words_in_which_nothing_must_be_mended(page, desk, window):
    page.draft()
    dialog = ask_to_export(desk, window)
    assert not dialog.left.isVisible()
    assert not dialog.words_button.isVisible()
    dialog.reject()


def test_names_that_may_not_be_shown_are_left_out_of_an_export_where_that_is_ticked(page, desk, window, tmp_path):
    dialog = ask_to_export_what_names_priya(page, desk, window)
    assert (dialog.roles_box.isVisible(), dialog.instead.isVisible(), dialog.in_roles) == (True, False, False)
    dialog.roles_box.click()
    assert dialog.instead.toPlainText() == "“Priya Sharma spoke.”\n→ “One of our members spoke.”"
    assert dialog.instead.isVisible()
    dialog.folder.setText(str(tmp_path))
    dialog.export_button.click()
    [made] = tmp_path.glob("*.html")
    assert "One of our members spoke." in made.read_text("utf-8")
    assert "Priya" in page.words.texts()[0]


def test_words_written_while_a_draft_is_under_way_are_not_lost(page, desk, monkeypatch):
    page.draft()
    held = Held()
    monkeypatch.setattr(page._latest, "_runner", held)
    page.draft()
    place = place_of(page, "Free Your Mind")
    page.words.paragraphs[place].pane.setPlainText("Written while it was under way, about Free Your Mind.")
    held.let_go()
    assert "Written while it was under way, about Free Your Mind." in page.words.texts()
    assert kept(desk).blocks[place].edited


def test_words_that_cannot_be_kept_stay_in_sight_and_are_tried_again(page, desk, window, monkeypatch):
    page.draft()
    place = place_of(page, "Free Your Mind")

    def refuse(*_):
        raise StoreError("The disk is full. Make room and write on.")

    with monkeypatch.context() as full:
        full.setattr(statements, "keep", refuse)
        rewrite(page, place, "Hers.")
        assert window.notices.text == "The disk is full. Make room and write on."
        assert not window.close()
    assert page.words.texts()[place] == "Hers."
    assert page.leave()
    assert kept(desk).blocks[place].text == "Hers."


def test_a_paragraph_of_her_own_is_added_after_the_one_in_hand(page, desk):
    page.draft()
    place = place_of(page, "Free Your Mind")
    page.words.paragraphs[place].pane.setFocus()
    page.words.add_button.click()
    rewrite(page, place + 1, "Come along.")
    page.draft()
    assert "Come along." in page.words.texts()
    assert "Come along." in [block.text for block in kept(desk).blocks]


def test_what_is_being_written_is_kept_before_another_cabinet_is_opened(page, desk, window, tmp_path, cabinet_file):
    page.draft()
    place = place_of(page, "Free Your Mind")
    page.words.paragraphs[place].pane.setPlainText("Half a sentence about Free Your Mind")
    period = desk.period
    files.open_at(desk, window, str(tmp_path / "other.youthcab"))
    assert page.words.texts() == ()
    assert statements.statement_for(desk.store, period) is None
    with open_cabinet(cabinet_file) as before:
        assert statements.statement_for(before, period).blocks[place].text == "Half a sentence about Free Your Mind"
