import re
import sys
from types import SimpleNamespace

import pytest

from youthcab.operations.encryption import is_encrypted
from youthcab.store import encryption

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


@pytest.fixture
def start_again(monkeypatch):
    def forget() -> None:
        monkeypatch.setattr(encryption, "_GIVEN", {})
        monkeypatch.setattr(encryption, "_FOUND", {})

    return forget


def test_a_cabinet_is_encrypted_used_and_freed_again(youthcab, sample, start_again):
    said = youthcab("--data", sample, "encrypt")
    assert said.code == 0
    assert "Encrypted" in said.out
    start_again()

    assert youthcab("--data", sample, "draft", "2021-03").code == 0
    assert is_encrypted(sample)
    assert youthcab("--data", sample, "encrypt", "--off").code == 0
    assert not is_encrypted(sample)


def test_who_does_not_know_the_passphrase_gets_one_sentence(youthcab, sample, start_again, monkeypatch):
    youthcab("--data", sample, "encrypt")
    start_again()
    monkeypatch.setenv("YOUTHCAB_PASSPHRASE", "another one entirely")
    said = youthcab("--data", sample, "draft", "2021-03")
    assert (said.code, said.out) == (2, "")
    assert "does not open" in said.err

    monkeypatch.delenv("YOUTHCAB_PASSPHRASE")
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: False))
    assert "is encrypted" in youthcab("--data", sample, "draft", "2021-03").err


def test_with_the_key_in_the_keyring_nothing_is_asked(youthcab, sample, start_again, monkeypatch, keyring):
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(**vars(sys.modules["keyring"])))
    assert "in the system's keyring" in youthcab("--data", sample, "encrypt", "--keyring").out
    assert len(keyring) == 1
    monkeypatch.delenv("YOUTHCAB_PASSPHRASE")
    start_again()
    assert youthcab("--data", sample, "draft", "2021-03").code == 0

    youthcab("--data", sample, "encrypt", "--no-keyring")
    assert keyring == {}


def test_where_there_is_no_keyring_that_is_said(youthcab, sample):
    assert "cannot be used here" in youthcab("--data", sample, "encrypt", "--keyring").err
    assert is_encrypted(sample)
