"""A report on a fault of the program, kept on this computer for its user to read before anyone else does."""

from __future__ import annotations

import platform
import tempfile
import traceback
from datetime import datetime
from pathlib import Path

from youthcab import __version__, paths


def write_fault_report(error: BaseException) -> Path:
    """Write what is known about an unexpected error into the log folder, or the temporary one, and return the file."""
    now = datetime.now()
    name = f"fault-{now:%Y%m%d-%H%M%S}.txt"
    told = "".join(traceback.format_exception(error))
    text = f"youthcab {__version__}, Python {platform.python_version()}, {platform.platform()}, {now:%c}\n\n{told}"
    for folder in (paths.log_folder(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8", errors="replace")
        except OSError:
            continue
        return folder / name
    return Path(name)
