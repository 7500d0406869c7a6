"""The whole of drafting: from records to the blocks of a statement, each sentence with what it stands on."""

from __future__ import annotations

from datetime import date

from youthcab.domain.material import Material
from youthcab.draft.abbreviations import written_out
from youthcab.draft.content import NOTHING_SAID, Said, fact_of, facts
from youthcab.draft.fact import Window
from youthcab.draft.mentioned import Mentioned
from youthcab.draft.microplanning import microplan
from youthcab.draft.paragraph import clauses_in, sentences
from youthcab.draft.phrasing.facts import clauses_of, with_lead
from youthcab.draft.planning import Plan, plan
from youthcab.draft.scene import Scene
from youthcab.draft.speech import told_by_her
from youthcab.draft.voices import voiced
from youthcab.records.period import Period
from youthcab.records.record import Record
from youthcab.records.statement import Block, BlockKind, Sentence, Source, Voice

_EARLY, _LATE = 10, 21


def compose(
    material: Material,
    period: Period,
    dated: date,
    last_told: date | None = None,
    said: Said = NOTHING_SAID,
    *,
    voice: Voice = Voice.PAPER,
    paper: tuple[Block, ...] = (),
    minutes: int | None = None,
) -> tuple[Block, ...]:
    """Write the statement of a period as seen from a day: the same records give the same words.

    What had happened by `last_told`, the day of the statement before, is not told again, nor what `said` holds.
    A speech keeps to `minutes`, or to the council's rule, and says what is edited on the `paper` in her words.

    The steps are those of Reiter and Dale, Building Natural Language Generation Systems (2000).
    """
    scene = Scene(material, dated, voice)
    chosen = facts(material, Window.around(period, dated, last_told), said)
    if voice is Voice.SPEECH:
        hers = told_by_her(paper)
        chosen = tuple(fact for fact in chosen if fact.record.id not in hers)
    plans = plan(chosen)
    has_campaigns = any(each.topic.startswith("campaign") for each in plans)
    opened = [(each, _lead(each, dated, period, has_campaigns=has_campaigns)) for each in plans]
    signature = _signature(material)
    if voice is not Voice.PAPER:
        return voiced(opened, scene, paper=paper, signature=signature, minutes=minutes)
    mentioned = Mentioned()
    paragraphs = [_paragraph(each, scene, mentioned, lead) for each, lead in opened]
    return (*written_out([each for each in paragraphs if each.sentences], material), signature)


def how_it_reads(record: Record, material: Material, dated: date) -> str:
    """Say one record as a statement of that day would say it on its own; "" for a record that says nothing."""
    fact = fact_of(record, dated)
    if fact is None:
        return ""
    scene = Scene(material, dated)
    clauses = clauses_of(fact, scene, named=False)
    return " ".join(sentence.text for sentence in sentences(microplan(clauses, scene, Mentioned()), scene))


def _paragraph(paragraph: Plan, scene: Scene, mentioned: Mentioned, lead: str) -> Block:
    clauses = [clause for _, clause in clauses_in(paragraph, scene)]
    if clauses and lead:
        clauses[0] = with_lead(clauses[0], lead)
    joined = microplan(clauses, scene, mentioned, paragraph.campaign)
    return Block(topic=paragraph.topic, sentences=sentences(joined, scene))


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
