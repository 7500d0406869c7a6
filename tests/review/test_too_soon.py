from datetime import date
from typing import Any

import pytest

from tests.make import award_entry, entry, event, figure, when
from tests.review.words import paragraph, reviewed
from youthcab.records.award_entry import AwardEntry, AwardStage, AwardStep
from youthcab.records.event import EventStatus
from youthcab.review.evidence import find_without_evidence
from youthcab.review.finding import Level
from youthcab.review.too_soon import find_told_too_soon

MARCH_31, APRIL_30 = date(2021, 3, 31), date(2021, 4, 30)
FINALIST = AwardStep(stage=AwardStage.FINALIST, when=when("2021-03-12"))
WON = AwardStep(stage=AwardStage.WON, when=when("2021-04-15"))
YOUNG_HEROES = AwardEntry(award="Young Heroes", steps=(FINALIST, WON))
RALLY = event("Rally", "2021-04-20", status=EventStatus.HELD, attended=figure(300, "people"), noted=date(2021, 3, 1))
DEBATE = event("Debate", "2021-03-10", status=EventStatus.HELD)


def found(words: Any, **more: Any):
    given = {"dated": MARCH_31, "today": APRIL_30, "events": (RALLY, DEBATE), "award_entries": (YOUNG_HEROES,), **more}
    return list(find_told_too_soon(reviewed(words, **given)))


@pytest.mark.parametrize(
    "words",
    [
        "We won the Young Heroes on 15 April.",
        "We have won the Young Heroes award.",
        "Some 300 people came to the Rally on 20 April.",
        "In March we met, and we held the Rally on 20 April.",
        "We held the Rally on 20 April and will hold another.",
        paragraph("We held a rally.", RALLY),
        paragraph("The Rally was a great success.", RALLY),
        paragraph("The Rally has taken place.", RALLY),
        paragraph("Everyone enjoyed the Rally.", RALLY),
        "We took home the Young Heroes award.",
        "The Young Heroes award went to us.",
    ],
)
def test_what_is_ahead_of_the_statements_day_is_not_told_as_done(words):
    [finding] = found(words)
    assert finding.level is Level.BLOCKING
    assert "31 March 2021" in finding.why


@pytest.mark.parametrize(
    "words",
    [
        "We will hold the Rally on 20 April.",
        "We met the council to plan the Rally on 20 April.",
        "The Debate has been moved to 20 April.",
        "We raised money for 20 April.",
        "We held a debate on 10 March.",
        "This winter, we entered the Young Heroes.",
        paragraph("The Rally was announced in March.", RALLY),
        paragraph("We organised the Rally on 20 April.", RALLY),
        "We hope that we win the Young Heroes.",
        "We held a debate, and the Rally is on 20 April.",
        paragraph("We held a debate.", RALLY, DEBATE),
    ],
)
def test_plans_and_what_is_past_may_be_told(words):
    assert found(words) == []


def test_the_same_words_may_stand_once_the_day_has_come():
    assert found("We won the Young Heroes on 15 April and held the Rally on 20 April.", dated=APRIL_30) == []


def test_what_was_noted_later_is_not_told():
    later = entry(on="", noted=date(2021, 4, 2))
    [finding] = found(paragraph("We work with schools.", later), entries=(later,))
    assert finding.record == later.id


def test_a_result_without_a_day_is_asked_for_its_day():
    undated = AwardEntry(award="Young Heroes", steps=(FINALIST, AwardStep(stage=AwardStage.WON)))
    [finding] = found("We have won the Young Heroes.", award_entries=(undated,))
    assert finding.why.endswith("has no day.")
    assert found("We are in the Young Heroes.", award_entries=(undated,)) == []
    plain = award_entry(on="", stage=AwardStage.WON)
    assert found(paragraph("We have won an award.", plain), award_entries=(plain,)) == []


def test_no_record_vouches_for_what_was_known_later():
    words = "Some 300 people came, and we won on 15 April."
    looked_at = reviewed(words, dated=MARCH_31, today=APRIL_30, events=(RALLY,), award_entries=(YOUNG_HEROES,))
    assert [each.what for each in find_without_evidence(looked_at) if each.level is Level.BLOCKING] == [
        "15 April",
        "Some 300",
    ]
