import re
import sys
from types import SimpleNamespace

import pytest

from youthcab.operations.encryption import is_encrypted

PASSPHRASE = "correct horse battery"


@pytest.fixture
def keyring(monkeypatch) -> dict[str, str]:
    """A keyring that works."""
    held: dict[str, str] = {}
    works = SimpleNamespace(
        set_password=lambda _, name, code: held.update({name: code}),
        get_password=lambda _, name: held.get(name),
        delete_password=lambda _, name: held.pop(name),
    )
    monkeypatch.setitem(sys.modules, "keyring", works)
    return held


@pytest.fixture(autouse=True)
def at_the_keyboard(monkeypatch, capsys):
    """A person who types the last five letters of the code on the screen, when asked."""
    monkeypatch.setitem(sys.modules, "keyring", None)
    monkeypatch.setenv("YOUTHCAB_PASSPHRASE", PASSPHRASE)
    shown: list[str] = []
    monkeypatch.setattr(
        "click.termui.visible_prompt_func", lambda _: shown.append(capsys.readouterr().out) or _last(shown)
    )


def _last(shown: list[str]) -> str:
    return re.findall(r"([A-Z2-7]{5})\n", shown[-1])[-1]


def test_a_cabinet_is_encrypted_used_and_freed_again(youthcab, sample):
    said = youthcab("--data", sample, "encrypt")
    assert said.code == 0
    assert "Encrypted" in said.out

    assert youthcab("--data", sample, "draft", "2021-03").code == 0
    assert is_encrypted(sample)
    assert youthcab("--data", sample, "encrypt", "--off").code == 0
    assert not is_encrypted(sample)


def test_who_does_not_know_the_passphrase_gets_one_sentence(youthcab, sample, monkeypatch):
    youthcab("--data", sample, "encrypt")
    monkeypatch.setenv("YOUTHCAB_PASSPHRASE", "another one entirely")
    said = youthcab("--data", sample, "draft", "2021-03")
    assert (said.code, said.out) == (2, "")
    assert "does not open" in said.err

    monkeypatch.delenv("YOUTHCAB_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: False))
    assert "is encrypted. Give its passphrase" in youthcab("--data", sample, "draft", "2021-03").err


def test_at_a_terminal_it_is_asked_for_until_it_is_right(youthcab, sample, monkeypatch):
    youthcab("--data", sample, "encrypt")
    monkeypatch.delenv("YOUTHCAB_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    typed = iter(("another one entirely", PASSPHRASE))
    monkeypatch.setattr("click.termui.hidden_prompt_func", lambda _: next(typed))
    said = youthcab("--data", sample, "draft", "2021-03")
    assert said.code == 0
    assert "does not open" in said.err


@pytest.mark.parametrize("kept", [0, 16], ids=["first page and salt", "first page but the salt"])
@pytest.mark.parametrize("words", [("draft", "2021-03"), ("log", "Met the bus company")], ids=" ".join)
def test_a_damaged_one_comes_back_from_its_encrypted_backup(youthcab, sample, monkeypatch, kept, words):
    youthcab("--data", sample, "encrypt")
    youthcab("--data", sample, "backup")
    content = sample.read_bytes()
    sample.write_bytes(content[:kept] + bytes(4096 - kept) + content[4096:])
    damaged = sample.read_bytes()

    refused = youthcab("--data", sample, *words)
    assert (refused.code, refused.out) == (2, "")
    assert "`youthcab restore` does that" in refused.err
    assert sample.read_bytes() == damaged

    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: "y")
    said = youthcab("--data", sample, *words)
    assert said.code == 0
    assert "set-aside" in said.err
    assert "set-aside" not in said.out
    assert is_encrypted(sample)
    assert youthcab("--data", sample, "verify").code == 0


def test_with_the_key_in_the_keyring_nothing_is_asked(youthcab, sample, monkeypatch, keyring):
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(**vars(sys.modules["keyring"])))
    assert "in the system's keyring" in youthcab("--data", sample, "encrypt", "--keyring").out
    assert len(keyring) == 1
    monkeypatch.delenv("YOUTHCAB_PASSPHRASE")
    assert youthcab("--data", sample, "draft", "2021-03").code == 0

    youthcab("--data", sample, "encrypt", "--no-keyring")
    assert keyring == {}


def test_where_there_is_no_keyring_that_is_said(youthcab, sample):
    assert "cannot be used here" in youthcab("--data", sample, "encrypt", "--keyring").err
    assert is_encrypted(sample)
