from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, consent, entry, event, person
from youthcab.errors import ExportError
from youthcab.operations import statements
from youthcab.operations.records import add, change
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period

MARCH, MARCH_5 = Period.parse("2021-03"), date(2021, 3, 5)


@pytest.fixture
def cabinet(store):
    with store.writing("Sam", "Begin") as writing:
        writing.save_all([Cabinet(title="Kent Youth Council"), campaign("Mental health", id="health")])
        writing.save(event(id="webinar", campaigns=("health",), about="exam stress", noted=date(2021, 2, 20)))
    return store


def test_a_draft_is_written_from_the_records_and_not_kept(cabinet):
    drafted = statements.draft(cabinet, MARCH, MARCH_5)
    assert "On 10 March, our mental health campaign will hold a 'Free Your Mind' webinar" in statements.plain_text(
        drafted
    )
    assert statements.plain_text(drafted).endswith("Thank you,\nKent Youth Council")
    assert statements.statement_for(cabinet, MARCH) is None


def test_a_kept_statement_is_found_again_with_her_words(cabinet):
    hers = statements.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Come to our webinar!")
    changes = statements.keep(cabinet, hers, "Sam")
    assert changes.kinds == {"statement"}
    assert statements.statement_for(cabinet, MARCH) == hers


def test_a_refresh_takes_new_facts_in_and_keeps_her_words(cabinet):
    hers = statements.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Come to our webinar!")
    add(cabinet, entry("plant a hedge", on="2021-03-02"), "Sam", MARCH_5)
    words = statements.plain_text(statements.refresh(cabinet, hers))
    assert "Come to our webinar!" in words
    assert "On 2 March, we planted a hedge." in words


def test_a_paragraph_of_her_own_stays_through_a_refresh(cabinet):
    own = statements.add_paragraph(statements.draft(cabinet, MARCH, MARCH_5), 1, "A word from me.")
    assert [block.text for block in statements.refresh(cabinet, own).blocks][1] == "A word from me."


def test_only_the_records_of_the_time_are_gathered(cabinet):
    add(cabinet, entry("plant a hedge", on="2019-03-02"), "Sam", MARCH_5)
    assert "hedge" not in statements.plain_text(statements.draft(cabinet, MARCH, MARCH_5))


def test_how_it_reads_is_what_the_draft_says(cabinet):
    with cabinet.reading() as reading:
        webinar = reading.find("webinar")
    assert statements.how_it_reads(cabinet, webinar, MARCH_5) in statements.plain_text(
        statements.draft(cabinet, MARCH, MARCH_5)
    )


def test_the_export_is_her_kept_words(cabinet, tmp_path):
    hers = statements.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Come to our webinar!")
    statements.keep(cabinet, hers, "Sam")
    [written] = statements.export_statement(cabinet, MARCH, [tmp_path / "statement.md"])
    assert "Come to our webinar" in written.read_text(encoding="utf-8")


def test_nothing_is_exported_while_the_words_name_someone_who_may_not_be_named(cabinet, tmp_path):
    priya = person("Priya")
    add(cabinet, priya, "Sam", MARCH_5)
    statements.keep(cabinet, statements.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Priya spoke."), "Sam")
    with pytest.raises(ExportError, match="Priya"):
        statements.export_statement(cabinet, MARCH, [tmp_path / "statement.html"])
    assert list(tmp_path.glob("statement*")) == []
    add(cabinet, consent(priya), "Sam", MARCH_5)
    assert statements.export_statement(cabinet, MARCH, [tmp_path / "statement.html"])


def test_an_unknown_format_is_refused_before_anything_is_written(cabinet, tmp_path):
    with pytest.raises(ExportError, match="docx"):
        statements.export_statement(cabinet, MARCH, [tmp_path / "one.html", tmp_path / "two.pages"])
    assert list(tmp_path.glob("one*")) == []


def test_the_preview_is_the_page_that_would_be_exported(cabinet, tmp_path):
    drafted = statements.draft(cabinet, MARCH, MARCH_5)
    statements.keep(cabinet, drafted, "Sam")
    [written] = statements.export_statement(cabinet, MARCH, [tmp_path / "statement.html"])
    assert statements.preview_html(cabinet, drafted) == written.read_text(encoding="utf-8")


def test_a_changed_record_changes_the_next_draft(cabinet):
    with cabinet.reading() as reading:
        webinar = reading.find("webinar")
    change(cabinet, replace(webinar, about="sleep"), "Sam")
    assert "about sleep" in statements.plain_text(statements.draft(cabinet, MARCH, MARCH_5))


def test_what_last_months_statement_told_is_not_told_again(cabinet):
    add(cabinet, entry("plant a hedge", on="2021-03-02"), "Sam", MARCH_5)
    statements.keep(cabinet, statements.draft(cabinet, MARCH, date(2021, 3, 31)), "Sam")
    april = statements.draft(cabinet, Period.parse("2021-04"), date(2021, 4, 12))
    assert "hedge" not in statements.plain_text(april)


def test_a_name_in_the_title_or_the_signature_is_found_too(cabinet, tmp_path):
    add(cabinet, person("Priya"), "Sam", MARCH_5)
    drafted = statements.draft(cabinet, MARCH, MARCH_5)
    for named in (replace(drafted, title="From PRIYA"), statements.edit(drafted, -1, "Yours,\nPriya")):
        statements.keep(cabinet, named, "Sam")
        with pytest.raises(ExportError, match=r"(?i)priya"):
            statements.export_statement(cabinet, MARCH, [tmp_path / "statement.html"])


def test_nothing_is_exported_of_a_month_without_a_word(cabinet, tmp_path):
    with pytest.raises(ExportError, match="nothing to say for April 2031"):
        statements.export_statement(cabinet, Period.parse("2031-04"), [tmp_path / "empty.pdf"])
