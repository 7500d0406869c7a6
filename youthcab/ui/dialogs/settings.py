"""Ask for the settings; each is taken over as soon as it is changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from youthcab.settings import SETTINGS, Setting, SettingKind, Value
from youthcab.ui.editors.choice import StillBox


class SettingsDialog(QDialog):
    """One row for each setting that a person decides."""

    chosen = Signal(str, object)

    def __init__(self, values: Mapping[str, Value], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self.setMinimumWidth(460)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        self.controls: dict[str, QWidget] = {}
        for setting in SETTINGS:
            if setting.kind is not SettingKind.HIDDEN:
                control = self._control(setting, values[setting.key])
                control.setAccessibleName(setting.label)
                control.setAccessibleDescription(setting.sentence)
                self.controls[setting.key] = control
                form.addRow(f"&{setting.label}", control)
                if setting.sentence:
                    form.addRow("", _hint(setting.sentence))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(buttons)

    def _control(self, setting: Setting, value: Value) -> QWidget:
        if setting.kind is SettingKind.TEXT:
            line = QLineEdit(str(value))
            line.editingFinished.connect(lambda: self.chosen.emit(setting.key, line.text().strip()))
            return line
        box = StillBox()
        for words, choice in setting.choices:
            box.addItem(words, choice)
        box.setCurrentIndex(box.findData(value))
        box.activated.connect(partial(self._picked, setting.key, box))
        return box

    def _picked(self, key: str, box: StillBox, place: int) -> None:
        self.chosen.emit(key, box.itemData(place))


def _hint(sentence: str) -> QLabel:
    hint = QLabel(sentence)
    hint.setObjectName("hint")
    hint.setWordWrap(True)
    return hint
