"""How an event is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from youthcab.draft.clause import HEDGES, Clause, Subject, SubjectKind
from youthcab.draft.content import Phase
from youthcab.draft.english.dates import date_phrase, is_over, open_adverb
from youthcab.draft.english.numbers import figure_words
from youthcab.draft.english.verbs import Tense, as_gerund, bare_doing
from youthcab.draft.english.words import bare, is_plural, join, with_article
from youthcab.draft.phrasing.circumstances import company, people_there, place, sessions
from youthcab.draft.scene import Scene, thing
from youthcab.records.event import Event, EventKind, EventStatus
from youthcab.records.figure import Figure, Qualifier
from youthcab.records.record import Certainty
from youthcab.records.statement import Source

_MEETINGS = (EventKind.MEETING, EventKind.CONSULTATION, EventKind.TRAINING)
_DISCUSSES = {
    EventKind.DEBATE: "debate",
    EventKind.WORKSHOP: "look at",
    EventKind.TRAINING: "cover",
    EventKind.CONFERENCE: "look at",
}


def event_clauses(event: Event, phase: Phase, scene: Scene, *, named: bool) -> Iterator[Clause]:
    """Say an event; `named` tells that its campaign was named already, so the event itself can be what is spoken of."""
    main = replace(_main_clause(event, phase, scene, named=named), after=event.follows)
    yield main
    if event.status in (EventStatus.CANCELLED, EventStatus.POSTPONED):
        return
    told_by_main = main.subject.kind is SubjectKind.THING
    subject = main.subject if told_by_main else _the_event(event, scene)
    tense = Tense.PAST if phase is Phase.DONE else Tense.FUTURE
    yield from _setting(event, subject, tense, scene)
    yield from _numbers(event, subject, phase)
    if event.purpose:
        purpose = bare_doing(bare(event.purpose))
        doing = f"be a step towards {as_gerund(purpose) if purpose else bare(event.purpose)}"
        step = Tense.PAST if phase is Phase.DONE else Tense.PRESENT
        yield _clause(event, ("purpose",), subject=subject, doing=doing, tense=step)


def _main_clause(event: Event, phase: Phase, scene: Scene, *, named: bool) -> Clause:
    if event.status is EventStatus.CANCELLED:
        return _called_off(event, scene, "be cancelled")
    if event.status is EventStatus.POSTPONED:
        return _postponed(event, scene)
    if event.speakers:
        return _talk(event, phase, scene)
    if event.kind in (EventKind.MEETING, EventKind.CONSULTATION):
        return _meeting(event, phase, scene)
    if event.kind is EventKind.LAUNCH and not event.when.first and phase is Phase.NEXT:
        return _coming(event, scene)
    if named and event.about and phase is Phase.NEXT and event.certainty is Certainty.AGREED:
        return _spoken_of(event, scene)
    return _held(event, phase, scene)


def _held(event: Event, phase: Phase, scene: Scene) -> Clause:
    name = with_article(scene.event_name(event))
    about = f" about {scene.fitted(event.about)}" if event.about else ""
    tails = (*company(event, scene), *sessions(event), *place(event))
    fields = (
        "title",
        "kind",
        "about",
        "when",
        "status",
        "sessions",
        "partners",
        "guests",
        "place",
        "mode",
        "certainty",
    )
    clause = _clause(event, fields, subject=scene.subject(event), doing="hold", objects=(name + about,), tails=tails)
    return _timed(event, phase, clause, scene)


def _spoken_of(event: Event, scene: Scene) -> Clause:
    subject = thing(f"our {scene.event_name(event)}", event.id)
    doing = f"{_DISCUSSES.get(event.kind, 'discuss')} {scene.fitted(event.about)}"
    tails = (*company(event, scene), *place(event))
    fields = ("title", "kind", "about", "when", "status", "partners", "guests", "place", "mode")
    return _timed(event, Phase.NEXT, _clause(event, fields, subject=subject, doing=doing, tails=tails), scene)


def _talk(event: Event, phase: Phase, scene: Scene) -> Clause:
    names = [scene.person(link) for link in event.speakers]
    subject = Subject(SubjectKind.OTHER, join(names), key=event.speakers, plural=len(names) > 1)
    name = "an event" if event.kind is EventKind.TALK and not event.title else with_article(scene.event_name(event))
    about = f" about {scene.fitted(event.about)}" if event.about else ""
    sources = tuple(Source(link, "first_name") for link in event.speakers)
    roles = tuple(Source(role.id, "role") for role in scene.material.roles if role.person in event.speakers)
    fields = ("speakers", "title", "kind", "about", "when", "status", "place", "mode")
    clause = _clause(
        event,
        fields,
        subject=subject,
        doing=f"speak at {name}{about}",
        tails=(*sessions(event), *company(event, scene), *place(event)),
    )
    return _timed(event, phase, replace(clause, sources=(*clause.sources, *sources, *roles)), scene)


def _meeting(event: Event, phase: Phase, scene: Scene) -> Clause:
    people = people_there(event, scene)
    topics = join([scene.fitted(each) for each in ([event.about] if event.about else []) + list(event.topics)])
    if event.kind is EventKind.CONSULTATION:
        on, name = f" on {topics}" if topics else "", with_article(scene.event_name(event))
        doing, objects, tails = "take part in", [f"{name}{on}"], list(company(event, scene))
    else:
        doing = "meet" if people else f"hold {with_article(scene.event_name(event))}"
        objects, tails = (
            [people] if people else [],
            [f"{'to discuss' if people else 'about'} {topics}"] if topics else [],
        )
    fields = ("kind", "title", "about", "topics", "when", "status", "partners", "guests", "place", "mode")
    clause = _clause(event, fields, subject=scene.subject(event), doing=doing, objects=tuple(objects))
    return _timed(event, phase, replace(clause, tails=(*tails, *place(event))), scene)


def _coming(event: Event, scene: Scene) -> Clause:
    subject = thing(with_article(scene.event_name(event)), event.id)
    soon = open_adverb(event.when)
    clause = _clause(event, ("title", "kind", "when"), subject=subject, tense=Tense.PRESENT)
    if not soon:
        return replace(clause, doing="be planned")
    return replace(clause, doing="come", tense=Tense.PROGRESSIVE, tails=(soon,))


def _called_off(event: Event, scene: Scene, doing: str) -> Clause:
    subject = thing(f"our {scene.event_name(event)}", event.id)
    is_off = event.status is EventStatus.CANCELLED and not event.first_planned
    planned = date_phrase(event.when if is_off else event.first_planned, scene.dated)
    if planned:
        subject = replace(
            subject, text=f"{subject.text}, planned for {planned.removeprefix('on ').removeprefix('in ')},"
        )
    fields = ("title", "kind", "status", "first_planned")
    return _clause(event, fields, subject=subject, doing=doing, tense=Tense.PERFECT)


def _postponed(event: Event, scene: Scene) -> Clause:
    clause = _called_off(event, scene, "be postponed")
    again = date_phrase(event.when, scene.dated) or open_adverb(event.when)
    if not again or event.when == event.first_planned or is_over(event.when, scene.dated):
        return clause
    it = "them" if clause.subject.plural else "it"
    hedge = HEDGES[event.certainty] or "plan to"
    sources = (*clause.sources, Source(event.id, "when"), Source(event.id, "certainty"))
    return replace(clause, tails=(f", and we {hedge} hold {it} {again}",), sources=sources)


def _setting(event: Event, subject: Subject, tense: Tense, scene: Scene) -> Iterator[Clause]:
    """Say who led it, for whom, and what it took up, as one run of clauses with one subject."""
    open_to = f"open to {scene.people_fitted(event.audience)}" if event.audience else ""
    led = f"led by {scene.people_fitted(event.led_by)}" if event.led_by else ""
    if led or open_to:
        doing = f"be {join([part for part in (led, open_to) if part])}"
        yield _clause(event, ("led_by", "audience"), subject=subject, doing=doing, tense=tense)
    if event.topics and event.kind not in (EventKind.MEETING, EventKind.CONSULTATION):
        topics = tuple(scene.fitted(topic) for topic in event.topics)
        yield _clause(event, ("topics",), subject=subject, doing="cover", objects=topics, tense=tense)


def _numbers(event: Event, subject: Subject, phase: Phase) -> Iterator[Clause]:
    if phase is Phase.DONE and event.attended and event.attended.qualifier is not Qualifier.TARGET:
        came = "be attended by" if event.kind in _MEETINGS else "draw"
        yield _clause(
            event, ("attended",), subject=subject, doing=f"{came} {_people(event.attended)}", tense=Tense.PAST
        )
    elif phase is Phase.NEXT and event.registered:
        people = _people(event.registered)
        crowd = Subject(SubjectKind.OTHER, people, plural=event.registered.number != 1)
        yield _clause(event, ("registered",), subject=crowd, doing="sign up", tense=Tense.PERFECT)


def _people(figure: Figure) -> str:
    return figure_words(figure, "person" if figure.number == 1 else "people")


def _the_event(event: Event, scene: Scene) -> Subject:
    name = scene.event_name(event)
    kind = event.kind.value + ("s" if is_plural(name) else "")
    return thing(f"the {kind}", event.id)


def _timed(event: Event, phase: Phase, clause: Clause, scene: Scene) -> Clause:
    """Put an event into its tense, with its date at the precision that is known."""
    lead, adverb = date_phrase(event.when, scene.dated), open_adverb(event.when)
    modal = "" if phase is Phase.DONE else HEDGES[event.certainty]
    if event.status is EventStatus.IDEA:
        modal = "may"
    if phase is Phase.DONE:
        return replace(clause, tense=Tense.PAST, lead=lead, adverb=adverb)
    tails = clause.tails
    if event.status is EventStatus.TO_BE_CONFIRMED or event.when.words == "to be confirmed":
        modal, tails = "plan to", (*tails, "on a date to be confirmed") if not lead else tails
    return replace(clause, tense=Tense.FUTURE, modal=modal, lead=lead, adverb=adverb, tails=tails, is_plan=True)


def _clause(event: Event, fields: tuple[str, ...], **given: Any) -> Clause:
    sources = tuple(Source(event.id, name) for name in fields if getattr(event, name))
    campaigns = tuple(Source(link, "title") for link in event.campaigns)
    return replace(Clause(record=event.id, sources=(*sources, *campaigns)), **given)
