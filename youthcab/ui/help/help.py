"""Help in plain words: the pages under resources/help, with a list to search and the way back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from youthcab.paths import resource
from youthcab.ui.roomy import roomy
from youthcab.ui.translation import plural, tr

ORDER = (
    "start home campaigns events podcasts awards log people statement review export history backups council-rules "
    "quick-logging tables shortcuts"
).split()
"""The pages in the order in which they are listed; each is a file under resources/help."""
ACTION = "action"
_LETTERS = 24  # the longest title, about
_LINE_HEIGHT = 125.0  # per cent
_ABOVE_HEADING, _BELOW, _BELOW_ITEM = 14.0, 9.0, 4.0  # pixels
_IN_PLACE_OF_A_PICTURE = "\ufffc"
_HEADING = re.compile(r"^# (.+)$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its name, its title, and its words."""

    name: str
    title: str
    text: str

    @property
    def words(self) -> str:
        """What a reader reads, without the marks of the file."""
        return re.sub(r"[#*`|]|---", "", _LINK.sub(r"\1", _PICTURE.sub("", self.text)))


def help_pages() -> tuple[HelpPage, ...]:
    """Read every page, in order."""
    texts = [(name, resource(f"help/{name}.md").read_text("utf-8")) for name in ORDER]
    return tuple(HelpPage(name, found[1] if (found := _HEADING.search(text)) else name, text) for name, text in texts)


class HelpWindow(QDialog):
    """Stays open beside the window; `act` is called with the name of an action that a link leads to."""

    def __init__(self, act: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act, self._pages = act, help_pages()
        self.setWindowTitle(tr("Help – youthcab"))
        self.setModal(False)
        self.search = QLineEdit(placeholderText=tr("Search the help"), clearButtonEnabled=True)
        self.search.setObjectName("search")
        self.search.setAccessibleName(tr("Search the help"))
        self.search.textChanged.connect(lambda _: self._fit())
        self.count = QLabel()
        self.count.setObjectName("quietWords")
        self.contents = QListWidget()
        self.contents.setObjectName("contents")
        self.contents.setAccessibleName(tr("Pages of the help"))
        self.contents.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        for page in self._pages:
            item = QListWidgetItem(tr(page.title), self.contents)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
        self.contents.currentItemChanged.connect(lambda item, _: self._chosen(item))
        self.browser = QTextBrowser()
        self.browser.setObjectName("paper")
        self.browser.setSearchPaths([str(resource("help"))])
        self.browser.setOpenLinks(False)
        # With a cursor in it the page is heard line by line as the arrows go down it.
        read = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.browser.setTextInteractionFlags(self.browser.textInteractionFlags() | read)
        self.browser.anchorClicked.connect(self._follow)
        self.browser.sourceChanged.connect(self._turned)
        self.back_button = _button(tr("‹ Back"), tr("Back to the page before"), self.browser.backward)
        self.forward_button = _button(tr("Forward ›"), tr("Forward again"), self.browser.forward)
        self.browser.backwardAvailable.connect(self.back_button.setEnabled)
        self.browser.forwardAvailable.connect(self.forward_button.setEnabled)
        for button, keys in ((self.back_button, "Alt+Left"), (self.forward_button, "Alt+Right")):
            button.setEnabled(False)
            QShortcut(QKeySequence(keys), self, button.click)
        self._lay_out()
        self._fit()

    @property
    def page(self) -> str:
        """The name of the page in sight."""
        return _name(self.browser.source())

    def show_page(self, name: str) -> None:
        """Bring a page into sight."""
        self.browser.setSource(QUrl(f"{name}.md"), QTextDocument.ResourceType.MarkdownResource)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == ACTION:
            self._act(link.path())
        else:
            self.show_page(_name(link))

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) != self.page:
            self.show_page(str(item.data(Qt.ItemDataRole.UserRole)))

    def _turned(self, source: QUrl) -> None:
        _space_out(self.browser.document())
        place = [page.name for page in self._pages].index(_name(source))
        self.browser.setAccessibleName(tr("Help: {title}", title=tr(self._pages[place].title)))
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(place)
        self.contents.blockSignals(False)

    def _fit(self) -> None:
        wanted = self.search.text().casefold().split()
        for row, page in enumerate(self._pages):
            text = page.words.casefold()
            self.contents.item(row).setHidden(not all(word in text for word in wanted))
        found = sum(not self.contents.item(row).isHidden() for row in range(self.contents.count()))
        self.count.setText(plural(found, "{n} page", "{n} pages"))
        self.count.setVisible(bool(wanted))

    def _lay_out(self) -> None:
        left = QWidget()
        listed = QVBoxLayout(left)
        listed.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.count, self.contents):
            listed.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addWidget(self.forward_button)
        row.addStretch(1)
        row.addWidget(_button(tr("Close"), tr("Close the help"), self.close))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.browser, 1)
        both = QSplitter()
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(right)
        both.setStretchFactor(1, 1)
        scale = roomy(self, 1000, 680)
        both.setSizes([int(240 * scale), int(730 * scale)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 16)
        whole.addWidget(both)


def show_help(name: str, act: Callable[[str], object], parent: QWidget) -> HelpWindow:
    """Show a page in the help window, which is made when it is first asked for."""
    window = next(iter(parent.findChildren(HelpWindow)), None) or HelpWindow(act, parent)
    window.show_page(name)
    window.show()
    window.raise_()
    window.activateWindow()
    window.browser.setFocus()
    return window


def help_key(dialog: QDialog, name: str) -> None:
    """Let F1 open a page of the help while a dialog stands before the window."""
    QShortcut(QKeySequence("F1"), dialog, lambda: show_help(name, lambda _: None, dialog))


def _space_out(document: QTextDocument) -> None:
    """Give the lines room: what is made from Markdown has little."""
    cursor = QTextCursor(document)
    block = document.firstBlock()
    while block.isValid():
        spaced = block.blockFormat()
        if _IN_PLACE_OF_A_PICTURE not in block.text():
            spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spaced.setBottomMargin(_BELOW_ITEM if block.textList() else _BELOW)
        if spaced.headingLevel() > 1:
            spaced.setTopMargin(_ABOVE_HEADING)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(spaced)
        block = block.next()


def _name(source: QUrl) -> str:
    return source.fileName().removesuffix(".md")


def _button(words: str, name: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())
    return button
