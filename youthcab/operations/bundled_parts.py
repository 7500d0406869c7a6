"""What the program is made of: each part with its version, its licence, and the licence's text."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from youthcab import __version__
from youthcab.paths import resource

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"(?i)licen[cs]es?\b|copying|notice")
_SHORT = 60  # letters: longer is the text itself and no name
_BY_NAME = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only", "sqlcipher3": "Zlib and BSD-3-Clause"}
_OUR_TEXTS = {"pyside6-essentials": ("LGPL-3", "GPL-3"), "shiboken6": ("LGPL-3", "GPL-3")}


@dataclass(frozen=True, slots=True)
class Part:
    """One part: the files in which the text of its licence is."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]

    @property
    def text(self) -> str:
        """The text of the licence, with notices; what cannot be read is left out."""
        texts = []
        for file in self.files:
            try:
                texts.append(file.read_text("utf-8", errors="replace").strip())
            except OSError:
                continue
        return "\n\n\n".join(texts) or f"{self.name} is under {self.licence}."


def parts() -> tuple[Part, ...]:
    """Return every part that is shipped, the program itself first; from what is installed, and so also when frozen."""
    ours = (
        Part("youthcab", __version__, "MIT", _files_of("youthcab")),
        Part("Python", platform.python_version(), "PSF-2.0", (resource("licences/Python.txt"),)),
    )
    more = (
        Part("Open Sans", "1.10", "Apache-2.0", (resource("fonts/LICENCE-OpenSans.txt"),)),
        Part("Lucide icons", "1.62", "ISC", (resource("icons/LICENSE"),)),
        Part("SCOWL word lists", "2020.12", "free use with notice", (resource("words/LICENCE.txt"),)),
    )
    return (*ours, *(_part(name) for name in _needed("youthcab")), *more)


def _needed(name: str) -> tuple[str, ...]:
    """Name what a package needs that is installed, and what that needs in turn, by the alphabet."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for line in metadata.requires(waiting.pop()) or ():
            asked = _NAME.match(line)
            key = _key(asked[0]) if asked else ""
            if key and "extra ==" not in line and key not in found and _is_there(key):
                found.add(key)
                waiting.append(key)
    return tuple(sorted(found))


def _part(name: str) -> Part:
    told = metadata.metadata(name).json
    named = str(told.get("license_expression") or told.get("license") or "")
    licence = _BY_NAME.get(name) or (named if 0 < len(named) <= _SHORT else _classified(name))
    files = tuple(resource(f"licences/{each}.txt") for each in _OUR_TEXTS.get(name, ())) or _files_of(name)
    return Part(str(told["name"]), metadata.version(name), licence, files)


def _classified(name: str) -> str:
    said = metadata.metadata(name).get_all("Classifier") or []
    licences = [each.rpartition(":: ")[2] for each in said if each.startswith("License")]
    return ", ".join(licences) or "the licence below"


def _files_of(name: str) -> tuple[Path, ...]:
    try:
        files = metadata.files(name) or ()
    except metadata.PackageNotFoundError:
        return ()
    return tuple(
        Path(str(each.locate())) for each in files if ".dist-info" in str(each) and _LICENCE_FILE.search(each.name)
    )


def _is_there(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _key(name: str) -> str:
    return name.lower().replace("_", "-")
