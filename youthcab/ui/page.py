"""A page for one or more kinds of record: a heading, a choice of kind, a search line, and the list with its form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from youthcab.records.record import Record
from youthcab.ui.actions import LIST
from youthcab.ui.desk import Desk
from youthcab.ui.forms.record_view import RecordView
from youthcab.ui.icons import icon
from youthcab.ui.lists.heading import Heading
from youthcab.ui.lists.listing import Listing
from youthcab.ui.lists.row_menu import show_row_menu
from youthcab.ui.theme import Theme
from youthcab.ui.translation import tr
from youthcab.ui.words import Label, beside_icon

_KEY_PAUSE = 120


@dataclass(frozen=True, slots=True)
class PageData:
    """A page as data."""

    name: str
    title: str
    listings: tuple[Listing, ...]


class RecordPage(QWidget):
    """Shows one of its listings at a time; each is made when it is first looked at."""

    def __init__(self, desk: Desk, data: PageData, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.desk, self.data, self._actions = desk, data, actions
        self._theme: Theme | None = None
        self._views: dict[int, RecordView] = {}
        self._counts: dict[int, int] = {}
        self._place = 0
        self._stack = QStackedWidget()
        title = Label(tr(data.title))
        title.setObjectName("pageTitle")
        self._count = Label()
        self._count.setObjectName("count")
        self.search_line = QLineEdit(placeholderText=tr("Search"), clearButtonEnabled=True)
        self.search_line.setObjectName("search")
        self.search_line.setAccessibleName(tr("Search {title}", title=tr(data.title)))
        self.search_line.setMaximumWidth(280)
        self._glass = QAction(self)
        self._glass.setText(tr("Search"))
        self._glass.triggered.connect(self._search)
        self.search_line.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self, singleShot=True, interval=_KEY_PAUSE)
        self._pause.timeout.connect(self._search)
        self.search_line.textChanged.connect(lambda _: self._pause.start())
        self.search_line.returnPressed.connect(self._search)
        self.add_button = QPushButton()
        self.add_button.setObjectName("primary")
        add = actions["add"]
        self.add_button.clicked.connect(add.trigger)
        self.add_button.setEnabled(not desk.view_only)
        add.enabledChanged.connect(self.add_button.setEnabled)
        kinds = [tr(listing.many) for listing in data.listings]
        heading = Heading((title, self._count), kinds, (self.search_line, self.add_button))
        heading.chosen.connect(self.show_listing)
        self._tabs = heading.kinds
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(14)
        column.addWidget(heading)
        column.addWidget(self._stack, 1)
        self.show_listing(0)

    @property
    def view(self) -> RecordView:
        """The listing in sight."""
        return self._views[self._place]

    def show_listing(self, place: int) -> None:
        """Show one of the kinds of this page."""
        if self._views and place != self._place and not (self.view.leave() or self.desk.view_only):
            self._tabs.button(self._place).setChecked(True)
            return
        self._place = place
        if place not in self._views:
            self._views[place] = view = self._make_view(place)
            self._stack.addWidget(view)
            view.list.count_again()
        self._stack.setCurrentWidget(self.view)
        listing = self.data.listings[place]
        beside_icon(self.add_button, tr("Add {one}", one=tr(listing.one)))
        if self._tabs.buttons():
            self._tabs.button(place).setChecked(True)
        self._search()
        self.view.catch_up()
        self._show_count(self._counts.get(place, 0))

    def catch_up(self) -> None:
        """Show what was changed while the page was out of sight."""
        self.view.catch_up()

    def colour(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        self._theme = theme
        for view in self._views.values():
            view.list.views.bar.colour(theme)
        self.add_button.setIcon(icon("plus", theme["accent_text"]))
        self._glass.setIcon(icon("search", theme["muted"]))

    def leave(self) -> bool:
        """Keep what is being typed before another page is shown; False where that was not possible."""
        kept = [view.leave() for view in self._views.values()]
        return all(kept)

    def unsaved(self) -> tuple[str, ...]:
        """Return what is typed and not kept, in words."""
        return tuple(text for view in self._views.values() for text in view.unsaved())

    def show_unsaved(self) -> None:
        """Put the cursor where something is typed and not kept."""
        self.show_listing(next(place for place, view in self._views.items() if view.unsaved()))
        self.view.focus_unsaved()

    def open_record(self, record: Record) -> None:
        """Show a record of one of the kinds of this page."""
        kinds = [listing.kind for listing in self.data.listings]
        self.search_line.clear()
        self.show_listing(kinds.index(type(record)))
        if self.view.listing.kind is type(record):
            self.view.open_record(record)

    def begin(self, kind: type[Record]) -> None:
        """Show the list of a kind, and a new record of it in the form."""
        self.show_listing([listing.kind for listing in self.data.listings].index(kind))
        self.view.add()

    def holds(self, record: Record) -> bool:
        """Tell whether this page shows records of that kind."""
        return any(listing.kind is type(record) for listing in self.data.listings)

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes."""
        bar = self.view.list.views.bar
        return (self.search_line, bar.filter_button, self.view.list.in_sight, self.view.beside)

    def show_all(self) -> None:
        """Search for nothing and filter by nothing."""
        self.search_line.clear()
        self._search()
        self.view.list.views.drop(None)

    def show_row_menu(self, point: QPoint | None = None) -> None:
        """Offer what can be done at a point of the list, or with the row that has the keyboard."""
        show_row_menu(self.view, self._actions, point)

    def _make_view(self, place: int) -> RecordView:
        view = RecordView(self.desk, self.data.listings[place])
        view.list.counted.connect(lambda found: self._on_counted(place, found))
        view.list.all_asked.connect(self.show_all)
        view.list.table.typed.connect(self._type_on)
        view.list.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.list.table.customContextMenuRequested.connect(self.show_row_menu)
        view.list.table.addActions([self._actions[each.name] for each in LIST if each.on_page])
        if self._theme is not None:
            view.list.views.bar.colour(self._theme)
        return view

    def _type_on(self, letters: str) -> None:
        """Go on in the search line with what was typed in the list."""
        self.search_line.setFocus()
        self.search_line.setText(letters)

    def _search(self) -> None:
        self._pause.stop()
        self.view.list.search(self.search_line.text())

    def _on_counted(self, place: int, found: int) -> None:
        before, self._counts[place] = self._counts.get(place), found
        if place == self._place:
            self._show_count(found)
            if before not in (None, found) and self.isVisible():
                # Whoever searches or filters hears what came of it without leaving the line.
                said = QAccessibleAnnouncementEvent(self._count, self._count.accessibleName())
                QAccessible.updateAccessibility(said)

    def _show_count(self, found: int) -> None:
        is_there, listing = found or self.search_line.text(), self.view.listing
        self.add_button.setVisible(not (listing.single and is_there))
        self._count.setText(f"{found:,}")
        self._count.setAccessibleName(f"{found:,} {tr(listing.one if found == 1 else listing.many)}")
