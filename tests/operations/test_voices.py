from dataclasses import replace
from datetime import date

import docx
import pytest

from tests.make import campaign, consent, entry, event, person
from youthcab.errors import ExportError
from youthcab.operations import records, statements, writing_words
from youthcab.operations.exporting import export_statement
from youthcab.operations.review import review_statement
from youthcab.operations.rules import set_rule
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.event import EventKind
from youthcab.records.period import Period
from youthcab.records.person import Place
from youthcab.records.statement import BlockKind, Voice
from youthcab.records.when import When

MARCH, APRIL, MARCH_5 = Period.parse("2021-03"), Period.parse("2021-04"), date(2021, 3, 5)


@pytest.fixture
def cabinet(store):
    health = campaign("Mental health", id="c0")
    webinar = event("Free Your Mind", "2021-03-10", about="exam stress", campaigns=("c0",), noted=MARCH_5)
    met = entry("meet the bus company", on="2021-03-02")
    for record in (health, webinar, met):
        records.add(store, record, "Sam", MARCH_5)
    return store


def words(statement):
    return statements.plain_text(statement)


def test_each_voice_of_a_period_is_kept_by_itself(cabinet):
    for voice in Voice:
        statements.keep(cabinet, statements.draft(cabinet, MARCH, MARCH_5, voice), "Sam")
    for voice in Voice:
        kept = statements.statement_for(cabinet, MARCH, voice)
        assert kept.voice is voice
        assert words(kept) == words(statements.draft(cabinet, MARCH, voice=voice))
    assert statements.statement_for(cabinet, MARCH).voice is Voice.PAPER


def test_a_speech_says_what_she_wrote_on_the_paper_in_her_words_and_not_again(cabinet):
    paper = statements.draft(cabinet, MARCH, MARCH_5)
    place = next(place for place, block in enumerate(paper.blocks) if "exam stress" in block.text)
    hers = writing_words.edit(paper, place, "Come and hear about exam stress on 10 March. It will be 'great'.")
    statements.keep(cabinet, writing_words.add_paragraph(hers, 0, "Good morning, everyone."), "Sam")
    said = words(statements.draft(cabinet, MARCH, voice=Voice.SPEECH))
    assert said.startswith("Good morning, everyone.")
    assert "Come and hear about exam stress on 10 March. It will be 'great'." in said
    assert said.count("exam stress") == 1
    assert "we met the bus company" in said


def test_a_hidden_paragraph_is_not_spoken(cabinet):
    paper = statements.draft(cabinet, MARCH, MARCH_5)
    blocks = [replace(block, hidden="exam stress" in block.text) for block in paper.blocks]
    statements.keep(cabinet, replace(paper, blocks=tuple(blocks)), "Sam")
    assert "exam stress" not in words(statements.draft(cabinet, MARCH, voice=Voice.SPEECH))


def test_a_speech_is_as_long_as_the_rules_allow(cabinet):
    for number in range(60):
        records.add(cabinet, entry(f"plant hedge number {number + 100} by the road", on="2021-03-03"), "Sam", MARCH_5)
    set_rule(cabinet, "words_a_minute", 100, "Sam")
    set_rule(cabinet, "speech_minutes", 2, "Sam")
    assert 150 < len(words(statements.draft(cabinet, MARCH, MARCH_5, Voice.SPEECH)).split()) <= 200
    assert len(words(statements.draft(cabinet, MARCH, MARCH_5, Voice.SPEECH, minutes=1)).split()) <= 100


def test_a_post_names_whom_the_web_may_name_and_a_paper_whom_the_council_may_read_of(store):
    rishi, ann = person("Rishi", id="p0"), person("Ann", id="p1")
    for record in (
        rishi,
        ann,
        consent(rishi, places=(Place.COUNCIL_PAPERS,)),
        consent(ann, places=(Place.WEB,)),
        event("", "2021-03-10", kind=EventKind.TALK, speakers=("p0",), noted=MARCH_5),
        event("", "2021-03-11", kind=EventKind.TALK, speakers=("p1",), noted=MARCH_5),
    ):
        records.add(store, record, "Sam", MARCH_5)
    paper, post = (words(statements.draft(store, MARCH, MARCH_5, voice)) for voice in (Voice.PAPER, Voice.POST))
    assert ("Rishi" in paper, "Ann" in paper) == (True, False)
    assert ("Rishi" in post, "Ann" in post) == (False, True)


def test_a_post_in_which_someone_writes_a_name_that_the_web_may_not_have_is_not_exported(store, tmp_path):
    rishi = person("Rishi", id="p0")
    for record in (rishi, consent(rishi, places=(Place.COUNCIL_PAPERS,)), entry("plant a hedge", on="2021-03-02")):
        records.add(store, record, "Sam", MARCH_5)
    for voice in (Voice.PAPER, Voice.POST):
        hers = writing_words.edit(statements.draft(store, MARCH, MARCH_5, voice), 0, "Rishi planted a hedge.")
        statements.keep(store, hers, "Sam")
    assert export_statement(store, MARCH, [tmp_path / "paper.txt"], today=MARCH_5)
    with pytest.raises(ExportError, match="Rishi"):
        export_statement(store, MARCH, [tmp_path / "post.txt"], voice=Voice.POST, today=MARCH_5)


def test_a_post_is_exported_with_headings_and_real_lists(cabinet, tmp_path):
    (file,) = export_statement(cabinet, MARCH, [tmp_path / "post.docx"], voice=Voice.POST, today=MARCH_5)
    styles = {paragraph.style.name: paragraph.text for paragraph in docx.Document(str(file)).paragraphs}
    assert "News from" in next(text for name, text in styles.items() if name in ("Title", "Heading 1"))
    assert "Heading 2" in styles
    assert "List Bullet" in styles


def test_what_officers_or_a_site_were_told_is_told_to_the_council_all_the_same(cabinet):
    for voice in (Voice.POST, Voice.BRIEFING):
        statements.keep(cabinet, statements.draft(cabinet, MARCH, date(2021, 3, 31), voice), "Sam")
    assert "bus company" in words(statements.draft(cabinet, APRIL, date(2021, 4, 1)))
    statements.keep(cabinet, statements.draft(cabinet, MARCH, date(2021, 3, 31)), "Sam")
    assert "bus company" not in words(statements.draft(cabinet, APRIL, date(2021, 4, 1)))


def test_a_refresh_keeps_to_the_voice_and_to_her_words(cabinet):
    post = statements.draft(cabinet, MARCH, MARCH_5, Voice.POST)
    place = next(place for place, block in enumerate(post.blocks) if block.kind is BlockKind.BULLETS)
    hers = writing_words.edit(post, place, "Come to our webinar!")
    again = statements.refresh(cabinet, hers)
    assert again.blocks[place].text == "Come to our webinar!"
    assert [block.kind for block in again.blocks] == [block.kind for block in hers.blocks]


def test_a_review_of_any_voice_finds_nothing_without_evidence(cabinet):
    award = AwardEntry(
        award="Young Heroes Award", steps=(AwardStep(stage=AwardStage.WON, when=When.parse("2021-03-03")),)
    )
    records.add(cabinet, award, "Sam", MARCH_5)
    for voice in Voice:
        found = review_statement(cabinet, statements.draft(cabinet, MARCH, MARCH_5, voice), MARCH_5)
        assert [str(each) for each in found if each.check == "evidence"] == []
