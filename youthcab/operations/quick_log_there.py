"""The record that is there already for what a line speaks of, and how it is filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from youthcab.operations.quick_log_awards import without_article
from youthcab.operations.quick_log_names import plain
from youthcab.records.award_entry import RESULTS, AwardEntry
from youthcab.records.event import Event, EventStatus
from youthcab.records.podcast import Episode, EpisodeStatus
from youthcab.records.record import News
from youthcab.records.when import Precision, When
from youthcab.store.reading import Reading

_TELLING = re.compile(r"\w{4,}")  # shorter words, such as "the", are in everything
_LOOKED_THROUGH = 20
_KEPT = ("id", "title", "award", "kind", "noted", "podcast", "number", "follows", "in_our_words", "publish", "source")


def filled_in(reading: Reading, new: News) -> Iterator[tuple[News, News]]:
    """Return the record that is there already for what a line speaks of, filled in, together with how it was."""
    if isinstance(new, Event):
        was: News | None = _same_event(reading, new)
    elif isinstance(new, Episode):
        was = _same_episode(reading, new)
    elif isinstance(new, AwardEntry):
        was = _same_award(reading, new)
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
        if each.name not in (*_KEPT, *changed) and said and said != held:
            changed[each.name] = _taken_in(each.name, said, held)
    return replace(was, **changed)


def _taken_in(name: str, said: Any, held: Any) -> Any:
    """Return what a field holds once a line has said more of it."""
    if name in ("attended", "registered") or not held:
        return said
    if name == "status":
        moves_on = said not in (EventStatus.PLANNED, EpisodeStatus.PLANNED) and held is not EpisodeStatus.PUBLISHED
        return said if moves_on else held
    if name == "steps":
        return (*held, *(step for step in said if step.stage not in {each.stage for each in held}))
    if name == "plays":
        return (*held, *said) if said[-1] not in held else held
    is_finer = isinstance(said, When) and said.precision is Precision.DAY and held.precision is not Precision.DAY
    return said if is_finer else held


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


def _same_award(reading: Reading, new: AwardEntry) -> AwardEntry | None:
    wanted = plain(without_article(new.award))
    found = reading.page(AwardEntry, search=new.award, limit=_LOOKED_THROUGH)
    alike = [each for each in found if plain(without_article(each.award)) == wanted and _is_open(each, new)]
    return alike[0] if len(alike) == 1 else None


def _is_open(each: AwardEntry, new: AwardEntry) -> bool:
    """Tell whether an entry is still under way and may be the one that is spoken of."""
    decided = any(step.stage in RESULTS for step in each.steps)
    return not decided and (not new.campaigns or not each.campaigns or bool(set(each.campaigns) & set(new.campaigns)))


def _same_episode(reading: Reading, new: Episode) -> Episode | None:
    if new.number is not None:
        alike = reading.matching(Episode, podcast=new.podcast, number=new.number)
    elif new.title:
        found = reading.page(Episode, search=new.title, limit=_LOOKED_THROUGH)
        alike = tuple(each for each in found if plain(each.title) == plain(new.title))
    else:
        return None
    return alike[0] if len(alike) == 1 else None
