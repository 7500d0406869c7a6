from __future__ import annotations

import json

SAID = "We met the mayor"


def history(youthcab, where) -> list[dict]:
    return json.loads(youthcab("--data", where, "history", "--json").out)


def test_the_last_thing_is_taken_back_and_done_again(youthcab, sample):
    youthcab("--data", sample, "log", SAID)

    assert youthcab("--data", sample, "undo").out == "Undone: Add entry\n"
    assert "added" not in youthcab("--data", sample, "history").out.splitlines()[1]
    assert youthcab("--data", sample, "redo").out == "Done again: Add entry\n"
    assert youthcab("--data", sample, "redo").out == "There is nothing to do again.\n"


def test_a_whole_import_is_one_step_and_then_nothing_is_left(youthcab, sample, tmp_path):
    youthcab("--data", sample, "export", "data", tmp_path / "all.json")
    other = tmp_path / "other.youthcab"
    youthcab("--data", other, "import", tmp_path / "all.json")
    assert youthcab("--data", other, "undo").out == "Undone: Import all.json\n"
    assert youthcab("--data", other, "undo").out == "There is nothing to undo.\n"


def test_what_the_sample_began_with_is_taken_back_by_its_name_alone(youthcab, sample):
    said = youthcab("--data", sample, "undo").out
    assert said.startswith('Only what the cabinet began with is left: "Begin with March 2021".')
    assert youthcab("--data", sample, "undo", said.split()[-1]).out.startswith("Taken back in ")
    assert youthcab("--data", sample, "undo").out == "Undone: Take back: Begin with March 2021\n"


def test_an_old_step_is_taken_back_by_the_name_that_history_gives_it(youthcab, sample):
    youthcab("--data", sample, "log", SAID)
    youthcab("--data", sample, "log", "We went home")
    first = [line for line in youthcab("--data", sample, "history").out.splitlines() if "Add entry" in line][-1]

    name = first.rpartition("[")[2].rstrip("]")
    assert youthcab("--data", sample, "undo", name).out == "Taken back in 1 record.\n"
    newest = history(youthcab, sample)[0]
    assert (newest["label"], newest["field"], newest["new"]) == (f"{SAID}.", "deleted", True)


def test_what_changed_since_is_told_and_waits_for_a_choice(youthcab, sample, tmp_path):
    file = tmp_path / "people.json"
    for notes in ("asked", "asked again", "agreed"):
        file.write_text(json.dumps({"youthcab": 1, "partners": [{"title": "the buses", "notes": notes}]}), "utf-8")
        assert youthcab("--data", sample, "import", file).code == 0
    made, asked = (
        next(each["step_id"] for each in history(youthcab, sample) if each["new"] == notes)
        for notes in ("asked", "asked again")
    )

    said = youthcab("--data", sample, "undo", asked)
    assert (said.code, said.out) == (1, "")
    assert 'partner "the buses": notes was "asked" and is now "agreed"' in said.err
    assert "it would be removed" in youthcab("--data", sample, "undo", made).err
    assert youthcab("--data", sample, "undo", asked, "--keep", "now").out == "Taken back in 0 records.\n"
    assert youthcab("--data", sample, "undo", asked, "--keep", "then").out == "Taken back in 1 record.\n"
    assert history(youthcab, sample)[0]["new"] == "asked"


def test_a_step_that_is_not_there(youthcab, sample):
    said = youthcab("--data", sample, "undo", "2001")
    assert (said.code, said.err) == (
        2,
        'There is no one step "2001" in the history. Copy one from `youthcab history`.\n',
    )


def test_an_issued_copy_stays(youthcab, sample):
    youthcab("--data", sample, "clear", "2021-03", "--by", "Participation officer")
    youthcab("--data", sample, "issue", "2021-03", "--by", "Chair", "--on", "2021-03-05", "--reason", "Agreed.")
    said = youthcab("--data", sample, "undo")
    assert (said.code, "Copy 1 of the statement was issued and stays as it is" in said.err) == (2, True)
    assert history(youthcab, sample)[0]["step"] == "Issue copy 1 of the statement"
