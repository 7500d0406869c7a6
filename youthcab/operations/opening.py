"""Opening a cabinet only to look at it, and what is unwise about where it lies."""

from __future__ import annotations

from pathlib import Path

from youthcab.operations.encryption import unlock_by_keyring
from youthcab.store.places import network_of, sync_service_of
from youthcab.store.store import Store, open_store


def open_to_read(where: str | Path) -> Store:
    """Open a cabinet that is there for reading only, also while another program is changing it.

    Raises StoreError for a file that is not a cabinet, and where there is none.
    """
    unlock_by_keyring(where)
    return open_store(where, create=False, view_only=True)


def warnings_for(path: str | Path) -> tuple[str, ...]:
    """Return a sentence for each thing that makes a place unwise for a cabinet; none for a folder of this computer."""
    place, warnings = Path(path), []
    if service := sync_service_of(place):
        warnings.append(
            f"{place} lies in a folder that {service} keeps the same on several computers, and two that change it at "
            "once lose work. Keep it in a folder of this computer only, and put copies of it there."
        )
    if network := network_of(place):
        warnings.append(
            f"{place} lies on another computer ({network}), and what is typed may be lost when the network fails. "
            "Keep it in a folder of this computer, and put copies of it there."
        )
    return tuple(warnings)
