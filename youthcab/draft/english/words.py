"""Small rules of English: lists, articles, capitals, one or many."""

from __future__ import annotations

import re
from collections.abc import Sequence

from youthcab.domain.word_list import is_ordinary

_AN_DESPITE_CONSONANT = re.compile(r"(hour|honest|honour|heir|NHS|MP|MYP|FM|LGBT|SEND|8|11|18\b)", re.ASCII)
_A_DESPITE_VOWEL = re.compile(r"(uni(?!n|m)|use|usu|eu|one\b|once|UK|UN\b|u[st]i)", re.IGNORECASE)
_ARTICLE_IN_NAME = re.compile(r"['\u2018](?:the|an?|our) ", re.IGNORECASE)
_ORDINAL = re.compile(
    r"(?:next|last|final|annual|first(?! aid)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"\d+(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
_PEOPLE_BEGIN = "the a an our your some several all both many most every two three four five local young older other"
_PLURAL = """
i people children men women young all many several both few these those they we you police staff two three four five six
seven eight nine
"""
_SINGULAR = "news politics ethics athletics maths series campus bus status this its"
_CLOSED = (".", "!", "?", ".'", ".\u2019", '."', ".\u201d", "!'", "?'", ".)")
_UNCOUNTED_WORDS = """
advice aid equipment evidence feedback food funding help housing information money music news research support training
transport work
"""
_UNCOUNTED = frozenset(_UNCOUNTED_WORDS.split())
_DETERMINED = re.compile(
    r"(?:an?|the|our|your|their|its|some|any|another|each|every|no|this|that|these|those|\d+|(?-i:[A-Z])[a-z]+'s)\b",
    re.IGNORECASE,
)
# "Votes at 16 debate" is a debate, as the words after "at" have no article.
_COMPOUND = re.compile(
    r"(?:of|in|on|for|with|from|about|to|at|by) (?!the |an? |our |their )\S+ "
    r"(?:debate|webinar|workshop|meeting|talk|launch|conference|event|campaign|podcast|day|week)"
)
_OFFICES = frozenset("team department committee board panel officer officers manager clerk mayor".split())
_ARTICLE = re.compile(r"^(?:an?|our) ", re.IGNORECASE)
_ARTICLE_OR_THE = re.compile(r"^(?:an?|the) ", re.IGNORECASE)
_BEFORE_PEOPLE = frozenset(_PEOPLE_BEGIN.split())
_NAMES = """
January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
Friday Saturday Sunday Christmas Easter Britain England Wales Scotland Ireland Europe Parliament Ofsted Zoom Instagram I
"""
_PROPER = frozenset(_NAMES.split())
_PLURAL_WORDS = frozenset(_PLURAL.split())
_SINGULAR_IN_S = frozenset(_SINGULAR.split())
_QUOTED = re.compile(r"^(?:an? )?['\u2018].+?['\u2019] (?=\w)")
_SEVERAL = re.compile(r"^(?:the|our|an?) .* and (?:the|our|an?) ", re.IGNORECASE)
_TITLES = ("Councillor", "Cllr", "Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady", "Mayor")
_AFTER_HEAD = re.compile(r"(?<!-)\b(?:of|in|on|for|with|from|about|to|at|by|around|between|who|that|which|and)\b")


def join(items: Sequence[str], last: str = "and") -> str:
    """Join items as a sentence lists them: "A", "A and B", "A, B and C"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def with_article(noun_phrase: str) -> str:
    """Put "a" or "an" before a noun phrase by its sound, "our" before one in a row, nothing where none is due."""
    if _ORDINAL.match(noun_phrase):
        return f"our {noun_phrase}"
    if _ARTICLE_IN_NAME.match(noun_phrase):
        return f"our {noun_phrase}"
    if _DETERMINED.match(noun_phrase) or is_plural(noun_phrase) or _head(noun_phrase) in _UNCOUNTED:
        return noun_phrase
    sounded = noun_phrase.lstrip("'\u2018\"")
    vowel = sounded[:1].lower() in "aeiou" and not _A_DESPITE_VOWEL.match(sounded)
    return ("an " if vowel or _AN_DESPITE_CONSONANT.match(sounded) else "a ") + noun_phrase


def the(noun_phrase: str) -> str:
    """Put "the" before a noun phrase, in place of "a" or "an"; one with "our" is left as it is."""
    if noun_phrase.lower().startswith("our "):
        return noun_phrase
    return f"the {_ARTICLE_OR_THE.sub('', noun_phrase)}"


def ours(noun_phrase: str) -> str:
    """Put "our" before a noun phrase, in place of "a" or "an"; one with "the" is left as it is."""
    if re.match(r"the ", noun_phrase, re.IGNORECASE):
        return noun_phrase
    return f"our {_ARTICLE.sub('', noun_phrase)}"


def of_many(noun: str) -> str:
    """Give a noun as it is said of several: "beach cleans"; "" for one that is not counted or whose plural differs."""
    head = _head(noun)
    if is_plural(noun) or head in _UNCOUNTED or _head_part(noun)[1] or head in ("person", "child", "man", "woman"):
        return ""
    if head.endswith("y") and head[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}{'es' if head.endswith(('s', 'x', 'ch', 'sh')) else 's'}" if head != "quiz" else "quizzes"


def is_plural(noun_phrase: str) -> bool:
    """Tell whether a verb after this noun phrase takes its plural form, judged by its first words and its head."""
    noun_phrase = _QUOTED.sub("", noun_phrase)
    words = noun_phrase.lower().split()
    if not words or noun_phrase.split()[0] in _TITLES:
        return False
    if words[0] in _PLURAL_WORDS and words[0] not in ("young", "police", "staff"):
        return True
    head, (_, joiner) = _head(noun_phrase), _head_part(noun_phrase.lower())
    if joiner == "and":
        return True
    if head in _PLURAL_WORDS or _SEVERAL.search(noun_phrase):
        return True
    return head.endswith("s") and not head.endswith(("ss", "us", "is")) and head not in _SINGULAR_IN_S


def _head(noun_phrase: str) -> str:
    words = (_head_part(noun_phrase.lower())[0] or noun_phrase.lower()).split()
    return words[-1].strip("'\u2019\"\u2018.,") if words else ""


def _head_part(noun_phrase: str) -> tuple[str, str]:
    match = _AFTER_HEAD.search(noun_phrase)
    if match and _COMPOUND.fullmatch(noun_phrase[match.start() :]):
        return noun_phrase, ""
    return (noun_phrase[: match.start()], match[0]) if match else (noun_phrase, "")


def capitalised(text: str) -> str:
    """Give the text with a capital first letter, past any opening quotation mark."""
    for index, character in enumerate(text):
        if character.isalnum():
            return text[:index] + character.upper() + text[index + 1 :]
    return text


def lowered(text: str, names: frozenset[str] = frozenset()) -> str:
    """Give a phrase as it stands in mid-sentence: a sentence-case first word lowered, names and abbreviations kept."""
    first, _, rest = text.partition(" ")
    if first.partition("'")[0] in names:
        return text
    if first[:1].isupper() and first[1:].islower() and not any(word[:1].isupper() for word in rest.split()):
        # A word that no list of words knows is taken for a name: "Torquay library evening".
        return text if first in _PROPER or not is_ordinary(first.rstrip(",:;")) else text[0].lower() + text[1:]
    return text


def lowered_people(text: str, names: frozenset[str] = frozenset()) -> str:
    """Give those who act as they stand in mid-sentence: "The police" lowered, "Ofsted" and "Ryedale council" kept."""
    first = text.partition(" ")[0].lower()
    if first in ("the", "our"):
        return first + text[3:]
    if text[:1].isupper() and _head(text) in _OFFICES and not _DETERMINED.match(text) and text.split()[0] not in names:
        return f"the {text}"
    return lowered(text, names) if first in _BEFORE_PEOPLE or (is_plural(text) and " " not in text) else text


def as_sentence(text: str) -> str:
    """Close words as a sentence: capital first, one full stop, single spaces; each line is a sentence of its own."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    closed = [capitalised(line if line.endswith(_CLOSED) else f"{line}.") for line in lines]
    return " ".join(closed)


def bare(text: str) -> str:
    """Give a phrase without spaces around it, a final stop, or doubled spaces, ready to stand inside a sentence."""
    return " ".join(text.split()).rstrip(".;, ")


def count_words(text: str) -> int:
    """Count words as a reader does."""
    return len(text.split())
