from datetime import date

from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.rules import rules_of
from youthcab.records.rules import Election, Quotes
from youthcab.ui.dialogs.council_rules import SECTIONS, CouncilRulesDialog


def opened(window):
    window.actions_by_name["council_rules"].trigger()
    return window.findChild(CouncilRulesDialog)


def test_every_rule_has_its_place(window, desk):
    shown = [field.name for section in SECTIONS for field in section.fields]
    assert sorted(shown) == sorted(rule.name for rule in rules_of(desk.store))
    assert sorted(opened(window).boxes) == sorted(shown)


def test_a_rule_is_kept_when_its_field_is_left(window, desk):
    line = opened(window).boxes["commas_from"].editor.line
    line.setText("10000")
    line.editingFinished.emit()
    assert the_cabinet(desk.store).rules.commas_from == 10_000


def test_a_rule_that_cannot_be_says_why_and_is_not_kept(window, desk):
    box = opened(window).boxes["words_a_minute"]
    for typed, why in (("5", "from 60 to 300"), ("", "from 60 to 300"), ("slow", "not a whole number")):
        box.editor.line.setText(typed)
        box.editor.line.editingFinished.emit()
        assert why in box.below.text()
        assert box.below.property("problem")
    assert the_cabinet(desk.store).rules.words_a_minute == 130


def test_choices_polls_days_and_lines_are_kept_on_closing(window, desk):
    dialog = opened(window)
    dialog.boxes["quotes"].editor.set_value(Quotes.DOUBLE)
    dialog.boxes["elections"].editor.set_value((Election(what="County poll", poll=date(2021, 5, 6)),))
    dialog.boxes["extra_holidays"].editor.line.setText("19 September 2022; 3 June 2022; 3 June 2022")
    dialog.boxes["header"].editor.pane.setPlainText("Item 4\nReport of the Chair")
    dialog.reject()
    cabinet = the_cabinet(desk.store)
    assert cabinet.rules.quotes is Quotes.DOUBLE
    assert cabinet.rules.elections[0].poll == date(2021, 5, 6)
    assert cabinet.rules.extra_holidays == (date(2022, 6, 3), date(2022, 9, 19))
    assert cabinet.header == "Item 4\nReport of the Chair"


def test_what_a_row_asks_for_stands_over_it_and_is_told_to_a_screen_reader(window):
    editor = opened(window).boxes["elections"].editor
    editor.add.click()
    names = [each.focusProxy().accessibleName() for each in editor._rows[0].editors.values()]
    assert names == ["Polls 1: what", "Polls 1: poll", "Polls 1: notice"]


def test_nothing_is_written_where_nothing_was_changed(window, desk):
    told = []
    desk.changed.connect(told.append)
    opened(window).reject()
    assert told == []
