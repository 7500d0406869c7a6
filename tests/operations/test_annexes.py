import csv
from datetime import date

import openpyxl
import pytest
from lxml import html

from tests.make import consent, event, person
from youthcab.errors import ExportError
from youthcab.operations import annexes, exporting, issuing, records, statements, writing_words
from youthcab.operations.review import answer, review_statement
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period
from youthcab.records.rules import Rules
from youthcab.review.names import NAMES

MARCH, MARCH_5 = Period.parse("2021-03"), date(2021, 3, 5)


@pytest.fixture
def cabinet(store):
    body = Cabinet(title="Kent Youth Council", rules=Rules(issue_needs_clearing=False))
    with store.writing("Sam", "Begin") as writing:
        writing.save_all([body, event(id="webinar", about="exam stress", noted=date(2021, 2, 20))])
    statements.keep(store, statements.draft(store, MARCH, MARCH_5), "Sam")
    return store


def issue(store, **asked):
    kept = statements.statement_for(store, MARCH)
    issuing.issue(store, kept, **({"by": "Chair", "on": MARCH_5, "actor": "Sam"} | asked))


def rewrite(store, words):
    statements.keep(store, writing_words.edit(statements.statement_for(store, MARCH), 0, words), "Sam")


def words_of(path):
    return html.fromstring(path.read_text(encoding="utf-8")).text_content()


def test_the_annex_is_a_page_or_a_workbook(cabinet, tmp_path):
    issue(cabinet)
    page, sheet, table = annexes.export_annex(
        cabinet, MARCH, [tmp_path / "annex.html", tmp_path / "annex.xlsx", tmp_path / "annex.csv"]
    )
    assert "when: 10 March 2021" in words_of(page)
    assert "Issued by: Chair" in words_of(page)
    rows = list(openpyxl.load_workbook(sheet)["Evidence"].iter_rows(values_only=True))
    assert rows[0] == ("Number", "Sentence", "Record", "Field", "What it held")
    assert {row[3] for row in rows} >= {"when", "about"}
    lines = csv.reader(table.read_text(encoding="utf-8-sig").splitlines())
    assert [line[3] for line in lines] == [row[3] or "" for row in rows]


def test_the_annex_is_of_the_issued_copy_unless_the_draft_is_asked_for(cabinet, tmp_path):
    issue(cabinet)
    rewrite(cabinet, "Come and see.")
    [issued] = annexes.export_annex(cabinet, MARCH, [tmp_path / "issued.html"])
    [draft] = annexes.export_annex(cabinet, MARCH, [tmp_path / "draft.html"], draft=True)
    assert "Come and see." not in words_of(issued)
    assert "Come and see." in words_of(draft)
    assert "Draft, not issued" in words_of(draft)


def test_who_may_not_be_named_is_not_in_the_annex(cabinet, tmp_path):
    priya = person("Priya")
    agreed = consent(priya)
    for record in (priya, agreed):
        records.add(cabinet, record, "Sam", MARCH_5)
    rewrite(cabinet, "Priya spoke.")
    issue(cabinet, reason="A live consent is there.")
    [named] = annexes.export_annex(cabinet, MARCH, [tmp_path / "named.html"], today=MARCH_5)
    records.remove(cabinet, agreed, "Sam")
    [nameless] = annexes.export_annex(cabinet, MARCH, [tmp_path / "nameless.html"], today=MARCH_5)
    assert "Priya" in words_of(named)
    assert "Priya" not in words_of(nameless)


def test_a_name_that_somebody_answered_for_is_told_with_the_answer(cabinet, tmp_path):
    records.add(cabinet, person("Priya"), "Sam", MARCH_5)
    rewrite(cabinet, "Priya spoke.")
    kept = statements.statement_for(cabinet, MARCH)
    [found] = [each for each in review_statement(cabinet, kept, MARCH_5) if each.check == NAMES]
    statements.keep(cabinet, answer(kept, found, "Priya of the police.", "Officer"), "Sam")
    issue(cabinet)
    [written] = annexes.export_annex(cabinet, MARCH, [tmp_path / "annex.html"], today=MARCH_5)
    assert "Priya: Priya of the police. (Officer" in words_of(written)


def test_an_unknown_format_is_refused_before_anything_is_written(cabinet, tmp_path):
    with pytest.raises(ExportError, match="pages"):
        annexes.export_annex(cabinet, MARCH, [tmp_path / "annex.html", tmp_path / "annex.pages"])
    assert list(tmp_path.glob("annex*")) == []


def test_an_issued_statement_is_exported_as_it_was_issued(cabinet, tmp_path):
    issue(cabinet)
    rewrite(cabinet, "Come and see.")
    [issued] = exporting.export_statement(cabinet, MARCH, [tmp_path / "issued.html"])
    [draft] = exporting.export_statement(cabinet, MARCH, [tmp_path / "draft.html"], draft=True)
    assert "Come and see." not in words_of(issued)
    assert "Come and see." in words_of(draft)
    assert "Draft of copy 2, not issued" in words_of(draft)


def test_a_corrected_copy_tells_its_number_and_reason(cabinet, tmp_path):
    issue(cabinet)
    rewrite(cabinet, "Come and see.")
    issue(cabinet, correction="Shorter.")
    [written] = exporting.export_statement(cabinet, MARCH, [tmp_path / "statement.html"])
    assert "Corrected copy 2, 5 March 2021: Shorter." in words_of(written)
