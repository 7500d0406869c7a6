"""One colour at a time is spoilt, in one state of one sort of thing, and has to be found there."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tests.ui.faint import Faint, faint
from tests.ui.walking import Sight, settle

SOUND = """
* { color: #111; background: #fff; selection-background-color: #def; selection-color: #111; }
QLineEdit, QPlainTextEdit { placeholder-text-color: #555; }
QMenu::item:selected, QMenuBar::item:selected, QAbstractItemView::item:selected { background: #def; color: #111; }
QAbstractItemView::item:hover { background: #eee; color: #111; }
*:disabled { color: #777; }
QToolTip { color: #fff; background: #111; border: none; }
"""
SPOILT = {
    "QLabel { color: #bbb }": "Label",
    "QLineEdit { color: #bbb }": "Line",
    "QLineEdit { placeholder-text-color: #bbb }": "Placeholder",
    "QLineEdit { selection-color: #bcd }": "chosen: “Line”",
    "QPlainTextEdit { selection-color: #bcd }": "chosen: “Text”",
    "QTextBrowser { selection-color: #bcd }": "chosen: “A”",
    "QPushButton:hover { color: #bbb }": "pointed at: “Press”",
    "QPushButton:focus { color: #bbb }": "with the focus: “Press”",
    "QPushButton:disabled { color: #ccc }": "Disabled",
    "QCheckBox:checked { color: #bbb }": "Checked",
    "QTableWidget::item { color: #bbb }": "Cell",
    "QTableWidget::item:selected { color: #bcd }": "chosen: “Cell”",
    "QTableWidget::item:selected:active { color: #bcd }": "with the focus: “Cell”",
    "QTableWidget::item:selected:!active { color: #bcd }": "chosen, behind another window: “Cell”",
    "QHeaderView::section { color: #bbb }": "Column",
    "QListWidget::item { color: #bbb }": "Row",
    "QListWidget::item:hover { color: #bbb }": "pointed at: “Row”",
    "QTreeWidget::item { color: #bbb }": "Branch",
    "QTreeWidget::item:selected { color: #bcd }": "chosen: “Branch”",
    "QTabBar::tab { color: #bbb }": "Tab one",
    "QTabBar::tab:selected { color: #bbb }": "Tab one",
    "QTabBar::tab:hover:!selected { color: #bbb }": "pointed at: “Tab two”",
    "QMenuBar::item { color: #bbb }": "Bar",
    "QMenuBar::item:selected { color: #bcd }": "pointed at: “Bar”",
    "QMenu::item { color: #bbb }": "menu Bar: “Entry two”",
    "QMenu::item:selected { color: #bcd }": "menu Bar: “Entry one”",
    "QToolTip { color: #444 }": "a tip: “What this is for”",
}


@pytest.fixture(scope="module")
def undressed(qapp):
    before = qapp.styleSheet(), qapp.palette()
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())
    yield
    qapp.setPalette(before[1])
    qapp.setStyleSheet(before[0])


@pytest.fixture
def top(qtbot, undressed):
    made = QMainWindow()
    qtbot.addWidget(made)
    menu = made.menuBar().addMenu("Bar")
    for entry in ("Entry one", "Entry two"):
        menu.addAction(entry)
    inside = QWidget()
    made.setCentralWidget(inside)
    rows = QVBoxLayout(inside)
    table, tree, tabs = QTableWidget(1, 1), QTreeWidget(), QTabWidget()
    table.setItem(0, 0, QTableWidgetItem("Cell"))
    table.setHorizontalHeaderLabels(["Column"])
    table.verticalHeader().hide()
    tree.addTopLevelItem(QTreeWidgetItem(["Branch"]))
    for name in ("Tab one", "Tab two"):
        tabs.addTab(QWidget(), name)
    listed, disabled = QListWidget(), QPushButton("Disabled")
    listed.addItem("Row")
    disabled.setEnabled(False)
    checked, browser = QCheckBox("Checked"), QTextBrowser()
    checked.setChecked(True)
    browser.setHtml('A <a href="x" style="color: #06c">link</a>')
    lines = (QLineEdit("Line"), QLineEdit(placeholderText="Placeholder"), QPlainTextEdit("Text"))
    pressed = (QPushButton("Press"), disabled, checked)
    for each in (QLabel("Label"), *lines, browser, *pressed, table, tree, listed, tabs):
        rows.addWidget(each)
    made.resize(QSize(600, 900))
    made.setStyleSheet(SOUND)
    made.show()
    return made


def found_in(top):
    settle()
    return "\n".join(Faint()(Sight(top)))


def test_nothing_is_found_in_a_window_that_can_be_read(top):
    assert found_in(top) == ""


@pytest.mark.parametrize(("spoilt", "where"), SPOILT.items())
def test_a_colour_that_is_too_faint_is_found_where_it_is(top, spoilt, where):
    top.setStyleSheet(SOUND + spoilt)
    assert where in found_in(top)


def test_a_faint_link_is_found_among_words_that_are_not(top):
    top.findChild(QTextBrowser).setHtml('A <a href="x" style="color: #bbb">link</a>')
    assert found_in(top).startswith("“link” on ")


def test_words_in_the_colour_of_their_ground_are_found(top):
    top.setStyleSheet(SOUND + "QLabel { color: #fff }")
    assert "“Label” on QLabel  1.0" in found_in(top)


def test_words_that_another_thing_covers_are_passed_over(qtbot, undressed):
    top = QWidget()
    qtbot.addWidget(top)
    top.setStyleSheet("* { color: #bbb; background: #fff }")
    QVBoxLayout(top).addWidget(QLabel("Covered"))
    top.show()
    assert faint(top)
    cover = QWidget(top)
    cover.setAutoFillBackground(True)
    cover.setGeometry(top.rect())
    cover.show()
    assert not faint(top)
