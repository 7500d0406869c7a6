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
