from datetime import date

from tests.make import action, award_entry, campaign, entry, episode, event, figure, when
from tests.review.words import paragraph, reviewed
from youthcab.records.action import ActionState
from youthcab.records.award_entry import AwardStage, AwardStep
from youthcab.records.campaign import StageStep
from youthcab.records.event import EventStatus
from youthcab.records.podcast import EpisodeStatus
from youthcab.records.record import Publish
from youthcab.review.coverage import find_figures_not_said, find_not_said, find_without_result
from youthcab.review.finding import Level

APRIL_20 = date(2021, 4, 20)
WEBINAR = event()


def not_said(*blocks, **material):
    return [(each.record, each.level) for each in find_not_said(reviewed(*blocks, **material))]


def test_what_was_logged_in_the_period_and_is_not_said_is_found_with_its_record():
    assert not_said("We met.", events=(WEBINAR,)) == [(WEBINAR.id, Level.WARNING)]
    assert not_said(paragraph("We hold a webinar.", WEBINAR), events=(WEBINAR,)) == []


def test_a_campaign_counts_by_its_dated_history():
    moved = campaign(stages=(StageStep(when=when("2021-03-02")),))
    assert not_said(campaigns=(moved, campaign("Buses"))) == [(moved.id, Level.WARNING)]


def test_what_need_not_be_said_is_left():
    others = (
        entry(on="2021-01-10"),
        entry(on="2021-03-02", publish=Publish.NEVER),
        entry(on="2021-03-02", noted=date(2021, 3, 30)),
    )
    dropped = action(due="2021-03-20", state=ActionState.DROPPED)
    assert not_said(entries=others, actions=(dropped,)) == []


def test_what_she_took_out_is_for_information_only():
    hers = paragraph("We met.", edited=True, told=(WEBINAR.id,))
    assert not_said(hers, events=(WEBINAR,)) == [(WEBINAR.id, Level.NOTE)]


def why_left_out(record, *, last_told=None, **material):
    """Review a draft in which only the webinar is told, and which is as a draft would be now."""
    drafted = paragraph("We hold a webinar.", WEBINAR)
    events = (WEBINAR, *material.pop("events", ()))
    looked_at = reviewed(drafted, fresh=(drafted,), last_told=last_told, events=events, **material)
    [finding] = find_not_said(looked_at)
    assert finding.record == record.id
    return finding.why, finding.mend


def test_a_draft_is_to_be_refreshed_only_where_that_would_say_it():
    drafted = paragraph("We hold a webinar.", WEBINAR)
    [finding] = find_not_said(reviewed("We met.", fresh=(drafted,), events=(WEBINAR,)))
    assert finding.mend == "Refresh the draft, say it, or leave it out."
    quiz = event("Quiz", "2021-03-02", status=EventStatus.HELD)
    why, mend = why_left_out(quiz, events=(quiz,))
    assert why == "it was logged in this period, and a draft leaves it out."
    assert "Refresh" not in mend


def test_what_is_neither_done_nor_to_come_is_left_out_until_it_is_logged_how_it_stands():
    planned = episode("Exam stress", "2021-03-02", status=EpisodeStatus.PLANNED)
    why, mend = why_left_out(planned, episodes=(planned,))
    assert "neither happened nor is still to come" in why
    assert mend.startswith("Log how it stands")


def test_what_has_too_little_for_a_sentence_is_left_out_for_that():
    bare = entry(what="", on="2021-03-02")
    why, mend = why_left_out(bare, entries=(bare,))
    assert "too little in it for a sentence" in why
    assert mend.startswith("Fill in more of it")


def test_what_was_over_by_the_statement_before_is_left_out_for_that():
    quiz = event("Quiz", "2021-03-02", status=EventStatus.HELD)
    why, _ = why_left_out(quiz, events=(quiz,), last_told=date(2021, 3, 3))
    assert why == "a draft leaves it out: it was over by 3 March, the day of the last statement."


def test_a_plan_far_ahead_that_was_not_told_is_noted():
    far = event("Summit", "2022-06", noted=date(2020, 12, 1))
    assert not_said(events=(far,)) == [(far.id, Level.NOTE)]
    assert not_said(paragraph("We will hold a summit in June 2022.", far), events=(far,)) == []
    assert not_said(events=(event("Summit", "2022-06", noted=date(2021, 6, 1)),)) == []


def waiting(today, **material):
    return [each.record for each in find_without_result(reviewed("We met.", today=today, **material))]


def test_an_event_that_is_told_before_it_took_place_is_looked_at_again():
    def found(today):
        words = paragraph("We held a webinar.", WEBINAR)
        told = reviewed(words, today=today, dated=date(2021, 3, 31), events=(WEBINAR,))
        return [(each.record, each.level) for each in find_without_result(told)]

    assert found(date(2021, 3, 5)) == [(WEBINAR.id, Level.WARNING)]
    assert found(APRIL_20) == [(WEBINAR.id, Level.BLOCKING)]


def test_a_planned_event_that_is_over_waits_for_its_result():
    assert waiting(date(2021, 3, 9), events=(WEBINAR,)) == []
    assert waiting(APRIL_20, events=(WEBINAR,)) == [WEBINAR.id]


def test_one_that_the_words_tell_as_held_holds_the_statement_back():
    told = reviewed(paragraph("We held a webinar.", WEBINAR), today=APRIL_20, dated=APRIL_20, events=(WEBINAR,))
    assert [each.level for each in find_without_result(told)] == [Level.BLOCKING]


def test_an_event_whose_result_is_known_waits_for_nothing():
    known = (
        event(status=EventStatus.HELD),
        event(status=EventStatus.CANCELLED),
        event(attended=figure(84)),
        event(id="told"),
    )
    assert waiting(APRIL_20, events=known, entries=(entry(follows=("told",)),)) == []


def test_an_award_waits_for_its_outcome():
    entered = award_entry(stage=AwardStage.PRESENTING, on="mid 2021-03")
    won = AwardStep(stage=AwardStage.WON, when=when("2021-03-30"))
    decided = award_entry(stage=AwardStage.PRESENTING, on="mid 2021-03", id="won")
    assert waiting(APRIL_20, award_entries=(entered,)) == [entered.id]
    assert waiting(date(2021, 3, 12), award_entries=(entered,)) == []
    assert waiting(APRIL_20, award_entries=(type(decided)(award="A", steps=(*decided.steps, won)),)) == []


def test_a_figure_that_is_left_out_is_found():
    given_out = entry("gave them out", on="2021-03-02", figure=figure(85, "% of leaflets"))
    [finding] = find_figures_not_said(reviewed(paragraph("We gave them out.", given_out), entries=(given_out,)))
    assert finding.record == given_out.id
    assert "85 per cent of leaflets" in finding.why
    assert not list(find_figures_not_said(reviewed(paragraph("We gave 85 out.", given_out), entries=(given_out,))))


def test_a_presentation_that_the_words_tell_as_made_holds_the_statement_back():
    entered = award_entry(stage=AwardStage.PRESENTING, on="mid 2021-03")
    hers = paragraph("We presented to the judges.", entered)

    def levels(dated):
        told = reviewed(hers, today=APRIL_20, dated=dated, award_entries=(entered,))
        return [each.level for each in find_without_result(told)]

    assert levels(APRIL_20) == [Level.BLOCKING]
    assert levels(date(2021, 3, 12)) == [Level.WARNING]
