from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from tests.make import every_kind
from youthcab.operations import records
from youthcab.records.statement import Statement
from youthcab.ui.record_pages import RECORD_PAGES

_LEAST = 24  # pixels, WCAG 2.2 criterion 2.5.8


def forms(window, qapp):
    """Give every form with a record in it and its folded part open."""
    for data in RECORD_PAGES:
        window.go(data.name)
        page = window.page
        for place in range(len(data.listings)):
            page.show_listing(place)
            page.view.list.table.selectRow(0)
            side = page.view._side
            for section in side.form._sections:
                section.open_if(True)
            for _ in range(4):
                qapp.processEvents()
            yield side


def cut(widget):
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    too_low = widget.height() + 1 < widget.sizeHint().height()
    too_narrow = isinstance(widget, QPushButton) and widget.width() + 1 < widget.sizeHint().width()
    return isinstance(widget, QPushButton | QLineEdit | QComboBox) and (too_low or too_narrow)


def test_at_twice_the_text_every_control_of_every_form_has_a_name_a_size_and_all_its_words(program, window, desk, qapp):
    long = "a question that takes far more than one line in a form as narrow as this"
    for record in every_kind():
        if not isinstance(record, Statement):
            desk.do(lambda store, record=record: records.add(store, record, "test", desk.today()))
    window.resize(1280, 720)
    program.choose("text_size", 200)
    seen = 0
    for side in forms(window, qapp):
        if "topics" in side.form._boxes:
            side.form.editor("topics").put_in(long)
            for _ in range(4):
                qapp.processEvents()
        assert side.form.widget().width() <= side.form.viewport().width()
        shown = [each for each in side.findChildren(QWidget) if each.isVisible()]
        assert [each for each in shown if cut(each)] == []
        tabbed = [each for each in shown if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy()]
        assert [each for each in tabbed if not (each.accessibleName() or getattr(each, "text", str)())] == []
        assert [each for each in tabbed if min(each.width(), each.height()) < _LEAST] == []
        seen += len(tabbed)
    assert seen > 200
