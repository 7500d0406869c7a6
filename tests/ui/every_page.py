"""Every page of the window with all that it can show: kinds, folded sections, parts, tabs, and what lies over a page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from youthcab.records.event import EventStatus
from youthcab.records.question import Condition, Is
from youthcab.records.statement import Voice
from youthcab.ui.actions import PAGES
from youthcab.ui.banner import Banner
from youthcab.ui.box.box import open_box
from youthcab.ui.calendar.pane import VIEWS
from youthcab.ui.main_window import MainWindow
from youthcab.ui.notices import Notice, Tone
from youthcab.ui.page import RecordPage
from youthcab.ui.starting.tour import STOPS, take_tour


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show one thing after another, and say each time what is in sight now, and where."""
    yield from _home(window)
    for page in PAGES:
        window.go(page.name)
        if isinstance(window.page, RecordPage):
            yield from _lists(window, page.name)
    yield from _statement(window)
    yield from _history(window)
    yield from _over_a_page(window)


def _home(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.go("home")
    yield "this month", window
    calendar = window.page.go("calendar")
    for place, view in enumerate(VIEWS):
        calendar.show_view(place)
        yield f"calendar as {view}", window
    for card in window.page.go("figures").panes():
        card.click()
    yield "figures", window
    window.page.go("this_month")


def _lists(window: MainWindow, name: str) -> Iterator[tuple[str, QWidget]]:
    page = window.page
    for place, listing in enumerate(page.data.listings):
        page.show_listing(place)
        if not listing.single:
            page.view.add()
            yield f"{name}, new {listing.one}", window
            page.view.delete()
        if not page.view.list.model.rowCount():
            continue
        page.view.list.table.selectRow(0)
        side = page.view.form_side()
        for box in side.form._sections:
            box.open_if(filled=True)
        yield f"{name}, {listing.one}", window
        side.history_button.click()
        yield f"{name}, history of the {listing.one}", window
        side.history_button.click()


def _filtered(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.go("events")
    shown = window.page.view.list
    shown.views.add(Condition("status", Is.SAME, EventStatus.HELD))
    shown.table.selectAll()
    yield "filtered, many selected", window
    shown.editing.open(shown.model.index(0, 0))
    yield "a cell being changed", window
    shown.editing.close()
    window.page.search_line.setText("nothing has this")
    window.page.search_line.returnPressed.emit()
    yield "nothing found", window
    window.page.show_all()


def _statement(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.go("statement")
    page = window.page
    yield "statement, not drafted", window
    page.draft()
    page.words.paragraphs[0].pane.setPlainText("On 1 March we we drew 900 people.")
    page.leave()
    page.looking.look()
    yield "statement", window
    page.words.paragraphs[1].pane.setFocus()
    page.side.setCurrentIndex(1)
    yield "statement, sources", window
    page.panes_of.turn_side()
    yield "statement, side folded", window
    page.panes_of.turn_side()
    page.panes_of.turn_could()
    yield "statement, what could be said turned", window
    page.panes_of.turn_could()
    page.on_paper.turn()
    yield "statement on paper", window
    page.on_paper.turn()
    for voice in Voice:
        page.head.button_for(voice).click()
        yield f"statement as {voice}", window
    page.head.button_for(Voice.PAPER).click()


def _history(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.go("history")
    yield "history", window
    window.page.show_list(1)
    yield "what was removed", window
    window.page.show_list(0)


def _over_a_page(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    yield from _filtered(window)
    for text in ("", "mental", "webinar yesterday 84 attended #mental health"):
        box = open_box(window)
        box.line.setText(text)
        yield f"the box with “{text}”", box
        box.shut()
    tour = take_tour(window)
    for stop in STOPS:
        yield f"the tour at {stop.title}", tour.popover
        tour.popover.next_button.click()
    for tone in Tone:
        act = partial(print, tone)
        window.notices.say(Notice("This was done, and can be undone.", tone, "Undo", act, "Show me", act))
        window.banners.show_all((Banner("A copy to play with.", tone, button="Open your own", act=act),))
        yield f"a {tone} notice and banner", window
    window.notices.hide()
    window.banners.show_all(())
