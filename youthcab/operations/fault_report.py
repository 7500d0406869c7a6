"""A report on a fault of the program, kept on this computer for its user to read before anyone else does."""

from __future__ import annotations

import platform
import tempfile
import traceback
from datetime import datetime
from pathlib import Path

from youthcab import __version__, paths


def report_of(error: BaseException, *versions: str) -> str:
    """Tell what is known about an unexpected error: versions, and the way through the program; no values of records."""
    here = (f"youthcab {__version__}", f"Python {platform.python_version()}", *versions, platform.platform())
    return f"{', '.join(here)}, {datetime.now():%c}\n\n{''.join(traceback.format_exception(error))}"


def write_fault_report(error: BaseException) -> Path:
    """Write what is known about an unexpected error into the log folder, or the temporary one, and return the file."""
    name = f"fault-{datetime.now():%Y%m%d-%H%M%S}.txt"
    text = report_of(error)
    for folder in (paths.log_folder(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8", errors="replace")
        except OSError:
            continue
        return folder / name
    return Path(name)
