def test_what_is_logged_is_in_the_draft_and_in_the_history(youthcab, sample):
    said = youthcab("--data", sample, "log", "Met the bus company about fares")
    assert said.code == 0
    assert "Met the bus company about fares" in said.out
    assert "Met the bus company about fares" in youthcab("--data", sample, "history").out


def test_it_goes_under_the_name_in_the_settings(youthcab, sample, tmp_path):
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "settings.toml").write_text('actor = "Cai"', "utf-8")
    youthcab("--data", sample, "log", "Met the bus company about fares")
    assert youthcab("--data", sample, "history").out.splitlines()[0].split()[2] == "Cai"


def test_nothing_is_no_entry(youthcab, sample):
    said = youthcab("--data", sample, "log", "  ")
    assert said.code == 2
    assert said.err.count("\n") == 1


def test_what_is_understood_is_printed_before_it_is_done(youthcab, sample):
    said = youthcab("--data", sample, "log", "workshop 3 May 2021 over 20 people came", "--dry-run")
    assert said.out.splitlines() == [
        "Understood as: workshop",
        "  Kind: workshop",
        "  When: Monday 3 May 2021",
        "  How it stands: held",
        "  How many came: over 20 people",
        "It will read: On 3 May 2021, we held a workshop, which drew over 20 people.",
        "Nothing was logged.",
    ]
    assert youthcab("--data", sample, "history").out.count("workshop") == 0
