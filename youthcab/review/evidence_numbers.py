"""Whether each number of a sentence, with its qualifier, is one that a record holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from youthcab.draft.english.style import Style
from youthcab.records.figure import Qualifier
from youthcab.records.identity import Id
from youthcab.review.finding import Finding, Level
from youthcab.review.held import HeldNumber
from youthcab.review.said_numbers import SaidNumber, said_numbers
from youthcab.review.standing import Standing

_BEFORE = {each: f"{each.value} " for each in Qualifier} | {Qualifier.EXACT: "", Qualifier.TARGET: "a target of "}
_Found = list[tuple[Id, HeldNumber]]
_CAME = re.compile(r"\b(?:came|attended|took part|turned (?:up|out)|drew|joined|gathered)\b", re.IGNORECASE)
_SIGNED_UP = re.compile(r"\b(?:registered|signed up|sign-ups?|booked|bookings?|registrations?)\b", re.IGNORECASE)
_CLAUSES = re.compile(r"[,;:.()]|\b(?:and|but|though|while|who|of whom)\b")
_AIMING = ("target", "goal", "aim", "hope", "want")


def numbers_not_held(standing: Standing, text: str) -> Iterator[Finding]:
    """Find each number of a text, in which dates are blanked out, that no record holds as it is said."""
    said = said_numbers(text)
    for each in said:
        finding = _of_one(each, standing, said)
        if finding is not None:
            yield finding


def holds_number(said: SaidNumber, held: HeldNumber) -> bool:
    """Tell whether a held number has the value that is said, whatever its qualifier."""
    return said.value == held.value and said.many == held.many


def _of_one(said: SaidNumber, standing: Standing, others: tuple[SaidNumber, ...]) -> Finding | None:
    near = [number for record in standing.near for number in record.numbers]
    same = [number for number in near if holds_number(said, number)]
    if fitting := [number for number in same if _qualifies(said, number, standing.text)]:
        return None if any(_may_count(said, number, standing) for number in fitting) else _counts_other(said, standing)
    if same:
        return _wrong_qualifier(said, same[0], standing)
    far = [
        (record.record.id, number) for record in standing.all for number in record.numbers if holds_number(said, number)
    ]
    alike = [(record, number) for record, number in far if _counts_alike(said, number)]
    if alike or (far and not standing.passage.sources):
        return _of_others(said, standing, far, alike)
    return _unheld(said, standing, others)


def _of_others(said: SaidNumber, standing: Standing, far: _Found, alike: _Found) -> Finding | None:
    """Judge a number that only other records hold: `alike` are those that count the same thing."""
    kept = [(record, number) for record, number in alike if _qualifies(said, number, standing.text)]
    if alike and not kept:
        return _wrong_qualifier(said, alike[0][1], standing)
    if kept and not standing.passage.sources:
        return None
    record, _ = (kept or far)[0]
    return standing.elsewhere(said.begin, said.end, record)


def _qualifies(said: SaidNumber, held: HeldNumber, text: str) -> bool:
    if said.qualifier is held.qualifier:
        return True
    if said.qualifier is held.led_by:
        return True
    return held.qualifier is Qualifier.TARGET and any(word in text.lower() for word in _AIMING)


def _counts_alike(said: SaidNumber, held: HeldNumber) -> bool:
    return not said.after or not held.unit or bool(set(said.after.split()) & set(held.unit.split()))


def _may_count(said: SaidNumber, held: HeldNumber, standing: Standing) -> bool:
    """Tell whether a number may count what the record's does: no schools for people, no pounds for posters."""
    told = said.after.split()
    if (
        held.field
        and held.unit
        and _is_money(standing.text[said.start], told) != _is_money(held.unit[0], held.unit.split())
    ):
        return False
    clause = _clause(standing.text, said)
    for field, verbs, others in (("registered", _CAME, _SIGNED_UP), ("attended", _SIGNED_UP, _CAME)):
        if held.field == field and verbs.search(clause) and not others.search(clause):
            return False
    return _counts_alike(said, held) or not standing.reviewed.held.units.intersection(told[:2])


def _is_money(first: str, words: list[str]) -> bool:
    return first in "\u00a3$\u20ac" or words[:1] in (["pound"], ["pounds"], ["euro"], ["euros"], ["pence"], ["gbp"])


def _clause(text: str, said: SaidNumber) -> str:
    before, after = _CLAUSES.split(text[: said.start])[-1], _CLAUSES.split(text[said.end :])[0]
    return f"{before} {after}"


def _counts_other(said: SaidNumber, standing: Standing) -> Finding:
    why, mend = "the record holds this number of something else.", "Say what the record counts, or log this one."
    return standing.finding(Level.WARNING, said.begin, said.end, why, mend)


def _wrong_qualifier(said: SaidNumber, held: HeldNumber, standing: Standing) -> Finding:
    words = _like(held, standing.text[said.start : said.end])
    mend = "Say it as the record has it."
    finding = standing.finding(Level.BLOCKING, said.begin, said.end, f"the record says {words}.", mend)
    return standing.replaced(finding, words, said.begin, said.end)


def _unheld(said: SaidNumber, standing: Standing, others: tuple[SaidNumber, ...]) -> Finding:
    now = _now(standing, others)
    if now is None:
        why, mend = "no record holds this number.", "Log it where it belongs, or take it out."
        return standing.finding(Level.BLOCKING, said.begin, said.end, why, mend)
    record, held = now
    words, start = _in_words(held, said, Style.of(standing.reviewed.rules))
    why = f"no record holds this number; the record that the sentence stands on now says {words}."
    finding = standing.finding(Level.BLOCKING, said.begin, said.end, why, "Say the record's number, or log this one.")
    return replace(standing.replaced(finding, words, start, said.end), record=record)


def _now(standing: Standing, others: tuple[SaidNumber, ...]) -> tuple[Id, HeldNumber] | None:
    """Give the one figure that the sentence's own records hold and the sentence does not say, with its record."""
    figures = [
        (record.record.id, number)
        for record in standing.near
        if record.record.id in standing.passage.sources
        for number in record.numbers
        if number.figure is not None and not any(holds_number(said, number) for said in others)
    ]
    return figures[0] if len(figures) == 1 else None


def _in_words(held: HeldNumber, said: SaidNumber, style: Style) -> tuple[str, int]:
    """Give the held number as a sentence says it, and from where it replaces the one that is said."""
    number = style.number(held.value)
    if said.qualifier is held.led_by:
        return number, said.start
    return f"{_BEFORE[held.qualifier]}{number}", said.begin


def _like(held: HeldNumber, said: str) -> str:
    bare = said.rstrip("+").removesuffix(" or so").removesuffix(" or more").removesuffix(" plus")
    return f"{_BEFORE[held.qualifier]}{bare}"
