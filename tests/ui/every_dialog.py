"""Every dialog of the program, made as a person meets it, each by one line of a table; and what to walk beside them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

import youthcab.ui
from tests.ui import walking
from youthcab.operations import backups, diary, records, statements
from youthcab.operations.encryption import new_keys
from youthcab.records.campaign import Campaign
from youthcab.records.event import Event
from youthcab.records.person import Person
from youthcab.records.statement import Answer, IssuedCopy
from youthcab.review.finding import Finding, Level
from youthcab.store.undoing import Disputed
from youthcab.ui.crash import FaultDialog
from youthcab.ui.dialogs.about import AboutDialog
from youthcab.ui.dialogs.answering import AnswerDialog, AnswersDialog
from youthcab.ui.dialogs.backups import BackupsDialog
from youthcab.ui.dialogs.begin_on_day import BeginDialog
from youthcab.ui.dialogs.changing_all import ChangeAllDialog
from youthcab.ui.dialogs.columns import ColumnsDialog
from youthcab.ui.dialogs.comparing import CompareDialog
from youthcab.ui.dialogs.council_rules import CouncilRulesDialog
from youthcab.ui.dialogs.encrypting import EncryptDialog
from youthcab.ui.dialogs.export import ExportDialog
from youthcab.ui.dialogs.forgetting import ForgetDialog
from youthcab.ui.dialogs.issuing import Asked, LifeDialog
from youthcab.ui.dialogs.move_to import MoveDialog
from youthcab.ui.dialogs.new_cabinet import NewCabinetDialog
from youthcab.ui.dialogs.one_line import LineDialog
from youthcab.ui.dialogs.passphrase import PassphraseDialog
from youthcab.ui.dialogs.pasting import PasteDialog
from youthcab.ui.dialogs.recovering import RecoverDialog
from youthcab.ui.dialogs.settings import SettingsDialog
from youthcab.ui.dialogs.shortcuts import ShortcutsDialog
from youthcab.ui.dialogs.taking_back import ChoicesDialog
from youthcab.ui.dialogs.told import TellDialog, WayOn
from youthcab.ui.help.help import HelpWindow
from youthcab.ui.lists.pasting import Pasted
from youthcab.ui.main_window import MainWindow
from youthcab.ui.pages import events
from youthcab.ui.program import Program
from youthcab.ui.starting.first_minute import WelcomeDialog
from youthcab.ui.task import AtOnce

_WHY = "A young person is named only where a consent for that place says so; none does."
_MEND = "Write the role, or ask for the consent."
_FAULTS = tuple(f"events[{place}].when: “soonish” is not a date that can be read." for place in range(12))


def dialogs(program: Program) -> dict[str, Callable[[], QDialog]]:
    """Return how to make each dialog, by a name for it."""
    desk, window = program.desk, program.window
    store = desk.store
    seen = _finding(answerable=True)
    held = records.everything(store, Event)
    [one, *_] = records.everything(store, Person)
    drafted = statements.draft(store, desk.period)
    copy = IssuedCopy(blocks=drafted.blocks, title=drafted.title, by="Chair", on=desk.today())
    issued = replace(drafted, issued=(copy, replace(copy, number=2, blocks=drafted.blocks[1:])))
    backup = backups.back_up(store)
    campaign = records.everything(store, Campaign)[0]
    placed = next(each for each in diary.diary(store, desk.period, desk.today()) if each.movable)
    listing = events.PAGE.listings[0]
    disputed = tuple(
        Disputed(record=campaign.id, kind="campaign", label=campaign.title, field=field, then="before", now="now")
        for field in ("title", "aim")
    )
    pasted = Pasted(fields=(None,), records=held[:3], faults=_FAULTS, left_out=("Room",))
    places = {"This cabinet": Path("Documents"), "Its backups": Path("Documents/backups")}
    return {
        "welcome": lambda: WelcomeDialog(window.settings, new_keys(), AtOnce(), trouble=_WHY),
        "new cabinet": lambda: NewCabinetDialog(window.settings, window),
        "settings": lambda: SettingsDialog(window.settings, window, places),
        "council rules": lambda: CouncilRulesDialog(desk, window),
        "backups": lambda: BackupsDialog(desk, window),
        "passphrase to set": lambda: EncryptDialog(desk, window),
        "recovery code": lambda: _with_code(EncryptDialog(desk, window)),
        "passphrase to open": lambda: PassphraseDialog("cabinet.youthcab", "That was not it. Try again.", window),
        "recovering": lambda: RecoverDialog("The file is damaged.", backup, window),
        "crash": lambda: FaultDialog("youthcab fell over\n" * 60, window),
        "about": lambda: AboutDialog(window),
        "shortcuts": lambda: ShortcutsDialog(window),
        "help": lambda: _help(window),
        "columns": lambda: ColumnsDialog(listing.columns, ("when", "title"), window),
        "changing all": lambda: ChangeAllDialog(desk, listing, held[:3], window),
        "pasting": lambda: PasteDialog(listing, pasted, desk.label, window),
        "import faults": lambda: TellDialog("Import", "Nothing was imported.", _FAULTS, window),
        "import": lambda: TellDialog(
            "Import", "3 to be added.", ("one.json",), window, ways=(WayOn("Import them", print),), close="Cancel"
        ),
        "another time": lambda: LineDialog(
            "Another time", "A month, a quarter or a year", "Show it", lambda _: "March 2021", window, "March 2021"
        ),
        "moving": lambda: MoveDialog(placed, desk.today(), window),
        "beginning": lambda: BeginDialog(desk, date(2021, 3, 10), window),
        "taking back": lambda: ChoicesDialog("Change “Free Your Mind”", disputed, desk.label, window),
        "forgetting": lambda: ForgetDialog(desk, one, window),
        "answering": lambda: AnswerDialog(seen, window),
        "answers": lambda: AnswersDialog(_ANSWERS, window),
        "clearing": lambda: LifeDialog(Asked(title="Clear", sentence="Clear?", button="Clear"), (), window),
        "issuing": lambda: LifeDialog(_ISSUING, (seen, seen, seen), window),
        "not to be issued": lambda: LifeDialog(_ISSUING, (_finding(answerable=False),), window),
        "comparing": lambda: CompareDialog(desk, issued, window),
        "exporting": lambda: ExportDialog(
            "Export the statement for March 2021", ((".docx", "Word document"),), (".docx",), Path("Documents"), window
        ),
    }


_ANSWERS = (Answer(what="Priya Sharma", reason="She asked for it in writing.", by="Officer", on=date(2021, 3, 2)),)
_ISSUING = Asked(title="Issue", sentence="Issue copy 2?", button="Issue", held_up=True, corrects=True)


def every_kind() -> set[type[QDialog]]:
    """Return the types of dialog that the window has, wherever they are."""
    for module in pkgutil.walk_packages(youthcab.ui.__path__, "youthcab.ui."):
        importlib.import_module(module.name)
    found, left = set(), [QDialog]
    while left:
        kinds = left.pop().__subclasses__()
        found.update(kind for kind in kinds if kind.__module__.startswith("youthcab."))
        left += kinds
    return found


def close(dialog: QDialog) -> None:
    dialog.close()
    dialog.deleteLater()
    walking.settle()
    QApplication.sendPostedEvents()


def _finding(*, answerable: bool) -> Finding:
    return Finding(
        check="names", level=Level.BLOCKING, what="Priya Sharma", why=_WHY, mend=_MEND, block=0, answerable=answerable
    )


def _help(window: MainWindow) -> HelpWindow:
    made = HelpWindow(lambda _: None, window)
    made.show_page("statement")
    return made


def _with_code(dialog: EncryptDialog) -> EncryptDialog:
    for line in (dialog.first, dialog.second):
        line.setText("correct horse battery staple")
    dialog.next_button.click()
    return dialog
