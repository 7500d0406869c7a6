"""Beginning a cabinet: a new one for a body, or a copy of a real month to play with."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import mkdtemp

from youthcab.errors import StoreError
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.exchange import make_sample
from youthcab.paths import data_folder
from youthcab.records.cabinet import Cabinet
from youthcab.store.encryption import Keys

ENDING = ".youthcab"
_SAMPLE = f"march-2021{ENDING}"
_FOR_A_WHILE = "youthcab-sample-"
_NOT_IN_A_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 80


def begin_cabinet(path: Path, body: Cabinet, keys: Keys, actor: str) -> Path:
    """Make a cabinet's file that holds nothing but the body whose it is, and return its path; it is closed again.

    Raises StoreError where there is a file of that name already, or none can be made.
    """
    place = with_ending(path)
    if place.exists():
        raise StoreError(f"{place.name} is there already. Choose another name, or open it.")
    with open_cabinet(place, keys) as store, store.writing(actor, "Begin cabinet") as writing:
        writing.step.is_beginning()
        writing.save(body)
    return place


def with_ending(path: Path) -> Path:
    """Give a path the ending of a cabinet where it has none."""
    return path if path.suffix == ENDING else path.with_name(f"{path.name}{ENDING}")


def place_for(name: str) -> Path:
    """Propose where the cabinet of a body of that name is to lie: in the usual folder, where no file is yet."""
    plain = _NOT_IN_A_NAME.sub(" ", name).strip(" .")[:_LONGEST_NAME] or "cabinet"
    number, place = 1, data_folder() / f"{plain}{ENDING}"
    while place.exists():
        number += 1
        place = place.with_name(f"{plain} {number}{ENDING}")
    return place


def sample_copy(keys: Keys) -> Path:
    """Return the path of this person's own copy of March 2021, made now if it is not there; raises StoreError.

    Where the usual folder may not be written to, it lies in a temporary one: nothing in it is meant to be kept.
    """
    place = data_folder() / _SAMPLE
    if place.exists():
        return place
    try:
        make_sample(place, keys).close()
    except StoreError:
        place = Path(mkdtemp(prefix=_FOR_A_WHILE)) / _SAMPLE
        make_sample(place, keys).close()
    return place


def is_sample_copy(where: str) -> bool:
    """Tell whether a cabinet is this person's copy of March 2021."""
    place = Path(where)
    usual = place.parent == data_folder()
    return place.name == _SAMPLE and (usual or place.parent.name.startswith(_FOR_A_WHILE))
