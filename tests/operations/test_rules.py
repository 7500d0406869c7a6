from datetime import date

import pytest

from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.history import history
from youthcab.operations.rules import BOUNDS, ON_PAPER, NoRule, read_rule, rules_of, set_rule
from youthcab.records.person import Signer
from youthcab.records.rules import AgeBand, Election, PerCent, Rules


def value(store, name):
    return next(rule for rule in rules_of(store) if rule.name == name).value


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("commas_from", "10,000", 10_000),
        ("per_cent", "%", PerCent.SIGN),
        ("issue_needs_clearing", "no", False),
        ("known_abbreviations", "NHS UK", "NHS UK"),
        ("extra_holidays", "2022-06-03, 2022-09-19", (date(2022, 6, 3), date(2022, 9, 19))),
        (
            "elections",
            '[{"what": "County poll", "poll": "2021-05-06"}]',
            (Election(what="County poll", poll=date(2021, 5, 6)),),
        ),
        (
            "elections",
            "2021-05-06, County council 2025-05-01",
            (Election(poll=date(2021, 5, 6)), Election(what="County council", poll=date(2025, 5, 1))),
        ),
        (
            "age_bands",
            '[{"from_age": 16, "signers": ["young person"]}]',
            (AgeBand(from_age=16, signers=(Signer.YOUNG_PERSON,)),),
        ),
        ("header", "Report of the Chair\\nMeeting: [meeting]", "Report of the Chair\nMeeting: [meeting]"),
    ],
)
def test_a_rule_that_is_typed_is_kept_and_is_a_step_of_history(store, name, typed, kept):
    set_rule(store, name, read_rule(name, typed), "Sam")
    assert value(store, name) == kept
    assert history(store)[0].actor == "Sam"
    assert [rule.name for rule in rules_of(store) if not rule.is_default] == [name]


def test_what_is_shown_of_a_rule_can_be_typed_in_again(store):
    set_rule(store, "header", "Item 4\nReport", "Sam")
    set_rule(store, "extra_holidays", (date(2022, 6, 3),), "Sam")
    for rule in rules_of(store):
        assert read_rule(rule.name, rule.text) == rule.value


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("commas_from", "many"),
        ("per_cent", "pc"),
        ("issue_needs_clearing", "perhaps"),
        ("extra_holidays", "3 June"),
        ("elections", "[{]"),
        ("elections", "6 May 2021"),
        ("age_bands", "13"),
        ("colour", "red"),
    ],
)
def test_what_is_no_value_is_refused_with_what_to_write(store, name, typed):
    with pytest.raises(NoRule, match=r"write|There is no rule"):
        read_rule(name, typed)
    assert the_cabinet(store).rules == Rules()


@pytest.mark.parametrize("name", BOUNDS)
def test_numbers_out_of_reason_are_refused(store, name):
    least, most = BOUNDS[name]
    for number in (least - 1, most + 1, None):
        with pytest.raises(NoRule, match="whole number"):
            set_rule(store, name, number, "Sam")
    set_rule(store, name, most, "Sam")
    assert value(store, name) == most


def test_an_age_band_without_an_age_is_refused(store):
    with pytest.raises(NoRule, match="from which age"):
        set_rule(store, "age_bands", (AgeBand(from_age=None),), "Sam")


def test_every_rule_says_what_it_means(store):
    assert {rule.name for rule in rules_of(store)} >= set(ON_PAPER)
    assert all(rule.sentence for rule in rules_of(store))
