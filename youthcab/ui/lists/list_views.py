"""What a list is filtered by, how its columns stand, and the views that were saved of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from youthcab.operations import records
from youthcab.records.identity import Id
from youthcab.records.kinds import kind_named, kind_of, label
from youthcab.records.question import Condition, Is
from youthcab.ui.desk import month_of
from youthcab.ui.dialogs.one_line import LineDialog
from youthcab.ui.lists.filters import Filter, Ready, as_asked, offers, read_period, words_of
from youthcab.ui.lists.kept_lists import KeptList, View
from youthcab.ui.lists.list_bar import ListBar
from youthcab.ui.notices import Tone
from youthcab.ui.shown import period_in_words
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.ui.lists.record_list import RecordList

_OFFERED_AT_MOST = 40


class ListViews(QObject):
    """Keeps the row above a table and the table together."""

    def __init__(self, of: RecordList) -> None:
        super().__init__(of)
        self._of, self._desk, self._listing = of, of.desk, of.listing
        self._kind = kind_of(of.listing.kind).name
        self._kept = of.desk.lists.of(self._kind, of.listing.kind)
        self._now, self.conditions = View(), tuple[Condition, ...]()
        self.bar = ListBar(
            of.listing.filters, lambda each: offers(of.listing.kind, each, self._linkable, self._today())
        )
        of.put_above(self.bar)
        of.table.arrange(self._kept.columns, self._kept.widths)
        of.table.rearranged.connect(self._keep_columns)
        of.table.columns_asked.connect(self.choose_columns)
        self._connect_bar()
        self._show()

    def add(self, condition: Condition) -> None:
        """Filter by one more condition."""
        if condition not in self.conditions:
            self.filter_by((*self.conditions, condition))

    def drop(self, condition: Condition | None) -> None:
        """Filter by one condition less, or by none at all."""
        self.filter_by(tuple(each for each in self.conditions if condition is not None and each != condition))

    def filter_by(self, conditions: Sequence[Condition]) -> None:
        """Show only what meets these conditions."""
        self.conditions = tuple(conditions)
        self._show()
        self._ask(self._of.question.order, descending=self._of.question.descending)

    def show_view(self, name: str) -> None:
        """Show the list as a saved view has it; without a name, everything as at first."""
        listing = self._listing
        at_first = View(order=listing.order, descending=listing.descending, columns=self._kept.columns)
        view = next((each for each in self._kept.views if each.name == name), at_first)
        known = [each for each in view.conditions if self._is_here(each)]
        if len(known) < len(view.conditions):
            self._desk.say(tr("This view also asks for a record that this cabinet does not hold."), Tone.WARN)
        self._now, self.conditions = view, tuple(known)
        self._of.table.arrange(view.columns)
        self._show()
        self._of.table.show_order(view.order, descending=view.descending)
        self._ask(view.order, descending=view.descending)

    def save_view(self, name: str) -> None:
        """Save how the list is shown now under a name; one of that name is replaced."""
        asked = self._of.question
        self._now = View(name, self.conditions, self._of.table.shown(), asked.order, asked.descending)
        self._keep(self._kept.with_view(self._now))
        self._desk.say(tr("The view “{name}” is saved, for you on this computer.", name=name))

    def forget_view(self, name: str) -> None:
        """Take a saved view away; the list stays as it is."""
        gone = next(each for each in self._kept.views if each.name == name)
        self._now = View()
        self._keep(self._kept.without_view(name))

        def again() -> None:
            self._keep(self._kept.with_view(gone))

        self._desk.say(tr("Deleted the view “{name}”.", name=name), button=tr("Undo"), act=again)

    def choose_columns(self) -> None:
        """Ask which columns are to be shown, and in what order."""
        # Only few open it, and it need not be loaded with the window.
        from youthcab.ui.dialogs.columns import ColumnsDialog

        dialog = ColumnsDialog(self._of.model.columns, self._of.table.shown(), self._of.window())
        dialog.chosen.connect(self._take_columns)
        dialog.open()

    def _take_columns(self, chosen: Sequence[str]) -> None:
        self._of.table.arrange(chosen)
        self._keep_columns()

    def _connect_bar(self) -> None:
        bar = self.bar
        bar.condition_asked.connect(self.add)
        bar.time_asked.connect(self._ask_for_time)
        bar.dropped.connect(self.drop)
        bar.ready_chosen.connect(lambda ready: self._add_ready(ready))
        bar.view_chosen.connect(self.show_view)
        bar.view_to_save.connect(self._ask_for_name)
        bar.view_to_forget.connect(self.forget_view)
        bar.columns_asked.connect(self.choose_columns)

    def _add_ready(self, ready: Ready) -> None:
        self.filter_by(tuple(dict.fromkeys((*self.conditions, *ready.conditions))))

    def _ask(self, order: str, *, descending: bool) -> None:
        asked = tuple(as_asked(each, self._today()) for each in self.conditions)
        self._of.ask(replace(self._of.question, conditions=asked, order=order, descending=descending))

    def _show(self) -> None:
        said = [(words_of(each, self._name_of(each.field), self._desk.label), each) for each in self.conditions]
        self.bar.show_conditions(said)
        self.bar.show_views([each.name for each in self._kept.views], self._now.name)

    def _keep_columns(self) -> None:
        grid = self._of.table
        self._keep(replace(self._kept, columns=grid.shown(), widths=dict(grid.widths)))

    def _keep(self, kept: KeptList) -> None:
        self._kept = kept
        self._desk.lists.keep(self._kind, kept)
        self._show()

    def _ask_for_name(self) -> None:
        dialog = LineDialog(
            tr("Save this view"), tr("Its name"), tr("Save"), self._what_becomes_of, self._of.window(), self._now.name
        )
        dialog.given.connect(self.save_view)
        dialog.open()

    def _what_becomes_of(self, name: str) -> str:
        is_there = any(each.name == name for each in self._kept.views)
        return tr("It takes the place of the view that has this name now.") if is_there else ""

    def _ask_for_time(self, field: str) -> None:
        today = self._today()

        def add(text: str) -> None:
            self.add(Condition(field, Is.DURING, read_period(text, today)))

        asked = tr("A month, a quarter or a year, such as “{example}”", example=period_in_words(month_of(today)))
        dialog = LineDialog(
            tr("Another time"),
            asked,
            tr("Show it"),
            lambda text: period_in_words(read_period(text, today)),
            self._of.window(),
        )
        dialog.given.connect(add)
        dialog.open()

    def _linkable(self, to: str, _text: str) -> list[tuple[Id, str]]:
        kind = kind_named(to)
        found = [(each.id, label(each)) for each in records.page(self._desk.store, kind.type, limit=_OFFERED_AT_MOST)]
        return sorted(found, key=lambda each: each[1].casefold())

    def _is_here(self, condition: Condition) -> bool:
        is_link = condition.test is Is.SAME and type(condition.value) is str
        return not is_link or records.find(self._desk.store, Id(str(condition.value))) is not None

    def _name_of(self, field: str) -> str:
        named = [each.words for each in self._listing.filters if isinstance(each, Filter) and each.field == field]
        headers = [column.header for column in self._listing.columns if column.field.partition(".")[0] == field]
        return next(iter(named + headers), field)

    def _today(self) -> date:
        return self._desk.today()
