"""What a statement has mentioned so far, so that a second mention differs from a first."""

from __future__ import annotations

from dataclasses import dataclass, field

from youthcab.records.identity import Id


@dataclass(slots=True)
class Mentioned:
    """Events that were referred to, and how the last paragraph that opened with a campaign named it."""

    events: set[Id] = field(default_factory=set)
    opened_with: str = ""
