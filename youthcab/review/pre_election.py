"""What a council takes care with in the time before a poll, and party names at any time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from youthcab.domain.elections import election_around, holidays_are_known
from youthcab.domain.named import named_in
from youthcab.draft.english.dates import day_words
from youthcab.records.period import Period
from youthcab.records.person import Standing
from youthcab.records.rules import Election
from youthcab.review.finding import Finding, Level, Passage, Reviewed
from youthcab.review.word_groups import word_groups

PRE_ELECTION, PARTIES = "pre-election", "parties"
_WORD, _NEXT = r"[A-Z][\w'\u2019-]+", r"(?:\s+[A-Z][\w'\u2019-]+)*"
_NAMED = re.compile(
    rf"\b(?:Councillors?|Cllrs?\.?|Mayor|Minister|Alderman|Lord|Lady|Baroness|Sir|Dame|Commissioner)\s+"
    rf"(?!(?:Mayor|Lieutenant)\b)(?:[A-Z]\.\s*)*{_WORD}{_NEXT}(?:\s+MPs?\b)?"
    rf"|\b{_WORD}{_NEXT},?\s+(?:MP|MEP|MSP)\b|\bMPs?\s+for\s+{_WORD}{_NEXT}"
)
_DATED = re.compile(
    r"\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:today|tomorrow|tonight|this week|this month|next week|next month)\b"
)
_GRATEFUL = r"\b(?:[Tt]hank(?:s|ful)?|[Gg]rateful|[Gg]ratitude|[Aa]ppreciat\w+)\b[^,.;]{0,40}?"
_THANKS = re.compile(rf"{_GRATEFUL}\b(?:this|the|our|your|outgoing|current)\s+(?:\w+\s+)?administration\b")
_MEND = "Take it out, or answer why it may stand."
_Spans = Iterable[tuple[int, int]]


def find_party_names(reviewed: Reviewed) -> Iterator[Finding]:
    """Find the names of political parties, at any time.

    Source: the Local Government Act 1986, section 2.
    """
    in_period = _around(reviewed) is not None
    for passage in reviewed.passages:
        for start, end in _spans(word_groups("politics")["parties"], passage.text):
            yield _finding(
                passage,
                (start, end),
                check=PARTIES,
                level=Level.BLOCKING if in_period else Level.WARNING,
                why="a council must publish nothing that seems meant to affect support for a party.",
            )


def find_pre_election(reviewed: Reviewed) -> Iterator[Finding]:
    """Find, from the notice of an election to its poll, what a person has to answer for; nothing is taken out.

    The days that count are today, the day that the statement speaks from and the meeting's. Source: the Code of
    Recommended Practice on Local Authority Publicity (2011), and the Local Government Association's short guide to it.
    """
    around = _around(reviewed)
    if around is None:
        return
    election, period = around
    first, last = (day_words(day, reviewed.dated) for day in (period.first, period.last))
    yield from _unsure(election, period, first)
    poll = f"the poll of the {election.what}" if election.what else "a poll"
    in_time = f"{first} to {last} is the time before {poll}"
    for passage in reviewed.passages:
        taken: list[tuple[int, int]] = []
        for why, spans in _looked_for(reviewed):
            for start, end in spans(passage.text):
                if not any(start < last and first < end for first, last in taken):
                    taken.append((start, end))
                    yield _finding(passage, (start, end), PRE_ELECTION, Level.BLOCKING, f"{why}, and {in_time}.")


def _looked_for(reviewed: Reviewed) -> tuple[tuple[str, Callable[[str], _Spans]], ...]:
    words = word_groups("politics")

    def named(text: str) -> _Spans:
        people = reviewed.material.roll.in_text(text)
        in_office = [each for each in people if each.standing is Standing.ADULT_IN_OFFICE]
        return (*_spans(_NAMED, text), *((each.start, each.end) for each in named_in(text, in_office)))

    def thanked(text: str) -> _Spans:
        party = re.compile(f"{_GRATEFUL}(?:{words['parties'].pattern})")
        return (*_spans(_THANKS, text), *_spans(party, text))

    def dated_events(text: str) -> _Spans:
        return _spans(words["politicians"], text) if _DATED.search(text) else ()

    return (
        ("this thanks those who govern and not everyone who helped", thanked),
        ("this names a politician", named),
        ("this is about candidates or their campaigns", lambda text: _spans(words["candidates"], text)),
        ("this is about a change in the law or in who may vote", lambda text: _spans(words["law"], text)),
        ("this tells a dated event with politicians", dated_events),
    )


def _around(reviewed: Reviewed) -> tuple[Election, Period] | None:
    days = (reviewed.today, reviewed.statement.dated, reviewed.statement.meeting)
    return election_around([day for day in days if day], reviewed.rules)


def _unsure(election: Election, period: Period, first: str) -> Iterator[Finding]:
    if election.notice is None and not holidays_are_known(period.last):
        why = f"the bank holidays of {period.last.year} are not known here, so the notice of {first} is a guess."
        mend = "Put the true day of the notice into the settings."
        yield Finding(check=PRE_ELECTION, level=Level.NOTE, what=election.what or "the election", why=why, mend=mend)


def _spans(pattern: re.Pattern[str], text: str) -> _Spans:
    return tuple(found.span() for found in pattern.finditer(text))


def _finding(passage: Passage, span: tuple[int, int], check: str, level: Level, why: str) -> Finding:
    return passage.finding(check, level, *span, why=why, mend=_MEND)
