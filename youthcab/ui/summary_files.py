"""The officers' summary as files: of the month in hand, its quarter or its year."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from youthcab.operations import summaries
from youthcab.progress import Progress
from youthcab.records.period import Period
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.export import ExportDialog
from youthcab.ui.editors.choice import StillBox
from youthcab.ui.files import documents, say_made, words_of_writing
from youthcab.ui.long_work import do_long
from youthcab.ui.shown import period_in_words
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store

_MONTHS = 3  # in a quarter


def export_summary(desk: Desk, parent: QWidget) -> None:
    """Ask for the period, the formats and a folder, and write the summary there."""
    dialog = ExportDialog(tr("Export a summary"), summaries.formats(), (".xlsx", ".pdf"), documents(), parent)
    label, box = QLabel(tr("Of which time?")), StillBox()
    label.setObjectName("sectionTitle")
    label.setBuddy(box)
    box.setObjectName("period")
    box.setAccessibleName(label.text())
    names = _periods(desk.period)
    box.addItems([period_in_words(Period.parse(each)) for each in names])
    box.setCurrentIndex(1)
    column = dialog.layout()
    if isinstance(column, QVBoxLayout):
        column.insertWidget(0, label)
        column.insertWidget(1, box)
    # A screen reader reads in the order of the widgets, which is not that of the layout.
    box.lower()
    label.lower()
    QWidget.setTabOrder(box, next(iter(dialog.boxes.values())))
    box.setFocus()

    def write() -> None:
        name = names[box.currentIndex()]
        period, paths = Period.parse(name), dialog.paths(f"summary-{name}")

        def work(store: Store, progress: Progress) -> tuple[Path, ...]:
            return summaries.export_summary(store, period, paths, progress)

        do_long(desk, words_of_writing(), work, partial(say_made, desk))

    dialog.accepted.connect(write)
    dialog.open()


def _periods(month: Period) -> tuple[str, str, str]:
    year, quarter = month.first.year, (month.first.month - 1) // _MONTHS + 1
    return str(month), f"{year}-q{quarter}", str(year)
