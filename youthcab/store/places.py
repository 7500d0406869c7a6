"""Where a file lies: in a folder that a service keeps the same on several computers, or on another computer's disk."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

# What each service leaves in the top folder that it looks after.
_TRACES = {
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
}
# Names that services give to their folders: whole names, since "Dropboxer" is nobody's.
_NAMES = (
    (re.compile(r"dropbox( \(.+\))?"), "Dropbox"),
    (re.compile(r"onedrive( - .+)?"), "OneDrive"),
    (re.compile(r"google ?drive"), "Google Drive"),
    (re.compile(r"nextcloud\d*"), "Nextcloud"),
    (re.compile(r"owncloud\d*"), "ownCloud"),
    (re.compile(r"icloud ?drive"), "iCloud"),
    (re.compile(r"pcloud ?drive"), "pCloud"),
    (re.compile(r"megasync"), "MEGA"),
)
# Names that are common words too: they count right in a person's own folder and at the top of a drive.
_NAMES_AT_THE_TOP = {
    "box": "Box",
    "box sync": "Box",
    "mega": "MEGA",
    "my drive": "Google Drive",
    "sync": "Syncthing or Sync.com",
}
_NETWORK = re.compile(
    r"9p|afpfs|afs|beegfs|ceph|cifs|coda|davfs|glusterfs|gpfs|lustre|ncpfs|nfs4?|orangefs|prl_fs|smb[23]|smbfs|vboxsf"
    r"|webdav|fuse\.(davfs2|glusterfs|gvfsd-fuse|rclone|sshfs)"
)
_MOUNTED = re.compile(r" on (/.*?) (?:type (\S+) )?\((\w+)")
_OCTAL = re.compile(r"\\([0-7]{3})")
_REMOTE = 4  # what Windows calls a drive of another computer
_CLOUD, _CLOUD_BITS = 0x9000001A, 0xFFFF0FFF  # how Windows marks a folder that such a service fills
Mounts = Iterable[tuple[str, str]]


def sync_service_of(path: Path, environment: Mapping[str, str] = os.environ, home: Path | None = None) -> str:
    """Return the service that keeps a place the same on several computers; empty where none was found to."""
    place, own = _real(path), _real(home or Path.home())
    for folder, service in _told(environment, own):
        if place.is_relative_to(folder):
            return service
    return _by_trace(place) or _by_mark(place) or _by_name(place, own)


def network_of(path: Path, mounts: Mounts | None = None) -> str:
    """Return by what means a place on another computer is reached, such as "cifs"; empty for one of this computer.

    `mounts` are the folders at which a disk begins, each with the kind of its file system, later ones over earlier.
    """
    place = _real(path)
    if mounts is None and sys.platform == "win32":
        return _windows_network(place)
    longest, found = -1, ""
    for folder, kind in _mounts() if mounts is None else mounts:
        if len(Path(folder).parts) >= longest and place.is_relative_to(folder):
            longest, found = len(Path(folder).parts), kind
    return found if _NETWORK.fullmatch(found) else ""


def mounts_in(told: str) -> list[tuple[str, str]]:
    """Read the list of disks of Linux (`/proc/self/mounts`) or macOS (`mount`)."""
    listed = []
    for line in told.splitlines():
        words = line.split(" ")
        if found := _MOUNTED.search(line):
            listed.append((found[1], found[3]))
        elif len(words) > 2:
            # A space in a name is written as its number there.
            listed.append((_OCTAL.sub(lambda code: chr(int(code[1], 8)), words[1]), words[2]))
    return listed


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _told(environment: Mapping[str, str], home: Path) -> Iterator[tuple[Path, str]]:
    """Name the folders of which a service itself, or its system, says that it looks after them."""
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        if environment.get(name):
            yield _real(Path(environment[name])), "OneDrive"
    own = [Path(environment[name]) / "Dropbox" for name in ("APPDATA", "LOCALAPPDATA") if environment.get(name)]
    for place in (home / ".dropbox", *own):
        yield from ((_real(Path(folder)), "Dropbox") for folder in _dropbox_folders(place / "info.json"))
    yield home / "Library" / "Mobile Documents", "iCloud"
    with suppress(OSError):
        # macOS names them by service and account: "OneDrive-Personal".
        for folder in (home / "Library" / "CloudStorage").iterdir():
            yield folder, folder.name.partition("-")[0]


def _dropbox_folders(told: Path) -> list[str]:
    try:
        accounts = json.loads(told.read_text(encoding="utf-8"))
        return [account["path"] for account in accounts.values() if account["path"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return []


def _by_trace(place: Path) -> str:
    found = (service for folder in place.parents for name, service in _TRACES.items() if os.path.lexists(folder / name))
    return next(found, "")


def _by_mark(place: Path) -> str:
    for folder in place.parents:
        with suppress(OSError):
            if getattr(folder.lstat(), "st_reparse_tag", 0) & _CLOUD_BITS == _CLOUD:
                return "a cloud service"
    return ""


def _by_name(place: Path, home: Path) -> str:
    for folder in place.parents:
        name = folder.name.casefold()
        if folder.parent in (home, Path(place.anchor)) and name in _NAMES_AT_THE_TOP:
            return _NAMES_AT_THE_TOP[name]
        for pattern, service in _NAMES:
            if pattern.fullmatch(name):
                return service
    return ""


def _mounts() -> list[tuple[str, str]]:
    with suppress(OSError):
        return mounts_in(Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape"))
    with suppress(OSError, subprocess.SubprocessError):
        return mounts_in(subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=2, check=True).stdout)
    return []


def _windows_network(place: Path) -> str:
    if place.drive.startswith("\\\\") and not place.drive.startswith("\\\\?\\"):
        return "a shared folder"
    if sys.platform == "win32":
        import ctypes

        return "a network drive" if ctypes.windll.kernel32.GetDriveTypeW(f"{place.drive}\\") == _REMOTE else ""
    return ""
