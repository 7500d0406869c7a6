"""How what stands in the calendar is drawn: a sign and a ground for each sort, never by colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPixmapCache

from youthcab.operations.diary import Placed
from youthcab.ui.calendar.said import words_of
from youthcab.ui.icons import picture
from youthcab.ui.theme import Theme

_SIGNS = {
    "event": "calendar-days",
    "episode": "podcast",
    "award_entry": "trophy",
    "entry": "notebook-pen",
    "action": "list-checks",
    "statement": "file-text",
}
_CALLED_OFF = ("cancelled", "dropped")
_SET_ASIDE = ("done", "postponed", *_CALLED_OFF)
_ROUND, _PAD = 5, 5
_PLAIN = "calendar-days"


@dataclass(frozen=True, slots=True)
class Look:
    """The ground and the text colour of one thing, and its sign."""

    sign: str
    ground: str
    text: str
    struck: bool


def look_of(placed: Placed, theme: Theme) -> Look:
    """Choose how a thing is drawn: what waits for an outcome stands out, what was called off stands back."""
    sign = sign_of(placed)
    if placed.kind == "statement":
        return Look(sign, theme["hero"], theme["hero_text"], struck=False)
    if placed.missing:
        return Look(sign, theme["warn"], theme["warn_text"], struck=False)
    if placed.state in _SET_ASIDE:
        return Look(sign, theme["card"], theme["muted"], placed.state in _CALLED_OFF)
    return Look(sign, theme["soft"], theme["soft_text"], struck=False)


def sign_of(placed: Placed) -> str:
    """Return the name of the icon that stands for a sort of thing."""
    return "circle-alert" if placed.missing else _SIGNS[placed.kind]


def sign_in(look: Look, size: int) -> QPixmap:
    """Return the sign of a look as a picture, drawn once for each size and colour."""
    key, drawn = f"sign {look.sign} {look.text} {size}", QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = picture(look.sign, look.text, size)
        QPixmapCache.insert(key, drawn)
    return drawn


def draw_chip(painter: QPainter, rect: QRect, placed: Placed, theme: Theme, font: QFont) -> None:
    """Draw one thing into a rectangle of one line: its ground, its sign, and as much of its words as there is room."""
    look = look_of(placed, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme["line"])) if look.ground == theme["card"] else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.ground))
    painter.drawRoundedRect(rect, _ROUND, _ROUND)
    written = QFont(font)
    written.setStrikeOut(look.struck)
    painter.setFont(written)
    painter.setPen(QColor(look.text))
    room = rect.adjusted(_PAD, 0, -2, 0)
    if look.sign != _PLAIN:
        room.setLeft(_draw_sign(painter, rect, look, QFontMetrics(font).ascent()))
    words = QFontMetrics(written).elidedText(words_of(placed), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _draw_sign(painter: QPainter, rect: QRect, look: Look, size: int) -> int:
    """Draw the sign at the left, and return where the words begin."""
    size = min(size, rect.height() - 2)
    painter.drawPixmap(rect.left() + _PAD - 1, rect.center().y() - size // 2 + 1, sign_in(look, size))
    return rect.left() + size + 2 * _PAD - 3
