"""Where everything is kept, on every system and in the frozen program too."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_NAME = "youthcab"
_CARRIED = "youthcab-data"


def resource(name: str) -> Path:
    """Return the path of a file or folder under `resources/`, such as "icons/add.svg".

    Beside the package in a checkout, inside it when installed, and in the bundle's folder when frozen.
    """
    return _resources() / name


def _resources() -> Path:
    bundled = getattr(sys, "_MEIPASS", None)
    if bundled:
        return Path(bundled) / "resources"
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def carried_folder() -> Path | None:
    """Return the folder `youthcab-data` beside the program, where everything is kept if it is there; None otherwise."""
    is_frozen = getattr(sys, "frozen", False)
    beside = Path(sys.executable).parent if is_frozen else Path(__file__).resolve().parent.parent
    folder = beside / _CARRIED
    return folder if folder.is_dir() else None


def data_folder() -> Path:
    """Return the folder for cabinets."""
    return carried_folder() or Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def default_cabinet() -> Path:
    """Return the path of the cabinet that is opened when none is named."""
    return data_folder() / "cabinet.youthcab"


def lock_file(path: str | Path) -> Path:
    """Return where the lock of a file lies: beside the file itself, by whatever link it is reached."""
    real = Path(os.path.realpath(path))
    return real.with_name(f"{real.name}.lock")


def machine_file() -> Path:
    """Return the path of the number that stands for this computer; never in a folder that is carried along."""
    return Path(platformdirs.user_data_dir(_NAME, appauthor=False)) / "computer"


def settings_file() -> Path:
    """Return the path of the person's settings."""
    return (carried_folder() or Path(platformdirs.user_config_dir(_NAME, appauthor=False))) / "settings.toml"


def log_folder() -> Path:
    """Return the folder for the program's own log and fault reports."""
    carried = carried_folder()
    return carried / "log" if carried else Path(platformdirs.user_log_dir(_NAME, appauthor=False))
