"""Ask for the settings; each is taken over as soon as it is changed. Below them stands where everything lies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youthcab.settings import SETTINGS, Setting, SettingKind, Value
from youthcab.ui.editors.choice import StillBox
from youthcab.ui.roomy import roomy
from youthcab.ui.translation import tr
from youthcab.ui.words import Label


class SettingsDialog(QDialog):
    """One row for each setting that a person decides; `places` gives folders by what lies in them."""

    chosen = Signal(str, object)

    def __init__(
        self, values: Mapping[str, Value], parent: QWidget | None = None, places: Mapping[str, Path] | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.controls: dict[str, QWidget] = {}
        self.opens: dict[str, QPushButton] = {}
        inside = QWidget()
        inside.setObjectName("formInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(4)
        for setting in SETTINGS:
            if setting.kind is not SettingKind.HIDDEN:
                self._add(column, setting, values[setting.key])
        if places:
            column.addWidget(_label(tr("Where everything lies"), "sectionTitle"))
            column.addLayout(self._places(places))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 16, 14)
        whole.addWidget(scroll, 1)
        whole.addWidget(buttons)
        roomy(self, 600, 560 if places else 360)

    def _add(self, column: QVBoxLayout, setting: Setting, value: Value) -> None:
        control = self._control(setting, value)
        control.setAccessibleName(tr(setting.label).replace("&", ""))
        control.setAccessibleDescription(tr(setting.sentence) if setting.sentence else "")
        self.controls[setting.key] = control
        label = _label(tr(setting.label), "fieldLabel")
        label.setBuddy(control)
        column.addWidget(label)
        column.addWidget(control)
        if setting.sentence:
            column.addWidget(_label(tr(setting.sentence), "hint"))
        column.addSpacing(10)

    def _control(self, setting: Setting, value: Value) -> QWidget:
        if setting.kind is SettingKind.TEXT:
            line = QLineEdit(str(value))
            line.editingFinished.connect(lambda: self.chosen.emit(setting.key, line.text().strip()))
            return line
        box = StillBox()
        for words, choice in setting.choices:
            box.addItem(tr(words), choice)
        box.setCurrentIndex(box.findData(value))
        box.activated.connect(partial(self._picked, setting.key, box))
        return box

    def _picked(self, key: str, box: StillBox, place: int) -> None:
        self.chosen.emit(key, box.itemData(place))

    def _places(self, places: Mapping[str, Path]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (what, folder) in enumerate(places.items()):
            path = QLineEdit(str(folder), readOnly=True)
            path.setAccessibleName(tr(what))
            button = QPushButton(tr("Open"))
            button.setAccessibleName(tr("Open the folder of: {what}", what=tr(what)))
            button.setEnabled(folder.is_dir())
            button.clicked.connect(partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder))))
            self.opens[what] = button
            for place, widget in enumerate((Label(tr(what)), path, button)):
                grid.addWidget(widget, row, place)
        return grid


def _label(words: str, name: str) -> QLabel:
    label = Label(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
