"""The whole of drafting: from records to the blocks of a statement, each sentence with what it stands on."""

from __future__ import annotations

from datetime import date

from youthcab.domain.material import Material
from youthcab.draft.abbreviations import written_out
from youthcab.draft.clause import Clause
from youthcab.draft.content import NOTHING_SAID, Said, fact_of, facts
from youthcab.draft.fact import Window
from youthcab.draft.joining import Joined
from youthcab.draft.mentions import Mentions
from youthcab.draft.microplanning import microplan
from youthcab.draft.phrasing.facts import clauses_of, with_lead
from youthcab.draft.planning import Plan, plan
from youthcab.draft.realisation import as_text
from youthcab.draft.scene import Scene
from youthcab.records.period import Period
from youthcab.records.record import Record
from youthcab.records.statement import Block, BlockKind, Sentence, Source

_EARLY, _LATE = 10, 21


def compose(
    material: Material, period: Period, dated: date, last_told: date | None = None, said: Said = NOTHING_SAID
) -> tuple[Block, ...]:
    """Write the statement of a period as seen from a day: the same records give the same words.

    What had happened by `last_told`, the day of the statement before, is not told again, nor what `said` holds.

    The steps are those of Reiter and Dale, Building Natural Language Generation Systems (2000).
    """
    scene = Scene(material, dated)
    mentions = Mentions()
    plans = plan(facts(material, Window.around(period, dated, last_told), said))
    has_campaigns = any(each.topic.startswith("campaign") for each in plans)
    leads = [_lead(each, dated, period, has_campaigns=has_campaigns) for each in plans]
    paragraphs = [_paragraph(each, scene, mentions, lead) for each, lead in zip(plans, leads, strict=True)]
    return (*written_out([each for each in paragraphs if each.sentences], material), _signature(material))


def how_it_reads(record: Record, material: Material, dated: date) -> str:
    """Say one record as a statement of that day would say it on its own; "" for a record that says nothing."""
    fact = fact_of(record, dated)
    if fact is None:
        return ""
    scene = Scene(material, dated)
    clauses = clauses_of(fact, scene, named=False)
    return " ".join(sentence.text for sentence in _sentences(microplan(clauses, scene, Mentions())))


def _paragraph(paragraph: Plan, scene: Scene, mentions: Mentions, lead: str) -> Block:
    clauses: list[Clause] = []
    for fact in paragraph.facts:
        named = any(fact.campaigns and clause.subject.key == fact.campaigns for clause in clauses)
        clauses += clauses_of(fact, scene, named=named)
    if clauses and lead:
        clauses[0] = with_lead(clauses[0], lead)
    return Block(topic=paragraph.topic, sentences=_sentences(microplan(clauses, scene, mentions, paragraph.campaign)))


def _sentences(plans: tuple[Joined, ...]) -> tuple[Sentence, ...]:
    return tuple(Sentence(text=_words(each), sources=_sources(each)) for each in plans)


def _words(joined: Joined) -> str:
    return as_text(joined.clauses, shares_subject=joined.shares_subject, is_relative=joined.is_relative)


def _sources(joined: Joined) -> tuple[Source, ...]:
    return tuple(dict.fromkeys(source for clause in joined.clauses for source in clause.sources))


def _lead(paragraph: Plan, dated: date, period: Period, *, has_campaigns: bool) -> str:
    """Open the statement with where the month stands, and other news as such."""
    if paragraph.topic == "news":
        return "in other news" if has_campaigns else ""
    if paragraph.topic != "opening" or not period.is_month or dated not in period:
        return ""
    if dated.day <= _EARLY:
        return f"as {dated:%B} begins"
    return f"as {dated:%B} ends" if dated.day >= _LATE else "this month"


def _signature(material: Material) -> Block:
    cabinet = material.cabinet
    name = cabinet.title or cabinet.known_as
    source = (Source(cabinet.id, "title"),)
    lines = (Sentence(text="Thank you,"), Sentence(text=name if cabinet.title else f"the {name}", sources=source))
    return Block(kind=BlockKind.SIGNATURE, topic="signature", sentences=lines)
