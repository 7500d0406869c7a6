"""The life of a statement: looked at by others, cleared by an officer, issued in numbered copies that never change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from youthcab.document.typeset import head_and_foot, period_words, typeset
from youthcab.errors import YouthcabError
from youthcab.operations import records
from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.changes import Changes
from youthcab.operations.evidence_list import evidence_of
from youthcab.operations.review import answer, review_statement
from youthcab.operations.statements import keep, printed_words
from youthcab.records.statement import IssuedCopy, Statement, StatementState
from youthcab.review.checks import open_findings
from youthcab.review.finding import Finding, Level
from youthcab.review.names import NAMES
from youthcab.store.store import Store
from youthcab.store.writing import Writing

CLEARING = "clearing"
_NOT_CLEARED = Finding(
    check=CLEARING,
    level=Level.BLOCKING,
    what="Clearing",
    why="No officer has cleared these words.",
    mend="Let an officer clear them first; words that were changed since are to be cleared again.",
)


class NotIssued(YouthcabError):
    """A statement cannot be issued yet; `findings` are what stands in the way."""

    def __init__(self, sentence: str, findings: tuple[Finding, ...] = ()) -> None:
        """Take the sentence, and what stands in the way."""
        self.findings = findings
        super().__init__("\n".join([sentence, *(f"  {each}" for each in findings)]))

    @property
    def names_someone(self) -> bool:
        """Whether a name that may not stand is in the way."""
        return any(each.check == NAMES for each in self.findings)


def ask_for_review(store: Store, statement: Statement, actor: str) -> Changes:
    """Say that a draft is ready to be looked at by others."""
    return _move_on(store, replace(statement, state=StatementState.IN_REVIEW), actor, "Ask for review of the statement")


def clear(store: Store, statement: Statement, by: str, on: date, actor: str) -> Changes:
    """Keep that someone, named by role, has cleared the words as they stand; new words have to be cleared again.

    Raises NotIssued where nobody is named, the words were issued already, or they changed in the meantime.
    """
    if not by.strip():
        raise NotIssued("Say by role who clears the statement, such as Participation officer.")
    cleared = replace(statement, state=StatementState.CLEARED, cleared_by=by.strip(), cleared_on=on)
    return _move_on(store, cleared, actor, "Clear the statement")


def in_the_way(
    store: Store, statement: Statement, today: date | None = None, on: date | None = None
) -> tuple[Finding, ...]:
    """Find what must be mended, cleared or answered with a reason before the statement is issued.

    Consents and polls are judged both by today and by the day that it is issued `on`.
    """
    today = today or date.today()
    needs_clearing = the_cabinet(store).rules.issue_needs_clearing and statement.state is not StatementState.CLEARED
    found = {_place(each): each for each in ((_NOT_CLEARED,) if needs_clearing else ())}
    for day in dict.fromkeys((today, on or today)):
        found |= {
            _place(each): each for each in review_statement(store, statement, day) if each.level is Level.BLOCKING
        }
    return open_findings(found.values(), statement)


def by_themselves(obstacles: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return those in the way that the one reason given at issuing does not answer: mend each, or answer it before."""
    if any(each.check == CLEARING for each in obstacles):
        return tuple(each for each in obstacles if each.check != CLEARING)
    return tuple(each for each in obstacles if each.check == NAMES or not each.answerable)


def left_before_issue(store: Store, statement: Statement, *, draft: bool = False) -> int:
    """Count what is to be mended or answered before the words that an export writes are issued; 0 where they were."""
    return 0 if statement.issued and not draft else len(found_before_issue(store, statement))


def found_before_issue(store: Store, statement: Statement, today: date | None = None) -> tuple[Finding, ...]:
    """Find what is to be mended or answered in words as they stand before they are issued; nothing once they are."""
    if statement.issued and statement.state is StatementState.ISSUED:
        return ()
    return tuple(each for each in in_the_way(store, statement, today) if each.check != CLEARING)


def issue(
    store: Store,
    statement: Statement,
    *,
    by: str,
    on: date,
    actor: str,
    reason: str = "",
    correction: str = "",
    today: date | None = None,
) -> Changes:
    """Freeze the words with all that they stand on, as the next numbered copy.

    `by` is who issues it, by role. `reason` is why it goes out in spite of what is in the way, and is kept as that
    person's answer; a name is answered for by itself before, and that nobody cleared the words once nothing else is
    left. `correction` is what a second or later copy puts right, and is printed on it.
    Raises NotIssued where something is in the way that the reason does not answer, or that no reason outweighs.
    """
    _check_asked(statement, by, correction)
    obstacles = in_the_way(store, statement, today, on)
    _check_answered(obstacles, reason)
    if records.get(store, Statement, statement.id) is None:
        # Kept in a step of its own, so that what issues is not also what begins it.
        keep(store, statement, actor)
    for each in obstacles:
        statement = answer(statement, each, reason, by, on)
    copy = replace(_frozen(store, statement, on), by=by.strip(), reason=correction.strip())
    # That it was not cleared is answered for this copy only: the next has to be cleared again.
    lasting = tuple(each for each in statement.answers if each.check != CLEARING)
    issued = replace(statement, state=StatementState.ISSUED, issued=(*statement.issued, copy), answers=lasting)
    return _move_on(store, issued, actor, f"Issue copy {copy.number} of the statement")


def _frozen(store: Store, statement: Statement, on: date) -> IssuedCopy:
    """Make the next copy: all that is printed, and what it stands on, so that nothing done later changes either."""
    cabinet = the_cabinet(store)
    laid, (head, foot) = typeset(statement, cabinet), head_and_foot(statement, cabinet)
    return IssuedCopy(
        number=next_number(statement),
        on=on,
        blocks=statement.printed,
        title=laid.title,
        evidence=evidence_of(store, statement.blocks, statement.dated or on),
        answers=statement.answers,
        head=head,
        foot=foot,
        author=laid.author,
        dated=statement.dated,
        meeting=statement.meeting,
        deadline=statement.deadline,
    )


def next_number(statement: Statement) -> int:
    """Return the number that the next copy will have."""
    return max((copy.number for copy in statement.issued), default=0) + 1


def copy_numbered(statement: Statement, number: int) -> IssuedCopy:
    """Return an issued copy; raises YouthcabError where there is none of that number."""
    for copy in statement.issued:
        if copy.number == number:
            return copy
    named = f" for {period_words(statement.period)}" if statement.period else ""
    issued = ", ".join(str(each.number) for each in statement.issued) or "none"
    raise YouthcabError(f"There is no copy {number} of the statement{named}. Issued so far: {issued}.")


def _check_answered(obstacles: tuple[Finding, ...], reason: str) -> None:
    final = tuple(each for each in obstacles if not each.answerable)
    names = tuple(each for each in obstacles if each.check == NAMES)
    for advice, found in (
        ("No reason outweighs these", final),
        ("Mend these first, or give a reason to go on", () if reason.strip() else obstacles),
        ("Each name is answered for by itself. Mend these or answer them first", names),
        (
            "Nobody has cleared it, so answer these by themselves first",
            obstacles[1:] if _NOT_CLEARED in obstacles else (),
        ),
    ):
        if found:
            raise NotIssued(f"The statement was not issued. {advice}:", found)


def _place(finding: Finding) -> tuple[object, ...]:
    return finding.check, finding.what, finding.block, finding.start


def _check_asked(statement: Statement, by: str, correction: str) -> None:
    if not by.strip():
        raise NotIssued("Say by role who issues the statement, such as Chair.")
    if not statement.printed:
        raise NotIssued("There are no words to issue yet. Draft the statement first.")
    if statement.issued and not correction.strip():
        raise NotIssued(f"Copy {statement.issued[-1].number} is out already. Say what the next one corrects.")


def _move_on(store: Store, statement: Statement, actor: str, step: str) -> Changes:
    with store.writing(actor, step) as writing:
        _check_unchanged(writing, statement)
        writing.save(statement)
    return Changes(kinds=frozenset({"statement"}), records=(statement.id,))


def _check_unchanged(writing: Writing, statement: Statement) -> None:
    """Let nobody clear or issue words that they have not seen, nor the same words twice."""
    kept = writing.get(Statement, statement.id)
    if kept is None or not kept.blocks:
        return
    if printed_words(kept) != printed_words(statement):
        raise NotIssued("The words were changed in the meantime. Look at them again first.")
    if kept.state is StatementState.ISSUED:
        raise NotIssued(f"Copy {kept.issued[-1].number} holds these very words. Change them before the next copy.")
    if statement.issued[: len(kept.issued)] != kept.issued:
        raise NotIssued("Another copy was issued in the meantime. Look at it first.")
