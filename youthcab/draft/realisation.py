"""Step four of drafting: words in their right form and order."""

from __future__ import annotations

from youthcab.draft.clause import Clause, SubjectKind
from youthcab.draft.english.verbs import Agreement, Tense, in_tense
from youthcab.draft.english.words import as_sentence, count_words, join

LONGEST = 25
"""Words in a sentence, as GOV.UK advises for plain English."""
_POSSESSIVES = {SubjectKind.WE: "our"}


def as_clause(clause: Clause, *, with_subject: bool = True, continued: bool = False) -> str:
    """Put one clause into words, without capital or full stop; without its subject it continues another clause."""
    if clause.literal:
        return clause.literal
    subject = clause.subject
    possessive = _POSSESSIVES.get(subject.kind, "their" if subject.is_plural else "its")
    said = (
        " ".join(part for part in (_verb(clause, continued=continued), join(clause.objects), *clause.tails) if part)
        .replace("{its}", possessive)
        .replace(" ,", ",")
    )
    if not with_subject:
        return said
    lead = f"{clause.lead}, " if clause.lead else ""
    return f"{lead}{subject.text} {said}".replace(",,", ",")


def as_text(clauses: tuple[Clause, ...], *, shares_subject: bool, is_relative: bool = False) -> str:
    """Put the clauses of one sentence into words: a comma before "and" unless the subject is shared."""
    first, *others = clauses
    if not others:
        return as_clause(first) if first.literal else as_sentence(as_clause(first))
    if is_relative:
        return as_sentence(f"{as_clause(first)}, which {as_clause(others[0], with_subject=False)}")
    said = [
        as_clause(other, with_subject=not shares_subject, continued=shares_subject and _is_continued(first, other))
        for other in others
    ]
    if len(said) > 1:
        return as_sentence(join([as_clause(first), *said]))
    return as_sentence(f"{as_clause(first)}{' and ' if shares_subject else ', and '}{said[0]}")


def words_in(clause: Clause, *, known: bool = False) -> int:
    """Count the words that a clause will have; a campaign has its name, or is "the campaign" if `known` by then."""
    unnamed = 0 if clause.subject.text else 2 if known else 1 + sum(map(count_words, clause.subject.names))
    return count_words(as_clause(clause)) + unnamed


def _is_continued(one: Clause, other: Clause) -> bool:
    """Tell whether a second verb can leave out the "has", "is" or "will" of the first."""
    same = (one.tense, one.modal) == (other.tense, other.modal) and not one.adverb and not other.adverb
    return same and not one.doing.startswith("not ") and not other.doing.startswith("not ")


def _verb(clause: Clause, *, continued: bool) -> str:
    agreement = Agreement(plural=clause.subject.is_plural)
    if not clause.modal:
        return in_tense(clause.doing, clause.tense, agreement, clause.adverb, continued=continued)
    infinitive = in_tense(clause.doing, Tense.INFINITIVE, agreement, clause.adverb)
    if continued:
        return infinitive
    if not clause.modal.endswith(" to"):
        return f"{clause.modal} {infinitive}"
    return f"{in_tense(clause.modal, Tense.PRESENT, agreement)} {infinitive}"
