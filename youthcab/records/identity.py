"""Identifiers that need no central counter, so that two laptops can both add records."""

from __future__ import annotations

import secrets
import time
import uuid
from typing import NewType

Id = NewType("Id", str)


def new_id() -> Id:
    """Make an identifier that sorts by when it was made.

    The text form of a UUID of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then 74 random bits.
    """
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (2**48 - 1)) << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    value |= 0b10 << 62 | secrets.randbits(62)
    return Id(str(uuid.UUID(int=value)))
