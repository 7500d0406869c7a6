"""Versions of a statement side by side: issued copies, the words as they stand, and what the draft would be now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from youthcab.document.typeset import copy_words, title_of
from youthcab.draft.comparing import Difference, How, Placed, compare, differs
from youthcab.errors import YouthcabError
from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.issuing import copy_numbered
from youthcab.operations.names import for_names, text_in_roles
from youthcab.records.statement import Block, BlockKind, Sentence, Statement, StatementState
from youthcab.store.store import Store

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


def titled(store: Store, statement: Statement) -> Statement:
    """Give a statement with the title that is printed on it, as each copy has it, so that the titles compare."""
    return replace(statement, title=title_of(statement, the_cabinet(store)))


def compare_versions(
    statement: Statement, before: str, after: str, fresh: Sequence[Block] = ()
) -> tuple[Difference, ...]:
    """Tell what became of the title and each sentence; raises YouthcabError for a version that there is not.

    `fresh` are the words that the draft would have now, where one of the two is "fresh".
    """
    differences = compare(_blocks(statement, before, fresh), _blocks(statement, after, fresh))
    return tuple(
        replace(each, before=_below_title(each.before), after=_below_title(each.after)) for each in differences
    )


def place_words(placed: Placed) -> str:
    """Say where a sentence stands, for people, who count from one."""
    return f"paragraph {placed.block + 1}" if placed.block >= 0 else "title"


def lines_in_roles(
    store: Store, statement: Statement, lines: Iterable[str], today: date | None = None
) -> Iterator[str]:
    """Give lines for anyone to read, with roles in place of the names that may not stand."""
    reviewed = for_names(store, statement, today or date.today())
    return (text_in_roles(reviewed, line) for line in lines)


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
            yield f"Changed, {place_words(after)}:"
            yield f"  was: {before.text}"
            yield f"  now: {after.text}"
        case How.MOVED if before and after:
            yield f"Moved from {place_words(before)} to {place_words(after)}: {after.text}"
        case How.ADDED if after:
            yield f"Added, {place_words(after)}: {after.text}"
        case How.GONE if before:
            yield f"Gone, {place_words(before)}: {before.text}"


def _below_title(placed: Placed | None) -> Placed | None:
    """Count the paragraphs from 0 again: the title was compared as the first."""
    return replace(placed, block=placed.block - 1) if placed else None


def _blocks(statement: Statement, version: str, fresh: Sequence[Block]) -> tuple[Block, ...]:
    copy = copy_numbered(statement, _number(version)) if version not in (DRAFT, FRESH) else statement
    title = Block(kind=BlockKind.HEADING, sentences=(Sentence(text=copy.title),))
    return (title, *(fresh if version == FRESH else copy.blocks))


def _number(version: str) -> int:
    try:
        return int(version)
    except ValueError as error:
        raise YouthcabError(
            f'"{version}" is no version of a statement: give the number of a copy, "draft" or "fresh".'
        ) from error
