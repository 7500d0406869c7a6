"""The annex of a statement as files: what each sentence in sight stands on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcab.operations import annexes
from youthcab.progress import Progress
from youthcab.records.statement import Voice
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.export import ExportDialog
from youthcab.ui.files import documents, say_made, words_of_writing
from youthcab.ui.long_work import do_long
from youthcab.ui.shown import period_in_words
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.store.store import Store


def export_annex(desk: Desk, parent: QWidget, voice: Voice = Voice.PAPER) -> None:
    """Ask for formats and a folder, and write there what the words in sight stand on."""
    period, today = desk.period, desk.today()
    title = tr("Export the annex for {period}", period=period_in_words(period))
    dialog = ExportDialog(title, annexes.formats(), (".docx", ".xlsx"), documents(), parent)

    def write() -> None:
        stem = f"annex-{period}" if voice is Voice.PAPER else f"annex-{voice.value}-{period}"
        paths = dialog.paths(stem)

        def work(store: Store, _: Progress) -> tuple[Path, ...]:
            return annexes.export_annex(store, period, paths, voice=voice, draft=True, today=today)

        do_long(desk, words_of_writing(), work, partial(say_made, desk))

    dialog.accepted.connect(write)
    dialog.open()
