"""The record that a line adds."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from youthcab.draft.english.dates import date_phrase
from youthcab.draft.english.words import capitalised
from youthcab.operations.quick_log_awards import AwardHeard, is_of_us, without_article
from youthcab.operations.quick_log_names import Named, plain
from youthcab.operations.quick_log_words import Heard
from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry, AwardStep
from youthcab.records.cabinet import Partner
from youthcab.records.entry import Entry, EntryKind
from youthcab.records.event import Event, EventKind, EventStatus, Mode
from youthcab.records.identity import Id
from youthcab.records.podcast import Episode, EpisodeStatus, Podcast
from youthcab.records.podcast import Reading as Plays
from youthcab.records.record import News
from youthcab.records.when import When
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


def added(reading: Reading, heard: Heard, named: Named, today: date) -> News | None:
    """Make the record that a line speaks of; None where it is only a sentence."""
    shared: dict[str, Any] = {"campaigns": named.campaigns, "notes": named.notes}
    if heard.is_to_do:
        return Action(text=heard.left, due=heard.when, **shared) if heard.left else None
    if heard.is_episode:
        return _episode(reading, heard, today, shared)
    if heard.award is not None:
        return _award(heard, heard.award, named, shared)
    if heard.kind is not None:
        return _event(reading, heard.kind, heard, named, shared | {"status": heard.status or _standing(heard, today)})
    followed = _FOLLOWED.fullmatch(heard.left)
    if heard.figure_of == "followers" and followed:
        name = next(each for each in _PLATFORMS if each.lower() == followed["name"].lower())
        shared |= {"when": heard.when or When.day(today), "still_going": True}
        return Entry(kind=EntryKind.SOCIAL_MEDIA, who=f"our {name}", what="have", figure=heard.figure, **shared)
    return None


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
    if heard.recorded:
        told = f"Recorded {date_phrase(heard.recorded, date.min) or heard.recorded.words}"
        shared |= {"notes": "\n".join(filter(None, (told, shared["notes"])))}
    out = heard.when if heard.is_out or heard.figure_of != "plays" else When()
    read_off = heard.when.first if heard.figure_of == "plays" and not heard.is_out else None
    plays = (Plays(on=read_off or today, figure=heard.figure),) if heard.figure_of == "plays" and heard.figure else ()
    unfinished = EpisodeStatus.PLANNED if heard.recorded is None else EpisodeStatus.RECORDED
    return Episode(
        podcast=series,
        number=heard.number,
        title=capitalised(re.sub(r"^of ", "", left, flags=re.IGNORECASE)),
        published=out,
        plays=plays,
        status=EpisodeStatus.PUBLISHED if plays or (out.last and out.last <= today) else unfinished,
        **shared,
    )


def _award(heard: Heard, said: AwardHeard, named: Named, shared: dict[str, Any]) -> AwardEntry | None:
    if not is_of_us(plain(said.before), named.names):
        return None
    notes = "\n".join(filter(None, (capitalised(said.after), shared["notes"])))
    step = AwardStep(stage=said.stage, when=heard.when)
    award = capitalised(without_article(said.award))
    return AwardEntry(award=award, category=said.category, steps=(step,), **(shared | {"notes": notes}))


def _series(reading: Reading, words: str) -> tuple[Id | None, str]:
    """Find the series that a line names, or the only one there is; and the words without its name."""
    known = reading.values(Podcast, "title")
    for record, title in sorted(known, key=lambda each: -len(each[1])):
        found = re.search(rf"(?<!\w){re.escape(plain(title))}(?!\w)", plain(words)) if title else None
        if found and len(plain(words)) == len(words):
            return record, " ".join(f"{words[: found.start()]} {words[found.end() :]}".split())
    return (known[0][0] if len(known) == 1 else None), words
