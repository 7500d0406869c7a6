"""Draw a chart as SVG text: bars with their words beside them, so that neither colour nor length has to tell alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from youthcab.domain.chart import Bar, Chart

_GAP = 0.8
_LEAST = 4  # what the longest bar stands for at least, so that a single event does not fill the page


@dataclass(frozen=True, slots=True)
class Pen:
    """What to draw with: colours as #rrggbb, the size of the text in pixels, and how wide a text comes out."""

    text: str
    muted: str
    bar: str
    font: str
    size: float
    width_of: Callable[[str], float]

    @property
    def row(self) -> float:
        """The height of a row."""
        return round(self.size * 2.1)


def drawn(chart: Chart, pen: Pen, width: float) -> str:
    """Return the chart as an SVG of a width in pixels; its height is that of its rows."""
    left = min(max((pen.width_of(bar.label) for bar in chart.bars), default=0), width * 0.4)
    right = min(max((pen.width_of(bar.words) for bar in chart.bars), default=0), width * 0.45)
    room = max(width - left - right - 2 * _GAP * pen.size, 0)
    longest = max((*(bar.number for bar in chart.bars if bar.number), Decimal(_LEAST)))
    rows = []
    for place, bar in enumerate(chart.bars):
        share = float(bar.number / longest) if bar.number else 0.0
        rows.append(_row(bar, pen, place * pen.row, left, room * share))
    height = pen.row * len(chart.bars)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" role="img">'
        f"<title>{escape(chart.title)}</title><desc>{escape(chart.sentence)}</desc>"
        f'<g font-family="{escape(pen.font)}" font-size="{pen.size:.1f}">{"".join(rows)}</g></svg>'
    )


def _row(bar: Bar, pen: Pen, top: float, left: float, length: float) -> str:
    baseline, start = top + pen.row * 0.5 + pen.size * 0.36, left + _GAP * pen.size
    end = start + length + (_GAP * pen.size * 0.75 if length else 0)
    words = pen.text if bar.number else pen.muted
    thick = pen.row * 0.56
    shape = (
        f'<rect x="{start:.1f}" y="{top + (pen.row - thick) / 2:.1f}" width="{max(length, 2):.1f}" '
        f'height="{thick:.1f}" rx="3" fill="{pen.bar}"/>'
        if bar.number
        else ""
    )
    return (
        f'<text x="{left:.1f}" y="{baseline:.1f}" text-anchor="end" fill="{pen.text}">'
        f"{escape(_fitted(bar.label, pen, left))}</text>{shape}"
        f'<text x="{end:.1f}" y="{baseline:.1f}" fill="{words}">{escape(bar.words)}</text>'
    )


def _fitted(text: str, pen: Pen, room: float) -> str:
    if pen.width_of(text) <= room + 1:
        return text
    kept = text
    while kept and pen.width_of(kept + "…") > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"
