from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.make import AwardEntry, campaign, consent, episode, event, figure, person
from youthcab.operations import records
from youthcab.records.campaign import Campaign
from youthcab.records.event import Event, EventStatus
from youthcab.records.when import When
from youthcab.ui.forms import fields
from youthcab.ui.page import RecordPage


@pytest.fixture
def page(window) -> RecordPage:
    window.go("events")
    return window.page


def keep(desk, *made):
    for record in made:
        desk.do(lambda store, record=record: records.add(store, record, "test", desk.today()))


def write(page, name, text, qtbot):
    line = page.view.form.editor(name).focusProxy()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    line.editingFinished.emit()


def box(page, name):
    page.view.form.editor(name)
    return page.view.form._boxes[name]


def saved(page):
    return page.view._side.head.saved.text()


def test_it_is_said_beside_the_title_whether_all_is_saved(page, desk, qtbot):
    page.view.add()
    assert saved(page) == "Saves as you write"
    qtbot.keyClicks(page.view.form.editor("title").line, "Debate")
    assert saved(page) == "Saving…"
    page.view.form.editor("title").line.editingFinished.emit()
    assert saved(page) == "✓ Saved"
    write(page, "when", "10 Brumaire", qtbot)
    assert saved(page) == "Not saved yet"
    write(page, "when", "10/3", qtbot)
    assert saved(page) == "✓ Saved"
    assert records.everything(desk.store, Event)[0].when == When.day(date(2021, 3, 10))


def test_what_is_understood_is_said_while_it_is_typed(page, qtbot):
    page.view.add()
    qtbot.keyClicks(page.view.form.editor("when").line, "10/3")
    assert box(page, "when").below.text() == "Wednesday 10 March 2021"
    qtbot.keyClicks(page.view.form.editor("attended").line, "over 80")
    assert box(page, "attended").below.text() == "Over 80"
    assert page.view.form.editor("attended").line.accessibleDescription().startswith("Over 80")


def test_what_does_not_fit_is_said_beside_the_field_and_kept_all_the_same(page, desk, qtbot):
    keep(desk, event("Debate", on="2021-03-01", status=EventStatus.HELD, registered=figure(60)))
    page.view.list.table.selectRow(0)
    write(page, "attended", "84 young people", qtbot)
    attended = box(page, "attended")
    assert attended.advice.isVisible()
    assert attended.advice.text().startswith("More came than signed up")
    assert "More came than signed up" in attended.editor.line.accessibleDescription()
    assert records.everything(desk.store, Event)[0].attended == figure(84)
    write(page, "attended", "50 young people", qtbot)
    assert not attended.advice.isVisible()


def test_a_young_person_named_without_consent_is_said_beside_the_title(page, desk, qtbot):
    keep(desk, person("Asha"))
    page.view.add()
    write(page, "title", "Asha on exam stress", qtbot)
    assert box(page, "title").advice.text().startswith("It names Asha")


def test_a_campaign_is_added_from_the_field_and_opened_and_the_way_back_is_found(page, desk, qtbot, window):
    page.view.add()
    write(page, "title", "Debate", qtbot)
    links = page.view.form.editor("campaigns")
    qtbot.keyClicks(links.line, "Safer Streets")
    qtbot.keyClick(links.line, Qt.Key.Key_Return)
    [made] = records.everything(desk.store, Campaign)
    assert records.everything(desk.store, Event)[0].campaigns == (made.id,)
    assert window.notices.text == "Added “Safer Streets”."
    [chip] = [each for each in links.findChildren(QPushButton) if each.objectName() == "chipOpen"]
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert window.page.data.name == "campaigns"
    assert window.page.view.record == made
    back = window.page.view._side.back_button
    assert (back.text(), back.isVisible()) == ("‹ Debate", True)
    window.actions_by_name["back"].trigger()
    assert window.page.view.record.title == "Debate"
    assert not window.actions_by_name["back"].isEnabled()


def test_what_links_to_a_record_is_listed_and_opens_with_enter(page, desk, qtbot, window):
    mine = campaign("Safer Streets")
    keep(desk, mine, event("Debate", campaigns=(mine.id,)), episode("Walking home", campaigns=(mine.id,)))
    window.go("campaigns")
    window.page.view.list.table.selectRow(0)
    linked = window.page.view._side.linked_from
    assert linked.title.text() == "Linked from 2 records"
    assert [linked.list.item(row).text() for row in range(2)] == [
        "Walking home, episode, 5 Mar 2021",
        "Debate, event, 10 Mar 2021",
    ]
    linked.list.setCurrentRow(1)
    qtbot.keyClick(linked.list, Qt.Key.Key_Return)
    assert window.page.view.record.title == "Debate"
    window.actions_by_name["back"].trigger()
    assert window.page.view.record == mine


def test_tab_goes_as_the_eye_reads_though_the_folded_part_is_made_last(page, qtbot):
    page.view.add()
    form = page.view.form
    form.editor("purpose")
    qtbot.waitUntil(lambda: not form._order.isActive())
    seen, widget = [], form.editor("title").line
    for _ in range(200):
        if isinstance(widget, QLineEdit) and form.isAncestorOf(widget) and widget.isVisible():
            seen.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
        if widget is form.editor("title").line:
            break
    wanted = ["Name, if it has one", "When", "About …", "Topics", "Campaigns", "Done with", "How many came"]
    assert seen[: len(wanted)] == wanted
    assert seen.index("It is held to …") < seen.index("Open to …") < seen.index("Place")


def test_the_fields_stand_below_each_other_where_the_form_is_narrow(page, qtbot):
    page.view.add()
    form, kind, status = page.view.form, box(page, "kind"), box(page, "status")
    form.setFixedWidth(500)
    qtbot.waitUntil(lambda: kind.y() == status.y())
    form.setFixedWidth(260)
    qtbot.waitUntil(lambda: kind.y() < status.y())
    assert form.widget().width() <= 260


def test_a_cabinet_that_can_only_be_looked_at_still_leads_from_record_to_record(page, desk, window, monkeypatch):
    mine = campaign("Safer Streets")
    keep(desk, mine, event("Debate", campaigns=(mine.id,)))
    monkeypatch.setattr(type(desk), "view_only", True)
    page.view.list.table.selectRow(0)
    form = page.view.form
    assert not form.editor("title").isEnabled()
    assert not form.editor("place").isEnabled()
    chip = form.editor("campaigns")._flow.itemAt(0).widget().findChild(QPushButton, "chipOpen")
    chip.click()
    assert window.page.view.record == mine


def test_what_comes_up_while_one_writes_is_told_to_a_screen_reader(page, desk, qtbot, monkeypatch):
    told = []
    monkeypatch.setattr(fields, "QAccessibleAnnouncementEvent", lambda _, words: told.append(words))
    monkeypatch.setattr(fields.QAccessible, "updateAccessibility", lambda _: None)
    keep(desk, event("Debate", on="2021-03-01", registered=figure(60)))
    page.view.list.table.selectRow(0)
    assert box(page, "status").advice.text() == "Its day is over: was it held, postponed or cancelled?"
    assert told == []
    write(page, "attended", "lots", qtbot)
    assert told == ["How many came: “lots” is not a number: write it in digits, such as 84, “over 80” or “about 30”."]
    write(page, "attended", "84", qtbot)
    assert told[1:] == ["How many came: More came than signed up. Right, if some came without signing up."]


def test_what_is_most_likely_is_put_right_with_one_button(page, desk, qtbot):
    keep(desk, event("Debate", on="2021-03-01"))
    page.view.list.table.selectRow(0)
    status = box(page, "status")
    assert (status.mend_button.text(), status.mend_button.accessibleName()) == ("It was held", "Status: It was held")
    status.mend_button.click()
    assert records.everything(desk.store, Event)[0].status is EventStatus.HELD
    assert not status.advice.isVisible()
    assert status.mend_button is None


def test_an_award_that_has_a_name_is_not_asked_for_one(window, desk):
    for award, words in (("", "name the award, and add a step"), ("Young Heroes", "yet: add a step")):
        made = AwardEntry(award=award, in_our_words="")
        keep(desk, made)
        window.open_record(made)
        assert words in window.page.view.form_side().reads.words.text()


def test_the_form_of_a_person_says_how_they_will_be_named(window, desk):
    asha = person("Asha")
    keep(desk, asha)
    window.open_record(asha)
    line = window.page.view.form_side().named_line
    assert line.text() == "Will be named as: one of our members (no consent)"
    keep(desk, consent(asha))
    assert line.text() == "Will be named as: Asha"


def test_a_campaign_without_a_stage_shows_what_sentences_will_call_it(window, qtbot):
    window.go("campaigns")
    window.page.view.add()
    words = window.page.view._side.reads.words
    write(window.page, "title", "Bus fares", qtbot)
    assert words.text() == "Nothing to say yet. Add a stage, and a sentence will say: “Our bus fares campaign …”"
    write(window.page, "known_as", "fair fares campaign", qtbot)
    assert "“Our fair fares campaign …”" in words.text()
