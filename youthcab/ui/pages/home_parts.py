"""The parts of Home, as data: what each is called, and how it is made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from youthcab.ui.calendar.pane import CalendarPane
    from youthcab.ui.pages.figures import FiguresPane
    from youthcab.ui.pages.home import HomePage
    from youthcab.ui.pages.this_month import ThisMonth

    Part = ThisMonth | CalendarPane | FiguresPane


@dataclass(frozen=True, slots=True)
class HomePart:
    """One part of Home."""

    name: str
    title: str
    make: Callable[[HomePage], Part]


def _this_month(home: HomePage) -> ThisMonth:
    from youthcab.ui.pages.this_month import ThisMonth

    made = ThisMonth(home.desk, *home.way_on)
    made.named.connect(home.title.setText)
    made.open_record.connect(home.open_record)
    made.to_begin.connect(home.to_begin)
    made.to_body.connect(home.to_body)
    return made


def _calendar(home: HomePage) -> CalendarPane:
    from youthcab.ui.calendar.pane import CalendarPane

    made = CalendarPane(home.desk)
    made.open_id.connect(home.open_id)
    return made


def _figures(home: HomePage) -> FiguresPane:
    from youthcab.ui.pages.figures import FiguresPane

    made = FiguresPane(home.desk)
    made.open_id.connect(home.open_id)
    return made


PARTS = (
    HomePart("this_month", "This month", _this_month),
    HomePart("calendar", "Calendar", _calendar),
    HomePart("figures", "Figures", _figures),
)
