"""What is shown before it has its place is a window of its own for a moment: it flashes, and takes the focus away."""

import pytest
from PySide6.QtCore import QEvent, QObject

from tests.make import campaign, event
from youthcab.operations import records
from youthcab.settings import load
from youthcab.store.encryption import Keys
from youthcab.ui.actions import PAGES
from youthcab.ui.page import RecordPage
from youthcab.ui.starting.first_minute import WelcomeDialog
from youthcab.ui.task import AtOnce


class Shown(QObject):
    """Hears of every window that comes up."""

    def __init__(self):
        super().__init__()
        self.windows = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.windows.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def shown(qapp):
    hears = Shown()
    qapp.installEventFilter(hears)
    yield hears.windows
    qapp.removeEventFilter(hears)


def test_no_page_flashes_a_window_when_it_is_made(window, desk, shown):
    for each in (campaign("Mental Health"), event()):
        desk.do(lambda store, each=each: records.add(store, each, "test", desk.today()))
    for page in PAGES:
        window.go(page.name)
        if isinstance(window.page, RecordPage):
            for place in range(len(window.page.data.listings)):
                window.page.show_listing(place)
                window.page.view.add()
    window.actions_by_name["draft"].trigger()
    window.actions_by_name["preview"].trigger()
    window.actions_by_name["tour"].trigger()
    assert shown == []


def test_the_welcome_page_is_one_window(qtbot, shown, tmp_path):
    dialog = WelcomeDialog(load(tmp_path / "none"), Keys(), AtOnce(), trouble="The last one is damaged.")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.page.new_button.click()
    assert shown == ["WelcomeDialog ", "NewCabinetDialog "]
    dialog.form.reject()
