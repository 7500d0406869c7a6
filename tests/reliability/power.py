"""What a disk may hold after a power cut, worked out from a trace of everything that was done to a folder.

The model is stricter than ext4 and its like. Of a file, what was written before its last sync stays; each sector of 512
bytes written since is there or not, and what lies between may be anything; a change of size since is there or not.
Of names, all up to the last sync of a folder they concern stay, and of later ones the first few.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

# A child tells its acknowledgements by writing to this file, so that they stand in their order among the changes.
MARKS = ".acknowledged"
_HEAD = struct.Struct("<QQqQQ")
_SECTOR = 512
_CHANCES = (0.0, 0.1, 0.5, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a trace: w(rite), t(runcate), s(ync), c(reate), l(ink), m(ake folder), r(ename) or u(nlink)."""

    kind: str
    inode: int
    number: int
    name: str
    data: bytes


@dataclass(slots=True)
class _File:
    kept: bytes = b""
    waiting: list[Change] = field(default_factory=list)


def read_trace(path: Path) -> list[Change]:
    """Read what the shim wrote down."""
    told, at, found = path.read_bytes(), 0, []
    while at < len(told):
        kind, inode, number, name, data = _HEAD.unpack_from(told, at)
        at += _HEAD.size
        words, content = told[at : at + name].decode(), told[at + name : at + name + data]
        at += name + data
        found.append(Change(chr(kind), inode, number, words, content))
    return found


class Disk:
    """A disk that begins with a folder as it is, takes changes, and can be cut off at any moment."""

    def __init__(self, folder: Path) -> None:
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._folders = {folder.stat().st_ino: ""}
        self._waiting: list[Change] = []
        self._made: dict[int, int] = {}
        self._marks = 0
        self.acknowledged = 0
        for path in sorted(folder.rglob("*")):
            inode, name = path.stat().st_ino, str(path.relative_to(folder))
            self._names[name] = inode
            if path.is_dir():
                self._folders[inode] = name
            else:
                self._files[inode] = _File(path.read_bytes())

    def take(self, change: Change) -> None:
        """Let the next change happen."""
        if change.kind == "c":
            # A removed file's inode may be given to a new file, and the removed one may still come back.
            self._made[change.inode] = self._made.get(change.inode, 0) - 1 - change.inode * 1_000_000
        change = replace(change, inode=self._made.get(change.inode, change.inode))
        if change.name == MARKS:
            self._marks = change.inode
        elif change.inode and change.inode == self._marks:
            self.acknowledged = int(change.data)
        elif change.kind == "s":
            self._sync(change.inode)
        elif change.kind in "wt":
            self._files.setdefault(change.inode, _File()).waiting.append(change)
        else:
            self._take_name(change)

    def cut(self, random: Random, folder: Path) -> None:
        """Put into an empty folder what could be found on the disk if the power went now."""
        names = dict(self._names)
        for change in self._waiting[: random.randint(0, len(self._waiting))]:
            _rename(names, change)
        contents: dict[int, bytes] = {}
        for name, inode in sorted(names.items()):
            if inode in self._folders:
                (folder / name).mkdir(parents=True)
                continue
            if inode not in contents:
                contents[inode] = _by_chance(self._files[inode], random)
            (folder / name).write_bytes(contents[inode])

    def whole(self) -> dict[str, bytes]:
        """Return what every file holds if the power stays."""
        names = dict(self._names)
        for change in self._waiting:
            _rename(names, change)
        everything = Random(0)
        return {
            name: _by_chance(self._files[inode], everything, 1.0)
            for name, inode in names.items()
            if inode not in self._folders
        }

    def _sync(self, inode: int) -> None:
        if inode in self._files:
            file = self._files[inode]
            self._files[inode] = _File(_by_chance(file, Random(0), 1.0))
            return
        folder = self._folders.get(inode)
        if folder is None:
            return
        concerned = [place for place, change in enumerate(self._waiting, 1) if folder in _folders_of(change)]
        for change in self._waiting[: max(concerned, default=0)]:
            _rename(self._names, change)
        del self._waiting[: max(concerned, default=0)]

    def _take_name(self, change: Change) -> None:
        self._waiting.append(change)
        if change.kind == "c":
            self._files[change.inode] = _File()
        elif change.kind == "m":
            self._folders[change.inode] = change.name


def cuts(changes: list[Change], random: Random, count: int) -> list[int]:
    """Choose moments for power cuts, half of them where most is at stake: just after an acknowledgement or a change of names."""
    telling = [place for place, change in enumerate(changes, 1) if change.kind in "srult" or change.data[-1:] == b"\n"]
    anywhere = random.choices(range(len(changes) + 1), k=count - count // 2)
    return sorted(anywhere + random.choices(telling, k=count // 2))


def played(disk: Disk, changes: list[Change]) -> Disk:
    """Let changes happen to a disk."""
    for change in changes:
        disk.take(change)
    return disk


def _by_chance(file: _File, random: Random, chance: float | None = None) -> bytes:
    if not file.waiting:
        return file.kept
    chance = random.choice(_CHANCES) if chance is None else chance
    held, filling = bytearray(file.kept), random.choice((b"\0", b"\xa5")) if chance < 1.0 else b"\0"
    for change in file.waiting:
        if change.kind == "t":
            if random.random() < chance:
                _resize(held, change.number, filling)
            continue
        _write_sectors(held, change, random, chance, filling)
    return bytes(held)


def _write_sectors(held: bytearray, change: Change, random: Random, chance: float, filling: bytes) -> None:
    at, end = change.number, change.number + len(change.data)
    while at < end:
        until = min(end, (at // _SECTOR + 1) * _SECTOR) if chance < 1.0 else end
        if random.random() < chance:
            if len(held) < at:
                _resize(held, at, filling)
            held[at:until] = change.data[at - change.number : until - change.number]
        at = until


def _resize(held: bytearray, size: int, filling: bytes) -> None:
    if size < len(held):
        del held[size:]
    held.extend(filling * (size - len(held)))


def _rename(names: dict[str, int], change: Change) -> None:
    if change.kind == "r":
        goal = change.data.decode()
        moved = {
            name: inode for name, inode in names.items() if name == change.name or name.startswith(change.name + "/")
        }
        for name, inode in moved.items():
            del names[name]
            names[goal + name[len(change.name) :]] = inode
    elif change.kind == "u":
        names.pop(change.name, None)
    else:
        names[change.name] = change.inode


def _folders_of(change: Change) -> set[str]:
    named = [change.name] + ([change.data.decode()] if change.kind == "r" else [])
    return {os.path.dirname(name) for name in named}
