"""Looks whether all is there that the program needs, and says how to mend what is not."""

from __future__ import annotations

import importlib
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from youthcab import __version__, paths
from youthcab.errors import PassphraseNeeded, StoreError
from youthcab.operations.system_libraries import missing_libraries, package_for

_PACKAGES = ("SQLAlchemy", "alembic", "typst", "python-docx", "odfdo", "XlsxWriter")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, what was found, and how to mend it; `mend` is empty where all is well."""

    what: str
    found: str
    mend: str = ""


def examine(where: str) -> tuple[Finding, ...]:
    """Look at everything that youthcab stands on; `where` is the cabinet's path or URL."""
    return (
        Finding("youthcab", __version__),
        Finding("Python", f"{platform.python_version()} on {platform.platform()}"),
        *_versions(),
        _sqlite(),
        _qt(),
        *_window(),
        _fonts(),
        *(_folder(what, folder) for what, folder in _folders()),
        *_cabinet(where),
    )


def _versions() -> Iterator[Finding]:
    for package in _PACKAGES:
        try:
            yield Finding(package, metadata.version(package))
        except metadata.PackageNotFoundError:
            yield Finding(package, "is missing", f"Install it: pip install {package}")


def _sqlite() -> Finding:
    try:
        return Finding("SQLite", str(importlib.import_module("sqlcipher3.dbapi2").sqlite_version))
    except ImportError as error:
        return Finding("SQLite", str(error), "Install it: pip install sqlcipher3")


def _qt() -> Finding:
    try:
        importlib.import_module("PySide6.QtWidgets")
        return Finding("Qt", str(importlib.import_module("PySide6.QtCore").qVersion()))
    except ImportError as error:
        package = package_for(str(error))
        mend = f"Install it: apt-get install {package}" if package else "Install it: pip install PySide6-Essentials"
        return Finding("Qt", str(error), mend)


def _window() -> Iterator[Finding]:
    """Name the Qt platform plugin that a window would use, and the system libraries it lacks."""
    plugin = _platform_plugin()
    yield Finding("Window system", plugin or "none: no screen here, so only the command line works")
    for library in missing_libraries(plugin):
        yield Finding("System library", f"{library.name} is missing", f"Install it: apt-get install {library.package}")


def _platform_plugin() -> str:
    chosen = os.environ.get("QT_QPA_PLATFORM")
    if chosen or sys.platform in ("win32", "darwin"):
        return chosen or {"win32": "windows", "darwin": "cocoa"}[sys.platform]
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else ""


def _fonts() -> Finding:
    faces = sorted(file.stem for file in paths.resource("fonts").rglob("*.ttf"))
    if faces:
        return Finding("Fonts", ", ".join(faces))
    return Finding("Fonts", f"none in {paths.resource('fonts')}", "Install youthcab again: its folder is not whole.")


def _folders() -> Iterator[tuple[str, Path]]:
    yield "Data folder", paths.data_folder()
    yield "Settings folder", paths.settings_file().parent
    yield "Log folder", paths.log_folder()


def _folder(what: str, folder: Path) -> Finding:
    """Try to write into a folder, or into the nearest one above it that is there, as it would be made."""
    nearest = next(place for place in (folder, *folder.parents) if place.exists())
    try:
        with tempfile.TemporaryFile(dir=nearest):
            return Finding(what, str(folder))
    except OSError as error:
        return Finding(what, f"{folder}: {error.strerror}", f"Ask for leave to write in {nearest}.")


def _cabinet(where: str) -> Iterator[Finding]:
    if "://" not in where and not Path(where).exists():
        yield Finding("Cabinet", f"none yet at {where}")
        return
    found = where
    # The store is loaded here and not above: the doctor must also answer where a part of it cannot be loaded.
    try:
        opening = importlib.import_module("youthcab.operations.opening")
        with opening.open_to_read(where) as store:
            store.check()
    except PassphraseNeeded:
        found = f"{where}: encrypted, and not looked into without its passphrase"
    except (ImportError, StoreError, OSError) as error:
        yield Finding("Cabinet", where, str(error))
        return
    yield Finding("Cabinet", found)
    for warning in opening.warnings_for(where):
        yield Finding("Its place", str(Path(where).parent), warning)
