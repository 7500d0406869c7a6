"""Step three of drafting: join what belongs together, say what led to what, and refer back without repeating names."""

from __future__ import annotations

from collections.abc import Iterable

from youthcab.draft.clause import Clause
from youthcab.draft.dating import dated
from youthcab.draft.grouping import grouped
from youthcab.draft.joining import Joined, joined
from youthcab.draft.linking import linked
from youthcab.draft.mentioned import Mentioned
from youthcab.draft.referring import introduced, referring, varied
from youthcab.draft.scene import Scene
from youthcab.records.identity import Id


def microplan(
    clauses: Iterable[Clause], scene: Scene, mentioned: Mentioned, campaign: Id | None = None
) -> tuple[Joined, ...]:
    """Turn the clauses of one paragraph into sentences to be; `campaign` is whose paragraph it is."""
    together = list(linked(grouped(clauses), scene, mentioned))
    placed = dated(introduced(together, scene, campaign))
    return tuple(varied(joined(list(referring(list(placed), mentioned)))))
