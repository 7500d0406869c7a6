import sqlite3


def test_all_is_well(youthcab, sample):
    youthcab("--data", sample, "backup")
    said = youthcab("--data", sample, "verify")
    assert said.code == 0
    assert {line[:6] for line in said.out.splitlines()} == {"fine  "}
    assert "Backup 1  " in said.out


def test_a_change_around_the_program_is_found(youthcab, sample):
    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE campaign SET title = 'Other'")
    connection.close()
    said = youthcab("--data", sample, "verify")
    assert said.code == 1
    assert "is not what the log says of it" in said.out


def test_a_spoilt_backup_is_found(youthcab, sample):
    youthcab("--data", sample, "backup")
    [backup] = sample.with_name(f"{sample.name}-backups").glob("*.youthcab")
    backup.chmod(0o600)
    backup.write_bytes(bytes(backup.stat().st_size))
    said = youthcab("--data", sample, "verify")
    assert said.code == 1
    assert "DAMAGED" in said.out


def test_a_damaged_cabinet_is_told(youthcab, sample):
    youthcab("--data", sample, "backup")
    sample.write_bytes(sample.read_bytes()[:-5000])
    said = youthcab("--data", sample, "verify")
    assert said.code == 1
    assert "BAD   " in said.out
