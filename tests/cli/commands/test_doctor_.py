from youthcab.cli.commands import doctor_
from youthcab.operations.doctor import Finding


def test_all_is_told_and_nothing_is_to_be_mended(youthcab, sample):
    said = youthcab("--data", sample, "doctor")
    assert said.code == 0
    assert str(sample) in said.out
    assert "MEND" not in said.out


def test_what_must_be_mended_is_told_with_the_way_to_mend_it(youthcab, monkeypatch):
    missing = Finding("Qt", "libEGL.so.1 is missing", "Install it: apt-get install libegl1")
    monkeypatch.setattr(doctor_, "examine", lambda where: (missing,))
    said = youthcab("doctor")
    assert said.code == 1
    assert "apt-get install libegl1" in said.out
