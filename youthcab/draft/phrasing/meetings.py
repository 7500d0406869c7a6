"""How a meeting or a consultation is said: whom we met, and to discuss what."""

from __future__ import annotations

import re
from dataclasses import replace

from youthcab.draft.clause import Clause
from youthcab.draft.english.words import bare, join, with_article
from youthcab.draft.fact import Phase
from youthcab.draft.phrasing.circumstances import company, people_there, place
from youthcab.draft.phrasing.timing import event_clause, timed
from youthcab.draft.scene import Scene
from youthcab.records.event import Event, EventKind

MEETINGS = (EventKind.MEETING, EventKind.CONSULTATION)


def meeting(event: Event, phase: Phase, scene: Scene) -> Clause:
    """Say a meeting by the people, or by its own name where it has one."""
    doing, objects, tails = _said(event, scene)
    fields = ["kind", "title", "about", "topics", "when", "status", "partners", "guests", "place", "mode"]
    clause = event_clause(event, fields, subject=scene.subject(event), doing=doing, objects=objects)
    return timed(event, phase, replace(clause, tails=(*tails, *place(event))), scene)


def _said(event: Event, scene: Scene) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    people, title = people_there(event, scene), bare(event.title).lower()
    topics = join(scene.listed((event.about, *event.topics)))
    name = with_article(scene.event_name(event))
    if event.kind is EventKind.CONSULTATION:
        on = f" on {topics}" if topics and " on " not in title else ""
        return "take part in", (f"{name}{on}",), company(event, scene)
    if not people or _is_named(_without_them(title, people.lower())):
        told = any(title.find(word) > 0 for word in (" on ", " about ", " to discuss "))
        there = () if " with " in title else company(event, scene)
        return "hold", (name,), (*there, *([f"about {topics}"] if topics and not told else []))
    short = with_article(_without_them(scene.event_name(event), people))
    at = [f"at {short}"] if title and "meeting" not in title else []
    return "meet", (people,), (*at, *([f"to discuss {topics}"] if topics else []))


def _without_them(name: str, people: str) -> str:
    """Name a meeting without those whom the sentence names already: "a call with Arriva" as "a call"."""
    start, _, end = re.sub(r" (?:w/|with) ", "\n", name).partition("\n")
    return start if end.lower() == people.lower() else name


def _is_named(title: str) -> bool:
    """Tell whether a meeting is known by more than that it was one: "annual meeting", "meetings on fares"."""
    return "meeting" in title and title not in ("meeting", "a meeting")
