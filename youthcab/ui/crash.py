"""The one place where an unexpected error is shown, with a report that the person can read, copy or save."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from youthcab.errors import YouthcabError
from youthcab.operations.fault_report import report_of, write_fault_report
from youthcab.operations.text_file import save_text
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

_QT_SAYS = re.compile(r"^(Error calling Python override of \w+::\w+\(\): )+")


class Faults(QObject):
    """Hears of every error that nothing else dealt with, on any thread, and passes it to the window's thread."""

    happened = Signal(str)
    sentence = Signal(object)

    def install(self) -> None:
        """Take over Python's hooks for errors that nobody caught."""
        sys.excepthook = self.hear
        threading.excepthook = lambda args: self.hear(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def hear(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None = None) -> None:
        """Say what a person can put right in a sentence; report anything else."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
        elif isinstance(error, YouthcabError):
            error.args = tuple(_QT_SAYS.sub("", str(each)) for each in error.args)
            self.sentence.emit(error)
        else:
            write_fault_report(error or kind(), f"Qt {qVersion()}")
            self.happened.emit(report_of(error or kind(), f"Qt {qVersion()}"))


class FaultDialog(QDialog):
    """Shows a report; nothing leaves this computer unless the person sends it."""

    def __init__(self, text: str, parent: QWidget | None = None, ask_path: Callable[[], str] | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong in youthcab"))
        self.resize(720, 460)
        self._ask_path = ask_path or self._choose_path
        self.words = Label(
            tr(
                "This is a fault of the program, not of yours. Everything that was saved before is safe, and you can "
                "go on. This report is in the log folder too, and nobody has it but you: names and values are left "
                "out. Read it, and give it to whoever looks after youthcab if you wish."
            )
        )
        self.words.setWordWrap(True)
        self.report = QPlainTextEdit(text, readOnly=True)
        self.report.setAccessibleName(tr("The report"))
        self.words.setBuddy(self.report)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button = buttons.addButton(tr("&Save report…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.save_button.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.words, self.report, buttons):
            column.addWidget(widget)

    def _save(self) -> None:
        path = self._ask_path()
        if path:
            try:
                save_text(self.report.toPlainText(), Path(path))
            except YouthcabError as error:
                self.words.setText(tr("{error} You can copy the report instead.", error=error))

    def _choose_path(self) -> str:
        return QFileDialog.getSaveFileName(self, tr("Save report"), "youthcab-report.txt", tr("Text (*.txt)"))[0]
