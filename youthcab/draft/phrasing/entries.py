"""How a line of the log is said."""

from __future__ import annotations

from collections.abc import Iterator

from youthcab.draft.clause import WE, Clause, Subject, SubjectKind
from youthcab.draft.content import Phase
from youthcab.draft.english.dates import date_phrase, open_adverb
from youthcab.draft.english.numbers import figure_words
from youthcab.draft.english.verbs import Tense, base_form, is_stative
from youthcab.draft.english.words import bare, is_plural, join, lowered, with_article
from youthcab.draft.scene import Scene
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
    EntryKind.THANKS: "thank",
}
"""What is done where an entry has a title or a figure and no doing of its own."""
_MAKING = ("make", "produce", "create", "write", "publish", "launch", "design", "record")
_CABINET_SPEAKS = (EntryKind.OPENING, EntryKind.CLOSING)


def entry_clauses(entry: Entry, phase: Phase, scene: Scene) -> Iterator[Clause]:
    """Say a line of the log: who does what, with what figure or list, with whom, to what end."""
    doing, made = _split(verb_phrase(entry.what))
    objects = (*made, *_objects(entry))
    tails = []
    if partners := scene.partners(entry):
        tails.append(f"with {partners}")
    if entry.purpose:
        tails.append(f"to {verb_phrase(entry.purpose)}")
    if not doing:
        doing, objects = _DOINGS.get(entry.kind, "take part in"), _titled(entry, objects)
    if not objects and not entry.what and not tails:
        return
    fields = ("who", "what", "title", "figure", "topics", "partners", "purpose", "when", "still_going", "kind")
    sources = tuple(Source(entry.id, name) for name in fields if getattr(entry, name))
    yield Clause(
        record=entry.id,
        sources=(*sources, *scene.subject_sources(entry)),
        subject=_subject(entry, scene),
        doing=doing,
        objects=objects,
        tails=tuple(tails),
        tense=_tense(entry, phase, doing),
        adverb=open_adverb(entry.when) if phase is not Phase.GOING_ON else "",
        lead=_lead(entry, phase, scene),
        after=entry.follows,
        is_plan=phase is Phase.NEXT,
        is_ground=entry.kind is EntryKind.CONTEXT and bool(entry.who),
    )


def verb_phrase(text: str) -> str:
    """Give a doing in its base form: "worked with schools" and "Working with schools" to "work with schools"."""
    phrase = lowered(bare(text))
    first, _, rest = phrase.partition(" ")
    for prefix in ("to", "we"):
        if first.lower() == prefix and rest:
            first, _, rest = rest.partition(" ")
    return f"{base_form(first.lower()) or first} {rest}".strip()


def _split(doing: str) -> tuple[str, tuple[str, ...]]:
    """Part what is made from the making, so that two things made by the same people can be said at once."""
    verb, _, rest = doing.partition(" ")
    return (verb, (rest,)) if verb in _MAKING and rest else (doing, ())


def _subject(entry: Entry, scene: Scene) -> Subject:
    if entry.who:
        who = lowered(bare(entry.who))
        return Subject(SubjectKind.OTHER, who, key=(entry.id,), plural=is_plural(who))
    if entry.kind in _CABINET_SPEAKS and not entry.campaigns:
        return Subject(SubjectKind.CABINET, f"the {scene.material.cabinet.known_as}")
    return WE if entry.kind is EntryKind.THANKS else scene.subject(entry)


def _objects(entry: Entry) -> tuple[str, ...]:
    figure = (figure_words(entry.figure),) if entry.figure else ()
    topics = (join([bare(topic) for topic in entry.topics]),) if entry.topics else ()
    return (*figure, *topics)


def _titled(entry: Entry, objects: tuple[str, ...]) -> tuple[str, ...]:
    title = lowered(bare(entry.title))
    if entry.kind is EntryKind.THANKS:
        return (title, *objects) if title else objects
    return (with_article(title), *objects) if title else objects


def _tense(entry: Entry, phase: Phase, doing: str) -> Tense:
    if entry.kind is EntryKind.THANKS and not entry.who:
        return Tense.PRESENT
    if phase is Phase.NEXT or (entry.kind is EntryKind.CLOSING and not entry.still_going):
        return Tense.FUTURE
    if phase is Phase.GOING_ON:
        return Tense.PRESENT if is_stative(doing) else Tense.PROGRESSIVE
    return Tense.PAST if entry.when.first is not None else Tense.PERFECT


def _lead(entry: Entry, phase: Phase, scene: Scene) -> str:
    """Give the date, but for what is still going on: that it goes on is the news, and its first day is past."""
    if phase is Phase.GOING_ON or entry.kind in (*_CABINET_SPEAKS, EntryKind.THANKS):
        return ""
    return date_phrase(entry.when, scene.dated)
