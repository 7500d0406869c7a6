"""Verb forms: from a doing in its base form ("work with schools") to any tense."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from youthcab.draft.english.verb_list import DOUBLING, IRREGULAR, REGULAR, STATIVE

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
    known = _KNOWN_FORMS.get(word, "")
    return known or (_without_ed(word) if re.fullmatch(r"[a-z-]{3,}ed", word) and not word.endswith("eed") else "")


def bare_doing(text: str) -> str:
    """Give a doing in its base form, whatever form it was typed in; "" where its first word is no verb.

    "We have worked with schools", "to work with schools" and "working with schools" are "work with schools".
    """
    words = text.split()
    while len(words) > 1 and words[0].lower() in _BEFORE_A_VERB:
        words.pop(0)
    if len(words) > 1 and words[0].lower() in _AUXILIARIES and _is_form_after_auxiliary(words[1].lower()):
        words.pop(0)
    first = words[0] if words else ""
    base = base_form(first.lower()) if first[1:].islower() else ""
    return " ".join([base, *words[1:]]) if base else ""


def is_stative(verb_phrase: str) -> bool:
    """Tell whether a doing is a state, which has no -ing form in the present ("be", "have", "continue")."""
    return verb_phrase.split(" ", 1)[0] in STATIVE


def in_tense(verb_phrase: str, tense: Tense, agreement: Agreement, adverb: str = "") -> str:
    """Put a doing in its base form into a tense, with an adverb in its place: "has recently worked with schools"."""
    form, auxiliary = _FORMS[tense], _auxiliary(tense, agreement)
    if tense is Tense.PRESENT:
        form = third_person if not agreement.plural else str
    head, _, rest = _inflect(verb_phrase, form).partition(" ")
    parts = [auxiliary, adverb, head, rest]
    if verb_phrase.startswith("be ") and tense in (Tense.PAST, Tense.PRESENT):
        parts = [_be(tense, agreement), adverb, rest]
    return " ".join(part for part in parts if part)


def as_gerund(verb_phrase: str) -> str:
    """Turn a doing into the doing of it: "revive the charity" to "reviving the charity"."""
    return _inflect(verb_phrase, gerund)


_FORMS: dict[Tense, Callable[[str], str]] = {
    Tense.PAST: past,
    Tense.PERFECT: participle,
    Tense.PRESENT: third_person,
    Tense.PROGRESSIVE: gerund,
    Tense.FUTURE: str,
    Tense.INFINITIVE: str,
}


_BEFORE_A_VERB = ("to", "we", "will", "we'll", "we've", "we're")
_AUXILIARIES = ("have", "has", "are", "is", "am", "were", "was")


def _is_form_after_auxiliary(word: str) -> bool:
    base = _KNOWN_FORMS.get(word, "")
    return bool(base) and word in (participle(base), gerund(base))


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
    """Inflect the first verb and every known verb that is joined to it by "and", "or" or a comma."""
    head, _, rest = verb_phrase.partition(" ")
    if head == "be":
        return f"{form(head)} {rest}"
    rest = re.sub(
        r"((?:,|\band|\bor|\bthen) )([a-z]+)(?= (?:the|a|an|our|their|its|with)\b)",
        lambda match: match[1] + (form(match[2]) if match[2] in _JOINABLE else match[2]),
        rest,
    )
    return f"{form(head)} {rest}".strip()


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


_JOINABLE = frozenset((*IRREGULAR, *REGULAR))
_KNOWN_FORMS = {
    form: verb
    for verb in sorted(_JOINABLE)
    for form in (past(verb), participle(verb), gerund(verb), third_person(verb), verb)
} | {"are": "be", "am": "be", "were": "be"}
