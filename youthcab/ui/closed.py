"""Work on a cabinet's file that needs it closed: closed, worked on off the window's thread, and opened again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from youthcab.errors import YouthcabError
from youthcab.operations.cabinets import open_cabinet
from youthcab.ui.desk import Desk

if TYPE_CHECKING:
    from youthcab.store.store import Store

T = TypeVar("T")


def with_it_closed(
    desk: Desk, work: Callable[[str], T], done: Callable[[T], None], failed: Callable[[YouthcabError], None]
) -> None:
    """Close the cabinet on the desk, hand its path to the work, and open it again whatever came of that."""
    where = desk.store.where
    desk.leaving.emit()

    def go(store: Store) -> tuple[Store, Callable[[], None]]:
        store.close()
        try:
            answer = work(where)
        except YouthcabError as error:
            trouble = error
            return open_cabinet(where), lambda: failed(trouble)
        return open_cabinet(where), lambda: done(answer)

    def back(result: tuple[Store, Callable[[], None]]) -> None:
        store, tell = result
        desk.reopen(store)
        tell()

    desk.ask(go, back)
