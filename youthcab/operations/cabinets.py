"""Opening a cabinet's file, and the body whose file it is."""

from __future__ import annotations

from pathlib import Path

from youthcab.errors import StoreError
from youthcab.records.cabinet import Cabinet
from youthcab.store.store import Store, open_store


def open_cabinet(where: str | Path) -> Store:
    """Open the cabinet's file at a place, and make it and its folders where there is none.

    Raises StoreError for a file that is not a cabinet, and where none can be made.
    """
    if "://" not in str(where):
        _make_folder(Path(where).parent)
    return open_store(where)


def the_cabinet(store: Store) -> Cabinet:
    """Return the body whose file it is: what was saved about it, or one with nothing but the usual words."""
    with store.reading() as reading:
        saved = reading.page(Cabinet, limit=1)
    return saved[0] if saved else Cabinet()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"The folder {folder} cannot be made ({error.strerror}). Name another place.") from error
