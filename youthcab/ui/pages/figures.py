"""The figures of the last six months: charts, each with a sentence and a table, and what is not added up."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from youthcab.operations.reach import Figures, figures_up_to
from youthcab.ui.cards import Card, Row, quiet_words, scrolling
from youthcab.ui.chart_card import ChartCard
from youthcab.ui.desk import Desk
from youthcab.ui.shown import figure_in_words
from youthcab.ui.task import Latest
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr

_WIDE = 62  # letters of text: less room than twice this, and the charts stand below one another


class FiguresPane(QWidget):
    """Two charts beside each other where there is room."""

    open_id = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._theme = desk, Theme("", "", False, {})
        self._latest = Latest(desk.runner)
        self._cards: list[ChartCard] = []
        self._logged = Card(tr("Other figures, as they were logged"), tr("None in these months."), "notebook-pen")
        self._rules = quiet_words(
            tr(
                "Only what was held and may be published counts, as in the officers’ summary. Unlike figures are never "
                "added up, a target is no result, and what is not known is not 0."
            )
        )
        inside = QWidget()
        inside.setObjectName("plain")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(scrolling(inside))

    def refresh(self) -> None:
        """Add up the six months that end with the month in hand."""
        month = self._desk.period
        self._desk.ask(lambda store: figures_up_to(store, month), self._show, self._latest)

    def colour(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self._logged.colour(theme)
        for card in self._cards:
            card.colour(theme)

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        return tuple(card.toggle for card in self._cards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the charts side by side, or below one another where there is too little room."""
        self._place()

    def _show(self, figures: Figures) -> None:
        if [card.chart.title for card in self._cards] != [chart.title for chart in figures.charts]:
            for card in self._cards:
                card.hide()
                card.deleteLater()
            self._cards = [self._make() for _ in figures.charts]
            self._place()
        for card, chart in zip(self._cards, figures.charts, strict=True):
            card.show_chart(chart)
        self._logged.show_rows(
            figures.logged,
            lambda each: Row(
                each.words[:1].upper() + each.words[1:],
                figure_in_words(each.figure),
                open=partial(self.open_id.emit, each.record),
            ),
        )

    def _make(self) -> ChartCard:
        card = ChartCard(self._desk.label)
        card.opened.connect(self.open_id)
        if self._theme.colours:
            card.colour(self._theme)
        return card

    def _place(self) -> None:
        columns = 2 if self.width() > 2 * _WIDE * self.fontMetrics().averageCharWidth() else 1
        for widget in (*self._cards, self._logged, self._rules):
            self._grid.removeWidget(widget)
        for place, card in enumerate((*self._cards, self._logged)):
            self._grid.addWidget(card, place // columns, place % columns)
        below = (len(self._cards) + columns) // columns
        self._grid.addWidget(self._rules, below, 0, 1, columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        for row in range(len(self._cards) + 3):
            self._grid.setRowStretch(row, 1 if row == below + 1 else 0)
