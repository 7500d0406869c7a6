"""Review of a statement: what stands between it and a public paper, and a person's answers to what is found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from youthcab.domain.material import Material
from youthcab.draft.fact import AHEAD, Window
from youthcab.errors import ReviewError
from youthcab.operations.changes import Changes
from youthcab.operations.gathering import material_for
from youthcab.operations.statements import draft
from youthcab.operations.told_before import when_last_told
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.statement import Answer, Statement
from youthcab.review.checks import open_findings, review
from youthcab.review.finding import Finding, Reviewed
from youthcab.review.reading_ease import measure
from youthcab.store.store import Store


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """What review found, what of it is still open, and the measures of the words as a line to read."""

    findings: tuple[Finding, ...]
    still_open: tuple[Finding, ...]
    measures: str


def review_statement(store: Store, statement: Statement, today: date | None = None) -> tuple[Finding, ...]:
    """Find all that is to be looked at before a statement is given out, in order of place."""
    return review(reviewed(store, statement, today))


def look_through(store: Store, statement: Statement, today: date | None = None) -> LookedThrough:
    """Find all that is to be looked at, which of it nobody has answered, and how easy the words are to read."""
    looked_at = reviewed(store, statement, today)
    findings = review(looked_at)
    return LookedThrough(findings, open_findings(findings, statement), str(measure(looked_at)))


def reviewed(store: Store, statement: Statement, today: date | None = None) -> Reviewed:
    """Gather what a review looks at; while someone types, `with_words` gives it the words as they then stand."""
    day = today or date.today()
    dated = statement.dated or day
    period = statement.period or Period(dated, dated)
    last_told = when_last_told(store, period, dated)
    fresh = draft(store, period, dated, statement.voice).blocks if statement.period else ()
    material = _material(store, statement, Window.around(period, dated, last_told), day)
    return Reviewed(
        statement=statement,
        material=material,
        today=day,
        place=statement.voice.place,
        last_told=last_told,
        fresh=fresh,
    )


def answer(statement: Statement, finding: Finding, reason: str, by: str, on: date | None = None) -> Statement:
    """Let a finding stand for a reason that someone gives by role; it is kept with the statement.

    Raises ReviewError where the reason or the role is missing, or the finding is one that no reason outweighs.
    """
    if not finding.answerable:
        raise ReviewError(f"No reason outweighs this one. {finding.mend}")
    if not reason.strip() or not by.strip():
        raise ReviewError("Say why it may stand, and who says so, by role.")
    check, what, sentence = key = finding.key(statement)
    said = Answer(
        check=check, what=what, sentence=sentence, reason=reason.strip(), by=by.strip(), on=on or date.today()
    )
    return replace(statement, answers=(*(each for each in statement.answers if each.key != key), said))


def finding_on(store: Store, statement: Statement, what: str, today: date | None = None) -> Finding:
    """Return the first open finding on these words, in any case of letters; raises ReviewError where there is none."""
    for finding in open_findings(review_statement(store, statement, today), statement):
        if finding.what.casefold() == what.casefold():
            return finding
    raise ReviewError(f"Review finds nothing open on \u2018{what}\u2019. Give the words as it lists them.")


def answer_to(statement: Statement, what: str) -> Answer:
    """Return the newest answer on these words, in any case of letters; raises ReviewError where there is none."""
    for answered in reversed(statement.answers):
        if answered.what.casefold() == what.casefold():
            return answered
    raise ReviewError(f"Nobody has answered for \u2018{what}\u2019.")


def take_back(store: Store, statement: Id, answer: Answer, actor: str) -> Changes:
    """Open a finding again that somebody answered; copies that were issued keep what they were issued with."""
    with store.writing(actor, f"Take back the answer to \u2018{answer.what}\u2019") as writing:
        kept = writing.get(Statement, statement)
        if kept is not None:
            writing.save(replace(kept, answers=tuple(each for each in kept.answers if each.key != answer.key)))
    return Changes(kinds=frozenset({"statement"}), records=(statement,))


def _material(store: Store, statement: Statement, window: Window, today: date) -> Material:
    """Read a term more than a draft does, so that a result that is awaited is not forgotten, and all that is cited."""
    wider = replace(window, first=max(window.first, date.min + AHEAD) - AHEAD, horizon=max(window.horizon, today))
    material = material_for(store, wider, later=wider.horizon)
    cited = dict.fromkeys(record for block in statement.blocks for record in block.cited)
    missing = [each for each in cited if each not in material.by_id and each != material.cabinet.id]
    if not missing:
        return material
    with store.reading() as reading:
        return replace(material, linked=(*material.linked, *reading.find_all(missing)))
