"""Somebody who looks on while work goes on, and may have it stopped."""

from __future__ import annotations

from dataclasses import dataclass, field

from youthcab.progress import Stopped


@dataclass
class Onlooker:
    """Keeps what is told, and stops the work once so many things are done; never if not told when."""

    stop_at: int | None = None
    told: list[tuple[int, int]] = field(default_factory=list)

    def __call__(self, done: int, of: int) -> None:
        self.told.append((done, of))
        if self.stop_at is not None and of and done >= self.stop_at:
            raise Stopped
