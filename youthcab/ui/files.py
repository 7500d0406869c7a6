"""Files that a person chooses: another cabinet, records to import, records or a statement to export."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from youthcab.errors import YouthcabError
from youthcab.operations import backups, beginning, exchange, exporting, issuing, statements, undo
from youthcab.operations.exchange import ImportReport
from youthcab.operations.opening import open_or_look
from youthcab.paths import log_folder, settings_file
from youthcab.progress import Progress
from youthcab.records.statement import Voice
from youthcab.review.finding import Finding
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.export import ExportDialog
from youthcab.ui.dialogs.taking_back import take_back
from youthcab.ui.dialogs.told import TellDialog, WayOn, tell_recovered
from youthcab.ui.long_work import Words, do_long
from youthcab.ui.notices import Notice, Tone
from youthcab.ui.shown import period_in_words, when_in_words
from youthcab.ui.translation import plural, tr

if TYPE_CHECKING:
    from youthcab.store.change import StepWords
    from youthcab.store.store import Store

_PLACES = ("This cabinet", "Its backups", "Your settings", "Reports of faults")
_CABINETS = "Cabinets (*.youthcab);;All files (*)"
AskPath = Callable[[QWidget | None, str, str, str], tuple[str, str]]
AskPaths = Callable[[QWidget, str, str, str], tuple[list[str], str]]


def open_cabinet(desk: Desk, parent: QWidget, ask: AskPath = QFileDialog.getOpenFileName) -> None:
    """Open another cabinet."""
    path = ask(parent, tr("Open cabinet"), str(Path(desk.store.where).parent), tr(_CABINETS))[0]
    if path:
        open_at(desk, parent, path)


def open_at(desk: Desk, parent: QWidget, path: str, *, is_same: bool = False) -> bool:
    """Open the cabinet at a place; `is_same` tells that what is being typed belongs to it.

    False, with a sentence said, where it was not opened.
    """
    try:
        opened = open_or_look(path, desk.asking, desk.store.keys)
    except YouthcabError as error:
        desk.say_error(error)
        return False
    if opened is None:
        return False
    if not desk.reopen(opened.store, opened.why_view_only, is_same=is_same):
        desk.say(
            tr(
                "{trouble} {name} was not opened, since what you typed last is not kept yet.",
                trouble=desk.trouble,
                name=Path(path).name,
            ).strip(),
            Tone.BAD,
            tr("Save what I typed…"),
            desk.to_save.emit,
        )
        return False
    if opened.restored:
        tell_recovered(opened.restored, parent)
    return True


def open_sample(desk: Desk, parent: QWidget) -> None:
    """Open this person's own copy of the real month of March 2021, made if it is not there."""
    keys = desk.store.keys

    def made(place: Path) -> None:
        open_at(desk, parent, str(place))

    desk.ask(lambda _: beginning.sample_copy(keys), made)


def import_files(desk: Desk, parent: QWidget, ask: AskPaths = QFileDialog.getOpenFileNames) -> None:
    """Add the records of files that the person chooses; the notice has a button that takes all of it back."""
    paths = tuple(Path(each) for each in ask(parent, tr("Import"), "", tr("Records (*.json);;All files (*)"))[0])
    actor = desk.actor

    def work(store: Store, progress: Progress) -> tuple[ImportReport, StepWords | None]:
        return exchange.import_files(store, paths, actor, progress=progress), undo.last_step(store)

    if paths:
        words = Words(tr("Importing …"), tr("Nothing was imported."))
        do_long(desk, words, work, partial(_imported, desk, parent))


def export_all(desk: Desk, parent: QWidget, ask: AskPath = QFileDialog.getSaveFileName) -> None:
    """Write all records into one file."""
    path = ask(parent, tr("Export all records"), str(documents() / "youthcab.json"), tr("Records (*.json)"))[0]
    if path:

        def work(store: Store, progress: Progress) -> Path:
            return exchange.export_data(store, Path(path), progress)

        words = Words(tr("Writing all records …"), tr("Nothing was exported."))
        do_long(desk, words, work, lambda made: say_made(desk, (made,)))


def export_statement(
    desk: Desk, parent: QWidget, formats: tuple[str, ...] = (".docx", ".pdf"), voice: Voice = Voice.PAPER
) -> None:
    """Ask for formats and a folder, and write the statement there."""
    what = "statement" if voice is Voice.PAPER else voice.value
    dialog = ExportDialog(
        tr("Export the {what} for {period}", what=tr(what), period=period_in_words(desk.period)),
        exporting.formats(),
        formats,
        documents(),
        parent,
    )
    period, today = desk.period, desk.today()

    def look(store: Store) -> tuple[tuple[tuple[str, str], ...], tuple[Finding, ...]]:
        statement = statements.in_hand(store, period, voice)
        instead = exporting.told_instead(store, statement, today)
        return instead, issuing.found_before_issue(store, statement, today)

    def show(found: tuple[tuple[tuple[str, str], ...], tuple[Finding, ...]]) -> None:
        dialog.offer_roles(found[0])
        dialog.say_left(found[1])

    dialog.accepted.connect(
        lambda: write_statement(desk, dialog.paths(f"{what}-{period}"), voice, in_roles=dialog.in_roles)
    )
    dialog.to_words.connect(lambda: desk.to_act.emit("next_finding"))
    desk.ask(look, show)
    dialog.open()


def write_statement(desk: Desk, paths: tuple[Path, ...], voice: Voice = Voice.PAPER, *, in_roles: bool = False) -> None:
    """Write the statement of the month in hand into files, with the words that are in sight or with roles for names."""
    period, today = desk.period, desk.today()

    def work(store: Store, progress: Progress) -> tuple[Path, ...]:
        return exporting.export_statement(
            store, period, paths, voice=voice, draft=True, redact=in_roles, today=today, progress=progress
        )

    do_long(desk, words_of_writing(), work, partial(say_made, desk))


def words_of_writing() -> Words:
    """Say that files are written one after another."""
    return Words(tr("Writing the files …"), tr("Stopped. Files that were finished by then are whole."))


def say_made(desk: Desk, paths: tuple[Path, ...]) -> None:
    """Say what was written, with a button that opens the file, or the first of several, and one for their folder."""
    folder, one = paths[0].parent, len(paths) == 1
    names = paths[0].name if one else plural(len(paths), "{n} file", "{n} files")
    words = tr("Saved {names} in {folder}.", names=names, folder=folder)
    show, to_folder = (partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(each))) for each in (paths[0], folder))
    desk.said.emit(
        Notice(words, button=tr("Open"), act=show, other="" if one else tr("Open folder"), other_act=to_folder)
    )


def open_log_folder(desk: Desk) -> None:
    """Open the folder where reports of faults are kept, made if it is not there yet."""
    folder = log_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        desk.say(tr("{folder} cannot be opened ({why}).", folder=folder, why=error.strerror or error), Tone.WARN)
        return
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def places(desk: Desk) -> dict[str, Path]:
    """Give the folders in which things lie, by what lies there."""
    where = desk.store.where
    folders = (Path(where).parent, backups.place_of_backups(where), settings_file().parent, log_folder())
    return dict(zip(_PLACES, folders, strict=True))


def documents() -> Path:
    """Return the person's folder for documents, or their home folder where there is none."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def _imported(desk: Desk, parent: QWidget, answer: tuple[ImportReport, StepWords | None]) -> None:
    report, step = answer
    desk.tell(report.changes)
    words = tr(
        "Imported: {added} added, {changed} changed, {unchanged} as they were.",
        added=report.added,
        changed=report.changed,
        unchanged=report.unchanged,
    )
    if step is None or not report.changes.records:
        desk.say(words)
        return
    undo_it = partial(take_back, desk, step, step.words, parent)
    if not report.moved:
        desk.say(words, button=tr("Undo"), act=undo_it)
        return
    moved = how_many_moved(report)

    def show() -> None:
        ways = (WayOn(tr("Undo the import"), undo_it),)
        TellDialog(tr("Import"), moved, what_moved(report), parent, ways=ways).open()

    desk.said.emit(Notice(f"{words} {moved}", button=tr("Undo"), act=undo_it, other=tr("Which ones…"), other_act=show))


def how_many_moved(report: ImportReport) -> str:
    """Say how many events an import gives another date."""
    return plural(len(report.moved), "One event has another date.", "{n} events have another date.")


def what_moved(report: ImportReport) -> tuple[str, ...]:
    """Say of each event that an import gives another date which it had and which it has, a line for each."""
    return tuple(
        tr(
            "{event}: {was} becomes {now}",
            event=each.label,
            was=when_in_words(each.was) or tr("no date"),
            now=when_in_words(each.now) or tr("no date"),
        )
        for each in report.moved
    )
