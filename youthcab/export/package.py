"""The zip file inside a DOCX or ODT, with fixed times, so that the same document gives the same bytes."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

_EARLIEST = (1980, 1, 1, 0, 0, 0)


def write_package(made: BytesIO, path: Path, without: frozenset[str] = frozenset()) -> None:
    """Copy a finished package to `path`, its members in their order and dated alike, leaving out those named."""
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as goal:
        for member in source.infolist():
            if member.filename not in without:
                goal.writestr(zipfile.ZipInfo(member.filename, _EARLIEST), source.read(member), member.compress_type)
