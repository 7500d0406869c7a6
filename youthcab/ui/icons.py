"""One-colour icons, drawn in the colour that the theme asks for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from youthcab.paths import resource

SIZES = (16, 20, 24, 32)


def icon(name: str, colour: str, when_chosen: str = "", sizes: Sequence[int] = SIZES) -> QIcon:
    """Draw an icon from resources/icons in a colour; `when_chosen` is its colour while it is checked or selected."""
    made = QIcon()
    for size in sizes:
        made.addPixmap(_draw(name, colour, size))
        if when_chosen:
            chosen = _draw(name, when_chosen, size)
            made.addPixmap(chosen, QIcon.Mode.Selected, QIcon.State.Off)
            made.addPixmap(chosen, QIcon.Mode.Normal, QIcon.State.On)
    return made


def picture(name: str, colour: str, size: int) -> QPixmap:
    """Draw an icon as a picture of a size in pixels that do not depend on the screen's scale."""
    return _draw(name, colour, size)


def _draw(name: str, colour: str, size: int) -> QPixmap:
    app = QGuiApplication.instance()
    scale = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    pixmap = QPixmap(QSize(size, size) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    drawing = QSvgRenderer(QByteArray(_text(name).replace("currentColor", colour).encode()))
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _text(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")
