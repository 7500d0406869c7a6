from datetime import date

from tests.make import campaign, entry, event
from youthcab.draft.fact import Fact, Phase
from youthcab.draft.planning import plan
from youthcab.records.award_entry import AwardEntry
from youthcab.records.campaign import Progress, Stage, StageStep
from youthcab.records.entry import EntryKind

DAY = date(2021, 3, 5)


def fact(record, phase=Phase.DONE, newest=DAY, step=None):
    return Fact(record=record, phase=phase, newest=newest, step=step)


def research(of):
    return fact(campaign(id=of), Phase.GOING_ON, step=StageStep(stage=Stage.RESEARCHING, progress=Progress.NEARLY_DONE))


def test_a_statement_runs_from_opening_through_campaigns_news_and_awards_to_thanks():
    facts = [
        fact(entry(kind=EntryKind.THANKS)),
        fact(AwardEntry(campaigns=("a",))),
        fact(entry()),
        fact(entry(campaigns=("a",))),
        fact(entry(kind=EntryKind.OPENING)),
    ]
    assert [each.topic for each in plan(facts)] == ["opening", "campaign:a", "news", "awards", "closing"]


def test_campaigns_with_events_come_first_then_those_with_newer_news():
    facts = [
        fact(entry(campaigns=("old",)), newest=date(2021, 2, 1)),
        fact(entry(campaigns=("new",)), newest=date(2021, 3, 1)),
        fact(event(campaigns=("event",)), newest=date(2021, 2, 1)),
    ]
    assert [each.topic for each in plan(facts)] == ["campaign:event", "campaign:new", "campaign:old"]


def test_small_campaigns_at_the_same_stage_share_a_paragraph():
    own = [fact(entry(campaigns=("big",))) for _ in range(4)]
    [big, shared] = plan([research("one"), research("two"), *own])
    assert big.topic == "campaign:big"
    assert [each.record.id for each in shared.facts] == ["one", "two"]


def test_inside_a_paragraph_done_comes_before_next_and_older_before_newer():
    coming = fact(event("c", campaigns=("a",)), Phase.NEXT)
    later = fact(event("b", on="2021-03-02", campaigns=("a",)))
    earlier = fact(event("a", on="2021-02-02", campaigns=("a",)))
    [paragraph] = plan([coming, later, earlier])
    assert paragraph.facts == (earlier, later, coming)


def test_an_outcome_has_its_place_by_its_day_and_what_has_none_comes_after():
    known = fact(entry(kind=EntryKind.OUTCOME, on="2021-02-02", campaigns=("a",)))
    after = fact(event(on="2021-03-02", campaigns=("a",)))
    undated = fact(entry(kind=EntryKind.OUTCOME, on="", campaigns=("a",)))
    [paragraph] = plan([undated, after, known])
    assert paragraph.facts == (known, after, undated)


def test_what_is_next_is_in_the_order_in_which_it_ends():
    year = fact(entry(on="2021", campaigns=("a",)), Phase.NEXT)
    summer = fact(event(on="summer 2021", campaigns=("a",)), Phase.NEXT)
    april = fact(entry(on="early 2021-04", campaigns=("a",)), Phase.NEXT)
    [paragraph] = plan([year, summer, april])
    assert paragraph.facts == (april, summer, year)


def test_a_campaign_gives_its_thanks_after_all_its_news():
    thanks = fact(entry(on="", kind=EntryKind.THANKS, campaigns=("a",)))
    coming = fact(event(campaigns=("a",)), Phase.NEXT)
    [paragraph] = plan([thanks, coming])
    assert paragraph.facts == (coming, thanks)


def test_what_follows_from_a_fact_comes_straight_after_it():
    cause = fact(event(id="cause", on="2021-02-02", campaigns=("a",)))
    other = fact(event(on="2021-03-02", campaigns=("a",)))
    effect = fact(entry(follows=("cause",), campaigns=("a",)), Phase.NEXT)
    [paragraph] = plan([other, effect, cause])
    assert paragraph.facts == (cause, effect, other)
