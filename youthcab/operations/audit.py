"""Looking the log over: whether it is as it was written, and tells the same as the records."""

from __future__ import annotations

from youthcab.store.auditing import faults
from youthcab.store.chain import Fault
from youthcab.store.reading import Reading
from youthcab.store.store import Store


def verify_log(store: Store) -> tuple[Fault, ...]:
    """Return each place where the log was changed or cut, or does not give the records as they are; none if sound."""
    with store.reading() as reading:
        return faults_in(reading)


def faults_in(reading: Reading) -> tuple[Fault, ...]:
    """Return what in the log is not as it was written, and which records are not what it says."""
    try:
        return tuple(faults(reading))
    except Exception as error:
        # A log that was damaged or tampered with can break whatever reads it, and to say so is what this is for.
        return (Fault("", "The history cannot be read.", str(error)),)
