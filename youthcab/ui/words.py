"""Words that a person typed, shown letter for letter: Qt would take what looks like markup for markup."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

_ONE_LINE, _LONGEST_TIP = 120, 600  # letters
_PIECE = r"\S{1,40}"
_ENDLESS = re.compile(r"\S{120,}")
_TWO_STOPS = re.compile(r"([.!?…]”?)\.$")


class Label(QLabel):
    """Shows its words as they are, `<b>` too; one that is longer than any real one does not widen the window."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # By its name, since `Qt` with all that it holds takes 20 ms to load, before all painting.
        self.setProperty("textFormat", "PlainText")
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show words; Qt breaks lines between words only, so that a very long one is given places to break at."""
        super().setText(_ENDLESS.sub(lambda found: "\u200b".join(re.findall(_PIECE, found[0])), words))


def as_tip(words: str) -> str:
    """Return words as a tip that shows them as they are, in lines, and shortened where they would fill the screen."""
    if "<" not in words and len(words) <= _ONE_LINE:
        return words
    shown = words if len(words) <= _LONGEST_TIP else f"{words[: _LONGEST_TIP - 1]}…"
    return f"<p style='white-space: pre-wrap'>{shown.replace('&', '&amp;').replace('<', '&lt;')}</p>"


def on_button(words: str) -> str:
    """Return words as the text of a button or an action, where `&` alone would underline the letter after it."""
    return words.replace("&", "&&")


def beside_icon(button: QPushButton, words: str) -> None:
    """Put words beside a button's icon, and name it by them alone."""
    # A style sheet has no space between icon and words, so the words bring it; a listener has no use for it.
    button.setText(f" {on_button(words)}")
    button.setAccessibleName(words)


def name_with_tip(widget: QWidget, name: str, tip: str = "") -> None:
    """Name a control, with a tip for the eyes that says no more than its name: by default the name itself."""
    widget.setAccessibleName(name)
    widget.setToolTip(as_tip(tip or name))
    # Qt takes an empty description for none, and says the tip in its place.
    widget.setAccessibleDescription(" ")


def only_seen(label: QLabel) -> None:
    """Keep a label that stands in a button from being heard and hit beside it: the button's name says its words."""
    from PySide6.QtCore import Qt

    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    # Qt takes an empty name for none, and gives the words of the label in its place.
    label.setAccessibleName(" ")


def one_stop(sentence: str) -> str:
    """Return a sentence without its own full stop where the words of a person that end it bring one along."""
    return _TWO_STOPS.sub(r"\1", sentence)


def one_line(words: str) -> str:
    """Return words as one line, without the line breaks and control characters that a paste may bring along."""
    return " ".join(word for each in words.split() if (word := "".join(filter(_is_no_control, each))))


def _is_no_control(letter: str) -> bool:
    return letter >= " " and not "\x7f" <= letter <= "\x9f"
