"""Looking the log over: whether it is as it was written, and tells the same as the records."""

from __future__ import annotations

from youthcab.store.auditing import faults
from youthcab.store.chain import Fault
from youthcab.store.store import Store


def verify_log(store: Store) -> tuple[Fault, ...]:
    """Return each place where the log was changed or cut, or does not give the records as they are; none if sound."""
    with store.reading() as reading:
        return tuple(faults(reading))
