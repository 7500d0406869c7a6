"""The row above a table: what it is filtered by, its saved views and its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from youthcab.records.question import Condition
from youthcab.ui.flow import Flow
from youthcab.ui.icons import icon
from youthcab.ui.lists.filters import Filter, Offer, Ready
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr
from youthcab.ui.words import name_with_tip, on_button

Offers = Callable[[Filter], Sequence[Offer]]
_LONGEST, _LONGEST_ON_BUTTON = 40, 18  # letters


class ListBar(QWidget):
    """Buttons with menus, and a chip for each condition, which takes it out."""

    condition_asked = Signal(object)
    time_asked = Signal(str)
    dropped = Signal(object)
    ready_chosen = Signal(object)
    view_chosen = Signal(str)
    view_to_save = Signal()
    view_to_forget = Signal(str)
    columns_asked = Signal()

    def __init__(self, filters: Sequence[Filter | Ready], offers: Offers) -> None:
        super().__init__()
        self._filters, self._offers = filters, offers
        self.filter_button = _button(tr("Filter"), tr("Filter this list"))
        self.view_button = _button(tr("Views"), tr("Saved views of this list"))
        self.columns_button = _button(tr("Columns"), tr("Choose columns"))
        self.columns_button.clicked.connect(self.columns_asked)
        self.filter_menu, self.view_menu = QMenu(self), QMenu(self)
        self.filter_menu.setAccessibleName(tr("Filter this list"))
        self.view_menu.setAccessibleName(tr("Saved views of this list"))
        self.filter_button.setMenu(self.filter_menu)
        self.view_button.setMenu(self.view_menu)
        if not filters:
            self.filter_button.hide()
        self.filter_menu.aboutToShow.connect(self._fill_filters)
        self._chips = QWidget()
        self._flow = Flow(self._chips)
        self._chips.hide()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.filter_button)
        row.addStretch(1)
        row.addWidget(self.view_button)
        row.addWidget(self.columns_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 5, 6, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._chips)

    def show_conditions(self, said: Sequence[tuple[str, Condition]]) -> None:
        """Show a chip for each condition with its words, and one more that takes all of them out."""
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for words, condition in said:
            self._add_chip(f"{_short(words)}  ×", tr("Take out the filter {words}", words=words), condition)
        if len(said) > 1:
            self._add_chip(tr("Clear all"), tr("Take out all filters"), None).setObjectName("quiet")
        self._chips.setVisible(bool(said))
        self._chips.updateGeometry()

    def show_views(self, names: Sequence[str], now: str) -> None:
        """Offer the saved views; `now` is the one in sight, or nothing."""
        self.view_button.setAccessibleName(tr("Saved views of this list, now {view}", view=now or tr("everything")))
        self.view_button.setText(" " + (on_button(_short(now, _LONGEST_ON_BUTTON)) if now else tr("Views")))
        self.view_menu.clear()
        everything = self.view_menu.addAction(tr("Everything"))
        everything.triggered.connect(partial(self.view_chosen.emit, ""))
        for name in names:
            action = self.view_menu.addAction(on_button(name))
            action.setCheckable(True)
            action.setChecked(name == now)
            action.triggered.connect(partial(self.view_chosen.emit, name))
        self.view_menu.addSeparator()
        self.view_menu.addAction(tr("Save this view…")).triggered.connect(self.view_to_save)
        if now:
            forget = self.view_menu.addAction(on_button(tr("Delete the view “{name}”", name=now)))
            forget.triggered.connect(partial(self.view_to_forget.emit, now))

    def offer_filters(self) -> None:
        """Open the menu of filters."""
        self.filter_menu.popup(self.filter_button.mapToGlobal(self.filter_button.rect().bottomLeft()))

    def offer_views(self) -> None:
        """Open the menu of saved views."""
        self.view_menu.popup(self.view_button.mapToGlobal(self.view_button.rect().bottomLeft()))

    def colour(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for name, button in (
            ("list-filter", self.filter_button),
            ("bookmark", self.view_button),
            ("columns-3", self.columns_button),
        ):
            button.setIcon(icon(name, theme["link"]))

    def _add_chip(self, words: str, spoken: str, condition: Condition | None) -> QPushButton:
        chip = QPushButton(on_button(words))
        chip.setObjectName("chip")
        name_with_tip(chip, spoken)
        chip.clicked.connect(lambda: self.dropped.emit(condition))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _fill_filters(self) -> None:
        self.filter_menu.clear()
        for each in self._filters:
            if isinstance(each, Ready):
                action = self.filter_menu.addAction(tr(each.words))
                action.triggered.connect(partial(self.ready_chosen.emit, each))
            else:
                menu = self.filter_menu.addMenu(tr(each.words))
                menu.aboutToShow.connect(partial(self._fill_offers, menu, each))

    def _fill_offers(self, menu: QMenu, of: Filter) -> None:
        menu.clear()
        for offer in self._offers(of):
            action = menu.addAction(on_button(_short(offer.words)))
            if offer.condition is None:
                action.triggered.connect(partial(self.time_asked.emit, of.field))
            else:
                action.triggered.connect(partial(self.condition_asked.emit, offer.condition))


def _button(words: str, spoken: str) -> QPushButton:
    button = QPushButton(f" {words}")
    button.setObjectName("quiet")
    name_with_tip(button, spoken)
    return button


def _short(words: str, longest: int = _LONGEST) -> str:
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
