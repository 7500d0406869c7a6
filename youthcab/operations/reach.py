"""The figures of the last months, as charts and as what was logged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from youthcab.document.charts import charts_of
from youthcab.domain.chart import Chart
from youthcab.domain.material import Material
from youthcab.domain.reach import Logged, Reach, counting, figures_logged, reach_of
from youthcab.domain.summary import owned_by
from youthcab.operations.cabinets import the_cabinet
from youthcab.records.campaign import Campaign
from youthcab.records.entry import Entry
from youthcab.records.event import Event
from youthcab.records.identity import Id
from youthcab.records.period import Period
from youthcab.records.podcast import Episode, Podcast
from youthcab.store.reading import Reading
from youthcab.store.store import Store

MONTHS = 6


@dataclass(frozen=True, slots=True)
class Figures:
    """What the last months add up to, and the figures that are not added up."""

    charts: tuple[Chart, ...]
    logged: tuple[Logged, ...]


def figures_up_to(store: Store, month: Period) -> Figures:
    """Return the figures of the six months that end with one, from the records that may be published."""
    months = _months_up_to(month)
    whole = Period(months[0].first, month.last)
    cabinet = the_cabinet(store)
    with store.reading() as reading:
        material = counting(
            Material(
                cabinet=cabinet,
                campaigns=reading.all(Campaign),
                events=reading.relevant(Event, whole.first, whole.last),
                podcasts=reading.all(Podcast),
                episodes=_episodes(reading, months),
                entries=reading.relevant(Entry, whole.first, whole.last),
            )
        )
    return Figures(
        charts_of(
            [reach_of(each, material, f"{each.first:%B %Y}") for each in months],
            _by_campaign(whole, material),
            reach_of(whole, material, f"{whole.first:%B %Y} to {whole.last:%B %Y}"),
        ),
        figures_logged(whole, material),
    )


def _by_campaign(whole: Period, material: Material) -> list[Reach]:
    campaigns = [each for each in material.campaigns if material.publishable(each)]
    own = reach_of(whole, material, "Whole cabinet", lambda owners: not owners)
    return [*(reach_of(whole, material, each.title, owned_by(each.id)) for each in campaigns), own]


def _episodes(reading: Reading, months: list[Period]) -> tuple[Episode, ...]:
    """Read what came out in these months, and older episodes of which plays were read off in them."""
    came_out = reading.relevant(Episode, months[0].first, months[-1].last)
    read_off = (each for month in months for each in reading.holding(Episode, f"{month.first:%Y-%m}-", "plays"))
    found: dict[Id, Episode] = {each.id: each for each in (*came_out, *read_off)}
    return tuple(found[each] for each in sorted(found))


def _months_up_to(month: Period) -> list[Period]:
    months = [month]
    while len(months) < MONTHS:
        months.insert(0, Period.parse(f"{months[0].first - timedelta(days=1):%Y-%m}"))
    return months
