from dataclasses import replace
from datetime import date

import pytest

from tests.make import campaign, consent, entry, person
from youthcab.errors import ExportError
from youthcab.operations import exporting, statements, writing_words
from youthcab.operations.records import add, change
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period
from youthcab.records.person import Role, RoleName
from youthcab.records.record import Publish
from youthcab.records.statement import Answer

MARCH, MARCH_5 = Period.parse("2021-03"), date(2021, 3, 5)
PRIYA = person("Priya", family_name="Patel")
SAID = "Priya, our lead for transport, met Miss Patel’s class."
ANOTHER = Answer(check="names", what="Priya", reason="Another Priya, of the police.", by="officer", sentence=SAID)


@pytest.fixture
def cabinet(store):
    transport = campaign("Transport")
    lead = Role(person=PRIYA.id, role=RoleName.LEAD, campaign=transport.id)
    said = entry(in_our_words=SAID, noted=MARCH_5)
    for record in (Cabinet(title="Kent Youth Council"), PRIYA, transport, lead, said):
        add(store, record, "Jo", MARCH_5)
    return store


def exported(store, tmp_path, today=MARCH_5, **more):
    [written] = exporting.export_statement(store, MARCH, [tmp_path / "statement.txt"], today=today, **more)
    return written.read_text("utf-8")


def keep_answered(store, *answers):
    statements.keep(store, replace(statements.draft(store, MARCH, MARCH_5), answers=answers), "Jo")


def test_roles_stand_in_place_of_names_when_asked_and_without_asking_nothing_is_written(cabinet, tmp_path):
    with pytest.raises(ExportError, match="Priya"):
        exported(cabinet, tmp_path)
    told = exported(cabinet, tmp_path, redact=True)
    assert "Our lead for transport met our lead for transport\u2019s class." in told


def test_a_consent_is_asked_for_on_the_day_of_export(cabinet, tmp_path):
    add(cabinet, consent(PRIYA, until=date(2021, 3, 8)), "Jo", MARCH_5)
    keep_answered(cabinet)
    assert "Priya, our lead for transport, met Priya\u2019s class" in exported(cabinet, tmp_path, redact=True)
    assert "Priya" not in exported(cabinet, tmp_path, today=date(2021, 3, 9), redact=True)


def test_a_name_that_an_officer_answered_for_stands(cabinet, tmp_path):
    family = replace(ANOTHER, what="Patel")
    keep_answered(cabinet, ANOTHER, family)
    assert "Priya, our lead for transport, met Miss Patel\u2019s class." in exported(cabinet, tmp_path)
    assert "Miss Patel" in exported(cabinet, tmp_path, redact=True)


def test_an_answer_is_for_its_sentence_only(cabinet, tmp_path):
    drafted = statements.draft(cabinet, MARCH, MARCH_5)
    hers = writing_words.edit(drafted, 0, "Priya of the police spoke. Priya of the bus team sang to Rishi Example.")
    answered = replace(ANOTHER, sentence="Priya of the police spoke.")
    add(cabinet, person("Rishi", family_name="Example"), "Jo", MARCH_5)
    statements.keep(cabinet, replace(hers, answers=(answered,)), "Jo")
    with pytest.raises(ExportError, match="Priya"):
        exported(cabinet, tmp_path)
    told = exported(cabinet, tmp_path, redact=True)
    assert "Priya of the police spoke." in told
    assert told.count("Priya") == 1
    again = replace(ANOTHER, sentence="Priya of the bus team sang to Rishi Example.")
    keep_answered(cabinet)
    statements.keep(cabinet, replace(writing_words.edit(hers, 0, f"{again.sentence}"), answers=(again,)), "Jo")
    assert "Priya of the bus team sang to one of our members." in exported(cabinet, tmp_path, redact=True)


def test_a_full_name_and_who_is_never_to_be_published_have_no_answer(cabinet, tmp_path):
    full = "Priya Patel spoke."
    drafted = writing_words.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, full)
    statements.keep(cabinet, replace(drafted, answers=(replace(ANOTHER, what="Priya Patel", sentence=full),)), "Jo")
    with pytest.raises(ExportError, match="Priya Patel"):
        exported(cabinet, tmp_path)
    keep_answered(cabinet, ANOTHER, replace(ANOTHER, what="Patel"))
    change(cabinet, replace(PRIYA, publish=Publish.NEVER), "Jo")
    assert "Priya" not in exported(cabinet, tmp_path, redact=True)


@pytest.mark.parametrize("missing", ["reason", "by"])
def test_an_answer_of_nobody_or_without_a_reason_is_none(cabinet, tmp_path, missing):
    keep_answered(cabinet, replace(ANOTHER, **{missing: " "}), replace(ANOTHER, what="Patel"))
    with pytest.raises(ExportError, match="Priya"):
        exported(cabinet, tmp_path)


def test_no_answer_outweighs_a_withdrawn_consent(cabinet, tmp_path):
    agreed = consent(PRIYA)
    add(cabinet, agreed, "Jo", MARCH_5)
    keep_answered(cabinet, ANOTHER, replace(ANOTHER, what="Patel"))
    assert "Priya" in exported(cabinet, tmp_path)
    change(cabinet, replace(agreed, withdrawn=MARCH_5), "Jo")
    with pytest.raises(ExportError, match="taken back"):
        exported(cabinet, tmp_path)
    assert "Priya" not in exported(cabinet, tmp_path, redact=True)


def test_a_name_behind_signs_that_nobody_sees_is_found(cabinet, tmp_path):
    drafted = statements.draft(cabinet, MARCH, MARCH_5)
    statements.keep(cabinet, writing_words.edit(drafted, 0, "We met Pri\x07ya and Pri\u200bya."), "Jo")
    with pytest.raises(ExportError, match="Priya"):
        exported(cabinet, tmp_path)
    assert "Pri" not in exported(cabinet, tmp_path, redact=True)


def test_a_name_in_the_cabinets_own_words_is_found(cabinet, tmp_path):
    statements.keep(cabinet, writing_words.edit(statements.draft(cabinet, MARCH, MARCH_5), 0, "Fine."), "Jo")
    with cabinet.reading() as reading:
        [ours] = reading.all(Cabinet)
    change(cabinet, replace(ours, header="A paper by Priya Patel", contact="Ask Priya."), "Jo")
    with pytest.raises(ExportError, match="Priya Patel"):
        exported(cabinet, tmp_path)
    assert "Priya" not in exported(cabinet, tmp_path, redact=True)


def test_words_for_anyone_to_read_hold_no_name_and_nothing_for_the_cabinet_only(cabinet):
    statement = replace(statements.draft(cabinet, MARCH, MARCH_5), title="From Priya", notes="ask Priya")
    shown = exporting.without_unpermitted_names(cabinet, statement, MARCH_5)
    assert "Priya" not in repr(shown)
    assert shown.title == "From our lead for transport"
    assert [each.sentences[0].sources for each in shown.blocks] == [
        each.sentences[0].sources for each in statement.blocks
    ]


def test_setting_the_meeting_proposes_the_deadline(cabinet):
    met = statements.meet(cabinet, statements.draft(cabinet, MARCH, MARCH_5), date(2021, 3, 19))
    assert (met.meeting, met.deadline) == (date(2021, 3, 19), date(2021, 3, 10))
