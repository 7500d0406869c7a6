"""What a walk over a window looks at: names, mnemonics, sizes and clipped words."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
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

LEAST_TARGET = 24
SCREEN = QSize(1280, 680)
_TITLE = 32
_FRAME = 4  # pixels around the words of a control, where its edge is drawn
_TARGETS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
_HOLDERS = (QAbstractSpinBox, QComboBox, QLineEdit, QHeaderView, QAbstractItemView, QTabBar)


class Sight:
    """What is in sight of a window at one moment: gathered once, and looked at in many ways."""

    def __init__(self, top: QWidget) -> None:
        self.top = top
        self.widgets = list(in_sight(top))
        self.focusable = [each for each in self.widgets if _takes_focus(each)]


def in_sight(top: QWidget) -> Iterator[QWidget]:
    """Give every widget of a window that a person could see or scroll to, but for the insides of Qt's own."""
    window = top.window()
    # All at once: asked for one level at a time, PySide takes the children down with the parents that it let go of.
    for each in (top, *top.findChildren(QWidget)):
        is_own = each.isVisible() and (isinstance(each, QTabBar) or not each.objectName().startswith("qt_"))
        if is_own and each.window() is window:
            yield each


def without_a_name(sight: Sight) -> list[str]:
    """List what can be reached by keyboard, and would be read out without a name."""
    return [told(each) for each in sight.focusable if not spoken_name(each).strip()]


def padded(sight: Sight) -> list[str]:
    """List the names that begin or end with a space, which a listener hears as a pause or a wrong letter."""
    return [told(each) for each in sight.focusable if spoken_name(each) != spoken_name(each).strip()]


def alike(sight: Sight) -> list[str]:
    """List names that two controls share which a listener could not tell apart: same role, same name, same pane."""
    heard = Counter(
        (each.parentWidget(), QAccessible.queryAccessibleInterface(each).role(), spoken_name(each))
        for each in sight.focusable
        if spoken_name(each).strip()
    )
    return [name for (_, _, name), count in heard.items() if count > 1]


def doubled_mnemonics(sight: Sight) -> list[str]:
    """List the letters that two things in sight of one window answer to with Alt."""
    letters: Counter[str] = Counter()
    for each in sight.widgets:
        if isinstance(each, QAbstractButton | QGroupBox):
            letters[mnemonic(each.text() if isinstance(each, QAbstractButton) else each.title())] += 1
        elif isinstance(each, QLabel) and each.buddy():
            letters[mnemonic(each.text())] += 1
        elif isinstance(each, QMenuBar):
            letters.update(mnemonic(action.text()) for action in each.actions())
        elif isinstance(each, QTabBar):
            letters.update(mnemonic(each.tabText(place)) for place in range(each.count()))
    return sorted(letter for letter, count in letters.items() if letter and count > 1)


def small_targets(sight: Sight) -> list[str]:
    """List what is to be hit and is less than 24 pixels high or wide (WCAG 2.2, 2.5.8)."""
    return [
        f"{told(each)} {each.width()}x{each.height()}"
        for each in sight.widgets
        if isinstance(each, _TARGETS)
        and not isinstance(each.parentWidget(), _HOLDERS)
        and not isinstance(each, QCheckBox)
        and min(each.width(), each.height()) < LEAST_TARGET
        and each.parentWidget().rect().intersects(each.geometry())
    ]


def too_large(sight: Sight) -> list[str]:
    """List the dialogs that do not fit a laptop's screen of 1280x720 with a bar of tasks and a title above them."""
    top = sight.top
    fits = top.width() <= SCREEN.width() and top.height() + _TITLE <= SCREEN.height()
    return [] if fits or not isinstance(top, QDialog) else [f"{top.windowTitle()} {top.width()}x{top.height()}"]


def clipped(sight: Sight) -> list[str]:
    """List labels and buttons whose words do not fit, and what stands outside the pane that holds it."""
    return [f"{told(each)} {lacks}" for each in sight.widgets if (lacks := _lacks(each))]


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


def _takes_focus(widget: QWidget) -> bool:
    return (
        widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and widget.isEnabled()
        and not isinstance(widget, QHeaderView | QScrollBar)
        and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    )


def settle() -> None:
    """Let Qt lay out and draw what is waiting."""
    for _ in range(4):
        QApplication.processEvents()
