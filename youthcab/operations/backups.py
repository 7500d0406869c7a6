"""Backups of a cabinet: taking them, telling what they hold, and going back to one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from youthcab.errors import Damaged, StoreError
from youthcab.operations.audit import faults_in
from youthcab.operations.encryption import open_unlocked
from youthcab.records.identity import Id
from youthcab.records.kinds import KINDS
from youthcab.store.backup_folder import Backup, Reason, backups_of, checked, folder_of, newest_sound, to_go_back_to
from youthcab.store.copies import holds
from youthcab.store.doubt import doubt
from youthcab.store.encryption import Keys
from youthcab.store.reading import Reading
from youthcab.store.recovery import Found, look_into, put_back
from youthcab.store.store import Store

HALF_AN_HOUR = 30 * 60.0  # seconds
_LISTED = 20
_LOOKED_OVER = 30_000_000  # bytes: some fifty thousand changes, which takes about a second


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of going back to a backup: what lay there before is in `set_aside`, and `missing` says what is lost."""

    backup: Backup
    set_aside: Path | None
    missing: tuple[str, ...]


class Keeper:
    """Looks through the file once, then takes a backup every half hour while there are changes.

    Whoever has the file open asks it now and then, away from the window's thread. `clock` counts seconds and is never
    set back, such as `time.monotonic`: the time of day may jump.
    """

    def __init__(self, clock: Callable[[], float], every: float = HALF_AN_HOUR) -> None:
        self._clock, self._every = clock, every
        self._last = clock()
        self._is_looked_through = False

    def due(self) -> bool:
        """Return whether the file is still to be looked through, or half an hour has gone by since the last look."""
        return not self._is_looked_through or self._is_time()

    def keep(self, store: Store) -> Backup | None:
        """Look through the file the first time; take a backup if it is time and something has changed.

        Raises Damaged where the file is not sound, and StoreError where no backup can be taken.
        """
        if not self._is_looked_through:
            self._is_looked_through = True
            _look_through(store)
        if not self._is_time():
            return None
        # Counted from the last look, so that no change waits longer than half an hour.
        self._last = self._clock()
        return back_up_if_changed(store, Reason.HALF_HOURLY)

    def _is_time(self) -> bool:
        return self._clock() - self._last >= self._every


def _look_through(store: Store) -> None:
    try:
        store.check(quickly=True)
    except Damaged:
        doubt(Path(store.where))
        raise


def back_up(store: Store, reason: str = Reason.ASKED) -> Backup:
    """Put a checked copy of the cabinet into the folder beside it; it tells what is wrong with its log, if anything.

    The log of a very large cabinet is only looked over where the backup was asked for, since that takes seconds.
    Raises Damaged where the cabinet's file is not sound, and StoreError where the copy cannot be written.
    """
    looked_over = reason == Reason.ASKED or _size_of(store.where) <= _LOOKED_OVER
    return store.back_up(reason, _sentences if looked_over else None)


def _size_of(where: str) -> int:
    try:
        return Path(where).stat().st_size
    except OSError:
        # That it is gone is told by whatever reads it next, with what was open copied to safety.
        return 0


def _sentences(reading: Reading) -> tuple[str, ...]:
    return tuple(fault.sentence for fault in faults_in(reading))


def back_up_if_changed(store: Store, reason: str) -> Backup | None:
    """Take a backup unless the newest sound one holds the very same, or the cabinet is empty or may only be read."""
    if store.view_only:
        return None
    now = store.contents()
    newest = newest_sound(Path(store.where))
    if not now.last_step or (newest is not None and newest.contents == now):
        return None
    return back_up(store, reason)


def backups(where: str | Path) -> tuple[Backup, ...]:
    """Return the backups of a cabinet, newest first, each with whether its checksum is right."""
    return tuple(checked(backup) for backup in backups_of(Path(where)))


def place_of_backups(where: str | Path) -> Path:
    """Return the folder in which the backups of a cabinet lie, whether or not there is one yet."""
    return folder_of(Path(where))


def backup_named(where: str | Path, name: str) -> Backup:
    """Return the backup of that number or path; raises StoreError where there is none."""
    for backup in backups_of(Path(where)):
        if name.lstrip("0") == str(backup.sequence) or Path(name).absolute() == backup.path:
            return backup
    raise StoreError(f'There is no backup "{name}" in {folder_of(Path(where))}. Name one by its number.')


def restore(where: str | Path, backup: Backup, keys: Keys | None = None) -> Restored:
    """Go back to a backup; what is there now is backed up if it is sound and unlocked, and set aside in any case.

    Close the cabinet first. Raises Damaged for a backup that is not sound, StoreError where the cabinet is open.
    """
    path, keys = Path(where), keys or Keys()
    if not checked(backup).sound:
        raise Damaged(f"The backup {backup.path} is damaged. Choose another one.")
    # A file that is damaged is set aside as it is, and one of a newer youthcab is not for this one to open.
    with suppress(StoreError), open_unlocked(path, keys, create=False) as store:
        back_up_if_changed(store, Reason.RESTORE)
    return put_in_place(path, backup, keys)


def recover(where: str | Path, keys: Keys | None = None) -> Restored:
    """Put the newest sound backup in the place of a damaged or missing file, which is set aside.

    Raises Damaged where there is no sound backup, and leaves everything as it is.
    """
    path = Path(where)
    return put_in_place(path, backup_to_recover(path), keys or Keys())


def backup_to_recover(where: str | Path) -> Backup:
    """Return the newest sound backup of a damaged or missing cabinet; raises Damaged where there is none."""
    backup = to_go_back_to(Path(where))
    if backup is None:
        raise Damaged(
            f"{where} is damaged or gone, and there is no sound backup of it. Keep what is left of the file as it is: "
            "much of it may still be readable."
        )
    return backup


def described(backup: Backup) -> str:
    """Say in a line which backup it is and what it holds."""
    sound = "" if backup.sound and not backup.faults else "  DAMAGED"
    return f"{backup.sequence:>4}  {day_and_time(backup.taken)}, {backup.reason}: {held(backup.counts)}{sound}"


def held(counts: Mapping[str, int]) -> str:
    """Say how many records of each kind there are."""
    told = [f"{counts[kind.name]} {_noun(kind.name, counts[kind.name])}" for kind in KINDS if counts.get(kind.name)]
    return ", ".join(told) or "nothing yet"


def day_and_time(at: datetime) -> str:
    """Write a moment as a person here would, in the time of this computer."""
    here = at.astimezone()
    return f"{here.day} {here:%B %Y, %H:%M}"


def put_in_place(path: Path, backup: Backup, keys: Keys) -> Restored:
    """Put a backup in a cabinet's place, set aside what lies there, and say what is missing.

    Raises Damaged for a backup that is not sound, PassphraseNeeded for a plain one of a cabinet that is encrypted and
    locked, and StoreError where the cabinet is open; nothing has moved then.
    """
    aside = put_back(path, backup, keys)
    name = Path(os.path.realpath(path)).name
    found = look_into(aside, name, backup.contents.last_step, keys) if aside else Found(None, None)
    back = tuple(each for each in found.forgotten if holds(backup.path, each, keys))
    return Restored(backup, aside, (*_missing(backup, found, aside), *_to_forget(backup, found, back)))


def _to_forget(backup: Backup, found: Found, back: Sequence[Id]) -> Iterator[str]:
    after = f"was forgotten after the backup of {day_and_time(backup.taken)} is in the cabinet again."
    if found.later is None:
        yield f"Whoever {after} Forget them anew with `youthcab forget`, or on the page of people."
    for person in back:
        yield f"Somebody who {after} Forget them anew: youthcab forget {person}"


def _missing(backup: Backup, found: Found, aside: Path | None) -> Iterator[str]:
    since = f"the backup of {day_and_time(backup.taken)}"
    site = found.contents.site if found.contents else ""
    if site and backup.contents.site and site != backup.contents.site:
        yield f"What lay there was another cabinet than the one of {since}."
    if found.later is None:
        why = "the file could not be read to say what that was" if aside else "there was no file to say what that was"
        yield f"Whatever was done after {since} is missing: {why}."
        return
    if not found.later:
        # A damaged file may have lost its last steps without a trace: what cannot be read may have been done.
        yield f"No change made after {since} can be read in the file that was set aside."
        return
    many = len(found.later)
    changes = "1 change" if many == 1 else f"{many} changes"
    yield f"As far as the file can be read, {changes} made after {since} {'is' if many == 1 else 'are'} missing:"
    for step in found.later[-_LISTED:]:
        yield f"{day_and_time(step.at)}, {step.actor}: {step.words}"
    if many > _LISTED:
        yield f"and {many - _LISTED} more before these"
    if found.contents is not None:
        yield from _differences(found.contents.counts, backup.counts)


def _differences(before: Mapping[str, int], after: Mapping[str, int]) -> Iterator[str]:
    for kind in KINDS:
        fewer = before.get(kind.name, 0) - after.get(kind.name, 0)
        if fewer:
            yield f"{abs(fewer)} {'fewer' if fewer > 0 else 'more'} {_noun(kind.name, abs(fewer))} than before"


def _noun(kind: str, count: int) -> str:
    named = next(each for each in KINDS if each.name == kind)
    return (named.name if count == 1 else named.plural).replace("_", " ")
