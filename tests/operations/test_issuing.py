import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.make import campaign, consent, event, person
from youthcab.errors import YouthcabError
from youthcab.operations import exporting, issuing, records, statements, undo, writing_words
from youthcab.operations.history import since_statement
from youthcab.operations.review import answer, take_back
from youthcab.records.cabinet import Cabinet
from youthcab.records.period import Period
from youthcab.records.rules import Rules
from youthcab.records.statement import Evidence, Statement, StatementState
from youthcab.review.finding import Finding, Level
from youthcab.store.store import open_store

MARCH, MARCH_5, MARCH_10 = Period.parse("2021-03"), date(2021, 3, 5), date(2021, 3, 10)


@pytest.fixture
def cabinet(store):
    with store.writing("Sam", "Begin") as writing:
        writing.save_all([Cabinet(title="Kent Youth Council"), campaign("Mental health", id="health")])
        writing.save(event(id="webinar", campaigns=("health",), about="exam stress", noted=date(2021, 2, 20)))
    statements.keep(store, statements.draft(store, MARCH, MARCH_5), "Sam")
    return store


def kept(store):
    return statements.statement_for(store, MARCH)


def clear(store):
    issuing.clear(store, kept(store), "Participation officer", MARCH_5, "Sam")


def issue(store, statement=None, **asked):
    issuing.issue(
        store, statement or kept(store), **({"by": "Chair", "on": MARCH_10, "actor": "Sam", "today": MARCH_10} | asked)
    )


def rewrite(store, words, place=0):
    statements.keep(store, writing_words.edit(kept(store), place, words), "Sam")


def test_a_statement_goes_from_draft_to_review_to_clearing_to_issue(cabinet):
    assert kept(cabinet).state is StatementState.DRAFT
    issuing.ask_for_review(cabinet, kept(cabinet), "Sam")
    assert kept(cabinet).state is StatementState.IN_REVIEW
    clear(cabinet)
    cleared = kept(cabinet)
    assert (cleared.state, cleared.cleared_by, cleared.cleared_on) == (
        StatementState.CLEARED,
        "Participation officer",
        MARCH_5,
    )
    issue(cabinet)
    issued = kept(cabinet)
    assert issued.state is StatementState.ISSUED
    [copy] = issued.issued
    assert (copy.number, copy.by, copy.on, copy.reason) == (1, "Chair", MARCH_10, "")
    assert (copy.title, copy.blocks) == ("Statement from the Chair of Kent Youth Council", issued.blocks)


def test_the_copy_holds_what_each_sentence_stood_on_in_words(cabinet):
    clear(cabinet)
    issue(cabinet)
    [copy] = kept(cabinet).issued
    sentence = copy.blocks[0].sentences[0].text
    assert Evidence(sentence=sentence, record="Free Your Mind", field="when", value="10 March 2021") in copy.evidence
    assert Evidence(sentence=sentence, record="Free Your Mind", field="about", value="exam stress") in copy.evidence
    assert Evidence(sentence="Thank you,") in copy.evidence


def test_evidence_stays_as_it_was_when_the_record_changes(cabinet):
    clear(cabinet)
    issue(cabinet)
    before = kept(cabinet).issued
    webinar = records.find(cabinet, "webinar")
    records.change(cabinet, replace(webinar, about="sleep"), "Sam")
    records.remove(cabinet, webinar, "Sam")
    assert kept(cabinet).issued == before


def test_what_is_not_cleared_is_not_issued(cabinet):
    with pytest.raises(issuing.NotIssued, match="No officer has cleared"):
        issue(cabinet)
    assert kept(cabinet).issued == ()


def test_no_clearing_is_asked_for_where_the_councils_rules_do_without(cabinet):
    body = records.everything(cabinet, Cabinet)[0]
    records.change(cabinet, replace(body, rules=Rules(issue_needs_clearing=False)), "Sam")
    issue(cabinet)
    assert len(kept(cabinet).issued) == 1


def test_what_must_be_mended_is_in_the_way_until_a_named_person_gives_a_reason(cabinet):
    rewrite(cabinet, "Over 4,711 people came to our webinar.")
    clear(cabinet)
    with pytest.raises(issuing.NotIssued, match="4,711"):
        issue(cabinet)
    issue(cabinet, reason="The door counter says so.")
    [copy] = kept(cabinet).issued
    [answer] = [each for each in copy.answers if "4,711" in each.what]
    assert (answer.reason, answer.by, answer.on) == ("The door counter says so.", "Chair", MARCH_10)


def test_no_reason_outweighs_what_cannot_be_answered(cabinet, monkeypatch):
    withdrawn = Finding(
        check="names",
        level=Level.BLOCKING,
        what="Priya",
        why="Consent was taken back.",
        mend="Use the role alone.",
        answerable=False,
    )
    monkeypatch.setattr(issuing, "review_statement", lambda *_: (withdrawn,))
    clear(cabinet)
    with pytest.raises(issuing.NotIssued, match=r"No reason outweighs.*\n.*Use the role alone"):
        issue(cabinet, reason="She said so.")


def test_one_reason_lets_no_name_out_and_clears_nothing_else(cabinet):
    records.add(cabinet, person("Tomos"), "Sam", MARCH_5)
    rewrite(cabinet, "Tomos spoke to 4,711 people.")
    with pytest.raises(issuing.NotIssued, match="name is answered for by itself"):
        issue(cabinet, reason="The council wants it today.")
    [tomos] = [each for each in issuing.in_the_way(cabinet, kept(cabinet), MARCH_10) if each.what == "Tomos"]
    statements.keep(cabinet, answer(kept(cabinet), tomos, "Tomos of the police.", "Officer"), "Sam")
    with pytest.raises(issuing.NotIssued, match="Nobody has cleared it"):
        issue(cabinet, reason="The council wants it today.")
    clear(cabinet)
    issue(cabinet, reason="The door counter says so.")
    assert [each.reason for each in kept(cabinet).issued[0].answers] == [
        "Tomos of the police.",
        "The door counter says so.",
    ]


def test_an_answer_that_is_taken_back_opens_the_finding_again(cabinet):
    rewrite(cabinet, "Over 4,711 people came.")
    clear(cabinet)
    issue(cabinet, reason="The door counter says so.")
    [counted] = kept(cabinet).answers
    take_back(cabinet, kept(cabinet).id, counted, "Sam")
    assert kept(cabinet).answers == ()
    assert kept(cabinet).issued[0].answers == (counted,)
    assert "Over 4,711" in [each.what for each in issuing.in_the_way(cabinet, kept(cabinet), MARCH_10)]


def test_a_consent_has_to_be_live_today_whatever_day_is_written_on_the_copy(cabinet):
    priya = person("Priya")
    for record in (priya, consent(priya, until=date(2021, 3, 20))):
        records.add(cabinet, record, "Sam", MARCH_5)
    rewrite(cabinet, "Priya spoke.")
    clear(cabinet)
    with pytest.raises(issuing.NotIssued, match="Priya"):
        issue(cabinet, today=date(2021, 3, 21))
    issue(cabinet, today=date(2021, 3, 20))


def test_that_it_was_not_cleared_is_answered_for_one_copy_only(cabinet):
    issue(cabinet, reason="The officer is on leave and agreed by telephone.")
    assert [each.check for each in kept(cabinet).issued[0].answers] == ["clearing"]
    rewrite(cabinet, "Come to our webinar.")
    with pytest.raises(issuing.NotIssued, match="No officer has cleared"):
        issue(cabinet, correction="Shorter.")


def test_new_words_make_an_issued_statement_a_draft_and_leave_the_copy(cabinet):
    clear(cabinet)
    issue(cabinet)
    first = kept(cabinet).issued
    rewrite(cabinet, "Come to our webinar.")
    again = kept(cabinet)
    assert (again.state, again.cleared_by, again.cleared_on) == (StatementState.DRAFT, "", None)
    assert again.issued == first


def test_new_words_have_to_be_cleared_again(cabinet):
    clear(cabinet)
    rewrite(cabinet, "Come to our webinar.")
    assert kept(cabinet).state is StatementState.DRAFT


def without_names(store, statement):
    told = exporting.without_unpermitted_names(store, statement, MARCH_10)
    statements.keep(store, replace(statement, blocks=told.blocks), "Sam", names_out_of=statement)


def test_taking_names_out_asks_for_no_second_clearing(cabinet):
    records.add(cabinet, person("Rishi"), "Sam", MARCH_5)
    rewrite(cabinet, "Rishi met the mayor.")
    clear(cabinet)
    without_names(cabinet, kept(cabinet))
    assert "Rishi" not in statements.plain_text(kept(cabinet))
    assert kept(cabinet).cleared_by == "Participation officer"


def test_new_words_are_not_cleared_by_taking_names_out_of_them(cabinet):
    records.add(cabinet, person("Rishi"), "Sam", MARCH_5)
    clear(cabinet)
    without_names(cabinet, writing_words.edit(kept(cabinet), 0, "Rishi lost a bet."))
    assert kept(cabinet).state is StatementState.DRAFT


@pytest.mark.parametrize("day", ["dated", "meeting", "deadline"])
def test_another_day_has_to_be_cleared_too(cabinet, day):
    clear(cabinet)
    seen = kept(cabinet)
    statements.keep(cabinet, replace(seen, **{day: date(2021, 3, 19)}), "Sam")
    assert kept(cabinet).state is StatementState.DRAFT
    with pytest.raises(issuing.NotIssued, match="changed in the meantime"):
        issue(cabinet, seen)


def test_a_correction_is_a_new_copy_with_its_reason(cabinet):
    clear(cabinet)
    issue(cabinet)
    rewrite(cabinet, "Come to our webinar.")
    clear(cabinet)
    with pytest.raises(issuing.NotIssued, match="what the next one corrects"):
        issue(cabinet)
    issue(cabinet, correction="The day was wrong.")
    first, second = kept(cabinet).issued
    assert (second.number, second.reason, second.blocks[0].text) == (2, "The day was wrong.", "Come to our webinar.")
    assert first.blocks != second.blocks


def test_the_same_words_are_not_issued_twice(cabinet):
    clear(cabinet)
    issue(cabinet)
    with pytest.raises(issuing.NotIssued, match="these very words"):
        issue(cabinet, correction="Nothing.", reason="To see.")


def test_words_that_changed_meanwhile_are_neither_cleared_nor_issued(cabinet):
    seen = kept(cabinet)
    rewrite(cabinet, "Come to our webinar.")
    with pytest.raises(issuing.NotIssued, match="changed in the meantime"):
        issuing.clear(cabinet, seen, "Officer", MARCH_5, "Sam")
    with pytest.raises(issuing.NotIssued, match="changed in the meantime"):
        issue(cabinet, seen, reason="In a hurry.")


def test_a_window_that_has_not_looked_again_takes_nothing_back(cabinet):
    seen = kept(cabinet)
    clear(cabinet)
    issue(cabinet)
    statements.keep(cabinet, replace(seen, notes="Ask again."), "Sam")
    assert kept(cabinet).state is StatementState.ISSUED
    assert len(kept(cabinet).issued) == 1


def rename(store, number):
    body = records.everything(store, Cabinet)[0]
    renamed = replace(body, title=f"Body {number}", header=f"Head {number}", contact=f"Ask {number}.")
    records.change(store, renamed, "Sam")


DOINGS = {
    "edit": lambda store, number, _: rewrite(store, f"Come at {number}."),
    "clear": lambda store, *_: clear(store),
    "issue": lambda store, *_: issue(store, correction="A date.", reason="All the same."),
    "refresh": lambda store, *_: statements.keep(store, statements.refresh(store, kept(store)), "Sam"),
    "keep an old one": lambda store, _, old: statements.keep(store, old, "Sam"),
    "rename": lambda store, number, _: rename(store, number),
    "meet": lambda store, number, _: statements.keep(
        store, statements.meet(store, kept(store), date(2021, 4, number + 1)), "Sam"
    ),
}


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(list(DOINGS)), max_size=9))
def test_whatever_is_done_an_issued_copy_never_changes(doings):
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "cabinet.youthcab") as store:
        records.add(store, event(id="webinar", about="exam stress", noted=date(2021, 2, 20)), "Sam", MARCH_5)
        records.add(store, Cabinet(header="Meeting: [meeting]\nFrom [body], [date]", contact="Ask 0."), "Sam", MARCH_5)
        old = statements.draft(store, MARCH, MARCH_5)
        statements.keep(store, old, "Sam")
        out, printed = (), {}
        for number, doing in enumerate(doings):
            with suppress(issuing.NotIssued):
                DOINGS[doing](store, number, old)
            assert kept(store).issued[: len(out)] == out
            out = kept(store).issued
            if out:
                [file] = exporting.export_statement(store, MARCH, [Path(folder) / "out.txt"])
                words = file.read_text("utf-8")
                assert printed.setdefault(len(out), words) == words
        assert [copy.number for copy in out] == list(range(1, len(out) + 1))


def test_a_hidden_block_is_not_in_the_copy(cabinet):
    seen = kept(cabinet)
    hidden = replace(writing_words.add_paragraph(seen, 0, "Not this.").blocks[0], hidden=True)
    statements.keep(cabinet, replace(seen, blocks=(hidden, *seen.blocks)), "Sam")
    clear(cabinet)
    issue(cabinet)
    assert kept(cabinet).issued[0].blocks == seen.blocks


@pytest.mark.parametrize("asked", [{"by": " "}, {"statement": Statement(period=MARCH)}])
def test_nobody_or_nothing_is_not_issued(cabinet, asked):
    with pytest.raises(issuing.NotIssued):
        issue(cabinet, **asked)


def test_a_copy_is_found_by_its_number(cabinet):
    clear(cabinet)
    issue(cabinet)
    assert issuing.copy_numbered(kept(cabinet), 1).number == 1
    with pytest.raises(YouthcabError, match="no copy 2 of the statement for March 2021"):
        issuing.copy_numbered(kept(cabinet), 2)


def test_what_changed_since_it_was_issued_is_told(cabinet):
    clear(cabinet)
    issue(cabinet)
    rewrite(cabinet, "Come to our webinar.")
    records.change(cabinet, replace(records.find(cabinet, "webinar"), about="sleep"), "Sam")
    assert ("Free Your Mind", "about") in {
        (each.label, each.field) for each in since_statement(cabinet, kept(cabinet).id)
    }


def test_an_issued_copy_is_not_undone_and_undo_goes_no_further_back(cabinet):
    clear(cabinet)
    issue(cabinet)
    issued = undo.last_step(cabinet)
    for take_it_back in (
        lambda: undo.undo(cabinet, "Sam"),
        lambda: undo.take_back(cabinet, issued.id, "Sam"),
        lambda: undo.take_back(cabinet, issued.id, "Sam", frozenset()),
    ):
        with pytest.raises(YouthcabError, match="Copy 1 of the statement was issued and stays as it is"):
            take_it_back()
    assert [copy.number for copy in kept(cabinet).issued] == [1]
    assert (kept(cabinet).state, undo.last_step(cabinet)) == (StatementState.ISSUED, issued)


def test_what_was_done_after_a_copy_was_issued_is_undone(cabinet):
    clear(cabinet)
    issue(cabinet)
    words = kept(cabinet).blocks
    rewrite(cabinet, "Come along.")
    undo.undo(cabinet, "Sam")
    assert (kept(cabinet).blocks, kept(cabinet).state) == (words, StatementState.ISSUED)


def test_the_step_that_began_a_statement_does_not_take_its_copies_along(cabinet):
    begun = undo.last_step(cabinet)
    clear(cabinet)
    issue(cabinet)
    with pytest.raises(YouthcabError, match="stays as it is"):
        undo.take_back(cabinet, begun.id, "Sam", frozenset())
    assert kept(cabinet).issued


def test_a_statement_that_was_never_kept_is_issued_for_good_too(cabinet):
    april = statements.draft(cabinet, Period.parse("2021-04"), date(2021, 4, 10))
    clear(cabinet)
    issue(cabinet, april, reason="It is short.")
    with pytest.raises(YouthcabError, match="stays as it is"):
        undo.undo(cabinet, "Sam")


def test_older_words_that_come_back_from_before_a_copy_are_a_draft(cabinet):
    rewrite(cabinet, "Come along.")
    rewritten = undo.last_step(cabinet)
    clear(cabinet)
    issue(cabinet, reason="It stands.")
    undo.take_back(cabinet, rewritten.id, "Sam")
    assert kept(cabinet).blocks[0].text != "Come along."
    assert (kept(cabinet).state, kept(cabinet).issued[0].blocks[0].text) == (StatementState.DRAFT, "Come along.")


def test_an_import_with_a_statement_that_was_issued_elsewhere_is_taken_back_whole(cabinet, tmp_path):
    clear(cabinet)
    issue(cabinet)
    with open_store(tmp_path / "other.youthcab") as other:
        with other.writing("Ali", "Import all.json") as writing:
            writing.save(kept(cabinet))
        undo.undo(other, "Ali")
        assert kept(other) is None
