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
