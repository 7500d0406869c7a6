"""Every piece of writing that a window draws, whoever draws it, and how far each stands out from what is behind it.

A window is painted twice: as a picture, and onto paper that keeps no picture and notes the words it was given, their
place and their colour. So cells, rows, menus, tabs, chips and days are read as they were drawn, like any label.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage, QPaintDevice, QPaintEngine, QPainter, QRegion, QTextItem
from PySide6.QtWidgets import QWidget

from youthcab.ui.theme import contrast

Colour = tuple[int, int, int]
Pen = tuple[Colour, float]
_ITSELF = QWidget.RenderFlag(0)


@dataclass(frozen=True)
class Written:
    """Some words as they were drawn: where in the window, in which colour, and how much of it covers the ground."""

    words: str
    place: QRect
    colour: Colour
    cover: float


class _Listener(QPaintEngine):
    """Draws nothing, and notes the words that it was to draw."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.heard: list[Written] = []

    def begin(self, _: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def drawTextItem(self, where: QPointF, item: QTextItem) -> None:
        painter = self.painter()
        begin, pen = painter.deviceTransform().map(where), painter.pen().color()
        high = round(item.ascent() + item.descent())
        place = QRect(round(begin.x()), round(begin.y() - item.ascent()), max(1, round(item.width())), high)
        cover = pen.alphaF() * painter.opacity()
        self.heard.append(Written(item.text().strip(), place, (pen.red(), pen.green(), pen.blue()), cover))

    def _pass_over(self, *_: object) -> None:
        """Note nothing of what is no writing."""

    updateState = drawPixmap = drawImage = drawTiledPixmap = drawPath = drawPolygon = _pass_over
    drawRects = drawLines = drawEllipse = drawPoints = _pass_over


class _Paper(QPaintDevice):
    """Is as large as a window, and is written on by it."""

    def __init__(self, like: QWidget) -> None:
        super().__init__()
        self.listener = _Listener()
        self._like = like

    def paintEngine(self) -> QPaintEngine:
        return self.listener

    def metric(self, asked: QPaintDevice.PaintDeviceMetric) -> int:
        return QWidget.metric(self._like, asked)


def written(widget: QWidget, part: QRect, flags: QWidget.RenderFlag = _ITSELF) -> list[Written]:
    """Return all that a widget writes on a part of itself; with the flag for it, its children too."""
    paper = _Paper(widget)
    painter = QPainter(paper)
    widget.render(painter, part.topLeft(), QRegion(part), flags)
    painter.end()
    return [each for each in paper.listener.heard if each.words and part.contains(each.place.center())]


def standing_out(top: QWidget, part: QRect | None = None) -> list[tuple[Written, float]]:
    """Return all that can be seen to be written in a window, or in a part of it, with its contrast to its ground."""
    part = part or top.rect()
    picture = top.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert picture.devicePixelRatio() == 1
    pens: dict[tuple[str, tuple[int, ...]], dict[Pen, Written]] = {}
    for each in written(top, part, QWidget.RenderFlag.DrawChildren):
        pens.setdefault((each.words, each.place.getRect()), {})[each.colour, each.cover] = each
    found = []
    for alike in pens.values():
        each = next(iter(alike.values()))
        # Kept by a name of its own: its bits are gone as soon as the picture is.
        around = picture.copy(each.place.translated(-part.topLeft()) & picture.rect())
        ratio = _ratio(tuple(alike), bytes(around.constBits()))
        if ratio is not None:
            found.append((each, ratio))
    return found


@cache
def _ratio(pens: tuple[Pen, ...], pixels: bytes) -> float | None:
    """Return the contrast to the commonest of some pixels of what was written there; None if it is hidden by others.

    Chosen words are written twice, each time clipped to a part of their place: what counts is the pen that can be seen.
    """
    seen = Counter({_parts(each): count for each, count in Counter(memoryview(pixels).cast("I")).items()})
    ground = seen.most_common(1)[0][0]
    inks = [_ink(pen, ground) for pen in pens]
    if len(set(inks)) == 1 and inks[0] != ground and inks[0] in seen:
        return contrast(_named(inks[0]), _named(ground))
    nearest: Counter[Colour] = Counter()
    for each, count in seen.items():
        nearest[min((ground, *inks), key=lambda ink: _apart(each, ink))] += count
    visible = [each for each in inks if each != ground and nearest[each]]
    if visible:
        return contrast(_named(max(visible, key=lambda each: nearest[each])), _named(ground))
    return 1.0 if ground in inks else None


def _ink(pen: Pen, ground: Colour) -> Colour:
    """Return the colour of a pen, which may be see-through, on some ground."""
    colour, cover = pen
    [red, green, blue] = (round(cover * one + (1 - cover) * other) for one, other in zip(colour, ground, strict=True))
    return (red, green, blue)


def _apart(one: Colour, other: Colour) -> int:
    return sum((mine - its) ** 2 for mine, its in zip(one, other, strict=True))


def _parts(pixel: int) -> Colour:
    return (pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF)


def _named(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
