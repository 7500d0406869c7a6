"""Versions of a statement side by side: issued copies, the words as they stand, and what the draft would be now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from youthcab.document.typeset import copy_words
from youthcab.draft.comparing import Difference, How, Placed, compare, differs
from youthcab.errors import YouthcabError
from youthcab.operations.issuing import copy_numbered
from youthcab.records.statement import Block, Statement, StatementState

DRAFT, FRESH = "draft", "fresh"
_SHOWN = (How.CHANGED, How.ADDED, How.GONE, How.MOVED)


def versions(statement: Statement) -> tuple[str, ...]:
    """Name what can be compared, the oldest first: the number of each copy, and "draft" where the words went on."""
    numbers = tuple(str(copy.number) for copy in statement.issued)
    return numbers if numbers and statement.state is StatementState.ISSUED else (*numbers, DRAFT)


def newest_two(statement: Statement) -> tuple[str, str]:
    """Name the two versions that one compares first; raises YouthcabError where there is only one."""
    known = versions(statement)
    if len(known) < 2:
        raise YouthcabError("There is only one version of this statement yet. Issue it first, then change its words.")
    return known[-2], known[-1]


def version_words(statement: Statement, version: str) -> str:
    """Name a version for people."""
    named = {DRAFT: "Words as they stand", FRESH: "A fresh draft"}.get(version)
    return named or copy_words(copy_numbered(statement, _number(version)))


def compare_versions(
    statement: Statement, before: str, after: str, fresh: Sequence[Block] = ()
) -> tuple[Difference, ...]:
    """Tell what became of each sentence; raises YouthcabError for a version that there is not.

    `fresh` are the words that the draft would have now, where one of the two is "fresh".
    """
    return compare(_blocks(statement, before, fresh), _blocks(statement, after, fresh))


def lines_of(differences: Sequence[Difference]) -> Iterator[str]:
    """Say in words what is different: how many sentences, then each with its paragraph, counted from one."""
    if not differs(differences):
        yield "Nothing is different."
        return
    counts = Counter(each.how for each in differences)
    yield ", ".join(f"{counts[how]} {how}" for how in (*_SHOWN, How.KEPT) if counts[how]) + "."
    for each in differences:
        yield from _told(each)


def _told(difference: Difference) -> Iterator[str]:
    before, after = difference.before, difference.after
    match difference.how:
        case How.CHANGED if before and after:
            yield f"Changed, {_place(after)}:"
            yield f"  was: {before.text}"
            yield f"  now: {after.text}"
        case How.MOVED if before and after:
            yield f"Moved from {_place(before)} to {_place(after)}: {after.text}"
        case How.ADDED if after:
            yield f"Added, {_place(after)}: {after.text}"
        case How.GONE if before:
            yield f"Gone, {_place(before)}: {before.text}"


def _place(said: Placed) -> str:
    return f"paragraph {said.block + 1}"


def _blocks(statement: Statement, version: str, fresh: Sequence[Block]) -> tuple[Block, ...]:
    if version == FRESH:
        return tuple(fresh)
    return statement.blocks if version == DRAFT else copy_numbered(statement, _number(version)).blocks


def _number(version: str) -> int:
    try:
        return int(version)
    except ValueError as error:
        raise YouthcabError(
            f'"{version}" is no version of a statement: give the number of a copy, "draft" or "fresh".'
        ) from error
