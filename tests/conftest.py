"""What every test needs: no screen, no real home, and a cabinet in a temporary folder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

# Qt and platformdirs read these when they are first loaded, which is before any fixture could set them.
_HOME = tempfile.TemporaryDirectory(prefix="youthcab-tests-", ignore_cleanup_errors=True)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
    os.environ[_name] = _HOME.name
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = str(Path(_HOME.name) / _name.lower())

from hypothesis import settings  # noqa: E402
from sqlalchemy import event  # noqa: E402
from sqlalchemy.engine import Engine  # noqa: E402

from youthcab.store.store import Store, open_store  # noqa: E402

# What the suite tries is the same each time; `python3 dev.py torture` tries other records with each seed.
settings.register_profile("suite", derandomize=True)
if "YOUTHCAB_TORTURE" not in os.environ:
    settings.load_profile("suite")

NOON = datetime(2021, 3, 15, 12, tzinfo=UTC)


@pytest.fixture
def cabinet_file(tmp_path: Path) -> Path:
    return tmp_path / "cabinet.youthcab"


@pytest.fixture
def store(cabinet_file: Path) -> Iterator[Store]:
    with open_store(cabinet_file, now=lambda: NOON) as opened:
        yield opened


@pytest.fixture
def sql() -> Iterator[list[str]]:
    """Collect what is asked of any file from here on."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)
