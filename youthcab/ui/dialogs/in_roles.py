"""Names that may not be shown, and what will be said in their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit

from youthcab.ui.translation import tr

_LINES, _MOST_LINES = 3, 8  # of text: for each sentence, and in sight


class Instead(QPlainTextEdit):
    """Each sentence that names someone, and below it how it reads with a role; to be read and copied."""

    def __init__(self) -> None:
        super().__init__(readOnly=True)
        self.setAccessibleName(tr("What will be said in place of the names"))
        self.setTabChangesFocus(True)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show sentences, each with what is said in its place."""
        self.setPlainText("\n\n".join(f"“{before}”\n→ “{after}”" for before, after in pairs))
        # It gives way in a small window, down to one sentence at a time.
        line = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(_LINES * line)
        self.setMaximumHeight(min(_MOST_LINES, _LINES * len(pairs) + 1) * line)
