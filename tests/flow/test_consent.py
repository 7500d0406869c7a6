"""Nobody is named who may not be: whatever became of the consents, in every file that leaves the cabinet."""

import os
import random
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from tests.flow import read_back
from tests.flow.consent_histories import history, may_be_shown
from tests.flow.named_in_files import forms_hidden, hidden_in, named_in, run_of
from youthcab.document.blocks import Document
from youthcab.document.sheet import Workbook
from youthcab.domain.naming import Clearance, Verdict, may_show
from youthcab.errors import ExportError
from youthcab.export.formats import formats_for
from youthcab.operations import annexes, exporting, statements, writing_words
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.review import answer, review_statement
from youthcab.operations.summaries import export_summary
from youthcab.records.cabinet import Cabinet
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event, EventKind
from youthcab.records.period import Period
from youthcab.records.person import Place, Role, RoleName, Standing, Use
from youthcab.records.plain import to_plain
from youthcab.records.record import Publish
from youthcab.records.statement import Voice
from youthcab.records.when import When
from youthcab.review.names import NAMES

FULL = bool(os.environ.get("YOUTHCAB_TORTURE"))
HISTORIES, SAMPLE, IN_ALL_VOICES = 5_000, 400 if FULL else 60, 100 if FULL else 6
MARCH, DATED = Period.parse("2021-03"), date(2020, 9, 1)
PAPERS = Place.COUNCIL_PAPERS
STATEMENT = [each.suffix for each in formats_for(Document)]
SUMMARY = [*(each.suffix for each in formats_for(Workbook)), ".pdf", ".docx", ".html"]


def test_every_history_is_judged_as_the_plain_rule_judges_it():
    counted: Counter[bool] = Counter()
    for seed in range(HISTORIES):
        past = history(seed)
        for use in Use:
            for place in Place:
                told = may_be_shown(past, use, place, past.today)
                assert may_show(past.person, past.consents, use, place, past.today, past.rules) == told, (seed, use)
                counted[told] += place is PAPERS and use is Use.FIRST_NAME
    assert min(counted[True], counted[False]) > HISTORIES / 6


def test_a_meeting_ahead_is_asked_about_too():
    for seed in range(HISTORIES):
        past = history(seed)
        days = (past.today, past.meeting)
        verdict = Clearance(past.consents, PAPERS, days, past.rules).verdict(past.person, Use.FULL_NAME)
        told = all(may_be_shown(past, Use.FULL_NAME, PAPERS, day) for day in days)
        assert (verdict is Verdict.ALLOWED) == told, seed


@pytest.mark.parametrize("seed", range(SAMPLE))
def test_no_file_names_a_person_who_may_not_be_named(seed, tmp_path):
    past = history(seed)
    out = [tmp_path / f"statement{suffix}" for suffix in STATEMENT]
    counts = [tmp_path / f"summary{suffix}" for suffix in SUMMARY]
    with open_cabinet(tmp_path / "ours.youthcab") as store:
        _fill(store, past, random.Random(seed))
        exporting.export_statement(store, MARCH, out, redact=True, today=past.today)
        export_summary(store, MARCH, counts)
        drafted = statements.draft(store, MARCH, DATED)
        shown = exporting.without_unpermitted_names(store, drafted, past.today)
        refused = _is_refused(store, past.today, tmp_path)
    hidden = hidden_in(past, PAPERS)
    for path in out:
        assert named_in(path, hidden) == []
    assert [name for name in hidden if name in repr(to_plain(shown)).casefold()] == []
    in_office = past.person.standing is Standing.ADULT_IN_OFFICE and past.person.publish is Publish.YES
    for path in counts:
        assert named_in(path, forms_hidden(past.person, first=in_office, full=in_office)) == []
    assert refused == bool(hidden)
    if not hidden:
        assert past.person.first_name in read_back.text(tmp_path / "statement.txt")


@pytest.mark.parametrize("seed", range(IN_ALL_VOICES))
def test_no_voice_and_no_annex_names_a_person_who_may_not_be_named(seed, tmp_path):
    past = history(seed)
    with open_cabinet(tmp_path / "ours.youthcab") as store:
        _fill(store, past, random.Random(seed))
        for voice in Voice:
            out = [tmp_path / f"{voice.name}.txt", tmp_path / f"{voice.name}.pdf"]
            annexed = [tmp_path / f"{voice.name}-annex{suffix}" for suffix in (".csv", ".docx")]
            if voice is not Voice.PAPER:
                drafted = statements.draft(store, MARCH, DATED, voice)
                own = f"We thank {past.person.first_name} {past.person.family_name}."
                spoken = replace(writing_words.add_paragraph(drafted, 0, own), meeting=past.meeting)
                statements.keep(store, spoken, "Kim")
            exporting.export_statement(store, MARCH, out, voice=voice, redact=True, today=past.today)
            annexes.export_annex(store, MARCH, annexed, voice=voice, today=past.today)
            for path in (*out, *annexed):
                assert named_in(path, hidden_in(past, voice.place)) == [], (voice, path.name)


@pytest.mark.parametrize("seed", range(IN_ALL_VOICES))
def test_a_name_that_was_answered_for_stands_and_no_other(seed, tmp_path):
    past = history(seed)
    with open_cabinet(tmp_path / "ours.youthcab") as store:
        _fill(store, past, random.Random(seed))
        kept = statements.in_hand(store, MARCH)
        kept = writing_words.add_paragraph(kept, 0, f"Thank you, {past.person.first_name}.")
        for finding in review_statement(store, kept, past.today):
            if finding.check == NAMES and finding.answerable and finding.block == 0:
                kept = answer(kept, finding, "It is the singer.", "Chair", past.today)
        statements.keep(store, kept, "Kim")
        exporting.export_statement(store, MARCH, [tmp_path / "out.txt"], redact=True, today=past.today)
    thanks, rest = (tmp_path / "out.txt").read_text("utf-8"), hidden_in(past, PAPERS)
    said = f"Thank you, {past.person.first_name}."
    if kept.answers:
        assert said in thanks
    left = thanks.replace(said, "").casefold()
    assert [name for name in rest if name in left] == []


def _fill(store, past, chance):
    """Name the person in words of her own, in a title, in a signature and by link, with and without a role."""
    who = past.person
    full = f"{who.first_name} {who.family_name}".strip()
    ours = Campaign(title="Bus fares")
    role = Role(person=who.id, role=chance.choice(tuple(RoleName)), campaign=chance.choice((ours.id, None)))
    talk = Event(kind=EventKind.TALK, when=When.parse("2021-03-12"), speakers=(who.id,), about="fares", noted=DATED)
    titled = Event(title=f"An evening with {full}", when=When.parse("2021-03-14"), noted=DATED)
    said = Entry(
        in_our_words=f"{full.upper()} and {who.first_name}'s team won; thank you, {who.first_name}.", noted=DATED
    )
    cabinet = Cabinet(title="Kent Youth Council", rules=past.rules, header=f"By {full}", contact=f"Ask {full}.")
    with store.writing("Kim", "Fill") as writing:
        roles = (role,) if chance.random() < 0.7 else ()
        writing.save_all((cabinet, who, ours, *past.consents, *roles, talk, titled, said))
    drafted = statements.draft(store, MARCH, DATED)
    own = f"We thank Dr {who.family_name or who.first_name} ({full}) and write to {who.first_name}@example.org."
    hers = writing_words.add_paragraph(drafted, 0, own)
    if who.family_name:
        hers = writing_words.add_paragraph(hers, 1, _run_together(who))
    hers = writing_words.edit(hers, -1, f"Yours,\n{full}")
    title = chance.choice(("", f"{full}'s statement"))
    statements.keep(store, replace(hers, title=title, dated=DATED, meeting=past.meeting), "Kim")


def _run_together(who):
    """Name the person as tags, addresses, user names and names of files do."""
    first, family = run_of(who.first_name), run_of(who.family_name)
    tag = f"{first.title()}{family.title()}"
    return f"See #{tag}2021, @{first}{family}99, {family}{first}.jpg or {tag}; write to {first[0]}{family}@example.org."


def _is_refused(store, today, folder):
    try:
        exporting.export_statement(store, MARCH, [folder / "refused.txt"], today=today)
    except ExportError:
        return True
    return False
