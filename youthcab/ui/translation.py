"""What a user sees, in the language of the window: every text passes here on its way to Qt's translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "youthcab"


def tr(text: str, /, **values: object) -> str:
    """Return a text in the language of the window; `{name}` in it is filled in after it was translated."""
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**values) if values else said


def plural(number: int, one: str, many: str, /, **values: object) -> str:
    """Return the text for one or for many, in the language of the window; `{n}` in it is the number.

    A language with more forms than English (Welsh has six) has its own under the text for many.
    """
    said = QCoreApplication.translate(CONTEXT, one if number == 1 else many, None, number)
    return said.format(n=f"{number:,}", **values)
