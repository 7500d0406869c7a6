"""The folder beside the program in which everything is kept, and whether anything can be."""

from __future__ import annotations

from youthcab.errors import YouthcabError
from youthcab.paths import carried_folder

_TRIED = ".can-be-kept"
_CANNOT_KEEP = (
    "The folder {folder} lies beside the program so that all is kept in it, and it cannot be written to ({why}). "
    "Make it yours to change, or take it away: then everything is kept in your own folders."
)


def expect_to_keep() -> None:
    """Raise YouthcabError where a folder is carried along with the program, and nothing can be kept in it."""
    folder = carried_folder()
    if folder is None:
        return
    try:
        (folder / _TRIED).write_bytes(b"")
        (folder / _TRIED).unlink()
    except OSError as error:
        raise YouthcabError(_CANNOT_KEEP.format(folder=folder, why=error.strerror)) from error
