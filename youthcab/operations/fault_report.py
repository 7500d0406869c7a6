"""A report on a fault of the program, kept on this computer for its user to read before anyone else does."""

from __future__ import annotations

import platform
import re
import tempfile
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from youthcab import __version__, paths

_LEFT_OUT = "…"
# What stands in quotes or brackets, numbers, addresses, and words that begin with a capital: names are among them.
_MAY_TELL = re.compile(
    r"'[^'\n]*'|\"[^\"\n]*\"|‘[^’\n]*’|“[^”\n]*”|[(\[{<][^)\]}>]*[)\]}>]|\S*[@\d]\S*|(?<=[^\w])[^\W\d_a-z]\w*"
)
_FIRST_LINE = re.compile(r"[^\n]*")


def report_of(error: BaseException, *versions: str) -> str:
    """Tell what is known about an unexpected error: versions, and the way through the program; no values of records."""
    here = (f"youthcab {__version__}", f"Python {platform.python_version()}", *versions, platform.platform())
    return f"{', '.join(here)}, {datetime.now():%c}\n\n{_without_home(''.join(_told(error, set())))}"


def write_fault_report(error: BaseException, *versions: str) -> Path:
    """Write what is known about an unexpected error into the log folder, or the temporary one, and return the file."""
    name = f"fault-{datetime.now():%Y%m%d-%H%M%S}.txt"
    text = report_of(error, *versions)
    for folder in (paths.log_folder(), Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8", errors="replace")
        except OSError:
            continue
        return folder / name
    return Path(name)


def scrubbed(message: str) -> str:
    """Leave out of an error's message whatever could be a name or a value: only its first line's plain words stay."""
    first = _FIRST_LINE.match(message)
    return _MAY_TELL.sub(_LEFT_OUT, f" {first[0] if first else ''}").strip()


def _told(error: BaseException, seen: set[int]) -> Iterator[str]:
    """Tell an error after what led to it; messages are scrubbed, and what Python notes beside them is left out."""
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _told(before, seen)
        yield "\nThis led to:\n\n"
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__qualname__}: {scrubbed(str(error))}\n"


def _without_home(text: str) -> str:
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
