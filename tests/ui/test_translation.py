from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from youthcab.ui.translation import plural, tr


class _Louder(QTranslator):
    def translate(self, context: str, text: str, note: str | None = None, number: int = -1) -> str:
        return text.upper().replace("{N}", "{n}").replace("{WHO}", "{who}")

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def louder(qapp: QApplication):
    translator = _Louder()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_text_is_said_as_it_stands_where_no_language_is_chosen(qapp: QApplication) -> None:
    assert tr("Add {who}", who="Amy {x}") == "Add Amy {x}"
    assert tr("100% {of it}") == "100% {of it}"
    assert plural(1, "one row", "{n} rows") == "one row"
    assert plural(1200, "one row", "{n} rows") == "1,200 rows"


def test_a_text_is_translated_before_it_is_filled_in(louder: None) -> None:
    assert tr("Add {who}", who="Amy") == "ADD Amy"
    assert plural(3, "one row", "{n} rows") == "3 ROWS"
