def test_a_backup_is_taken_and_told(youthcab, sample):
    said = youthcab("--data", sample, "backup")
    line, path = said.out.splitlines()
    assert line.startswith("   1  ")
    assert "asked for: " in line
    assert " campaigns, " in line
    assert path.endswith("000001.youthcab")


def test_the_backups_are_listed_newest_first(youthcab, sample):
    youthcab("--data", sample, "backup")
    youthcab("--data", sample, "log", "Met the bus company about fares")
    listed = youthcab("--data", sample, "backup", "--list").out.splitlines()
    assert [line.split()[0] for line in listed] == ["2", "1"]
    assert "on closing" in listed[0]
