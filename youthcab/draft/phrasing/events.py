"""How an event is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from youthcab.draft.clause import WE, Clause, Subject, SubjectKind
from youthcab.draft.english.dates import open_adverb
from youthcab.draft.english.doings import bare_doing
from youthcab.draft.english.numbers import number_words
from youthcab.draft.english.verbs import Tense, as_gerund
from youthcab.draft.english.words import bare, is_plural, join, ours, with_article
from youthcab.draft.fact import Phase
from youthcab.draft.phrasing.called_off import called_off
from youthcab.draft.phrasing.circumstances import company, named_by_mode, people_counted, place, sessions
from youthcab.draft.phrasing.meetings import MEETINGS, meeting
from youthcab.draft.phrasing.timing import event_clause, timed
from youthcab.draft.realisation import LONGEST, words_in
from youthcab.draft.scene import ONE_OF_US, Scene, thing
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.figure import Qualifier
from youthcab.records.record import Certainty
from youthcab.records.statement import Source

_CALLED_OFF = (EventStatus.CANCELLED, EventStatus.POSTPONED)
_DISCUSSES = {
    EventKind.DEBATE: "debate",
    EventKind.WORKSHOP: "look at",
    EventKind.TRAINING: "cover",
    EventKind.CONFERENCE: "look at",
}
_SHORT = 20
"""Words up to which a sentence can take in what an event was for."""


def event_clauses(
    event: Event, phase: Phase, scene: Scene, *, named: bool, told_on: date | None = None
) -> Iterator[Clause]:
    """Say an event; `named` tells that its campaign was named already, so the event itself can be what is spoken of."""
    if event.status in _CALLED_OFF:
        for clause in called_off(event, scene, told_on):
            yield replace(clause, after=() if clause.is_aside else event.follows, is_setback=True)
        return
    main = replace(_main_clause(event, phase, scene, named=named), after=event.follows)
    main, more = _shortened(event, main, phase, scene)
    fitting = _with_purpose(event, main)
    yield fitting or main
    yield from more
    told_by_main = main.subject.kind is SubjectKind.THING
    subject = main.subject if told_by_main else _the_event(event, scene)
    tense = Tense.PAST if phase is Phase.DONE else Tense.FUTURE
    yield from _setting(event, subject, tense, scene, in_main=fitting or main)
    yield from _numbers(event, subject, phase, scene)
    if event.purpose and fitting is None:
        purpose = bare_doing(bare(event.purpose))
        doing = f"be a step towards {as_gerund(purpose) if purpose else bare(event.purpose)}"
        step = Tense.PAST if phase is Phase.DONE else Tense.PRESENT
        if event.kind in MEETINGS and purpose:
            doing, step = f"be held to {purpose}", tense
        yield _aside(event, "purpose", subject=subject, doing=doing, tense=step)


def _shortened(event: Event, main: Clause, phase: Phase, scene: Scene) -> tuple[Clause, list[Clause]]:
    """Take out of a sentence that would be too long who took part or what was discussed, to be said after it."""
    if words_in(main) + len(main.on.split()) <= LONGEST:
        return main, []
    tense = Tense.PAST if phase is Phase.DONE else Tense.FUTURE
    for tail in main.tails:
        without = replace(main, tails=tuple(each for each in main.tails if each != tail))
        if tail.startswith("to discuss "):
            talk = _aside(event, "topics", subject=WE, doing=tail.removeprefix("to "), tense=tense)
            return without, [replace(talk, sources=_of(event, "about topics"))]
        if (tail,) == company(event, scene):
            words = tail.removeprefix("with ")
            people = Subject(SubjectKind.OTHER, words, key=(event.id,), plural=is_plural(words))
            part = _aside(event, "guests", subject=people, doing="take part", tense=tense)
            return without, [replace(part, sources=_of(event, "partners guests"))]
    return main, []


def _main_clause(event: Event, phase: Phase, scene: Scene, *, named: bool) -> Clause:
    if event.speakers:
        return _talk(event, phase, scene)
    if event.kind in MEETINGS:
        return meeting(event, phase, scene)
    is_sure = event.certainty is Certainty.AGREED and event.status is not EventStatus.IDEA
    if event.kind is EventKind.LAUNCH and not event.when.first and phase is Phase.NEXT and is_sure:
        return _coming(event, scene)
    if named and event.about and phase is Phase.NEXT and event.certainty is Certainty.AGREED:
        return _spoken_of(event, scene)
    return _held(event, phase, scene)


def _held(event: Event, phase: Phase, scene: Scene) -> Clause:
    about = f"{_subject_matter(event, scene)}{_members_only(event, scene)}"
    title, where = named_by_mode(event, scene.event_name(event)) if about else (scene.event_name(event), place(event))
    name = f"{_whose(title)}{about}"
    fields = "title kind about topics audience when status sessions partners guests place mode certainty".split()
    tails = (*company(event, scene), *sessions(event, scene), *where)
    clause = event_clause(event, fields, subject=scene.subject(event), doing="hold", objects=(name,), tails=tails)
    return timed(event, phase, clause, scene)


def _whose(title: str) -> str:
    """Put an article before what is held; one in a row is of those who hold it: "its first rehearsal"."""
    name = with_article(title)
    return f"{{its}} {title}" if name == f"our {title}" and title[:1].isalnum() else name


def _subject_matter(event: Event, scene: Scene) -> str:
    """Say what an event is about, or of what it takes up where nothing else is told of it."""
    if event.about:
        return f" about {scene.fitted(event.about)}"
    if not _topics_in_name(event):
        return ""
    topics = join(scene.listed(event.topics))
    return f" {'on' if event.kind is EventKind.TRAINING else 'about'} {topics}"


def _topics_in_name(event: Event) -> bool:
    alone = not (event.about or event.led_by or event.attended or event.audience)
    words = sum(len(topic.split()) for topic in event.topics)
    return (
        alone
        and any(topic.strip() for topic in event.topics)
        and words <= 8
        and " about " not in event.title
        and " on " not in event.title
    )


def _members_only(event: Event, scene: Scene) -> str:
    return f" for {scene.people_fitted(event.audience)}" if _is_for_our_own(event) else ""


def _is_for_our_own(event: Event) -> bool:
    return event.audience.lower().startswith("our ") and not event.led_by


def _spoken_of(event: Event, scene: Scene) -> Clause:
    subject = thing(ours(scene.event_name(event)), event.id)
    doing = f"{_DISCUSSES.get(event.kind, 'discuss')} {scene.fitted(event.about)}"
    tails = (*company(event, scene), *place(event))
    fields = ["title", "kind", "about", "when", "status", "partners", "guests", "place", "mode"]
    return timed(event, Phase.NEXT, event_clause(event, fields, subject=subject, doing=doing, tails=tails), scene)


def _talk(event: Event, phase: Phase, scene: Scene) -> Clause:
    names = _counted([scene.person(link) for link in event.speakers])
    subject = Subject(SubjectKind.OTHER, join(names), key=event.speakers, plural=len(event.speakers) > 1)
    name = "an event" if event.kind is EventKind.TALK and not event.title else with_article(scene.event_name(event))
    about = f" about {scene.fitted(event.about)}" if event.about else ""
    sources = tuple(Source(link, "first_name") for link in event.speakers)
    shown = (role for role in scene.material.roles if scene.material.publishable(role))
    roles = tuple(Source(role.id, "role") for role in shown if role.person in event.speakers)
    fields = ["speakers", "title", "kind", "about", "when", "status", "place", "mode"]
    tails = (*sessions(event, scene), *company(event, scene), *place(event))
    clause = event_clause(event, fields, subject=subject, doing="speak at", objects=(f"{name}{about}",), tails=tails)
    return timed(event, phase, replace(clause, sources=(*clause.sources, *sources, *roles)), scene)


def _counted(names: list[str]) -> list[str]:
    """Count those who are not named: "two of our members"; the named come first."""
    unnamed = [name for name in names if name == ONE_OF_US]
    named = [name for name in names if name != ONE_OF_US]
    if len(unnamed) > 1:
        return [*named, f"{number_words(len(unnamed))} of our members"]
    return [*named, *unnamed]


def _coming(event: Event, scene: Scene) -> Clause:
    subject = thing(with_article(scene.event_name(event)), event.id)
    soon = open_adverb(event.when)
    clause = event_clause(event, ("title", "kind", "when"), subject=subject, tense=Tense.PRESENT)
    if not soon:
        return replace(clause, doing="be planned")
    return replace(clause, doing="come", tense=Tense.PROGRESSIVE, tails=(soon,))


def _with_purpose(event: Event, main: Clause) -> Clause | None:
    """Give the main clause with what the event is for, where that makes no long sentence and says nothing twice."""
    doing = bare_doing(bare(event.purpose))
    ends = [tail for tail in main.tails if tail.startswith("to ")]
    if not doing or main.subject.kind is SubjectKind.THING or (ends and event.kind not in MEETINGS):
        return None
    others = tuple(tail for tail in main.tails if tail not in ends)
    fitting = replace(
        main,
        tails=(*others, " and ".join((*ends, f"to {doing}"))),
        sources=(*main.sources, Source(event.id, "purpose")),
    )
    return fitting if words_in(fitting) <= _SHORT else None


def _setting(event: Event, subject: Subject, tense: Tense, scene: Scene, *, in_main: Clause) -> Iterator[Clause]:
    """Say who led it, for whom, and what it took up, as one run of clauses with one subject."""
    open_to = f"open to {scene.people_fitted(event.audience)}" if event.audience else ""
    if in_main.doing == "hold" and _is_for_our_own(event):
        open_to = ""
    led = f"led by {scene.people_fitted(event.led_by)}" if event.led_by else ""
    if led or open_to:
        doing = f"be {join([part for part in (led, open_to) if part])}"
        yield replace(
            _aside(event, "led_by", subject=subject, doing=doing, tense=tense), sources=_of(event, "led_by audience")
        )
    told = event.kind in MEETINGS or (in_main.doing == "hold" and _topics_in_name(event))
    topics = scene.listed(event.topics)
    if topics and not told:
        yield _aside(event, "topics", subject=subject, doing="cover", objects=topics, tense=tense)


def _of(event: Event, names: str) -> tuple[Source, ...]:
    return event_clause(event, names.split()).sources


def _numbers(event: Event, subject: Subject, phase: Phase, scene: Scene) -> Iterator[Clause]:
    if phase is Phase.DONE and event.attended and event.attended.qualifier is not Qualifier.TARGET:
        came = "be attended by" if event.kind in (*MEETINGS, EventKind.TRAINING) else "draw"
        people = (people_counted(event.attended, scene),)
        yield _aside(event, "attended", subject=subject, doing=came, objects=people, tense=Tense.PAST)
    elif phase is Phase.NEXT and event.registered and event.registered.qualifier is not Qualifier.TARGET:
        crowd = Subject(SubjectKind.OTHER, people_counted(event.registered, scene), plural=event.registered.number != 1)
        yield _aside(event, "registered", subject=crowd, doing="sign up", tense=Tense.PERFECT)


def _aside(
    event: Event, name: str, *, subject: Subject, doing: str, tense: Tense, objects: tuple[str, ...] = ()
) -> Clause:
    sources = _of(event, name)
    return Clause(
        record=event.id, sources=sources, subject=subject, doing=doing, objects=objects, tense=tense, is_aside=True
    )


def _the_event(event: Event, scene: Scene) -> Subject:
    """Refer to an event that was just told: by its kind, or by its own name where that is a plain word."""
    name = scene.event_name(event)
    kind = event.kind.value + ("s" if is_plural(name) else "")
    short = kind if event.kind.value in name or "'" in name else re.split(r" (?:about|on|at|in) ", name)[0]
    return replace(thing(f"the {short}", event.id), full=f"the {name}", plural=is_plural(name))
