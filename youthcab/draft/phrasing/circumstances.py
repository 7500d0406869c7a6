"""With whom, how often and where an event takes place, as phrases that go after what is said of it."""

from __future__ import annotations

from youthcab.draft.english.numbers import figure_words
from youthcab.draft.english.words import bare
from youthcab.draft.scene import Scene
from youthcab.records.event import Event, EventKind, Mode
from youthcab.records.figure import Figure, Qualifier

_ON = ("zoom", "teams", "microsoft teams", "google meet")
_BUILDINGS = (
    "hall",
    "centre",
    "school",
    "college",
    "library",
    "church",
    "club",
    "park",
    "museum",
    "theatre",
    "university",
    "station",
    "house",
    "stadium",
    "arena",
    "hospital",
    "castle",
    "cathedral",
    "café",
    "cafe",
    "hotel",
    "farm",
    "pool",
    "gym",
    "pavilion",
    "academy",
)

_SPELLS = frozenset(
    "session evening afternoon morning night day week weekend month hour lunchtime lunchbreak lesson part".split()
)
"""What a run of sessions lasts; it takes place in anything else: "in four schools"."""


def company(event: Event, scene: Scene) -> tuple[str, ...]:
    """Say with whom: "with council officers"; nothing for nobody."""
    people = people_there(event, scene)
    return (f"with {people}",) if people else ()


def people_there(event: Event, scene: Scene) -> str:
    """List the partners and guests who take part."""
    return scene.partners(event, event.guests)


def sessions(event: Event, scene: Scene) -> tuple[str, ...]:
    """Say how many sessions: "over three evenings"."""
    if event.sessions is None or event.sessions.qualifier is Qualifier.TARGET:
        return ()
    words = figure_words(event.sessions, "session" if event.sessions.number == 1 else "sessions", scene.style)
    lasts = event.sessions.qualifier is Qualifier.EXACT and words.rsplit(" ", 1)[-1].removesuffix("s") in _SPELLS
    return (f"{'over' if lasts else 'in'} {words}",)


def place(event: Event) -> tuple[str, ...]:
    """Say where: "at County Hall", "on Zoom", "online"."""
    place = bare(event.place)
    if place and place.lower() in event.title.lower():
        return ()
    if place:
        first, last = place.split(" ")[0].lower(), place.split(" ")[-1].lower()
        if first in ("at", "in", "on", "online"):
            return (first + place[len(first) :],)
        if place.lower() in _ON:
            return (f"on {place}",)
        return (f"{'at' if first == 'the' or first[0].isdigit() or last in _BUILDINGS else 'in'} {place}",)
    if event.mode is Mode.ONLINE and event.kind is EventKind.WEBINAR:
        return ()
    return (event.mode.value,) if event.mode in (Mode.ONLINE, Mode.IN_PERSON, Mode.BOTH) else ()


def named_by_mode(event: Event, name: str) -> tuple[str, tuple[str, ...]]:
    """Give an event's name with where people meet before it, if that is online, and else where it is after it."""
    where = place(event)
    if where != (Mode.ONLINE.value,) or Mode.ONLINE.value in name.lower():
        return name, where
    return f"{Mode.ONLINE.value} {name}", ()


def people_counted(figure: Figure, scene: Scene) -> str:
    """Say how many came or signed up: "over 40 people"."""
    return figure_words(figure, "person" if figure.number == 1 else "people", scene.style)
