"""The record that a line adds, or the one that is there already and is filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any

from youthcab.draft.english.words import capitalised
from youthcab.operations.quick_log_names import Named, plain
from youthcab.operations.quick_log_words import Heard
from youthcab.records.action import Action
from youthcab.records.cabinet import Partner
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventKind, EventStatus, Mode
from youthcab.records.identity import Id
from youthcab.records.podcast import Episode, EpisodeStatus, Podcast
from youthcab.records.podcast import Reading as Plays
from youthcab.records.record import News
from youthcab.records.when import Precision, When
from youthcab.store.reading import Reading

_PLATFORMS = (
    "Instagram",
    "TikTok",
    "YouTube",
    "Facebook",
    "Twitter",
    "X",
    "Threads",
    "Snapchat",
    "LinkedIn",
    "Newsletter",
)
_FOLLOWED = re.compile(
    rf"(?:our |on )?(?P<name>{'|'.join(_PLATFORMS)})(?: page| account| channel)?(?: has| have| now| at|:)*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(?:^| )(on|about|with|for|at|in) ", re.IGNORECASE)
_MODES = {"online": Mode.ONLINE, "in person": Mode.IN_PERSON, "in-person": Mode.IN_PERSON}
_MODE = re.compile(r"\b(?:online|in[ -]person)\b", re.IGNORECASE)
_TELLING = re.compile(r"\w{4,}")  # shorter words, such as "the", are in everything
_LOOKED_THROUGH = 20
_KEPT = ("id", "title", "kind", "noted", "podcast", "number", "follows", "in_our_words", "publish", "source")


def added(reading: Reading, heard: Heard, named: Named, today: date) -> News | None:
    """Make the record that a line speaks of; None where it is only a sentence."""
    shared: dict[str, Any] = {"campaigns": named.campaigns, "notes": named.notes}
    if heard.is_to_do:
        return Action(text=heard.left, due=heard.when, **shared) if heard.left else None
    if heard.is_episode:
        return _episode(reading, heard, today, shared)
    if heard.kind is not None:
        return _event(reading, heard.kind, heard, named, shared | {"status": heard.status or _standing(heard, today)})
    followed = _FOLLOWED.fullmatch(heard.left)
    if heard.figure_of == "followers" and followed:
        name = next(each for each in _PLATFORMS if each.lower() == followed["name"].lower())
        shared |= {"when": heard.when or When.day(today), "still_going": True}
        return Entry(kind=EntryKind.SOCIAL_MEDIA, who=f"our {name}", what="have", figure=heard.figure, **shared)
    return None


def filled_in(reading: Reading, new: News) -> Iterator[tuple[News, News]]:
    """Return the record that is there already for what a line speaks of, filled in, together with how it was."""
    if isinstance(new, Event):
        was: News | None = _same_event(reading, new)
    elif isinstance(new, Episode):
        was = _same_episode(reading, new)
    else:
        return
    if was is not None:
        yield _filled(was, new), was


def _filled(was: News, new: News) -> News:
    """Take in what a line says beyond a record; what that holds stays, but for how it stands and what was counted."""
    changed: dict[str, Any] = {"campaigns": tuple(dict.fromkeys((*was.campaigns, *new.campaigns)))}
    if new.notes and new.notes not in was.notes:
        changed["notes"] = "\n".join(filter(None, (was.notes, new.notes)))
    for each in fields(new):
        said, held = getattr(new, each.name), getattr(was, each.name)
        if each.name in (*_KEPT, *changed) or not said or said == held:
            continue
        if each.name in ("attended", "registered") or not held:
            changed[each.name] = said
        elif each.name == "status":
            changed |= {"status": said} if _moves_on(new) else {}
        elif each.name == "plays":
            changed["plays"] = (*held, *said) if said[-1] not in held else held
        elif isinstance(said, When) and said.precision is Precision.DAY and held.precision is not Precision.DAY:
            changed[each.name] = said
    return replace(was, **changed)


def _moves_on(new: News) -> bool:
    return getattr(new, "status", None) not in (EventStatus.PLANNED, EpisodeStatus.PLANNED)


def _event(reading: Reading, kind: EventKind, heard: Heard, named: Named, shared: dict[str, Any]) -> Event:
    mode = _MODE.search(f"{heard.before} {heard.after}")
    before, after = (" ".join(_MODE.sub(" ", part).split()) for part in (heard.before, heard.after))
    told: dict[str, Any] = {"mode": _MODES[mode[0].lower()]} if mode else {}
    after = re.sub(r"^of ", "", after, flags=re.IGNORECASE)
    title, parts = (before, after) if before or _PARTS.match(after) else (after, "")
    if plain(title) in named.names or not title:
        title = ""
    if parts:
        told |= _told_after(reading, parts, shared)
    if heard.figure_of in ("attended", "registered"):
        told[heard.figure_of] = heard.figure
    return Event(kind=kind, title=capitalised(title), when=heard.when, **(shared | told))


def _told_after(reading: Reading, words: str, shared: dict[str, Any]) -> dict[str, Any]:
    """Take "on exam stress with the police at County Hall" apart by its small words."""
    pieces = _PARTS.split(words)
    told: dict[str, Any] = {}
    kept = []
    for small, said in zip(pieces[1::2], pieces[2::2], strict=True):
        name = {"on": "about", "about": "about", "for": "audience", "at": "place", "in": "place", "with": "guests"}[
            small.lower()
        ]
        partner = _partner(reading, said) if name == "guests" else None
        if partner is not None:
            told["partners"] = (partner,)
        elif name in told or said[:1].isdigit():
            kept.append(f"{small} {said}")
        else:
            told[name] = (said,) if name == "guests" else said
    if kept:
        told["notes"] = " ".join(filter(None, (shared["notes"], *kept)))
    return told


def _partner(reading: Reading, said: str) -> Id | None:
    wanted = plain(said).removeprefix("the ")
    return next(
        (each for each, name in reading.values(Partner, "title") if plain(name).removeprefix("the ") == wanted), None
    )


def _standing(heard: Heard, today: date) -> EventStatus:
    """Take an event for held once its day is over, or people are said to have come and it is not still ahead."""
    first, last = heard.when.first, heard.when.last
    came = heard.figure_of == "attended" and (first is None or first <= today)
    return EventStatus.HELD if came or (last is not None and last < today) else EventStatus.PLANNED


def _episode(reading: Reading, heard: Heard, today: date, shared: dict[str, Any]) -> Episode:
    series, left = _series(reading, heard.left)
    out = heard.when if heard.is_out or heard.figure_of != "plays" else When()
    read_off = heard.when.first if heard.figure_of == "plays" and not heard.is_out else None
    plays = (Plays(on=read_off or today, figure=heard.figure),) if heard.figure_of == "plays" and heard.figure else ()
    return Episode(
        podcast=series,
        number=heard.number,
        title=capitalised(left),
        published=out,
        plays=plays,
        status=EpisodeStatus.PUBLISHED if plays or (out.last and out.last <= today) else EpisodeStatus.PLANNED,
        **shared,
    )


def _series(reading: Reading, words: str) -> tuple[Id | None, str]:
    """Find the series that a line names, or the only one there is; and the words without its name."""
    known = reading.values(Podcast, "title")
    for record, title in sorted(known, key=lambda each: -len(each[1])):
        found = re.search(rf"(?<!\w){re.escape(plain(title))}(?!\w)", plain(words)) if title else None
        if found and len(plain(words)) == len(words):
            return record, " ".join(f"{words[: found.start()]} {words[found.end() :]}".split())
    return (known[0][0] if len(known) == 1 else None), words


def _same_event(reading: Reading, new: Event) -> Event | None:
    day = new.when.first if new.when.precision is Precision.DAY else None
    if day is not None:
        near = [each for each in reading.relevant(Event, day, day) if each.when.first]
    elif new.title and not new.when:
        near = list(reading.page(Event, search=new.title, order="when", descending=True, limit=_LOOKED_THROUGH))
    else:
        return None
    alike = [each for each in near if each.kind is new.kind and _is_same(each, new)]
    if new.title:
        return next((each for each in alike if each.attended is None), alike[0] if alike else None)
    return alike[0] if len(alike) == 1 and alike[0].when.precision is Precision.DAY else None


def _is_same(each: Event, new: Event) -> bool:
    if new.title:
        return plain(each.title) == plain(new.title)
    if each.about and new.about and not _telling(each.about) & _telling(new.about):
        return False
    return not new.campaigns or bool(set(each.campaigns) & set(new.campaigns))


def _telling(words: str) -> set[str]:
    found = plain(words)
    return set(_TELLING.findall(found)) or set(found.split())


def _same_episode(reading: Reading, new: Episode) -> Episode | None:
    if new.number is not None:
        alike = reading.matching(Episode, podcast=new.podcast, number=new.number)
    elif new.title:
        found = reading.page(Episode, search=new.title, limit=_LOOKED_THROUGH)
        alike = tuple(each for each in found if plain(each.title) == plain(new.title))
    else:
        return None
    return alike[0] if len(alike) == 1 else None
