"""What was typed as a doing, in whatever form, brought to its base form."""

from __future__ import annotations

import re

from youthcab.draft.english.verb_list import NOUNS_TOO
from youthcab.draft.english.verbs import (
    KNOWN_FORMS,
    KNOWN_VERBS,
    base_form,
    gerund,
    is_perfect,
    participle,
    past,
    third_person,
)

_BEFORE_A_VERB = ("to", "we", "will", "we'll", "we've", "we're")
_HAVE, _BE = ("have", "has", "had"), ("are", "is", "am", "were", "was")
_ABLE = ("could", "can")
_AUXILIARIES = (*_HAVE, *_BE, "will", "must", "should", "may", "might", "can", "could", "would")
_HAPPENED = ("did", "does", "do", "would")
_FINITE = frozenset(
    form
    for word in (*_HAVE, *_BE, *_HAPPENED, "will", "can", "could", "should", "must", "might")
    for form in (word, f"{word}nt", f"{word}n't")
)
_OF_ANOTHER_CLAUSE = re.compile(
    r"\b(?:that|which|who|whose|how|what|where|when|if|whether|once|because|while|until|as|since|we|they|it|to|so|than|"
    r"before|after|why|you|i|he|she)\b"
)
_EMPTY = ("did", "do", "does", "would", *_HAVE)
_SHORTENED = re.compile(
    r"^(?:we )?(can|could|did|do|does|has|have|had|is|are|was|were|would|wo)(?:n?[\u2019']t|nt|not)\b", re.IGNORECASE
)
_ADVERBS = frozenset("also already finally just never proudly quickly recently sadly successfully yet".split())
_NOT_DONE = frozenset("rose drew felt left found".split())
"""What may be a name or a thing at the beginning of a sentence."""
_GOES_ON = re.compile(r", (?:we|our|the|they|it|this|these) ")
_DETERMINERS = frozenset("the a an our their his her its some every each all more new another any".split())
_NO_VERB_WORDS = """
all both half not with for at in on of by from to only even just about over under after before during when if who what
this that these those most many few no and but or as than then so yet once while where how why there here it they he she
you i such one two three four five six seven eight nine plus via near inside outside without within despite
"""
_NO_VERBS = frozenset(_NO_VERB_WORDS.split())


def bare_doing(text: str) -> str:
    """Give a doing in its base form, whatever form it was typed in; "" where its first word is no verb.

    "We have worked with schools", "to work with schools" and "working with schools" are "work with schools";
    "were given a room" is "be given a room", and "has not replied" is "not reply".
    """
    if _is_of_others(text):
        return ""
    words = _SHORTENED.sub(_in_full, text).split()
    while len(words) > 1 and words[0].lower() in _BEFORE_A_VERB:
        words.pop(0)
    place = next((index for index, word in enumerate(words[:2]) if word.lower() == "not"), None)
    if place is None:
        return _base_doing(words)
    auxiliary = words[0].lower() if place else ""
    positive = _negated_doing(auxiliary, words[place + 1 :])
    return f"not {positive}" if positive else ""


def without_adverb(text: str) -> tuple[str, str]:
    """Part a doing from the adverb before its verb: "have finally met them" to "finally" and "have met them"."""
    words = _SHORTENED.sub(_in_full, text).split()
    for index, word in enumerate(words[:4]):
        if word.lower() in _ADVERBS and bare_doing(rest := " ".join([*words[:index], *words[index + 1 :]])):
            return word.lower(), rest
        if word.lower() not in (*_BEFORE_A_VERB, *_HAVE, *_BE, "not"):
            break
    return "", text


def lacks_who(text: str) -> bool:
    """Tell whether a sentence begins with what was done and leaves out that we did it: "Met the bus company"."""
    _, plain = without_adverb(text)
    first, second = (*plain.lower().split(), "", "")[:2]
    verb = KNOWN_FORMS.get(first, "")
    if not _is_past_form(first) or first in _NOT_DONE or second == "by" or _GOES_ON.search(plain):
        return False
    return past(verb) != participle(verb) or "," not in plain or second in _DETERMINERS or second == "with"


def is_past(text: str) -> bool:
    """Tell whether a doing was typed as done: "ran out of ink", "have finally met them"."""
    words = [word for word in without_adverb(text)[1].lower().split() if word != "we"]
    first = words[0] if words else ""
    return is_perfect(" ".join(words)) or first in ("was", "were") or _is_past_form(first)


def says_something(text: str) -> bool:
    """Tell whether words that are no doing hold a verb after all, so that they are a sentence and not a thing."""
    words = re.findall(r"[a-z']+", text.lower())[1:]
    return any(word in _AUXILIARIES or base_form(word) in KNOWN_VERBS - NOUNS_TOO for word in words)


def _is_of_others(text: str) -> bool:
    """Tell whether the first word is a thing and a later one its verb: "loads of people didn't turn up"."""
    own = _OF_ANOTHER_CLAUSE.split(text.lower(), maxsplit=1)[0]
    first, *words = re.findall(r"[a-z']+", own.replace("\u2019", "'")) or [""]
    verb = KNOWN_FORMS.get(first, "")
    if first == verb:
        return verb in NOUNS_TOO and any(word in _FINITE for word in words)
    if first != third_person(verb) or words[:1] == [] or words[0] in _DETERMINERS:
        return False
    return any(word in _FINITE or (_is_past_form(word) and KNOWN_FORMS[word] not in NOUNS_TOO) for word in words)


def _is_past_form(word: str) -> bool:
    verb = KNOWN_FORMS.get(word, "")
    return bool(verb) and word == past(verb) != verb


def _negated_doing(auxiliary: str, words: list[str]) -> str:
    """Give the base form of what is said not to be done, after the word that "not" follows, if any."""
    if auxiliary in _ABLE:
        return f"be able to {' '.join(words)}" if words else ""
    if not auxiliary and words[:1] == ["able"]:
        return " ".join(["be", *words])
    if auxiliary in ("", *_EMPTY):
        return _base_doing(words)
    return _base_doing([auxiliary, *words])


def _in_full(match: re.Match[str]) -> str:
    word = match[1].lower()
    return f"{'will' if word == 'wo' else word} not".removeprefix("will ")


def _base_doing(words: list[str]) -> str:
    """Give the base form of a doing, without what only shows its tense; a passive keeps its "be"."""
    first, second = (word.lower() for word in (*words, "", "")[:2])
    known = KNOWN_FORMS.get(second, "")
    if first in _HAVE and not known and (unknown := base_form(second)):
        return " ".join([unknown, *words[2:]])
    if first in _HAVE and known and second == participle(known):
        return _base_doing(words[1:]) if second != "been" else " ".join(["be", *words[2:]])
    if first in _BE and known and second == gerund(known):
        return _base_doing(words[1:])
    if not first or not words[0][1:].islower():
        return ""
    base = base_form(first) or (first if second in _DETERMINERS and _may_be_verb(first) else "")
    return " ".join([base, *words[1:]]) if base else ""


def _may_be_verb(word: str) -> bool:
    """Tell whether an unknown word before "the" or "our" is a verb, as in "decarbonise the bus station"."""
    return word not in _NO_VERBS and word not in _DETERMINERS and re.fullmatch(r"[a-z-]{2,}[^s]", word) is not None
