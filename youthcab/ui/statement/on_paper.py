"""The pages of a statement, drawn off the window's thread: to be looked at in place of the words, or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from youthcab.operations import exporting
from youthcab.records.statement import Statement
from youthcab.ui import printing
from youthcab.ui.desk import Desk
from youthcab.ui.notices import Tone
from youthcab.ui.shown import period_in_words
from youthcab.ui.statement.keeping import Keeping
from youthcab.ui.statement.paper import DOTS, Drawn
from youthcab.ui.statement.statement_head import StatementHead
from youthcab.ui.statement.statement_panes import Panes
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store


class OnPaper:
    """Shows the newest pages that were asked for."""

    def __init__(self, desk: Desk, head: StatementHead, keeping: Keeping, panes: Panes) -> None:
        self._desk, self._keeping, self._panes = desk, keeping, panes
        self._latest = Latest(desk.runner)
        preview = head.preview_button
        panes.turned.connect(preview.setChecked)
        # A click turns the button over even where there are no pages to show.
        preview.clicked.connect(lambda _: preview.setChecked(panes.on_paper))

    def turn(self) -> None:
        """Show the pages in place of the words, or the words again."""
        if self._panes.on_paper:
            self._panes.show_paper(shown=False)
        elif self._kept():
            self._panes.show_paper(shown=True)
            self.draw_again()

    def draw_again(self) -> None:
        """Draw the pages as the words are kept now, while they are in sight."""
        statement, today = self._keeping.statement, self._desk.today()
        if statement is not None and self._panes.on_paper:

            def work(store: Store) -> Drawn:
                made = exporting.preview(store, statement, DOTS, today)
                # To read a picture takes longer than to show it.
                return Drawn(tuple(QImage.fromData(page) for page in made.pages), made.html)

            self._desk.ask(work, self._panes.paper.show_pages, self._latest)

    def print(self) -> None:
        """Draw the pages by the rule of every export, which names nobody who may not be named; ask for a printer."""
        statement, today = self._kept(), self._desk.today()
        title = tr("Statement for {month}", month=period_in_words(self._desk.period))

        def drawn(pages: tuple[bytes, ...]) -> None:
            window = self._panes.paper.window()
            printing.ask_and_print(title, lambda printer: printing.print_pages(pages, printer), window)

        if statement is not None:
            self._desk.ask(lambda store: exporting.pages_to_print(store, statement, printing.DOTS, today), drawn)

    def _kept(self) -> Statement | None:
        if not self._keeping.leave():
            return None
        statement = self._keeping.statement
        if statement is not None and statement.blocks:
            return statement
        month = period_in_words(self._desk.period)
        self._desk.say(tr("There are no words for {month} yet. Draft the statement first.", month=month), Tone.WARN)
        return None
