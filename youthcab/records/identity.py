"""Identifiers that need no central counter, so that two laptops can both add records."""

from __future__ import annotations

import secrets
import time
import uuid
from typing import NewType

Id = NewType("Id", str)


def new_id() -> Id:
    """Make an identifier that sorts by when it was made.

    The text form of a UUID of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, 12 bits of a fraction of
    one, so that identifiers made one after the other sort so (section 6.2, method 3), then 62 random bits.
    """
    milliseconds, nanoseconds = divmod(time.time_ns(), 1_000_000)
    value = (milliseconds & (2**48 - 1)) << 80 | 0x7 << 76 | (nanoseconds * 2**12 // 1_000_000) << 64
    value |= 0b10 << 62 | secrets.randbits(62)
    return Id(str(uuid.UUID(int=value)))
