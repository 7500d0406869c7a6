"""Whether a name that is a word too stands as a name: Grace and grace, May and the month, Young and young people."""

from __future__ import annotations

import re

from youthcab.domain.folding import folded
from youthcab.domain.word_list import ordinary_words

_WORDS = """
amber angel art autumn basil bill bob brook chance clay coral crystal daisy dawn dean destiny drew earl eve faith frank
grace grant guy harmony hazel heath holly honey hope iris ivy jack jade jan jasmine jay jewel joy june lance lily mark
max may mercy miles nick olive pat patience pearl penny ray reed rich rob robin rocky rose ruby sage sandy sky summer
sue trinity violet ward will woody april august march january
"""
ALSO_WORDS = frozenset(_WORDS.split())
"""First names that are everyday words or months too: they count as names only where they stand as one."""
_MONTHS = frozenset("january jan march april may june august".split())
_TIMES = _MONTHS | {"summer", "autumn"}
_ASK = frozenset({"will", "may"})
_DATED = "in by on early late mid since until till from to of last next this every and before after"
_BEFORE_A_MONTH = frozenset(_DATED.split())
_ARTICLES = frozenset("the a an our your their his her its my this that some any no of to".split())
_SAID = "is was has had led ran spoke said told met gave made took won came went held wrote and who"
_SAID_OF_PEOPLE = frozenset(_SAID.split())
_SAID_OF_PEOPLE_ALONE = frozenset("said spoke told led wrote chaired thanked".split())
_MODAL = frozenset("will would can could should must".split())
_NOT_AFTER_NAMES = """
a all an any as at be by each every everyone everybody for from her his how i if in into it its me more my no nobody not
of on one other our people she some than that the their them there these they this those to up us we what when where
whether with you young your
"""
_NO_NAME_BEFORE = frozenset(_NOT_AFTER_NAMES.split())
_TITLE = re.compile(r"\b(?:Miss|Master|Sir|Dame|(?i:mr|mrs|ms|mx|dr))\b\.?\s+$")
_OWNS = re.compile(r"'s\b")


def is_also_a_word(name: str, *, family: bool) -> bool:
    """Tell whether a name is a word of every day; of first names, which stand alone, only where they are well known."""
    plain = folded(name)[0].casefold()
    return plain in ALSO_WORDS or (family and plain in ordinary_words())


def stands_as_name(text: str, start: int, end: int, *, family: bool) -> bool:
    """Tell whether such a word stands as a name in a folded text; where it may, it does, so that nobody is given away.

    It does after a title, before what only people do, and with a capital that neither a sentence nor a date asks for.
    """
    name, before = text[start:end].casefold(), text[:start]
    if _TITLE.search(before):
        return True
    last, following = re.search(r"(\w+)\s*$", before), re.match(r"\s*([^\W\d_]+|\d)", text[end:])
    said, then = (last[1] if last else ""), (following[1] if following else "")
    if text[start].islower():
        return then in _SAID_OF_PEOPLE_ALONE and said.casefold() not in _ARTICLES
    if name in _MONTHS and then.isdigit():
        return False
    if _begins(before):
        return _begins_as_name(text, end, name, then, family=family)
    if family and (_is_title_case(said) or (_is_title_case(then) and name not in ALSO_WORDS)):
        return False
    is_thanked = re.search(r"\bthank(?:s|\s+you)\s+to\s+$", before, re.IGNORECASE)
    return bool(is_thanked) or not (name in _MONTHS and (said.lower() in _BEFORE_A_MONTH or said.isdigit()))


def _begins(before: str) -> bool:
    """Tell whether a sentence, a line or something quoted begins here, so that any word has a capital."""
    bare = before.rstrip(" \t\u00a0")
    return not bare or bare[-1] in ".!?:\n\"'\u2018\u201c"


def _begins_as_name(text: str, end: int, name: str, then: str, *, family: bool) -> bool:
    if then in _SAID_OF_PEOPLE or then.endswith("ed") or _OWNS.match(text, end):
        return True
    if family and name not in ALSO_WORDS:
        return not then or then in _MODAL or (then[0].isupper() and not _is_title_case(then))
    if name in _TIMES:
        return then in _MODAL
    is_asked = re.match(r"[^.!?\n]*\?", text[end:])
    return then.casefold() not in _NO_NAME_BEFORE and not (is_asked and name in _ASK)


def _is_title_case(word: str) -> bool:
    """Tell whether a word has a capital and is no name, as in "Young Carers Action Day" and "Town Hall"."""
    plain = word.casefold()
    is_ordinary = plain in ordinary_words() or plain.removesuffix("s") in ordinary_words()
    return len(word) > 1 and word[0].isupper() and is_ordinary and plain not in ALSO_WORDS
