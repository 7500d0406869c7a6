from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, consent, event, person
from tests.stopping import Onlooker
from youthcab.document.blocks import Lines
from youthcab.errors import ExportError
from youthcab.operations import exporting, issuing, statements, writing_words
from youthcab.operations.records import add
from youthcab.progress import Stopped
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period
from youthcab.records.statement import StatementState, Voice

MARCH, MARCH_5 = Period.parse("2021-03"), date(2021, 3, 5)


@pytest.fixture
def cabinet(store):
    with store.writing("Sam", "Begin") as writing:
        writing.save_all([Cabinet(title="Kent Youth Council"), campaign("Mental health", id="health")])
        writing.save(event(id="webinar", campaigns=("health",), about="exam stress", noted=date(2021, 2, 20)))
    return store


def test_the_export_is_her_kept_words(cabinet, tmp_path):
    hers = writing_words.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Come to our webinar!")
    statements.keep(cabinet, hers, "Sam")
    [written] = exporting.export_statement(cabinet, MARCH, [tmp_path / "statement.md"])
    assert "Come to our webinar" in written.read_text(encoding="utf-8")


def test_nothing_is_exported_while_the_words_name_someone_who_may_not_be_named(cabinet, tmp_path):
    priya = person("Priya")
    add(cabinet, priya, "Sam", MARCH_5)
    statements.keep(cabinet, writing_words.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Priya spoke."), "Sam")
    with pytest.raises(ExportError, match="Priya"):
        exporting.export_statement(cabinet, MARCH, [tmp_path / "statement.html"])
    assert list(tmp_path.glob("statement*")) == []
    add(cabinet, consent(priya), "Sam", MARCH_5)
    assert exporting.export_statement(cabinet, MARCH, [tmp_path / "statement.html"])


def test_an_unknown_format_is_refused_before_anything_is_written(cabinet, tmp_path):
    with pytest.raises(ExportError, match="docx"):
        exporting.export_statement(cabinet, MARCH, [tmp_path / "one.html", tmp_path / "two.pages"])
    assert list(tmp_path.glob("one*")) == []


def test_the_preview_is_the_page_that_would_be_exported(cabinet, tmp_path):
    drafted = statements.draft(cabinet, MARCH, MARCH_5)
    statements.keep(cabinet, drafted, "Sam")
    [written] = exporting.export_statement(cabinet, MARCH, [tmp_path / "statement.html"])
    assert exporting.preview_html(cabinet, drafted) == written.read_text(encoding="utf-8")


def test_the_preview_shows_roles_in_place_of_names_that_may_not_go_out_and_says_so(cabinet):
    priya = person("Priya")
    add(cabinet, priya, "Sam", MARCH_5)
    named = writing_words.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Priya spoke.")
    shown = exporting.preview_html(cabinet, named, MARCH_5)
    assert "Priya" not in shown
    assert "One of our members spoke." in shown
    assert "roles stand in place of names" in shown
    add(cabinet, consent(priya), "Sam", MARCH_5)
    allowed = exporting.preview_html(cabinet, named, MARCH_5)
    assert "Priya spoke." in allowed
    assert "roles stand" not in allowed


def test_a_name_in_the_title_or_the_signature_is_found_too(cabinet, tmp_path):
    add(cabinet, person("Priya"), "Sam", MARCH_5)
    drafted = statements.draft(cabinet, MARCH, MARCH_5)
    for named in (replace(drafted, title="From PRIYA"), writing_words.edit(drafted, -1, "Yours,\nPriya")):
        statements.keep(cabinet, named, "Sam")
        with pytest.raises(ExportError, match=r"(?i)priya"):
            exporting.export_statement(cabinet, MARCH, [tmp_path / "statement.html"])


def test_nothing_is_exported_of_a_month_without_a_word(cabinet, tmp_path):
    with pytest.raises(ExportError, match="nothing to say for April 2031"):
        exporting.export_statement(cabinet, Period.parse("2031-04"), [tmp_path / "empty.pdf"])


def test_an_export_that_is_stopped_leaves_the_files_that_are_whole(cabinet, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    paths = [folder / name for name in ("a.html", "b.md", "c.txt")]
    with pytest.raises(Stopped):
        exporting.export_statement(cabinet, MARCH, paths, today=MARCH_5, progress=Onlooker(1))
    assert [each.name for each in folder.iterdir()] == ["a.html"]
    assert paths[0].read_text(encoding="utf-8").rstrip().endswith("</html>")


@pytest.mark.parametrize(
    ("state", "voice", "line"),
    [
        (StatementState.DRAFT, Voice.PAPER, "Draft, not issued"),
        (StatementState.IN_REVIEW, Voice.BRIEFING, "Draft, not issued"),
        (StatementState.CLEARED, Voice.PAPER, "Cleared, not issued"),
        (StatementState.DRAFT, Voice.SPEECH, ""),
        (StatementState.DRAFT, Voice.POST, ""),
    ],
)
def test_a_paper_that_is_not_issued_says_so_where_it_begins(cabinet, state, voice, line):
    drafted = replace(statements.draft(cabinet, MARCH, MARCH_5, voice=voice), state=state)
    first = exporting.document_of(cabinet, drafted).blocks[0]
    assert first == Lines((line,)) if line else "issued" not in str(first)


def test_a_paper_that_was_issued_says_nothing_of_a_draft(cabinet, tmp_path):
    statements.keep(cabinet, statements.draft(cabinet, MARCH, MARCH_5), "Sam")
    kept = statements.statement_for(cabinet, MARCH)
    issuing.issue(cabinet, kept, by="Chair", on=MARCH_5, actor="Sam", reason="It is due.")
    [written] = exporting.export_statement(cabinet, MARCH, [tmp_path / "statement.md"], today=MARCH_5)
    assert "issued" not in written.read_text("utf-8")
