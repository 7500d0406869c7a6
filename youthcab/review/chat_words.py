"""Words as a message has them, which no spelling checker sees: "u", "went 2 the park", "its going to be"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from youthcab.review.finding import Finding, Level, Reviewed
from youthcab.review.grammar import GRAMMAR

_BEFORE_TO = (
    "went|go|goes|going|come|came|coming|spoke|speak|talked|talk|talking|listened|listen|listening|wrote|write|"
    "moved|walked|back|want|wants|wanted|hope|hoped|hoping|able|need|needs|needed|likely|trying|tried"
)
_BEFORE_FOR = "asked|asking|looking|look|wait|waiting|ready|voted|vote|working|calling|thanks|plans|support"
_OF_OURS = "the|a|an|our|your|their|my"
# Before these a figure may be one: "in year 4 you", "at 2 you", "the 2 you met".
_COUNTS = (
    "the|these|those|last|first|other|only|all|next|every|any|year|stage|page|week|day|part|phase|group|class|age|aged|"
    "level|step|at|by|from|until|till|before|after|around|about|under|over|of|in|on|to|than|and|or|with|for|are|were|"
    "was|is|had|have|has|number|no|least|most|nearly|some"
)
_WHOM = r"(?:you|us|me|them|him|everyone|everybody)(?=[.,!?;:]|$| (?:all|and|to|in|at|on|so|with|today|this)\b)"
_NO_WORD = r"[\w.'\u2019/-]"
_FORMS = (
    (re.compile(rf"(?<!{_NO_WORD})(?P<this>u)(?!{_NO_WORD})"), "you"),
    (re.compile(rf"(?<!{_NO_WORD})(?P<this>ur)(?!{_NO_WORD})"), None),
    (re.compile(rf"\b(?:{_BEFORE_TO}) (?P<this>2)(?= (?:{_OF_OURS}|be|get|go|see|do|say|ask|meet|have|make)\b)"), "to"),
    (re.compile(rf"\b(?!(?:{_COUNTS})\b)[a-z]+ (?P<this>2)(?= {_WHOM})"), "to"),
    (re.compile(rf"\b(?:{_BEFORE_FOR}) (?P<this>4)(?= (?:{_OF_OURS})\b)"), "for"),
    (re.compile(rf"\b(?!(?:{_COUNTS})\b)[a-z]+ (?P<this>4)(?= {_WHOM})"), "for"),
    (re.compile(r"\b(?P<this>its)(?= (?:going to|gonna|a|an|the|not (?:a|the|going|just|only|about|too)) )"), "it's"),
    (re.compile(r"\b(?P<this>Its)(?= (?:going to|gonna|a|an|the|not (?:a|the|going|just|only|about|too)) )"), "It's"),
)


def find_chat_words(reviewed: Reviewed) -> Iterator[Finding]:
    """Find words as they are written in a message, where hardly anything else can be meant."""
    for passage in reviewed.passages:
        for form, meant in _FORMS:
            for found in form.finditer(passage.text):
                mend = f"Write \u201c{meant}\u201d." if meant else "Write \u201cyour\u201d or \u201cyou\u2019re\u201d."
                why = "it is written as in a message."
                at = passage.finding(GRAMMAR, Level.WARNING, *found.span("this"), why=why, mend=mend)
                yield replace(at, replacement=meant)
