from datetime import date

from tests.make import event
from tests.review.words import heading, reviewed
from youthcab.records.statement import Answer
from youthcab.review.checks import CHECKS, open_findings, review
from youthcab.review.finding import Level


def test_findings_come_in_order_of_place_the_whole_first():
    findings = review(reviewed("47 came, and we met Ofsted.", heading("News"), events=(event(),)))
    places = [(-1 if each.block is None else each.block, each.start) for each in findings]
    assert places == sorted(places)
    assert {each.check for each in findings} >= {"evidence", "coverage", "accessibility"}


def test_a_finding_that_was_answered_is_no_longer_open():
    before = reviewed("47 came.")
    answered = Answer(
        check="evidence",
        what="47",
        sentence="47 came.",
        reason="Counted at the door",
        by="officer",
        on=date(2021, 3, 5),
    )
    after = reviewed("47 came.", answers=(answered,))
    assert [each.level for each in open_findings(review(before), before.statement)] == [Level.BLOCKING]
    assert open_findings(review(after), after.statement) == ()


def test_an_answer_is_about_one_sentence():
    answered = Answer(check="evidence", what="47", sentence="47 came.", reason="Counted at the door", by="officer")
    more = reviewed("47 came.", "It cost 47 pounds.", answers=(answered,))
    assert [each.block for each in open_findings(review(more, slow=False), more.statement)] == [1]


def test_slow_checks_can_be_left_out_while_typing():
    wrong = reviewed("It was was good.")
    assert {each.name for each in CHECKS if each.slow} == {"grammar"}
    assert [each.check for each in review(wrong)] == ["grammar"]
    assert review(wrong, slow=False) == ()


def test_a_finding_reads_as_one_line():
    [finding] = review(reviewed("We met.", "47 came."), slow=False)
    assert str(finding) == "47 (paragraph 2): no record holds this number. Log it where it belongs, or take it out."
