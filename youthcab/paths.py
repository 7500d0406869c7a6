"""Where everything is kept, on every system and in the frozen program too."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

from youthcab.errors import YouthcabError

_NAME = "youthcab"
_CARRIED = "youthcab-data"
_TRIED = ".can-be-kept"
_CANNOT_KEEP = (
    "The folder {folder} lies beside the program so that all is kept in it, and it cannot be written to ({why}). "
    "Make it yours to change, or take it away: then everything is kept in your own folders."
)


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


def expect_to_keep() -> None:
    """Raise YouthcabError where a folder is carried along with the program, and nothing can be kept in it."""
    folder = carried_folder()
    if folder is None:
        return
    try:
        with open(folder / _TRIED, "wb"):
            pass
        (folder / _TRIED).unlink()
    except OSError as error:
        raise YouthcabError(_CANNOT_KEEP.format(folder=folder, why=error.strerror)) from error


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
