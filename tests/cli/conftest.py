import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from youthcab import paths
from youthcab.cli.main import main
from youthcab.operations.exchange import make_sample


@dataclass(frozen=True)
class Said:
    """What a command left behind: its exit code, and what it said on stdout and stderr."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "log")
    monkeypatch.setattr(paths, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(paths, "settings_file", lambda: tmp_path / "settings" / "settings.toml")


@pytest.fixture
def youthcab(capsys) -> Callable[..., Said]:
    """Run the command line as a person would type it."""

    def no_window(where: str) -> int:
        raise AssertionError(f"a window was opened on {where}")

    def run(*words: object) -> Said:
        code = main([str(word) for word in words], no_window)
        return Said(code, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def sample_once(tmp_path_factory) -> Path:
    cabinet = tmp_path_factory.mktemp("sample") / "sample.youthcab"
    make_sample(cabinet).close()
    return cabinet


@pytest.fixture
def sample(sample_once, tmp_path) -> Path:
    """A cabinet with the sample, to do with as one likes."""
    return Path(shutil.copy(sample_once, tmp_path / "ours.youthcab"))
