"""Verb forms: from a doing in its base form ("work with schools") to any tense."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from youthcab.draft.english.verb_list import DOUBLING, IRREGULAR, NOUNS_TOO, REGULAR, STATIVE

_VOWELS = "aeiou"


class Tense(StrEnum):
    """When a clause happens, seen from the statement's date."""

    PAST = "past"
    PERFECT = "perfect"
    PRESENT = "present"
    PROGRESSIVE = "progressive"
    FUTURE = "future"
    INFINITIVE = "infinitive"


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a verb agrees with: one or many."""

    plural: bool = False


def past(verb: str) -> str:
    """Give the simple past: "work" to "worked", "hold" to "held"."""
    return IRREGULAR[verb][0] if verb in IRREGULAR else _with_ed(verb)


def participle(verb: str) -> str:
    """Give the past participle: "take" to "taken"."""
    return IRREGULAR[verb][1] if verb in IRREGULAR else _with_ed(verb)


def gerund(verb: str) -> str:
    """Give the -ing form: "make" to "making", "run" to "running"."""
    if verb == "be":
        return "being"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return _doubled(verb) + "ing"


def third_person(verb: str) -> str:
    """Give the form after "she" or "the campaign": "carry" to "carries"."""
    if verb in ("be", "have", "do", "go"):
        return {"be": "is", "have": "has", "do": "does", "go": "goes"}[verb]
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh")) else "s")


def base_form(word: str) -> str:
    """Give the base form of a verb in any form: "met", "meeting" and "meets" to "meet"; "" for what is no known verb.

    A word in -ed that is not known is taken for a regular verb: "crowdfunded" to "crowdfund".
    """
    known = KNOWN_FORMS.get(word, "")
    return known or (_without_ed(word) if re.fullmatch(r"[a-z-]{3,}ed", word) and not word.endswith("eed") else "")


def is_perfect(text: str) -> bool:
    """Tell whether a doing was typed as done and still so: "have had a hard month"."""
    words = [word for word in text.lower().split() if word not in ("we", "not")]
    return len(words) > 1 and words[0] in ("have", "has") and words[1] == participle(base_form(words[1]) or "x")


def is_progressive(text: str) -> bool:
    """Tell whether a doing was typed as not yet finished: "are drafting a charter", "is being drafted"."""
    words = [word for word in text.lower().split() if word not in ("we", "not")]
    return len(words) > 1 and words[0] in ("is", "are") and words[1] == gerund(base_form(words[1]) or "x")


def is_present(text: str, *, of_others: bool = False) -> bool:
    """Tell whether a doing was typed as being so now: "are in every school", and of others "wants to hear from us"."""
    first, second = (*(word for word in text.lower().split() if word != "we"), "", "")[:2]
    verb = base_form(first)
    is_now = first in ("is", "are") or (
        of_others and verb not in ("", "be", "have") and first == third_person(verb) != verb
    )
    return is_now and second != gerund(base_form(second) or "x")


def begins_something(text: str, verbs: tuple[str, ...]) -> bool:
    """Tell whether the first verb of a doing, in any form, is one of some verbs."""
    words = [word for word in text.lower().split()[:3] if word not in ("we", "have", "has")]
    return bool(words) and base_form(words[0]) in verbs


def is_stative(verb_phrase: str) -> bool:
    """Tell whether a doing is a state, which has no -ing form in the present ("be", "have", "continue")."""
    return verb_phrase.removeprefix("not ").split(" ", 1)[0] in STATIVE


@lru_cache(maxsize=1024)  # Each way to join a clause to another asks again.
def in_tense(verb_phrase: str, tense: Tense, agreement: Agreement, adverb: str = "", *, continued: bool = False) -> str:
    """Put a doing in its base form into a tense, with an adverb in its place: "has recently worked with schools".

    One that is `continued` from a verb before it in the same tense leaves out what both share: "has met and written".
    """
    if verb_phrase.startswith("not "):
        return _negated(verb_phrase.removeprefix("not "), tense, agreement, adverb)
    form, auxiliary = _FORMS[tense], "" if continued else _auxiliary(tense, agreement)
    if tense is Tense.PRESENT:
        form = third_person if not agreement.plural else str
    head, _, rest = _inflect(verb_phrase, form).partition(" ")
    parts = [auxiliary, adverb, head, rest]
    if verb_phrase.startswith("be ") and tense in (Tense.PAST, Tense.PRESENT):
        parts = [_be(tense, agreement), adverb, rest]
    return " ".join(part for part in parts if part)


def _negated(verb_phrase: str, tense: Tense, agreement: Agreement, adverb: str) -> str:
    if tense is Tense.INFINITIVE:
        return " ".join(part for part in ("not", adverb, verb_phrase) if part)
    if tense not in (Tense.PAST, Tense.PRESENT):
        auxiliary, rest = _auxiliary(tense, agreement), _inflect(verb_phrase, _FORMS[tense])
    elif verb_phrase.startswith("be "):
        auxiliary, rest = _be(tense, agreement), verb_phrase.removeprefix("be ")
    else:
        do = "do" if agreement.plural else "does"
        auxiliary, rest = "did" if tense is Tense.PAST else do, verb_phrase
    return " ".join(part for part in (auxiliary, "not", adverb, rest) if part)


def as_gerund(verb_phrase: str) -> str:
    """Turn a doing into the doing of it: "revive the charity" to "reviving the charity"."""
    negative = "not " if verb_phrase.startswith("not ") else ""
    return negative + _inflect(verb_phrase.removeprefix("not "), gerund)


_FORMS: dict[Tense, Callable[[str], str]] = {
    Tense.PAST: past,
    Tense.PERFECT: participle,
    Tense.PRESENT: third_person,
    Tense.PROGRESSIVE: gerund,
    Tense.FUTURE: str,
    Tense.INFINITIVE: str,
}


def _without_ed(word: str) -> str:
    """Undo the spelling of a regular past: "tidied" to "tidy", "labelled" to "label", "prioritised" to "prioritise"."""
    stem = word[:-2]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if stem[-1:] == stem[-2:-1] and not stem.endswith(("ss", "zz", "ff")):
        return stem[:-1]
    silent = re.search(r"(?:[cvzu]|[^s]s|[^aeiou]l|[^aeiou]at|rg|dg)$", stem)
    return stem + "e" if silent else stem


def _auxiliary(tense: Tense, agreement: Agreement) -> str:
    words = {
        Tense.PERFECT: "have" if agreement.plural else "has",
        Tense.PROGRESSIVE: "are" if agreement.plural else "is",
        Tense.FUTURE: "will",
    }
    return words.get(tense, "")


def _be(tense: Tense, agreement: Agreement) -> str:
    if tense is Tense.PAST:
        return "were" if agreement.plural else "was"
    return "are" if agreement.plural else "is"


def _inflect(verb_phrase: str, form: Callable[[str], str]) -> str:
    """Inflect the first verb and every known verb that is joined to it by "and", "or" or a comma.

    A verb after "to", "that" or "who" belongs to another clause, and so does what is joined to it.
    """
    head, _, rest = verb_phrase.partition(" ")
    if head == "be":
        return f"{form(head)} {rest}"
    other = _OTHER_CLAUSE.search(rest)
    own = rest[: other.start()] if other else rest
    own = _JOINED_VERB.sub(lambda match: match[1] + form(match[2]) if _is_joined(match) else match[0], own)
    return f"{form(head)} {own}{rest[other.start() :] if other else ''}".strip()


_JOINED_VERB = re.compile(r"((?:,|\band|\bor|\bthen) )([a-z-]+)(?= (\S+))")
_AFTER_A_VERB = frozenset("the a an our their his her its some it them us him you with up out".split())


def _is_joined(match: re.Match[str]) -> bool:
    verb, following = match[2], match[3].strip(".,")
    return verb in KNOWN_VERBS and (following in _AFTER_A_VERB or verb not in NOUNS_TOO)


def _with_ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ied"
    return _doubled(verb) + "ed"


def _doubled(verb: str) -> str:
    """Double a last consonant where spelling asks for it; a last l after one vowel always is, as in "travelled"."""
    ends_short = re.search(r"[^aeiou][aeiou][^aeiouwxy]$", "x" + verb) is not None
    one_syllable = len(re.findall(r"[aeiouy]+", verb)) == 1
    if ends_short and (one_syllable or verb.endswith("l") or verb in DOUBLING):
        return verb + verb[-1]
    return verb


KNOWN_VERBS = frozenset((*IRREGULAR, *REGULAR))
_OTHER_CLAUSE = re.compile(
    r"\b(?:to (?:"
    + "|".join(sorted(KNOWN_VERBS - NOUNS_TOO))
    + r")|that|which|who|whose|how|what|where|when|if|whether|"
    r"once|because|while|until)\b|\bto [a-z]+ (?:the|a|an|our|their|its)\b"
)
KNOWN_FORMS = {
    form: verb
    for verb in sorted(KNOWN_VERBS)
    for form in (past(verb), participle(verb), gerund(verb), third_person(verb), verb)
} | {"are": "be", "am": "be", "were": "be"}
