import json
from datetime import date, timedelta


def test_each_step_tells_who_did_what_to_which_record(youthcab, sample):
    youthcab("--data", sample, "log", "Met the bus company about fares")
    first, second = youthcab("--data", sample, "history").out.splitlines()[:2]
    assert first[:4].isdigit()
    assert second.startswith("    added entry ")


def test_one_record_alone(youthcab, sample):
    youthcab("--data", sample, "log", "Met the bus company about fares")
    newest = json.loads(youthcab("--data", sample, "history", "--json").out)[0]["record"]
    alone = json.loads(youthcab("--data", sample, "history", "--record", newest, "--json").out)
    assert {change["record"] for change in alone} == {newest}


def test_since_a_day_leaves_out_what_was_before(youthcab, sample):
    tomorrow = date.today() + timedelta(days=2)
    assert youthcab("--data", sample, "history", "--since", tomorrow).out == ""
    assert youthcab("--data", sample, "history", "--since", "2021-03-01").out != ""


def test_what_came_after_a_statement_was_issued(youthcab, sample):
    assert "No statement for" in youthcab("--data", sample, "history", "--since-statement", "2021-03").err
    assert youthcab("--data", sample, "issue", "2021-03", "--by", "Chair", "--reason", "Agreed.").code == 0
    assert youthcab("--data", sample, "history", "--since-statement", "2021-03").out == ""
    youthcab("--data", sample, "log", "Met the bus company")
    assert "Met the bus company" in youthcab("--data", sample, "history", "--since-statement", "2021-03").out
    assert youthcab("--data", sample, "history", "--since-statement", "2021-03", "--since", "2021-03-01").code == 2


def test_a_record_is_named_by_what_a_list_shows(youthcab, sample):
    youthcab("--data", sample, "log", "Met the bus company")
    alone = json.loads(youthcab("--data", sample, "history", "--record", "met the BUS company.", "--json").out)
    assert {change["label"] for change in alone} == {"Met the bus company."}


def test_a_name_that_is_nobodys_or_several_peoples(youthcab, sample):
    assert youthcab("--data", sample, "history", "--record", "nobody").code == 2
    for _ in range(2):
        youthcab("--data", sample, "log", "Met the bus company")
    several = youthcab("--data", sample, "history", "--record", "Met the bus company.")
    assert several.code == 2
    assert several.err.count("  entry") == 2
