"""A paragraph of a draft: the clauses of its facts, joined, as sentences in the house's style."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from youthcab.draft.clause import Clause
from youthcab.draft.fact import Fact
from youthcab.draft.joining import Joined
from youthcab.draft.phrasing.facts import clauses_of
from youthcab.draft.planning import Plan
from youthcab.draft.realisation import as_text
from youthcab.draft.scene import Scene
from youthcab.records.statement import Sentence, Source


def clauses_in(paragraph: Plan, scene: Scene) -> list[tuple[Fact, Clause]]:
    """Give the clauses that say the facts of a paragraph, each with its fact, in order."""
    told: list[tuple[Fact, Clause]] = []
    for fact in paragraph.facts:
        named = any(fact.campaigns and clause.subject.key == fact.campaigns for _, clause in told)
        told += [(fact, clause) for clause in clauses_of(fact, scene, named=named)]
    return told


def sentences(joined: Iterable[Joined], scene: Scene) -> tuple[Sentence, ...]:
    """Put clauses that were joined into words, with all that they stand on."""
    return tuple(Sentence(text=_styled(each, scene), sources=sources_of(each)) for each in joined)


def _styled(joined: Joined, scene: Scene) -> str:
    """Leave words that somebody typed as a sentence as they are, but for the shape of their marks."""
    is_typed = any(clause.literal for clause in joined.clauses)
    return (scene.style.typographic if is_typed else scene.style.finished)(words_of(joined))


def words_of(joined: Joined) -> str:
    """Put the clauses of one sentence into words."""
    return as_text(joined.clauses, shares_subject=joined.shares_subject, is_relative=joined.is_relative)


def parted(joined: Iterable[Joined], longest: int) -> Iterator[Joined]:
    """Part again what was joined into more words than can be heard or read at a glance."""
    for each in joined:
        if len(words_of(each).split()) <= longest:
            yield each
        else:
            yield from (Joined((clause,)) for clause in each.clauses)


def sources_of(joined: Joined) -> tuple[Source, ...]:
    """Give what a sentence stands on, each source once."""
    return tuple(dict.fromkeys(source for clause in joined.clauses for source in clause.sources))
