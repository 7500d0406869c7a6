"""The pages of a statement as they will be printed: one below the other, at any size, and as text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from youthcab.ui.flow import Flow
from youthcab.ui.translation import tr
from youthcab.ui.words import name_with_tip

DOTS = 192.0
"""Dots to the inch in which the pages are drawn: sharp at twice the size of the paper on an ordinary screen."""
_ON_SCREEN = 96.0
_STEPS = (50, 75, 100, 125, 150, 200)
_MARGIN, _GAP = 18, 14


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pages as pictures, and the same words as a web page."""

    pages: tuple[QImage, ...]
    html: str


class Paper(QWidget):
    """Fits the width until a size is chosen; Page Up and Page Down go from page to page."""

    closed = Signal()

    def __init__(self, print_it: QWidget) -> None:
        super().__init__()
        self._drawn: tuple[QImage, ...] = ()
        self._to_fit: list[int] = []
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_one)
        self._zoom = 0  # per cent; nothing fits the width
        self._pages: list[QLabel] = []
        self._inside = QWidget()
        self._inside.setObjectName("desktop")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_GAP)
        self._scroll = Desktop()
        self._scroll.setObjectName("scrolled")
        self._scroll.resized.connect(self._fit)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._inside)
        self._scroll.setAccessibleName(tr("Pages of the statement"))
        self._scroll.setAccessibleDescription(tr("As text shows the same words for reading aloud"))
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _: self._say_where())
        self.text = QTextBrowser()
        self.text.setObjectName("paper")
        self.text.setAccessibleName(tr("The statement as text"))
        self.text.setOpenLinks(False)
        self.views = QStackedWidget()
        self.views.addWidget(self._scroll)
        self.views.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools(print_it))
        column.addWidget(self.views, 1)

    @property
    def page(self) -> int:
        """The number of the page in sight, from 1; nothing while there is none."""
        top = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height() // 3
        return sum(label.y() <= top for label in self._pages)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def show_pages(self, drawn: Drawn) -> None:
        """Show other pages, at the place where the ones before were."""
        place = self._scroll.verticalScrollBar().value()
        self._drawn = drawn.pages
        self.text.setHtml(drawn.html)
        for label in self._pages:
            self._column.removeWidget(label)
            label.deleteLater()
        self._pages = [self._label(number) for number in range(1, len(self._drawn) + 1)]
        self._fit()
        self._scroll.verticalScrollBar().setValue(place)
        self._say_where()

    def go(self, page: int) -> None:
        """Bring a page to the top."""
        if 1 <= page <= self.count:
            self._scroll.verticalScrollBar().setValue(self._pages[page - 1].y() - _GAP)

    def zoom(self, step: int) -> None:
        """Show the pages larger or smaller by a step; no step fits the width again."""
        if not step:
            self._zoom = 0
        else:
            now = self.per_cent
            larger = [each for each in _STEPS if each > now]
            smaller = [each for each in _STEPS if each < now]
            self._zoom = (larger or [_STEPS[-1]])[0] if step > 0 else (smaller or [_STEPS[0]])[-1]
        self._fit()

    @property
    def per_cent(self) -> int:
        """The size of the pages, in per cent of paper on an ordinary screen."""
        if self._zoom or not self._drawn:
            return self._zoom or 100
        room = self._scroll.viewport().width() - 2 * _MARGIN
        return max(25, min(200, int(room * 100 / (self._drawn[0].width() / DOTS * _ON_SCREEN))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from page to page, change the size, or go back to the words."""
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        key = Qt.Key(event.key())
        if key in pages:
            self.go(self.page + pages[key])
        elif key in steps and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(steps[key])
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _tools(self, print_it: QWidget) -> QWidget:
        tools = QWidget()
        tools.setObjectName("tools")
        tools.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        flow = Flow(tools, gap=4, last_at_right=True)
        flow.setContentsMargins(10, 6, 10, 6)
        self.back_button = _button(tr("‹ Words"), tr("Back to the words"), self.closed.emit)
        self.smaller_button = _button("–", tr("Smaller"), lambda: self.zoom(-1))
        self.size_button = _button("", tr("Fit the width"), lambda: self.zoom(0))
        self.larger_button = _button("+", tr("Larger"), lambda: self.zoom(1))
        self.before_button = _button("↑", tr("Page before"), lambda: self.go(self.page - 1))
        self.where = QLabel()
        self.where.setObjectName("quietWords")
        self.after_button = _button("↓", tr("Next page"), lambda: self.go(self.page + 1))
        self.text_button = _button(tr("As text"), tr("Show the same words as text"), self._turn)
        self.text_button.setObjectName("tab")
        self.text_button.setCheckable(True)
        for together in (
            (self.back_button,),
            (self.before_button, self.where, self.after_button),
            (self.smaller_button, self.size_button, self.larger_button),
            (self.text_button, print_it),
        ):
            flow.addWidget(_side_by_side(together))
        return tools

    def _turn(self) -> None:
        self.views.setCurrentIndex(int(self.text_button.isChecked()))
        on_paper = not self.text_button.isChecked()
        for widget in (
            self.before_button,
            self.after_button,
            self.smaller_button,
            self.larger_button,
            self.size_button,
        ):
            widget.setEnabled(on_paper)

    def _label(self, number: int) -> QLabel:
        label = QLabel()
        label.setObjectName("sheet")
        label.setAccessibleName(tr("Page {number} of {count}", number=number, count=len(self._drawn)))
        self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        return label

    def _fit(self) -> None:
        if not self._drawn:
            return
        for label, drawn in zip(self._pages, self._drawn, strict=True):
            wide = int(drawn.width() / DOTS * _ON_SCREEN * self.per_cent / 100)
            label.setFixedSize(wide, drawn.height() * wide // drawn.width())
            label.show()
        # At once, so that a page can be gone to.
        self._column.activate()
        self._inside.resize(self._column.sizeHint().expandedTo(self._scroll.viewport().size()))
        self.size_button.setText(f"{self.per_cent} %")
        self.size_button.setAccessibleName(tr("{size} per cent. Fit the width", size=self.per_cent))
        self._say_where()

        self._to_fit = [*range(self.count)]
        self._fit_one()

    def _fit_one(self) -> None:
        """Draw one page at its size, those in sight before the others: many at once would take long."""
        self._to_fit.sort(key=lambda place: abs(place + 1 - self.page))
        if not self._to_fit:
            return
        place, scale = self._to_fit.pop(0), self.devicePixelRatioF()
        label = self._pages[place]
        shown = self._drawn[place].scaled(label.size() * scale, mode=Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(scale)
        label.setPixmap(QPixmap.fromImage(shown))
        self._fitting.start()

    def _say_where(self) -> None:
        self.where.setText(tr("Page {number} of {count}", number=max(1, self.page), count=self.count))


class Desktop(QScrollArea):
    """Where the pages lie."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that there is another width to fit."""
        super().resizeEvent(event)
        self.resized.emit()


def _side_by_side(widgets: Iterable[QWidget]) -> QWidget:
    together = QWidget()
    row = QHBoxLayout(together)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    return together


def _button(words: str, name: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName("quiet")
    name_with_tip(button, name)
    button.clicked.connect(lambda: act())
    return button
