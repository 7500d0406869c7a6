from dataclasses import replace

from tests.make import action, award_entry, campaign, event, when
from tests.review.words import MARCH_5, mended, paragraph, reviewed
from youthcab.records.award_entry import AwardStage
from youthcab.records.campaign import Stage, StageStep
from youthcab.records.event import EventStatus
from youthcab.records.record import Publish
from youthcab.records.statement import Block, Sentence, Source
from youthcab.review.changed_since import find_changed
from youthcab.review.finding import Level

WEBINAR = event()


def told(text, record, field):
    return Block(sentences=(Sentence(text=text, sources=(Source(record.id, field),)),), edited=True)


def whys(block, **material):
    return [(each.why, each.level) for each in find_changed(reviewed(block, **material))]


def test_an_event_that_was_put_off_or_called_off_is_found():
    block = told("On 10 March, we will hold a webinar.", WEBINAR, "when")
    off = replace(WEBINAR, status=EventStatus.POSTPONED)
    assert whys(block, events=(WEBINAR,)) == []
    assert whys(block, events=(off,)) == [("the event has since been postponed.", Level.WARNING)]
    assert whys(told("The webinar was put off.", WEBINAR, "when"), events=(off,)) == []


def test_an_event_that_has_been_held_is_no_longer_ahead():
    block = told("We will hold a webinar.", WEBINAR, "status")
    held = replace(WEBINAR, status=EventStatus.HELD)
    assert whys(block, events=(held,)) == [("the event has since been held.", Level.WARNING)]
    assert whys(told("We held a webinar in May.", WEBINAR, "status"), events=(held,)) == []


def test_a_sentence_that_tells_of_a_plan_too_is_left():
    held, plan = replace(WEBINAR, status=EventStatus.HELD), action()
    sources = (Source(held.id, "status"), Source(plan.id, "text"))
    block = Block(sentences=(Sentence(text="We held a webinar and will write.", sources=sources),), edited=True)
    assert whys(block, events=(held,), actions=(plan,)) == []


def test_a_record_that_was_removed_or_may_not_be_published_is_found():
    block = told("We hold a webinar.", WEBINAR, "title")
    assert whys(block) == [("a record that this sentence stands on was removed.", Level.WARNING)]
    [(_, level)] = whys(block, events=(replace(WEBINAR, publish=Publish.NOT_YET),))
    assert level is Level.BLOCKING


def test_an_outcome_that_was_logged_since_is_found():
    block = told("We present as a finalist.", entered := award_entry(stage=AwardStage.FINALIST), "steps")
    won = replace(entered, steps=award_entry(stage=AwardStage.WON, on="2021-03-04").steps)
    assert whys(block, award_entries=(entered,)) == []
    [(why, _)] = whys(block, award_entries=(won,))
    assert why.endswith("logged: won.")
    assert whys(told("We won!", entered, "steps"), award_entries=(won,)) == []


def test_a_campaign_that_has_paused_is_found():
    running = campaign(stages=(StageStep(stage=Stage.RUNNING),))
    paused = replace(running, stages=(StageStep(stage=Stage.PAUSED, when=when("2021-03-03")),))
    block = told("It is in full swing.", running, "stages")
    assert whys(block, campaigns=(running,)) == []
    assert whys(block, campaigns=(paused,)) == [("the campaign is now paused.", Level.WARNING)]


def test_a_sentence_of_the_draft_that_would_now_read_otherwise_can_be_put_right_at_once():
    old, new = paragraph("A webinar comes soon.", WEBINAR), paragraph("A webinar comes on 10 March.", WEBINAR)
    under_review = reviewed(old, events=(WEBINAR,), fresh=(new,), today=MARCH_5)
    [finding] = find_changed(under_review)
    assert mended(under_review, finding) == "A webinar comes on 10 March."


def test_her_own_words_are_not_held_against_a_draft():
    hers = paragraph("Come to our webinar!", WEBINAR, edited=True)
    assert list(find_changed(reviewed(hers, events=(WEBINAR,), fresh=(paragraph("A webinar.", WEBINAR),)))) == []
