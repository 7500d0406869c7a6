"""A briefing for officers: by campaign, what is done, going on and next, the figures, and what is not known yet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from youthcab.draft.clause import Clause, Subject, SubjectKind
from youthcab.draft.english.dates import date_words
from youthcab.draft.english.doings import bare_doing
from youthcab.draft.english.verbs import Tense, base_form, third_person
from youthcab.draft.english.words import as_sentence, bare, the
from youthcab.draft.fact import Fact, Phase
from youthcab.draft.joining import Joined
from youthcab.draft.mentioned import Mentioned
from youthcab.draft.microplanning import microplan
from youthcab.draft.outcomes import is_overdue, is_unanswered, is_uncounted, is_undecided, is_untold
from youthcab.draft.paragraph import clauses_in, sources_of, words_of
from youthcab.draft.planning import Plan
from youthcab.draft.scene import Scene
from youthcab.draft.sections import Part, heading, is_appeal, parts_of, under_heading
from youthcab.records.action import Action
from youthcab.records.award_entry import AwardEntry
from youthcab.records.event import Event
from youthcab.records.figure import Figure
from youthcab.records.identity import Id
from youthcab.records.podcast import Episode
from youthcab.records.record import Record
from youthcab.records.statement import Block, BlockKind, Sentence, Source

_TOLD = ("news", "awards")
_LEAD_INS = {Phase.DONE: "Done:", Phase.GOING_ON: "Going on:", Phase.NEXT: "Next:"}
_FIGURES, _UNKNOWN = "Figures:", "Not yet known:"
_FIELDS = ("figure", "attended", "registered", "plays")
_TIMES = frozenset({"year", "term", "month", "week", "day", "evening", "hour", "minute", "time"})
_FIRST_PERSON = re.compile(
    r"(?<!\w)'\S[^']*'(?!\w)|\bwe (?P<adverb>(?:also|now|still) )?(?P<verb>[a-z]+)\b"
    r"|\b(?P<who>we|us|our|ours|ourselves)\b(?!['\u2019-])",
    re.IGNORECASE,
)
_SINGULAR = {"are": "is", "were": "was", "have": "has"}
_MODALS = frozenset("will may might can could should would must".split())
_THIRD = {"we": "they", "ours": "theirs", "ourselves": "itself"}


def briefing(plans: Sequence[Plan], scene: Scene) -> tuple[Block, ...]:
    """Write a briefing, the campaigns in the order of the statement; what frames a statement is left out."""
    parts = [each for each in parts_of(plans) if each.campaign or each.topic in _TOLD]
    parts += _only_unknown(parts, scene)
    alone = not any(part.campaign for part in parts)
    blocks: list[Block] = []
    for part in parts:
        lists = _lists(part, scene)
        if lists:
            blocks += [heading(part, scene, alone=alone), *lists]
    return tuple(blocks)


def _only_unknown(parts: Iterable[Part], scene: Scene) -> list[Part]:
    """Make parts for what nothing else is told of and yet somebody should find out about."""
    told = {part.topic for part in parts}
    topics = dict.fromkeys(_topic(record) for record in scene.material.news if _unknown(record, scene))
    return [Part(topic, (), campaign) for topic, campaign in topics if topic not in told]


def _topic(record: Record) -> tuple[str, Id | None]:
    if isinstance(record, AwardEntry):
        return "awards", None
    campaigns = getattr(record, "campaigns", ())
    return (f"campaign:{campaigns[0]}", campaigns[0]) if campaigns else ("news", None)


def _lists(part: Part, scene: Scene) -> list[Block]:
    told: dict[str, list[Sentence]] = {words: [] for words in (*_LEAD_INS.values(), _FIGURES, _UNKNOWN)}
    bullets: dict[str, dict[Id, list[Clause]]] = {}
    for fact, clause in clauses_in(Plan(part.topic, part.facts), scene):
        has_figure = any(_is_result(figure) for figure in _figures(fact.record, clause, scene))
        under = _FIGURES if has_figure else _LEAD_INS[_phase(fact, clause)]
        clause = under_heading(clause, fact, part, _cabinet(scene))
        bullets.setdefault(under, {}).setdefault(fact.record.id, []).append(_in_full(clause) if has_figure else clause)
    mentioned = Mentioned()
    for under, by_record in bullets.items():
        for record, clauses in by_record.items():
            told[under].append(
                _bullet(clauses, scene, mentioned, from_where=_origins(scene.find(record), clauses, scene))
            )
    told[_UNKNOWN] += [
        said for each in scene.material.news if _topic(each)[0] == part.topic for said in _unknown(each, scene)
    ]
    return [block for words, said in told.items() if said for block in _list(part, words, said)]


def _phase(fact: Fact, clause: Clause) -> Phase:
    """Part what is done of a fact from what is next: nominated already, and presenting soon."""
    if is_appeal(fact):
        return Phase.GOING_ON
    is_done = clause.tense in (Tense.PAST, Tense.PERFECT) and not clause.is_plan
    return Phase.DONE if fact.phase is Phase.NEXT and is_done else fact.phase


def _list(part: Part, words: str, said: Iterable[Sentence]) -> Iterator[Block]:
    topic = f"{part.topic}:{words.rstrip(':').lower()}"
    yield Block(topic=f"{topic}:lead-in", sentences=(Sentence(text=words),))
    yield Block(kind=BlockKind.BULLETS, topic=topic, sentences=tuple(said))


def _bullet(clauses: list[Clause], scene: Scene, mentioned: Mentioned, *, from_where: str) -> Sentence:
    joined = microplan(clauses, scene, mentioned)
    said = " ".join(_reported(each, scene, again=index > 0) for index, each in enumerate(joined))
    sources = tuple(dict.fromkeys(source for each in joined for source in sources_of(each)))
    return Sentence(text=scene.style.finished(f"{said} {from_where}".strip()), sources=sources)


def _in_full(clause: Clause) -> Clause:
    """Name a thing so that it is told from others of its kind, where a bullet stands alone."""
    subject = clause.subject
    return replace(clause, subject=replace(subject, text=subject.full)) if subject.full else clause


def _cabinet(scene: Scene) -> Subject:
    return Subject(SubjectKind.CABINET, f"the {scene.material.cabinet.known_as}")


def _reported(joined: Joined, scene: Scene, *, again: bool) -> str:
    """Say a sentence of the cabinet's own in the third person; `again` tells that a sentence before has named it."""
    cabinet = _cabinet(scene)
    own = joined.clauses[0].literal
    if own:
        is_hers = any(found["who"] or found["verb"] for found in _FIRST_PERSON.finditer(own))
        return f'In its own words: "{own}"' if is_hers else own
    clauses = tuple(_by(each, cabinet) for each in joined.clauses)
    acts = clauses[0].subject.kind is SubjectKind.CABINET
    if acts and again:
        clauses = (replace(clauses[0], subject=replace(cabinet, text="it")), *clauses[1:])
    return as_sentence(_third_person(words_of(replace(joined, clauses=clauses)), cabinet.text, acts=acts))


def _by(clause: Clause, cabinet: Subject) -> Clause:
    return replace(clause, subject=cabinet) if clause.subject.kind is SubjectKind.WE and not clause.literal else clause


def _third_person(text: str, cabinet: str, *, acts: bool) -> str:
    """Put "we" and "our" into the third person, but not inside the name of a thing."""

    def other(found: re.Match[str]) -> str:
        if found["verb"]:
            return f"{'it' if acts else cabinet} {found['adverb'] or ''}{_agreeing(found['verb'])}"
        word = (found["who"] or "").lower()
        if word == "our":
            return "its" if acts and found.start() else f"{cabinet}'s"
        if word == "us":
            return "it" if acts else cabinet
        return _THIRD.get(word, found[0])

    return _FIRST_PERSON.sub(other, text)


def _agreeing(verb: str) -> str:
    """Put the verb after "we" into the form after "it"; one that is past or a modal has the same."""
    is_base = verb not in _MODALS and base_form(verb) in (verb, "")
    return _SINGULAR.get(verb) or (third_person(verb) if is_base else verb)


def _origins(record: Record | None, clauses: Iterable[Clause], scene: Scene) -> str:
    """Say where the figures of a bullet come from."""
    figures = [figure for clause in clauses for figure in _figures(record, clause, scene) if _is_result(figure)]
    return " ".join(dict.fromkeys(_origin(figure) for figure in figures))


def _figures(record: Record | None, clause: Clause, scene: Scene) -> Iterator[Figure]:
    for name in dict.fromkeys(source.field for source in clause.sources if source.field in _FIELDS):
        if (figure := _figure(record, name, scene)) is not None:
            yield figure


def _is_result(figure: Figure) -> bool:
    """Tell whether a figure counts something: how long a thing lasts, or how often it was done, needs no source."""
    return figure.unit.split(" ")[-1].lower().rstrip("s") not in _TIMES


def _figure(record: Record | None, name: str, scene: Scene) -> Figure | None:
    if isinstance(record, Episode):
        readings = [each for each in record.plays if each.on <= scene.dated]
        return max(readings, key=lambda each: each.on).figure if readings else None
    found = getattr(record, name, None)
    return found if isinstance(found, Figure) else None


def _origin(figure: Figure) -> str:
    day = f"{figure.as_of.day} {figure.as_of:%B %Y}" if figure.as_of else ""
    known = [part for part in (bare(figure.source), bare(figure.measured)) if part]
    if known:
        return f"Source: {', '.join([*known, day] if day else known)}."
    return f"Counted on {day}; no source is recorded." if day else "No source is recorded."


def _unknown(record: Record, scene: Scene) -> tuple[Sentence, ...]:
    """Say what somebody should find out about a record; nothing where all that can be known is."""
    if not scene.material.publishable(record) or _is_learnt_later(record, scene):
        return ()
    said = _what_is_unknown(record, scene)
    if said is None:
        return ()
    text, fields = said
    sources = tuple(Source(record.id, name) for name in fields if getattr(record, name))
    cabinet = _cabinet(scene).text
    return (
        Sentence(text=scene.style.finished(as_sentence(_third_person(text, cabinet, acts=False))), sources=sources),
    )


def _is_learnt_later(record: Record, scene: Scene) -> bool:
    noted = getattr(record, "noted", None)
    return noted is not None and noted > scene.dated


def _what_is_unknown(record: Record, scene: Scene) -> tuple[str, tuple[str, ...]] | None:
    if isinstance(record, Event):
        if is_untold(record, scene.material.news, scene.dated):
            planned = f", planned for {date_words(record.when, scene.dated)},"
            return f"nothing is recorded of {the(scene.event_name(record))}{planned.rstrip(',')}", (
                "title",
                "kind",
                "when",
            )
        if is_uncounted(record, scene.dated):
            mention = scene.event_mention(record, again=True)
            return f"how many people came to {mention} is not recorded", ("title", "kind", "when")
    if isinstance(record, AwardEntry) and is_undecided(record, scene.dated):
        name = re.sub(r"^(?:the|an?|our) ", "", bare(record.award or record.title), flags=re.IGNORECASE)
        return f"no result is recorded of the {name}", ("award", "title", "steps")
    return _action_unknown(record, scene) if isinstance(record, Action) else None


def _action_unknown(action: Action, scene: Scene) -> tuple[str, tuple[str, ...]] | None:
    doing, owner = bare_doing(bare(action.text)), scene.people_fitted(action.owner)
    if not doing:
        return None
    if is_unanswered(action) and owner:
        return f"no answer is recorded from {owner}, asked to {doing}", ("text", "owner", "asked")
    if is_overdue(action, scene.dated):
        due = date_words(action.due, scene.dated)
        return f"whether the plan to {doing} was carried out is not recorded; it was due {due}", ("text", "due")
    return None
