"""Which cabinet a window opens: the one that is named, the last one or the usual one, whichever can be opened."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from youthcab import paths
from youthcab.errors import YouthcabError
from youthcab.operations import backups
from youthcab.operations.opening import Asking, Opened, open_or_look, open_to_read
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.encryption import Keys

Raise = Callable[[str], bool]


def begin(where: str | None, last: str, raise_other: Raise, asking: Asking, keys: Keys) -> Opened | None:
    """Open the cabinet that is named, or the last one, or the usual one.

    None where another window took over, or the person wanted neither to give a passphrase nor to go back to a backup.
    """
    place = where or (last if last and _is_known(last) else str(paths.default_cabinet()))
    try:
        return open_or_look(place, asking, keys, raise_other)
    except YouthcabError as error:
        if where or _is_usual(place):
            raise
        return _usual(str(error), asking, keys)


def begin_asking(
    where: str | None, last: str, raise_other: Raise, asking: Asking, keys: Keys, choose: Callable[[str], str]
) -> Opened | None:
    """Open a cabinet as `begin` does, and let the person `choose` the path of another as long as none can be opened.

    The person chooses at once where there is none yet. None where another window took over, or the person chose none.
    """
    if not where and not (last and _is_known(last)) and not _is_known(str(paths.default_cabinet())):
        where = choose("")
        if not where:
            return None
    raised: list[str] = []

    def raise_it(path: str) -> bool:
        raised.extend([path] if raise_other(path) else ())
        return bool(raised)

    while True:
        trouble = tr("You left it as it is.")
        try:
            opened = begin(where, last, raise_it, asking, keys)
            if opened or raised:
                return opened
        except YouthcabError as error:
            trouble = str(error)
        where = choose(trouble)
        if not where:
            return None


def open_again(place: str, asking: Asking, keys: Keys) -> Opened | None:
    """Open what was closed for a while: to work on it, or only to look at it, or the usual cabinet in its place.

    None where none of them can be opened.
    """
    trouble = tr("{place} was not opened again.", place=place)
    try:
        opened = open_or_look(place, asking, keys)
        if opened is not None:
            return opened
    except YouthcabError as error:
        trouble = str(error)
    with suppress(YouthcabError):
        return Opened(open_to_read(place, keys), why_view_only=trouble)
    with suppress(YouthcabError):
        return None if _is_usual(place) else _usual(trouble, asking, keys)
    return None


def _is_known(place: str) -> bool:
    return os.path.exists(place) or bool(backups.backups(place))


def _is_usual(place: str) -> bool:
    return place == str(paths.default_cabinet())


def _usual(trouble: str, asking: Asking, keys: Keys) -> Opened | None:
    """Open the usual cabinet where the last one cannot be: nobody is to be locked out by it."""
    opened = open_or_look(paths.default_cabinet(), asking, keys)
    return replace(opened, trouble=trouble) if opened else None
