"""How a series and its episodes are said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from youthcab.draft.clause import Clause
from youthcab.draft.english.dates import date_phrase, open_adverb
from youthcab.draft.english.numbers import figure_words
from youthcab.draft.english.verbs import Tense
from youthcab.draft.english.words import bare, join, lowered, ours, with_article
from youthcab.draft.fact import Phase
from youthcab.draft.phrasing.entries import purpose_words
from youthcab.draft.realisation import LONGEST, words_in
from youthcab.draft.scene import Scene, thing
from youthcab.records.podcast import Episode, EpisodeStatus, Frequency, Podcast, SeriesStatus
from youthcab.records.record import Medium
from youthcab.records.statement import Source

_DETERMINED = re.compile(r"(?:the|an?|our) ", re.IGNORECASE)
_WORDS = {Medium.AUDIO: "podcast", Medium.VIDEO: "video"}


def podcast_clauses(podcast: Podcast, phase: Phase, scene: Scene) -> Iterator[Clause]:
    """Say a series: that it runs, is made, is to come, rests or has ended; then what its episodes take up."""
    fields = ("title", "medium", "status", "frequency", "since", "partners", "aim")
    sources = tuple(Source(podcast.id, name) for name in fields if getattr(podcast, name))
    said = Clause(record=podcast.id, sources=(*sources, *scene.subject_sources(podcast)), after=podcast.follows)
    partners = scene.partners(podcast)
    tails = [f"with {partners}"] if partners else []
    tails += [purpose_words(podcast.aim)] if podcast.aim else []
    subject, name = scene.subject(podcast), _name(podcast)
    new = (_new(name),)
    if podcast.status is SeriesStatus.IN_THE_MAKING:
        yield replace(said, subject=subject, doing="make", objects=new, tails=tuple(tails), tense=Tense.PROGRESSIVE)
    elif phase is Phase.NEXT:
        on, soon = date_phrase(podcast.since, scene.dated), open_adverb(podcast.since)
        coming = replace(said, subject=subject, doing="start", objects=new, tails=tuple(tails), on=on, is_plan=True)
        yield replace(coming, tense=Tense.FUTURE, adverb=soon, modal="" if on or soon else "plan to")
    elif podcast.status is SeriesStatus.RUNNING:
        runs = (with_article(f"{_often(podcast)}{name}"),)
        has = replace(said, subject=subject, doing="have", objects=runs, tails=tuple(tails), tense=Tense.PRESENT)
        if fitting := _with_topics(has, podcast, scene):
            yield fitting
            return
        yield has
    else:
        ended = "end" if podcast.status is SeriesStatus.ENDED else "be paused"
        yield replace(said, subject=thing(ours(name), podcast.id), doing=ended, tense=Tense.PERFECT)
    if scene.listed(podcast.topics):
        yield _topics(podcast, phase, scene)


def episode_clauses(episode: Episode, phase: Phase, scene: Scene) -> Iterator[Clause]:
    """Say an episode: what it is called, what it is about, when it came out, and its last reading of plays."""
    series = scene.shown(episode.podcast) if episode.podcast else None
    name = ours(_name(series)) if isinstance(series, Podcast) else ""
    subject = thing(_episode_name(episode, name), episode.id)
    about = f", about {join(topics)}," if (topics := scene.listed(episode.topics)) else ""
    brief = _episode_name(episode, "") + about
    named = replace(thing(subject.text + about, episode.id), brief=brief, within=episode.podcast)
    fields = ("title", "number", "podcast", "topics", "status", "published")
    sources = tuple(Source(episode.id, each) for each in fields if getattr(episode, each))
    tense = Tense.FUTURE if phase is Phase.NEXT else Tense.PAST if episode.published.first else Tense.PERFECT
    when = date_phrase(episode.published, scene.dated) or open_adverb(episode.published)
    is_made = phase is Phase.NEXT and episode.status is EpisodeStatus.RECORDED and not when
    yield Clause(
        record=episode.id,
        sources=sources,
        subject=named,
        doing="be recorded" if is_made else "come out",
        tails=(when,) if when else (),
        tense=Tense.PERFECT if is_made else tense,
        after=episode.follows,
        is_plan=phase is Phase.NEXT and not is_made,
    )
    readings = [reading for reading in episode.plays if reading.on <= scene.dated]
    if readings and phase is Phase.DONE:
        plays = figure_words(max(readings, key=lambda reading: reading.on).figure, "plays", scene.style)
        yield Clause(
            record=episode.id, sources=(Source(episode.id, "plays"),), subject=subject, doing=f"have {plays} so far"
        )


def _name(podcast: Podcast) -> str:
    """Name a series without article: "podcast", "political podcast", "'Speak Up' podcast", "podcast series"."""
    word, title = _WORDS[podcast.medium], bare(podcast.title)
    if not title:
        return f"{word} series"
    if word in title.lower():
        return lowered(title)
    if title[0].islower() and _DETERMINED.match(title):
        return f"{_DETERMINED.sub('', title, count=1)} {word}"
    return f"'{title}' {word}"


def _new(name: str) -> str:
    """Say that a series is new, but for one with a title or an article of its own."""
    return name if _DETERMINED.match(name) else with_article(name if name.startswith("'") else f"new {name}")


def _often(podcast: Podcast) -> str:
    return f"{podcast.frequency.value} " if podcast.frequency is not Frequency.UNKNOWN else ""


def _with_topics(has: Clause, podcast: Podcast, scene: Scene) -> Clause | None:
    """Give the clause of a series with what it takes up, where that makes no long sentence."""
    if not (topics := scene.listed(podcast.topics)):
        return None
    [series] = has.objects
    told = replace(
        has, objects=(f"{series} about {join(topics)}",), sources=(*has.sources, Source(podcast.id, "topics"))
    )
    return told if words_in(told) <= LONGEST - 3 else None


def _topics(podcast: Podcast, phase: Phase, scene: Scene) -> Clause:
    topics = scene.listed(podcast.topics)
    running = (
        podcast.status in (SeriesStatus.RUNNING, SeriesStatus.PAUSED, SeriesStatus.ENDED) and phase is not Phase.NEXT
    )
    return Clause(
        record=podcast.id,
        sources=(Source(podcast.id, "topics"),),
        subject=thing("the episodes", podcast.id),
        doing="take up",
        objects=topics,
        tense=Tense.PRESENT if running else Tense.FUTURE,
        is_plan=not running,
    )


def _episode_name(episode: Episode, series: str) -> str:
    title = f"'{bare(episode.title)}'" if episode.title else ""
    if episode.number:
        numbered = f"episode {episode.number}{f' of {series}' if series else ''}"
        return f"{numbered}, {title}," if title and not episode.topics else numbered
    if title:
        return f"{title}, {'an episode of ' + series if series else 'a new episode'},"
    return f"a new episode{f' of {series}' if series else ''}"
