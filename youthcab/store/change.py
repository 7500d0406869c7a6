"""One line of the cabinet's history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from youthcab.records.identity import Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field of one record that changed, with who did it in what step and when (in UTC); values are plain.

    The field "deleted" becomes false when a record is added or brought back, and true when it is removed.
    """

    step_id: str
    step: str
    at: datetime
    actor: str
    kind: str
    record: Id
    label: str
    field: str
    old: Any
    new: Any
