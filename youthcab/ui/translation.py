"""What a user sees, in the language of the window: every text passes here on its way to Qt's translation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

CONTEXT = "youthcab"


def take_language(app: QCoreApplication, catalogue: Path) -> bool:
    """Let a program speak the language of a compiled catalogue; False, and English goes on, where there is none."""
    translator = QTranslator(app)
    return catalogue.is_file() and translator.load(str(catalogue)) and app.installTranslator(translator)


def tr(text: str, /, **values: object) -> str:
    """Return a text in the language of the window; `{name}` in it is filled in after it was translated."""
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**values) if values else said


def plural(number: int, one: str, many: str, /, **values: object) -> str:
    """Return the text for one or for many, in the language of the window; `{n}` in it is the number.

    A catalogue has all the forms of its language under the text for many.
    """
    said = QCoreApplication.translate(CONTEXT, many, None, number)
    if said == many and number == 1:
        said = one
    return said.format(n=f"{number:,}", **values)
