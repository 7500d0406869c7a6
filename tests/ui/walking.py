"""What a walk over a window looks at: names, mnemonics, sizes, clipped words, and whether words can be seen."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollBar,
    QTabBar,
    QWidget,
)

from youthcab.ui.actions import mnemonic
from youthcab.ui.theme import contrast

LEAST_TARGET, LEAST_CONTRAST = 24, 4.5
_FRAME = 4  # pixels around the words of a control, where its edge is drawn
_TARGETS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
_HOLDERS = (QAbstractSpinBox, QComboBox, QLineEdit, QHeaderView, QAbstractItemView, QTabBar)
_WORDED = (QLabel, QAbstractButton, QLineEdit, QComboBox)


def in_sight(top: QWidget) -> Iterator[QWidget]:
    """Give every widget of a window that a person could see or scroll to, but for the insides of Qt's own."""
    for each in (top, *top.findChildren(QWidget)):
        if each.window() is top.window() and each.isVisible() and not each.objectName().startswith("qt_"):
            yield each


def focusable(top: QWidget) -> list[QWidget]:
    inside = (QAbstractSpinBox, QComboBox)
    return [
        each
        for each in in_sight(top)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.focusProxy() is None
        and each.isEnabled()
        and not isinstance(each, QHeaderView | QScrollBar)
        and not isinstance(each.parentWidget(), inside)
    ]


def without_a_name(top: QWidget) -> list[str]:
    """List what can be reached by keyboard, and would be read out without a name."""
    return [told(each) for each in focusable(top) if not spoken_name(each).strip()]


def padded(top: QWidget) -> list[str]:
    """List the names that begin or end with a space, which a listener hears as a pause or a wrong letter."""
    return [told(each) for each in focusable(top) if spoken_name(each) != spoken_name(each).strip()]


def alike(top: QWidget) -> list[str]:
    """List names that two controls share which a listener could not tell apart: same role, same name, same pane."""
    heard = Counter(
        (each.parentWidget(), QAccessible.queryAccessibleInterface(each).role(), spoken_name(each))
        for each in focusable(top)
        if spoken_name(each).strip()
    )
    return [name for (_, _, name), count in heard.items() if count > 1]


def doubled_mnemonics(top: QWidget) -> list[str]:
    """List the letters that two things in sight of one window answer to with Alt."""
    letters: Counter[str] = Counter()
    for each in in_sight(top):
        if isinstance(each, QAbstractButton | QGroupBox):
            letters[mnemonic(each.text() if isinstance(each, QAbstractButton) else each.title())] += 1
        elif isinstance(each, QLabel) and each.buddy():
            letters[mnemonic(each.text())] += 1
        elif isinstance(each, QMenuBar):
            letters.update(mnemonic(action.text()) for action in each.actions())
        elif isinstance(each, QTabBar):
            letters.update(mnemonic(each.tabText(place)) for place in range(each.count()))
    return sorted(letter for letter, count in letters.items() if letter and count > 1)


def small_targets(top: QWidget) -> list[str]:
    """List what is to be hit and is less than 24 pixels high or wide (WCAG 2.2, 2.5.8)."""
    return [
        f"{told(each)} {each.width()}x{each.height()}"
        for each in in_sight(top)
        if isinstance(each, _TARGETS)
        and not isinstance(each.parentWidget(), _HOLDERS)
        and not isinstance(each, QCheckBox)
        and min(each.width(), each.height()) < LEAST_TARGET
        and each.parentWidget().rect().intersects(each.geometry())
    ]


def clipped(top: QWidget) -> list[str]:
    """List labels and buttons whose words do not fit, and what stands outside the pane that holds it."""
    return [f"{told(each)} {lacks}" for each in in_sight(top) if (lacks := _lacks(each))]


def faint(top: QWidget) -> list[str]:
    """List words that stand out less than 4.5 to 1 from what is behind them, as they are drawn (WCAG 1.4.3)."""
    picture = top.grab().toImage()
    assert picture.devicePixelRatio() == 1
    found = []
    for each in in_sight(top):
        if isinstance(each, _WORDED) and each.isEnabled() and _words_of(each):
            frame = 0 if isinstance(each, QLabel) else _FRAME
            inner = each.rect().adjusted(frame, frame, -frame, -frame) & each.visibleRegion().boundingRect()
            place = inner.translated(each.mapTo(top, QPoint())) & top.rect()
            is_read = inner.height() >= min(each.fontMetrics().height(), each.height() - 2 * frame)
            if is_read and (seen := _contrast_in(picture, place)) < LEAST_CONTRAST:
                found.append(f"{told(each)} {seen:.1f}")
    return found


def spoken_name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        # Qt gives what is chosen in place of its name; its label is told apart.
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


def told(widget: QWidget) -> str:
    """Say which control is meant."""
    words = spoken_name(widget) or _words_of(widget)
    return f"{type(widget).__name__} {widget.objectName()} “{words[:60]}” in {type(widget.parentWidget()).__name__}"


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _lacks(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        short = widget.sizeHint().width() - widget.width()
        return f"lacks {short} wide" if short > 1 and "…" not in widget.text() else ""
    if isinstance(widget, QLabel) and widget.text():
        short = widget.heightForWidth(widget.width()) - widget.height()
        return f"lacks {short} high" if short > 1 else ""
    if isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget.parentWidget(), _HOLDERS):
        short = widget.minimumSizeHint().width() - widget.width()
        return f"lacks {short} wide" if short > _FRAME else ""
    return ""


def _contrast_in(picture: QImage, place: QRect) -> float:
    part = picture.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(part.constBits()).cast("I"))
    if len(colours) < 2:
        return 21.0
    ground = _named(colours.most_common(1)[0][0])
    return max(contrast(_named(colour), ground) for colour in colours)


def _named(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06x}"


def settle() -> None:
    """Let Qt lay out and draw what is waiting."""
    for _ in range(4):
        QApplication.processEvents()
