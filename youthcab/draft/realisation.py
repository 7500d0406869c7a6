"""Step four of drafting: words in their right form and order."""

from __future__ import annotations

from youthcab.draft.clause import Clause, SubjectKind
from youthcab.draft.english.verbs import Agreement, Tense, in_tense
from youthcab.draft.english.words import as_sentence, count_words, join

_POSSESSIVES = {SubjectKind.WE: "our"}


def as_clause(clause: Clause, *, with_subject: bool = True) -> str:
    """Put one clause into words, without capital or full stop; without its subject it continues another clause."""
    if clause.literal:
        return clause.literal
    subject = clause.subject
    verb = _verb(clause)
    possessive = _POSSESSIVES.get(subject.kind, "their" if subject.is_plural else "its")
    said = (
        " ".join(part for part in (verb, join(clause.objects), *clause.tails) if part)
        .replace("{its}", possessive)
        .replace(" ,", ",")
    )
    if not with_subject:
        return said
    lead = f"{clause.lead}, " if clause.lead else ""
    return f"{lead}{subject.text} {said}".replace(",,", ",")


def as_text(clauses: tuple[Clause, ...], *, shares_subject: bool) -> str:
    """Put the clauses of one sentence into words: a comma before "and" unless the subject is shared."""
    first, *others = clauses
    words = as_clause(first)
    for other in others:
        joiner = " and " if shares_subject else ", and "
        words += joiner + as_clause(other, with_subject=not shares_subject)
    return words if first.literal and len(clauses) == 1 else as_sentence(words)


def words_in(clause: Clause) -> int:
    """Count the words that a clause will have."""
    return count_words(as_clause(clause))


def _verb(clause: Clause) -> str:
    agreement = Agreement(plural=clause.subject.is_plural)
    if not clause.modal:
        return in_tense(clause.doing, clause.tense, agreement, clause.adverb)
    infinitive = in_tense(clause.doing, Tense.INFINITIVE, agreement, clause.adverb)
    if not clause.modal.endswith(" to"):
        return f"{clause.modal} {infinitive}"
    return f"{in_tense(clause.modal, Tense.PRESENT, agreement)} {infinitive}"
