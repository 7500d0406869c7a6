"""The charts of some months: who came, what was held, and the podcasts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from youthcab.document.summary import figure_words, sum_words
from youthcab.domain.chart import Bar, Chart
from youthcab.domain.reach import Reach
from youthcab.domain.summary import Summary
from youthcab.domain.sums import Sum
from youthcab.draft.english.words import join
from youthcab.records.figure import Figure
from youthcab.records.identity import Id

Measure = tuple[str, str]


def charts_of(months: Sequence[Reach], campaigns: Sequence[Reach], whole: Reach) -> tuple[Chart, ...]:
    """Make the charts of a stretch of months: who came and what was held, by month and by campaign, and the podcasts.

    What is there only by campaign or podcast is left out where there is none.
    """
    made = [_came(months, whole), _held(months, whole)]
    if any(each.held for each in campaigns):
        made.append(_by_campaign([each for each in campaigns if each.held], whole))
    if whole.published or whole.played:
        made += [_published(months, whole), _plays(months, whole)]
    return tuple(made)


def attendance_of(summary: Summary) -> Chart | None:
    """Make the chart of who came, campaign by campaign; None where that is known of none."""
    tallies = [tally for tally in summary.tallies if tally.attended.known]
    if not tallies:
        return None
    measure = _usual_measure([tally.attended for tally in tallies])
    bars = tuple(
        Bar(tally.title, _length(tally.attended, measure), sum_words(tally.attended, "events")) for tally in tallies
    )
    told = "; ".join(f"{bar.label} {bar.words}" for bar in bars)
    return Chart("Attendance by campaign", f"Attendance by campaign: {told}.", ("Campaign", "Attended"), bars)


def _came(months: Sequence[Reach], whole: Reach) -> Chart:
    held, total = len(whole.held), whole.came
    if not held:
        sentence = f"No event is logged as held from {whole.title}."
    elif not total.known:
        sentence = f"How many came is not logged for any of the {_events(held)} held from {whole.title}."
    else:
        missing = held - total.known
        rest = f" How many came to {_the_rest(missing, held)} is not logged." if missing else ""
        sentence = f"{_sums(total)} came to {_events(total.known)} held from {whole.title}.{rest}"
    bars = _bars(months, [each.came for each in months], [each.held for each in months], "events")
    return Chart("How many came", sentence, ("Month", "Who came"), bars)


def _plays(months: Sequence[Reach], whole: Reach) -> Chart:
    total = whole.plays
    sentence = (
        f"{_sums(total)} were gained from {whole.title}: the difference between readings."
        if total.known
        else f"No plays are logged that can be compared from {whole.title}: read them off now and then."
    )
    bars = _bars(months, [each.plays for each in months], [each.played for each in months], "episodes")
    return Chart("Plays gained", sentence, ("Month", "Plays gained"), bars)


def _held(months: Sequence[Reach], whole: Reach) -> Chart:
    count = len(whole.held)
    said = f"{_events(count)} {'was' if count == 1 else 'were'} held" if count else "No event is logged as held"
    bars = tuple(_count(each.title, each.held) for each in months)
    return Chart("Events held", f"{said} from {whole.title}.", ("Month", "Events"), bars)


def _published(months: Sequence[Reach], whole: Reach) -> Chart:
    count = len(whole.published)
    said = f"{count} {'episode' if count == 1 else 'episodes'} came out" if count else "No new episode is logged"
    bars = tuple(_count(each.title, each.published) for each in months)
    return Chart("Episodes", f"{said} from {whole.title}.", ("Month", "Episodes"), bars)


def _by_campaign(campaigns: Sequence[Reach], whole: Reach) -> Chart:
    ordered = sorted(campaigns, key=lambda each: -len(each.held))
    most = len(ordered[0].held)
    leading = [each.title for each in ordered if len(each.held) == most]
    first = f"{join(leading)} held {'most: ' if len(ordered) > 1 else ''}{_events(most)}"
    if len(leading) == len(ordered) > 1:
        first = f"Each of these {len(ordered)} held {_events(most)}"
    sentence = f"{first} from {whole.title}. An event of two campaigns counts for each."
    bars = tuple(_count(each.title, each.held) for each in ordered)
    return Chart("Events by campaign", sentence, ("Campaign", "Events"), bars)


def _count(label: str, records: tuple[Id, ...]) -> Bar:
    return Bar(label, Decimal(len(records)), str(len(records)) if records else "none", records)


def _bars(
    months: Sequence[Reach], totals: Sequence[Sum], records: Sequence[tuple[Id, ...]], counted: str
) -> tuple[Bar, ...]:
    measure = _usual_measure(totals)
    return tuple(
        Bar(each.title, _length(total, measure), sum_words(total, counted), stands_on)
        for each, total, stands_on in zip(months, totals, records, strict=True)
    )


def _usual_measure(totals: Sequence[Sum]) -> Measure | None:
    """Choose the measure that is known in most months: only its figures are drawn beside one another."""
    measures = [_measure(figure) for total in totals for figure in total.figures]
    return max(measures, key=measures.count, default=None)


def _measure(figure: Figure) -> Measure:
    return figure.unit, figure.measured


def _length(total: Sum, measure: Measure | None) -> Decimal | None:
    if not total.asked:
        return Decimal()
    return next((figure.number for figure in total.figures if _measure(figure) == measure), None)


def _sums(total: Sum) -> str:
    words = join([figure_words(figure) for figure in total.figures])
    return words[:1].upper() + words[1:]


def _events(count: int) -> str:
    return f"{count} {'event' if count == 1 else 'events'}"


def _the_rest(missing: int, held: int) -> str:
    return "the other one" if missing == 1 and held > 1 else f"the other {missing}"
