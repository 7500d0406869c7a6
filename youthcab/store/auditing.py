"""Whether the log is as it was written and, done again from its start, gives the records as they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from youthcab.records.identity import Id
from youthcab.store.chain import Fault
from youthcab.store.reading import Kept, Reading

_AT_ONCE = 1000


def faults(reading: Reading) -> Iterator[Fault]:
    """Tell each fault of the chain, and each record that is not as the log has it."""
    links, alike = reading.log.looked_over()
    yield from links
    doubtful = [record for record in reading.everything_known() if record not in alike]
    for start in range(0, len(doubtful), _AT_ONCE):
        for record in _unlike_the_log(reading, doubtful[start : start + _AT_ONCE]):
            yield Fault("", f"The record {record} is not what the log says of it.", reading.label_of(record))


def _unlike_the_log(reading: Reading, records: Sequence[Id]) -> Iterator[Id]:
    try:
        kept, logged = reading.kept(records), reading.log.outcome(records)
    except Exception:
        # What somebody changed in the file may be no value at all: then each record is looked at alone.
        if len(records) == 1:
            yield records[0]
            return
        for record in records:
            yield from _unlike_the_log(reading, [record])
        return
    for record in records:
        if record not in kept or record not in logged or kept[record] != Kept(*logged[record]):
            yield record
