import pytest


@pytest.fixture
def backed_up(youthcab, sample):
    youthcab("--data", sample, "backup")
    youthcab("--data", sample, "log", "Met the bus company about fares")
    return sample


def test_going_back_says_what_is_missing_and_where_the_other_file_is(youthcab, backed_up):
    said = youthcab("--data", backed_up, "restore", "1")
    assert said.code == 0
    assert "1 change made after the backup of " in said.out
    assert "1 fewer entry than before" in said.out
    assert f"{backed_up.name}-set-aside" in said.out
    assert "bus company" not in youthcab("--data", backed_up, "history").out


def test_without_a_number_a_sound_cabinet_stays_and_its_backups_are_listed(youthcab, backed_up):
    said = youthcab("--data", backed_up, "restore")
    assert said.out.startswith("The cabinet is sound.")
    assert "bus company" in youthcab("--data", backed_up, "history").out


@pytest.mark.parametrize("content", [None, b"", b"\x89PNG" + bytes(5000)], ids=["gone", "emptied", "another file"])
def test_a_damaged_cabinet_comes_back_with_its_newest_backup(youthcab, backed_up, content):
    backed_up.unlink()
    if content is not None:
        backed_up.write_bytes(content)
    refused = youthcab("--data", backed_up, "log", "Held a vote")
    assert refused.code == 2
    assert "Restore the newest" in refused.err
    assert youthcab("--data", backed_up, "restore").code == 0
    assert "bus company" in youthcab("--data", backed_up, "history").out


def test_a_number_that_is_not_there_is_refused(youthcab, backed_up):
    said = youthcab("--data", backed_up, "restore", "12")
    assert (said.code, said.err.startswith('There is no backup "12"')) == (2, True)
