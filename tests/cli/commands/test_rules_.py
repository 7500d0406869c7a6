import json


def test_the_rules_are_listed_with_what_they_mean(youthcab, sample):
    said = youthcab("--data", sample, "rules")
    assert said.code == 0
    assert "commas_from: 1000\n  The smallest number that is written with a comma." in said.out
    assert "header: nothing" in said.out


def test_a_rule_is_changed_and_shown(youthcab, sample):
    said = youthcab("--data", sample, "rules", "commas_from", "10,000")
    assert said.out.startswith("commas_from: 10000 (set here)")
    assert json.loads(youthcab("--data", sample, "rules", "--json").out)["commas_from"] == 10_000
    assert youthcab("--data", sample, "rules", "commas_from").out.startswith("commas_from: 10000")


def test_what_cannot_be_is_refused_in_a_sentence(youthcab, sample):
    for words in (("commas_from", "many"), ("speech_minutes", "600"), ("colour", "red"), ("colour",)):
        said = youthcab("--data", sample, "rules", *words)
        assert said.code == 2
        assert said.err.count("\n") == 1
