"""The table of a list: which of its columns are shown, in which order and how wide, and what its keys do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QTableView

from youthcab.ui.lists.table import RecordTable
from youthcab.ui.lists.widths import Wish, shared
from youthcab.ui.translation import tr

_PAUSE = 300  # milliseconds
_AROUND = 24  # pixels around the words of a cell
_MEASURED = 24
"""Of so many rows the words are measured."""


class RecordGrid(QTableView):
    """Says which cell is to be changed, what was typed to find a row, and that the columns were moved or resized."""

    edit_asked = Signal(QModelIndex)
    typed = Signal(str)
    rearranged = Signal()
    columns_asked = Signal()

    def __init__(self, model: RecordTable, name: str) -> None:
        super().__init__()
        self.records, self.widths, self._fitting = model, dict[str, int](), False
        self._held = dict[str, int]()
        self.setModel(model)
        self.setObjectName("grid")
        self.setAccessibleName(name)
        self._dress()
        header = self.horizontalHeader()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.rearranged)
        model.modelReset.connect(self._measure)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._on_moved)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        self.doubleClicked.connect(self.edit_asked)

    def shown(self) -> tuple[str, ...]:
        """Return the columns in sight, from left to right."""
        return tuple(self.records.columns[place].key for place in self.sections())

    def sections(self) -> tuple[int, ...]:
        """Return the places in the model of the columns in sight, from left to right."""
        header = self.horizontalHeader()
        places = [header.logicalIndex(at) for at in range(header.count())]
        return tuple(place for place in places if not header.isSectionHidden(place))

    def arrange(self, wanted: Sequence[str], widths: Mapping[str, int] | None = None) -> None:
        """Show these columns in this order; where none of them is known, the usual ones."""
        columns = self.records.columns
        known = {column.key: place for place, column in enumerate(columns)}
        places = [known[key] for key in dict.fromkeys(wanted) if key in known]
        places = places or [place for place, column in enumerate(columns) if column.usual]
        header, self._fitting = self.horizontalHeader(), True
        for at, place in enumerate([*places, *(each for each in range(len(columns)) if each not in places)]):
            header.moveSection(header.visualIndex(place), at)
            header.setSectionHidden(place, place not in places)
        self._fitting = False
        if widths is not None:
            self.widths = dict(widths)
        self.fit()
        self._measure()

    def fit(self) -> None:
        """Share the width among the columns by what they hold; those that were made wider or narrower stay so."""
        metrics, places, header = QFontMetrics(self.font()), self.sections(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 20)
        wishes = []
        for place in places:
            column = self.records.columns[place]
            usual = metrics.averageCharWidth() * column.letters + _AROUND
            holds = max(header.sectionSizeHint(place), self._held.get(column.key, usual))
            wishes.append(Wish(column.letters, holds, usual, self.widths.get(column.key)))
        self._fitting = True
        for place, width in zip(places, shared(self.viewport().width() - 4, wishes), strict=True):
            self.setColumnWidth(place, width)
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share a new width among the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what the columns hold, where that is not done yet."""
        super().showEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._held.clear()
            QTimer.singleShot(0, self, self._measure)

    def _measure(self) -> None:
        """Measure the first rows once: columns that follow each search would leap about under the eye."""
        rows = range(min(self.records.rowCount(), _MEASURED))
        if self.isVisible() and rows and not self._held.keys() >= set(self.shown()):
            metrics = QFontMetrics(self.font())
            for place in self.sections():
                texts = (str(self.records.index(row, place).data() or "") for row in rows)
                self._held[self.records.columns[place].key] = max(map(metrics.horizontalAdvance, texts)) + _AROUND
            self.fit()

    def show_order(self, field: str, *, descending: bool) -> None:
        """Mark the column by which the rows are sorted."""
        header, fields = self.horizontalHeader(), [column.field for column in self.records.columns]
        direction = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        before = header.blockSignals(True)
        header.setSortIndicator(fields.index(field) if field and field in fields else -1, direction)
        header.blockSignals(before)
        header.viewport().update()

    def rows(self) -> list[range]:
        """Return the stretches of rows that are selected."""
        chosen = self.selectionModel().selection()
        stretches = {(each.top(), each.bottom() + 1) for each in map(chosen.at, range(chosen.count()))}
        return [range(*each) for each in sorted(stretches)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the cell by Enter, as by F2 and a double click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.edit_asked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Hand letters on to the search line: going through all rows for them would read every one."""
        if search.strip():
            self.typed.emit(search)

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        shown = self.sections()
        if not self._fitting and shown and section != shown[-1] and new:
            self.widths[self.records.columns[section].key] = new
            self._pause.start()

    def _on_moved(self) -> None:
        if not self._fitting:
            self._pause.start()

    def _header_menu(self, point: QPoint) -> None:
        header = self.horizontalHeader()
        section = header.logicalIndexAt(point)
        menu = QMenu(self)
        menu.setAccessibleName(tr("Columns"))
        if section >= 0:
            self._add_section_actions(menu, section)
        menu.addAction(tr("Columns…")).triggered.connect(self.columns_asked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(header.mapToGlobal(point))

    def _add_section_actions(self, menu: QMenu, section: int) -> None:
        shown, key = self.shown(), self.records.columns[section].key
        at = shown.index(key)
        up, down = menu.addAction(tr("Sort, smallest first")), menu.addAction(tr("Sort, largest first"))
        up.triggered.connect(lambda: self.sortByColumn(section, Qt.SortOrder.AscendingOrder))
        down.triggered.connect(lambda: self.sortByColumn(section, Qt.SortOrder.DescendingOrder))
        for action in (up, down):
            action.setEnabled(self.records.sortable(section))
        menu.addSeparator()
        left, right = menu.addAction(tr("Move left")), menu.addAction(tr("Move right"))
        left.setEnabled(at > 0)
        right.setEnabled(at < len(shown) - 1)
        left.triggered.connect(lambda: self._rearrange((*shown[: at - 1], key, shown[at - 1], *shown[at + 1 :])))
        right.triggered.connect(lambda: self._rearrange((*shown[:at], shown[at + 1], key, *shown[at + 2 :])))
        hide = menu.addAction(tr("Hide “{column}”", column=tr(self.records.columns[section].header)))
        hide.setEnabled(len(shown) > 1)
        hide.triggered.connect(lambda: self._rearrange(tuple(each for each in shown if each != key)))
        menu.addSeparator()

    def _rearrange(self, wanted: Sequence[str]) -> None:
        self.arrange(wanted)
        self.rearranged.emit()

    def _dress(self) -> None:
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        # Asked whether a whole column is selected, the table's own selection would be gone through row by row.
        header.setSelectionModel(QItemSelectionModel(self.records, header))
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
