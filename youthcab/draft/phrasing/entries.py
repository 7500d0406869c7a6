"""How a line of the log is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from youthcab.draft.clause import WE, Clause, Subject, SubjectKind
from youthcab.draft.english.dates import date_phrase, open_adverb
from youthcab.draft.english.doings import bare_doing, says_something, without_adverb
from youthcab.draft.english.numbers import is_share, says_figure
from youthcab.draft.english.verbs import (
    Tense,
    as_gerund,
    begins_something,
    is_perfect,
    is_present,
    is_progressive,
    is_stative,
)
from youthcab.draft.english.words import as_sentence, bare, is_plural, join, with_article
from youthcab.draft.fact import Phase
from youthcab.draft.phrasing.entry_figures import OPEN_ENDS, beside, figure_of, waits, with_figure, with_money
from youthcab.draft.scene import ONE_OF_US, Scene
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.statement import Source

_DOINGS = {
    EntryKind.ACTIVITY: "work on",
    EntryKind.PARTNER_WORK: "work",
    EntryKind.SURVEY: "run",
    EntryKind.VOTE: "take part in",
    EntryKind.SOCIAL_MEDIA: "share",
    EntryKind.RESOURCE: "make",
    EntryKind.PETITION: "run",
    EntryKind.PRESS: "appear in",
    EntryKind.FUNDING: "receive",
    EntryKind.TRAINING: "take part in",
    EntryKind.ELECTION: "take part in",
    EntryKind.REACH: "reach",
    EntryKind.OUTCOME: "achieve",
    EntryKind.SETBACK: "face",
    EntryKind.THANKS: "thank",
}
"""What is done where an entry has a title or a figure and no doing of its own."""
_THANKS_TO = re.compile(r"^thank (?:you )?to (?=\w)")
_NAMED = (EntryKind.VOTE, EntryKind.ELECTION, EntryKind.PRESS, EntryKind.TRAINING)
_MAKING = ("make", "produce", "create", "write", "publish", "launch", "design", "record")
_SPOKEN = "ask attend contact email hear interview join lobby meet phone question see speak talk visit write"
_ABOUT = frozenset(_SPOKEN.split())
"""What is done to people or at a place, so that it is done about something and not on it."""
_UNTIL = r" (?:before|after|until|since|this|next) "
_ASKING = ("ask", "urge", "invite", "encourage", "call", "appeal", "recommend")
_BEGINNING = ("start", "begin", "launch", "open", "found", "introduce", "set", "agree", "publish", "sign")
"""What is done in a moment, though what was begun goes on."""
_THINGS = (EntryKind.SURVEY, EntryKind.PETITION)
_BEFORE_A_MONTH = r"\b(?:in|on|by|during|since|from|until|of|early|mid|late|\d+)[ -]"
_CABINET_SPEAKS = (EntryKind.OPENING, EntryKind.CLOSING)
_FRAMES = (*_CABINET_SPEAKS, EntryKind.CONTEXT)
_TYPED_AS_THINGS = (EntryKind.TRAINING, EntryKind.RESOURCE, EntryKind.FUNDING, EntryKind.PRESS)
_GIVEN = re.compile(r"(?:receive|get|win|secure|accept|be (?:given|awarded|granted))\b")


def entry_clauses(entry: Entry, phase: Phase, scene: Scene) -> Iterator[Clause]:
    """Say a line of the log: who does what, with what figure or list, with whom, to what end."""
    adverb, plain = without_adverb(bare(entry.what))
    entry = replace(entry, what=plain)
    typed = plain or bare(entry.title)
    if entry.kind is EntryKind.CALL_TO_ACTION and not entry.who and begins_something(typed, _ASKING):
        yield _asked(entry, typed, scene)
        return
    phase = Phase.GOING_ON if phase is Phase.DONE and is_progressive(plain) else phase
    if (entry.kind is EntryKind.CALL_TO_ACTION and not entry.who) or _is_no_doing(entry):
        if typed:
            yield _as_typed(entry, typed, scene)
        return
    doing, objects, tails = _said(entry, scene)
    if not objects and not entry.what and not tails:
        return
    fields = ("who", "what", "title", "figure", "topics", "partners", "purpose", "when", "still_going", "kind")
    said = " ".join((doing, *objects, *tails))
    left_out = entry.figure and not says_figure(said, entry.figure, scene.style)
    sources = tuple(
        Source(entry.id, name) for name in fields if getattr(entry, name) and not (left_out and name == "figure")
    )
    yield Clause(
        record=entry.id,
        sources=(*sources, *scene.subject_sources(entry)),
        subject=_subject(entry, scene),
        doing=doing,
        objects=objects,
        tails=tails,
        tense=Tense.PERFECT if adverb == "yet" else _tense(entry, phase, doing),
        adverb=adverb or (open_adverb(entry.when) if phase is not Phase.GOING_ON else ""),
        on=_on(entry, phase, scene) if adverb != "yet" else "",
        after=entry.follows,
        is_plan=phase is Phase.NEXT,
        is_ground=entry.kind is EntryKind.CONTEXT and bool(entry.who),
        is_setback=entry.kind is EntryKind.SETBACK,
    )


def _is_no_doing(entry: Entry) -> bool:
    """Tell whether what was typed can only be printed as it is: it is no doing, and no thing that could be done."""
    to_readers = entry.kind in _FRAMES and re.search(r"\byou\b", entry.what.lower())
    return (
        bool(to_readers)
        or _is_lack(entry)
        or bool(entry.what and not bare_doing(bare(entry.what)) and not _is_a_thing(entry))
    )


def _is_lack(entry: Entry) -> bool:
    """Tell whether a setback is named as what there is not: "No benches before May"."""
    return entry.kind is EntryKind.SETBACK and not entry.what and entry.title.lower().startswith("no ")


def purpose_words(text: str) -> str:
    """Say what something is for: "to raise money", or "for a new bus shelter" where it was not written as a doing."""
    doing = bare_doing(bare(text))
    return f"to {doing}" if doing else f"for {bare(text)}"


def _asked(entry: Entry, typed: str, scene: Scene) -> Clause:
    """Say that we ask others for something."""
    tails = (figure,) if (figure := figure_of(entry, scene)) else ()
    sources = tuple(Source(entry.id, name) for name in ("what", "title", "figure", "kind") if getattr(entry, name))
    return Clause(record=entry.id, sources=sources, doing=bare_doing(typed), tails=tails)


def _as_typed(entry: Entry, typed: str, scene: Scene) -> Clause:
    """Print what was typed as a sentence of its own: an appeal, or words that are no doing."""
    sources = tuple(Source(entry.id, name) for name in ("what", "title", "who", "figure") if getattr(entry, name))
    figure = f": {told}" if (told := figure_of(entry, scene)) else ""
    if _is_lack(entry):
        typed = f"there {'are' if is_plural(re.split(_UNTIL, typed)[0]) else 'is'} {typed[0].lower()}{typed[1:]}"
    who = f"{bare(entry.who)}: " if entry.who else ""
    return Clause(record=entry.id, sources=sources, literal=as_sentence(f"{who}{typed}{figure}"))


def _said(entry: Entry, scene: Scene) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Give what is done, to what, and the rest: a figure is the object, or goes with the one there is."""
    noun = entry.what if _is_a_thing(entry) else ""
    doing, made = ("", ()) if noun else _split(_THANKS_TO.sub("thank ", bare_doing(bare(entry.what))))
    figure = figure_of(entry, scene)
    topics = join(scene.listed(entry.topics))
    if not doing:
        doing, made = _DOINGS.get(entry.kind, "work on"), _titled(entry, noun or entry.title, scene)
    doing, made, figure = with_figure(doing, made, figure, entry)
    if entry.figure and (is_share(entry.figure) or not entry.figure.unit) and (made or not waits(doing)):
        # What it counts is not known, so it would be joined to what it does not belong to.
        figure = ""
    made, figure = with_money(made, figure)
    tails = [beside(figure, doing, entry, made)] if figure and (made or not waits(doing)) else []
    objects = (*made, *((figure,) if figure and not tails else ()))
    if topics and (objects or not waits(doing)):
        tails.append(f"{'about' if doing.split(' ')[0] in _ABOUT else 'on'} {topics}")
    elif topics:
        objects = (topics,)
    if partners := scene.partners(entry):
        from_them = entry.kind is EntryKind.FUNDING and _GIVEN.match(doing)
        tails.append(f"from {partners}" if from_them else f"{'together ' if tails else ''}with {partners}")
    if entry.purpose:
        tails.append(_thanks_for(entry) if entry.kind is EntryKind.THANKS else purpose_words(entry.purpose))
    return doing, objects, tuple(tails)


def _thanks_for(entry: Entry) -> str:
    doing = bare_doing(bare(entry.purpose))
    return f"for {as_gerund(doing)}" if doing else f"for {bare(entry.purpose)}"


def _is_a_thing(entry: Entry) -> bool:
    """Tell whether what was typed names what was made, and not the making: "survey about sleep" of a survey."""
    if entry.kind in _TYPED_AS_THINGS and not entry.who:
        return bool(entry.what) and not bare_doing(bare(entry.what)) and not says_something(entry.what)
    first, _, rest = bare(entry.what).lower().partition(" ")
    return entry.kind in _THINGS and first == entry.kind.value and rest.partition(" ")[0] in OPEN_ENDS


def _split(doing: str) -> tuple[str, tuple[str, ...]]:
    """Part what is made from the making, so that two things made by the same people can be said at once."""
    verb, _, rest = doing.partition(" ")
    is_whole = verb not in _MAKING or not rest or " and " in rest or waits(doing)
    return (doing, ()) if is_whole else (verb, (rest,))


def _subject(entry: Entry, scene: Scene) -> Subject:
    if entry.who:
        member = scene.member(entry.who)
        if member is not None:
            role = scene.role_of(member.id)
            takes_it_on = role is not None and re.search(rf"\b{role.role.value}\b", entry.what.lower())
            who = (scene.name(member.id) or ONE_OF_US) if takes_it_on else scene.person(member.id)
            return Subject(SubjectKind.OTHER, who, key=(member.id,))
        who = scene.people_fitted(entry.who)
        return Subject(SubjectKind.OTHER, who, key=(entry.id,), plural=is_plural(who))
    if entry.kind in _FRAMES and not entry.campaigns and entry.what.lower().startswith("is "):
        return Subject(SubjectKind.OTHER, "this", key=(entry.id,))
    if entry.kind in _CABINET_SPEAKS and not entry.campaigns:
        return Subject(SubjectKind.CABINET, f"the {scene.material.cabinet.known_as}")
    return WE if entry.kind is EntryKind.THANKS else scene.subject(entry, bare_doing(bare(entry.what)))


def _titled(entry: Entry, typed: str, scene: Scene) -> tuple[str, ...]:
    if entry.kind is EntryKind.THANKS:
        return (scene.people_fitted(typed),) if typed else ()
    title = scene.fitted(typed)
    is_name = entry.kind in _NAMED and " " in title and all(word[:1].isupper() for word in title.split())
    return (title if is_name else with_article(title),) if title else ()


def _tense(entry: Entry, phase: Phase, doing: str) -> Tense:
    if phase is Phase.GOING_ON and is_perfect(entry.what):
        return Tense.PERFECT
    if entry.kind is EntryKind.THANKS and not entry.who:
        return Tense.PRESENT
    if phase is Phase.NEXT or (entry.kind is EntryKind.CLOSING and not entry.still_going):
        return Tense.FUTURE
    if not entry.when.first and is_present(entry.what, of_others=bool(entry.who)):
        return Tense.PRESENT
    if phase is Phase.GOING_ON:
        if is_progressive(entry.what):
            return Tense.PROGRESSIVE
        if begins_something(entry.what, _BEGINNING):
            return Tense.PERFECT
        return Tense.PRESENT if is_stative(doing) else Tense.PROGRESSIVE
    return Tense.PAST if entry.when.first is not None else Tense.PERFECT


def _on(entry: Entry, phase: Phase, scene: Scene) -> str:
    """Give the date, but for what says it in its own words, and for what still goes on, whose first day is past."""
    if phase is Phase.GOING_ON or entry.kind in (*_CABINET_SPEAKS, EntryKind.THANKS):
        return ""
    if entry.when.first and re.search(rf"{_BEFORE_A_MONTH}{entry.when.first:%B}\b", entry.what):
        return ""
    return date_phrase(entry.when, scene.dated)
