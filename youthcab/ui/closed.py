"""Work on a cabinet's file that needs it closed: closed, worked on off the window's thread, and opened again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from youthcab.errors import YouthcabError
from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.opening import Opened
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.told import tell_recovered
from youthcab.ui.notices import Tone
from youthcab.ui.starting.starting import open_again
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store

T = TypeVar("T")
Tell = Callable[[], object]


def with_it_closed(
    desk: Desk, work: Callable[[str], T], done: Callable[[T], object], failed: Callable[[YouthcabError], object]
) -> None:
    """Close the cabinet on the desk, hand its path to the work, and open it again whatever came of that.

    Where it cannot be opened again it is shown to be looked at, or the usual cabinet in its place.
    """
    where, keys = desk.store.where, desk.store.keys
    desk.keep_typing()

    def back(result: tuple[Store | None, Tell]) -> None:
        store, tell = result
        opened = Opened(store) if store else open_again(where, desk.asking, keys)
        same = opened is not None and opened.store.where == where
        if opened is not None and not desk.reopen(opened.store, opened.why_view_only, is_same=same):
            opened = None
        tell()
        _tell_how(desk, where, opened)

    desk.ask(lambda store: _worked_on(store, work, done, failed, desk.say_error), back)


def _worked_on(
    store: Store,
    work: Callable[[str], T],
    done: Callable[[T], object],
    failed: Callable[[YouthcabError], object],
    broken: Callable[[Exception], object],
) -> tuple[Store | None, Tell]:
    """Close, work and open; None stands for a cabinet that is not simply to be opened, for a person to be asked."""
    tell: Tell
    try:
        store.close()
        tell = partial(done, work(store.where))
    except YouthcabError as error:
        tell = partial(failed, error)
    except Exception as error:
        tell = partial(broken, error)
    try:
        return open_cabinet(store.where, store.keys), tell
    except YouthcabError:
        return None, tell


def _tell_how(desk: Desk, where: str, opened: Opened | None) -> None:
    if opened is None:
        sentence = tr(
            "{where} could not be opened again. Nothing in it is lost. See that its disk is there.", where=where
        )
        desk.say(sentence, Tone.BAD, tr("Try again"), partial(try_again, desk))
    elif opened.trouble:
        desk.say(opened.trouble, Tone.BAD, tr("Try again"), partial(desk.to_open.emit, where))
    elif opened.restored:
        tell_recovered(opened.restored)


def try_again(desk: Desk) -> None:
    """Open the cabinet anew, to work on it where whatever stood in the way is gone."""

    def done(_: None) -> None:
        if desk.view_only:
            desk.say(tr("It still can only be looked at: what is in the way is said above."), Tone.WARN)
        else:
            desk.say(tr("You can work on this cabinet now."))

    with_it_closed(desk, lambda _: None, done, desk.say_error)
