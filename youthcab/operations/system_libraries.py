"""The system libraries that Qt needs on Linux, as data: for `doctor`, and for dev.py before anything is installed."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library, the Debian package that brings it, and the Qt platform plugin that needs it; else all do."""

    name: str
    package: str
    plugin: str = ""


LIBRARIES = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "xcb"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "xcb"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "wayland"),
)


def missing_libraries(*plugins: str) -> tuple[Library, ...]:
    """Return those that this system lacks for these plugins; on Windows and macOS Qt brings all that it needs."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(library for library in LIBRARIES if library.plugin in ("", *plugins) and not opens(library.name))


def opens(name: str) -> bool:
    """Tell whether the system's loader finds a shared library of that name."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def package_for(message: str) -> str:
    """Return the Debian package of the library that a loader's message complains about, or nothing."""
    return next((library.package for library in LIBRARIES if library.name in message), "")
