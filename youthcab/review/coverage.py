"""What was logged and is not said, what was said and has changed since, and what waits for a result."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from youthcab.domain.placing import may_matter
from youthcab.draft.composition import how_it_reads
from youthcab.draft.english.dates import day_words, is_ahead, is_over
from youthcab.draft.english.numbers import figure_words, says_figure
from youthcab.draft.english.style import Style
from youthcab.draft.fact import Window
from youthcab.draft.outcomes import is_presented_untold, is_undecided, is_untold
from youthcab.draft.phases import phase_of
from youthcab.records.action import Action, ActionState
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_of, label, span
from youthcab.records.period import Period
from youthcab.records.record import News, Record
from youthcab.records.statement import Voice
from youthcab.review.finding import Finding, Level, Reviewed

COVERAGE, NO_RESULT = "coverage", "no result"
_BY_A_DRAFT = (
    "it was logged in this period, and the statement does not say it.",
    "Refresh the draft, say it, or leave it out.",
)
_TELLS_ALL = (Voice.PAPER, Voice.POST)


def find_not_said(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each record of the period that may be published and that no sentence stands on; a speech says only some."""
    period = reviewed.statement.period
    if period is None or reviewed.statement.voice not in _TELLS_ALL:
        return
    said = {source for passage in reviewed.passages for source in passage.sources}
    taken_out = {record for block in reviewed.statement.blocks for record in block.told}
    drafted = {record for block in reviewed.fresh for each in block.sentences for record in each.cited}
    for record in (*reviewed.material.news, *reviewed.material.campaigns):
        if record.id in said:
            continue
        if _is_to_be_said(record, period, reviewed):
            if record.id in taken_out:
                why, mend = "it was told here and was taken out.", "Put it back, or leave it out."
                yield _on_record(record, why, mend, COVERAGE, Level.NOTE)
            else:
                helps = record.id in drafted or not reviewed.fresh
                yield _on_record(record, *(_BY_A_DRAFT if helps else _left_out(record, reviewed)), COVERAGE)
        elif isinstance(record, News) and _is_far_ahead(record, period, reviewed):
            why = (
                f"it is planned for {_when(record)}, further ahead than this statement looks, and was not told as new."
            )
            yield _on_record(record, why, "Say it, or leave it for a later one.", COVERAGE, Level.NOTE)


def find_figures_not_said(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each line of the log that is told without its figure, as when nothing says what the figure counts."""
    if reviewed.statement.voice not in _TELLS_ALL:
        return
    said: dict[Id, str] = {}
    for passage in reviewed.passages:
        for source in passage.sources:
            said[source] = f"{said.get(source, '')} {passage.text}"
    style = Style.of(reviewed.rules)
    for record in reviewed.material.news:
        if not isinstance(record, Entry) or record.figure is None or record.id not in said:
            continue
        if not says_figure(said[record.id], record.figure, style):
            why = f"it is told without its figure, {style.finished(figure_words(record.figure, style=style))}."
            mend = "Say in its words what the figure counts, or leave it out."
            yield _on_record(record, why, mend, COVERAGE)


def find_without_result(reviewed: Reviewed) -> Iterator[Finding]:
    """Find each planned event that is over and of which nothing is logged, and each award that should be decided.

    What the words tell as held or presented holds the statement back, until a person says that it was.
    """
    told = {source for passage in reviewed.passages for source in passage.sources}
    followers = [each for each in reviewed.material.news if getattr(each, "follows", ())]
    for event in reviewed.material.events:
        if reviewed.material.publishable(event) and is_untold(event, followers, reviewed.today):
            is_told = event.id in told and is_over(event.when, reviewed.dated)
            why = f"it was planned for a day that has passed by {_day(reviewed)}, and nothing says how it went."
            level = Level.BLOCKING if is_told else Level.WARNING
            mend = "Log that it was held and how many came, or that it was not."
            yield _on_record(event, why, mend, NO_RESULT, level)
        elif event.id in told and reviewed.material.publishable(event) and _is_between(event, followers, reviewed):
            why = f"it comes before the day of the statement, and on {_day(reviewed)} it is still ahead."
            yield _on_record(event, why, "Look again when it is over, and log how it went.", NO_RESULT)
    for entry in reviewed.material.award_entries:
        if reviewed.material.publishable(entry) and is_undecided(entry, reviewed.today):
            why = f"its last step has passed by {_day(reviewed)}, and no outcome is logged."
            is_told = entry.id in told and is_presented_untold(entry, reviewed.dated)
            level = Level.BLOCKING if is_told else Level.WARNING
            yield _on_record(entry, why, "Log what came of it.", NO_RESULT, level)


def _is_between(event: Event, followers: list[News], reviewed: Reviewed) -> bool:
    """Tell whether an event lies between today and the day that the statement speaks from."""
    return reviewed.dated > reviewed.today and is_untold(event, followers, reviewed.dated)


def _is_to_be_said(record: Record, period: Period, reviewed: Reviewed) -> bool:
    if not reviewed.material.publishable(record):
        return False
    if isinstance(record, Campaign):
        return any(period.touches(step.when) and not is_ahead(step.when, reviewed.dated) for step in record.stages)
    if not isinstance(record, News) or (record.noted is not None and record.noted > reviewed.dated):
        return False
    if isinstance(record, Action) and record.state is ActionState.DROPPED:
        return False
    noted = record.noted is not None and record.noted in period
    return noted or may_matter(period, record)


def _is_far_ahead(record: News, period: Period, reviewed: Reviewed) -> bool:
    """Tell whether a plan that may be told lies beyond what a draft looks at, and no later day was noted for it."""
    first = span(record)[0]
    known = record.noted is None or record.noted <= reviewed.dated
    off = isinstance(record, Action) and record.state is not ActionState.OPEN
    horizon = max(Window.around(period, reviewed.dated).horizon, reviewed.today)
    return first is not None and first > horizon and known and not off and reviewed.material.publishable(record)


def _when(record: News) -> str:
    first = span(record)[0]
    return f"{first:%B %Y}" if first else ""


def _left_out(record: Record, reviewed: Reviewed) -> tuple[str, str]:
    """Say why a draft of these records leaves one out, as far as that is known, and what helps then."""
    ever = Window(date.min, reviewed.dated, date.max)
    if not isinstance(record, Campaign) and phase_of(record, ever) is None:
        return (
            "a draft leaves it out: as it is logged, it neither happened nor is still to come.",
            "Log how it stands now, or leave it out.",
        )
    if not how_it_reads(record, reviewed.material, reviewed.dated):
        return (
            "it was logged in this period, and a draft leaves it out: there is too little in it for a sentence.",
            "Fill in more of it, say it in your own words, or leave it out.",
        )
    last, told = span(record)[1], reviewed.last_told
    if last is not None and told is not None and last <= told:
        return (
            f"a draft leaves it out: it was over by {day_words(told, reviewed.dated)}, the day of the last statement.",
            "Say it in your own words if it was not told then, or leave it out.",
        )
    return (
        "it was logged in this period, and a draft leaves it out.",
        "Say it in your own words, or leave it out.",
    )


def _on_record(record: Record, why: str, mend: str, check: str, level: Level = Level.WARNING) -> Finding:
    what = f"{kind_of(record).name.replace('_', ' ').capitalize()} \u2018{label(record)}\u2019"
    return Finding(check=check, level=level, what=what, why=why, mend=mend, record=record.id)


def _day(reviewed: Reviewed) -> str:
    return f"{reviewed.today.day} {reviewed.today:%B %Y}"
