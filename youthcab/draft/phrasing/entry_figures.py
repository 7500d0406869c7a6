"""Where a figure of the log goes: with the thing that it counts, or where the words wait for it."""

from __future__ import annotations

import re

from youthcab.draft.english.numbers import figure_words, says_figure
from youthcab.draft.english.words import is_plural
from youthcab.draft.scene import Scene
from youthcab.records.entry import Entry, EntryKind

_OPEN_END_WORDS = "of on in at to for with from about by into over through than including as between among only us them"
OPEN_ENDS = frozenset(_OPEN_END_WORDS.split())
_COUNTED = ("the", "our", "all", "both", "some", "many", "several", "two", "three", "four", "five")
_PARTICLES = ("out", "up", "off", "down", "away", "back")
_PEOPLE_WORDS = """
person people pupil pupils student students child children member members resident residents parent parents carer carers
volunteer volunteers teacher teachers councillor councillors officer officers adult adults teenager teenagers girl girls
boy boys guest guests delegate delegates leader leaders worker workers youth participant participants attendee attendees
school schools college colleges club clubs group groups class classes team teams organisation organisations charity
charities family families partner partners council councils business businesses shop shops employer employers firm firms
"""
_PEOPLE = frozenset(_PEOPLE_WORDS.split())
_COME_IN_WORDS = """
response responses reply replies answer answers signature signatures vote votes entry entries view views play plays like
likes comment comments share shares download downloads listen listens visit visits visitor visitors idea ideas question
questions follower followers subscriber subscribers episode episodes session sessions stall stalls page pages post posts
"""
_COME_IN = frozenset(_COME_IN_WORDS.split())
"""What something that was made comes with, or gets: "a survey with 300 responses"."""
_TO_SOMEBODY = frozenset("give hand send deliver distribute offer present show explain lend post".split())
_LONG_NAME = re.compile(r"\b(?:of|for|about) \w")
"""After such words "with 61 answers" could be taken for part of what they begin: "a survey of pupils with"."""
_ENDS_IN_VERB = re.compile(r"\b(?:have|has|had|which|that|and) (?:[a-z]+(?:ed|ught)|won|saw)$")
"""What waits for its object: "a petition, which has gathered"."""


def figure_of(entry: Entry, scene: Scene) -> str:
    """Give the figure in words; "" where the words of the entry hold its number already."""
    if entry.figure is None or says_figure(f"{entry.what} {entry.title}", entry.figure, scene.style):
        return ""
    return figure_words(entry.figure, style=scene.style)


def with_figure(doing: str, made: tuple[str, ...], figure: str, entry: Entry) -> tuple[str, tuple[str, ...], str]:
    """Put a figure where the thing it counts is named: "hand out leaflets", 500 leaflets: "hand out 500 leaflets"."""
    unit = entry.figure.unit if entry.figure else ""
    if figure and not unit and entry.kind is EntryKind.RESOURCE and len(made) == 1 and _is_uncounted(made[0]):
        return doing, (f"{figure} {made[0]}",), ""
    if made == (unit,) and unit and figure:
        return doing, (figure,), ""
    if unit and figure and doing.endswith(f" {unit}"):
        return f"{doing.removesuffix(unit)}{figure}", made, ""
    verb, found, rest = doing.partition(f" {unit} ")
    if unit and figure and found and not waits(doing) and (" " not in verb or verb.partition(" ")[2] in _PARTICLES):
        return f"{verb} {figure} {rest}", made, ""
    return doing, made, figure


def with_money(made: tuple[str, ...], figure: str) -> tuple[tuple[str, ...], str]:
    """Put a sum of money before those who give it: "a grant of £500 from the Arts Fund"."""
    if len(made) != 1 or " from " not in made[0] or not _is_money(figure):
        return made, figure
    given, _, giver = made[0].partition(" from ")
    return (f"{given} of {figure} from {giver}",), ""


def _is_money(figure: str) -> bool:
    return figure.lstrip("abcdefghijklmnopqrstuvwxyz ").startswith("£")


def beside(figure: str, doing: str, entry: Entry, made: tuple[str, ...] = ()) -> str:
    """Put a figure behind what is done, joined only as what it counts allows: "with 40 pupils", "(37 streets)"."""
    if figure.endswith((" time", " times", "once", "twice")):
        return figure
    if _is_money(figure):
        return f"of {figure}"
    unit = entry.figure.unit.lower().split() if entry.figure else []
    counted = frozenset(unit)
    if counted & _PEOPLE and doing.split(" ")[0] in _TO_SOMEBODY:
        return f"to {figure}"
    if counted & _COME_IN and _LONG_NAME.search(" ".join((doing, *made))):
        return f", with {figure}"
    return f"with {figure}" if not unit or counted & (_PEOPLE | _COME_IN) else f"({figure})"


def _is_uncounted(things: str) -> bool:
    return is_plural(things) and things.split()[0] not in _COUNTED


def waits(doing: str) -> bool:
    """Tell whether a doing waits for its object: it is a verb alone, or ends in what needs one."""
    first, _, rest = doing.removeprefix("not ").partition(" ")
    if first == "be" and rest and rest.split()[-1] not in OPEN_ENDS:
        return False
    return not rest or rest in _PARTICLES or rest.split()[-1] in OPEN_ENDS or _ENDS_IN_VERB.search(rest) is not None
