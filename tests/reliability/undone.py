"""Steps undone and done again, and whether the cabinet is as it was after one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.reliability import edits
from tests.reliability.edits import CABINET
from youthcab.operations import undo
from youthcab.operations.audit import verify_log
from youthcab.store.store import Store, open_store

MOST = 24
_STEPS = 12
# Two steps back, one step forth, and so on.
_STEPS_BACK = (0, *(number - 2 * (number // 3) for number in range(1, MOST + 1)))


def prepare(folder: Path) -> None:
    """Make a cabinet in some steps, a few of them large."""
    with open_store(folder / CABINET) as store:
        for number in range(1, _STEPS + 1):
            edits.make_step(store, number, 0)


@contextmanager
def steps(folder: Path, _: int) -> Iterator[Callable[[int], None]]:
    """Undo twice, redo once, and again."""
    with open_store(folder / CABINET) as store:

        def step(number: int) -> None:
            # One that was told to have failed may be done all the same.
            if _stands_at(store) == _STEPS - _STEPS_BACK[number - 1]:
                (undo.undo if number % 3 else undo.redo)(store, edits.ACTOR)

        yield step


def _stands_at(store: Store) -> int:
    with store.reading() as reading:
        return edits.steps_made(reading)


def problems(folder: Path, acknowledged: int, begun: int, _: int) -> list[str]:
    """Say how the cabinet is not as it was after one of the steps that may have been made."""
    path = folder / CABINET
    with open_store(path, create=False) as store:
        found = [f"the log is broken: {fault}" for fault in verify_log(store)]
        with store.reading() as reading:
            count = edits.steps_made(reading)
            found += edits.wrong_content(reading, count, 0)
    expected = {_STEPS - back for back in _STEPS_BACK[acknowledged : begun + 1]}
    if count not in expected:
        found.append(f"it stands at step {count}, and not at one of {expected}")
    return found + edits.unsound(path)
