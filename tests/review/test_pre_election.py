from datetime import date

import pytest

from tests.make import person
from youthcab.domain.material import Material
from youthcab.records.cabinet import Cabinet
from youthcab.records.person import Standing
from youthcab.records.rules import Election, Rules
from youthcab.records.statement import Block, Sentence, Statement
from youthcab.review.finding import Level, Reviewed
from youthcab.review.pre_election import find_party_names, find_pre_election

BEFORE, DURING = date(2021, 3, 26), date(2021, 3, 29)
COUNTY = Election(what="county council", poll=date(2021, 5, 6))


def asked(text, today=DURING, election=COUNTY, people=(), **more):
    cabinet = Cabinet(rules=Rules(elections=(election,)))
    statement = Statement(blocks=(Block(sentences=(Sentence(text="Hello."), Sentence(text=text))),), **more)
    return Reviewed(statement=statement, material=Material(cabinet=cabinet, people=people), today=today)


def found(text, *rest, **more):
    reviewed = asked(text, *rest, **more)
    findings = list(find_pre_election(reviewed))
    for each in findings:
        assert reviewed.statement.blocks[0].text[each.start : each.end] == each.what
    return [each.what for each in findings]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("We met Councillor Ann Smith.", "Councillor Ann Smith"),
        ("We met Cllr. Jones again.", "Cllr. Jones"),
        ("We met Jo Bloggs MP.", "Jo Bloggs MP"),
        ("We wrote to the MP for Mid Kent.", "MP for Mid Kent"),
        ("We held a hustings.", "hustings"),
        ("We asked every candidate.", "candidate"),
        ("We want votes at 16.", "votes at 16"),
        ("Votes at 16 is our campaign.", "Votes at 16"),
        ("We ask them to change the law.", "change the law"),
        ("New legislation is due.", "legislation"),
        ("On 20 April we will meet councillors.", "councillors"),
        ("Next week, no; this week we meet our MPs.", "MPs"),
        ("We thank this administration.", "thank this administration"),
        ("Our thanks go to the outgoing administration.", "thanks go to the outgoing administration"),
        ("We are grateful to the Conservative group.", "grateful to the Conservative group"),
    ],
)
def test_what_a_council_takes_care_with_is_found_between_notice_and_poll(text, what):
    assert found(text) == [what]
    assert found(text, BEFORE) == []


@pytest.mark.parametrize(
    "text",
    [
        "We met councillors about buses.",
        "On 20 April we will plant a hedge.",
        "This is our last update of this administration, and we thank everyone who helped.",
        "We thank everyone who has been involved.",
        "We asked for the vote on 16 questions.",
    ],
)
def test_business_as_usual_goes_on(text):
    assert found(text) == []


def test_an_adult_in_office_is_a_politician_by_any_name():
    ann = person("Ann", family_name="Smith", standing=Standing.ADULT_IN_OFFICE)
    assert found("We met Ann Smith.", people=(ann,)) == ["Ann Smith"]


def test_the_meetings_day_counts_as_today_does():
    assert found("We want votes at 16.", BEFORE, meeting=DURING) == ["votes at 16"]
    assert found("We want votes at 16.", date(2022, 1, 1), dated=date(2021, 4, 1)) == ["votes at 16"]


def test_an_earlier_notice_of_the_officers_own_begins_the_time():
    early = Election(what="county council", poll=date(2021, 5, 6), notice=date(2021, 3, 22))
    assert found("We want votes at 16.", BEFORE, early) == ["votes at 16"]


def test_each_finding_needs_an_answer_and_deletes_nothing():
    [finding] = find_pre_election(asked("We want votes at 16."))
    assert (finding.level, finding.replacement, finding.answerable) == (Level.BLOCKING, None, True)
    assert "29 March to 6 May" in finding.why
    assert "county council" in finding.why


@pytest.mark.parametrize("party", ["Labour", "the Greens", "Liberal Democrats", "Reform UK", "Conservatives"])
def test_parties_are_found_at_any_time_and_need_an_answer_before_a_poll(party):
    [at_any_time] = find_party_names(asked(f"We met {party}.", BEFORE))
    assert (at_any_time.what, at_any_time.level) == (party, Level.WARNING)
    [before_a_poll] = find_party_names(asked(f"We met {party}."))
    assert before_a_poll.level is Level.BLOCKING


def test_everyday_words_are_no_parties():
    text = "The labour market is conservative, green and full of reform; democrats and liberals agree."
    assert not list(find_party_names(asked(text)))


def test_a_notice_computed_without_known_holidays_is_told_to_be_a_guess():
    far = Election(what="county council", poll=date(2033, 5, 5))
    [note] = find_pre_election(asked("Fine.", date(2033, 5, 1), far))
    assert note.level is Level.NOTE
    assert "2033" in note.why
