"""What a person should know about the cabinet as long as it is open: stands above the page until it is put away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from youthcab.ui.notices import Tone
from youthcab.ui.translation import tr
from youthcab.ui.words import Label


@dataclass(frozen=True, slots=True)
class Banner:
    """One or two sentences; some can be put away, and some have a button."""

    text: str
    tone: Tone = Tone.WARN
    closable: bool = True
    button: str = ""
    act: Callable[[], object] | None = None


class Banners(QWidget):
    """All that are in sight, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[BannerBar] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """The words in sight."""
        return tuple(bar.banner.text for bar in self._shown if not bar.isHidden())

    @property
    def bars(self) -> tuple[BannerBar, ...]:
        """The banners, in order."""
        return tuple(self._shown)

    def show_all(self, banners: tuple[Banner, ...]) -> None:
        """Show these in the place of all before."""
        heard = self.texts
        for bar in self._shown:
            bar.hide()
            bar.deleteLater()
        self._shown = [BannerBar(banner) for banner in banners]
        for bar in self._shown:
            self._column.addWidget(bar)
            bar.show()
        self.setVisible(bool(banners))
        for text in self.texts:
            if text not in heard:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


class BannerBar(QFrame):
    """One banner."""

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self.banner = banner
        self.setObjectName("notice")
        self.setProperty("tone", banner.tone.value)
        words = Label(banner.text)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(words)
        if banner.button and banner.act is not None:
            act = banner.act
            self.act_button = QPushButton(banner.button)
            self.act_button.clicked.connect(lambda: act())
            row.addWidget(self.act_button)
        if banner.closable:
            self.close_button = QPushButton(tr("Put away"))
            self.close_button.setAccessibleName(tr("Put this away"))
            self.close_button.clicked.connect(self.hide)
            row.addWidget(self.close_button)
