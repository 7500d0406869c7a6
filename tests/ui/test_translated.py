"""Every text of the window goes through translation: under a pseudo-language nothing stands in plain letters.

Some things stay in English by design, and are taken out before it is looked at: what people wrote into their records,
and the sentences of the layers below the window, which are the words of the statement itself or are shared with the
command line and with files: the draft and how a record reads, findings of review, charts, names of steps, and what an
operation answers. Pages of help are files of their own.
"""

import ast
from datetime import date
from pathlib import Path
from string import ascii_letters

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from tests.ui import every_dialog, every_page, walking
from tests.ui.conftest import put_away
from tests.ui.pseudo import Pseudo, bare_words
from tests.ui.seen import texts_of
from youthcab.domain.speaking import speaking_time
from youthcab.operations import backups, history, statements
from youthcab.operations.backups import held
from youthcab.operations.exchange import make_sample
from youthcab.operations.quick_log import ways
from youthcab.operations.step_names import named
from youthcab.records.kinds import KINDS, label
from youthcab.records.period import Period
from youthcab.records.plain import to_plain
from youthcab.ui.actions import ACTIONS
from youthcab.ui.catalogue import texts
from youthcab.ui.chart_card import ChartCard
from youthcab.ui.dialogs.about import AboutDialog
from youthcab.ui.dialogs.comparing import CompareDialog
from youthcab.ui.dialogs.encrypting import EncryptDialog
from youthcab.ui.program import Program
from youthcab.ui.statement.statement import StatementPage
from youthcab.ui.task import AtOnce

IN_ENGLISH = ("help", "crash")
"""Dialogs that show a file of help, and the report of a fault."""
WRITTEN_HERE = {
    "youthcab",
    "sample",
    "On 1 March we we drew 900 people.",
    "nothing has this",
    "This was done, and can be undone.",
    "Undo",
    "Show me",
    "A copy to play with.",
    "Open your own",
    "one of our members",  # the words of a statement, which is English
}
TYPED = ("webinar yesterday 84 attended #mental health", "podcast ep 5 out friday", "mental")
"""What is typed into the box, which reads English, and its examples."""
HANDED_IN = {
    "pasting": "Room",
    "import faults": "Import",
    "import": "Import Cancel",
    "answers": "Officer",
    "taking back": "Change now before",
    "clearing": "Clear",
    "issuing": "Issue",
    "not to be issued": "Issue",
    "passphrase to open": "cabinet",
}
"""Single words that the table of dialogs hands in, by the name of the dialog."""


@pytest.fixture(scope="module")
def translator(qapp):
    made = Pseudo()
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.fixture(scope="module")
def program(qapp, translator, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pseudo")
    made = Program(
        qapp,
        make_sample(folder / "sample.youthcab"),
        folder / "settings.toml",
        runner=AtOnce(),
        today=lambda: date(2021, 3, 3),
    )
    made.desk.choose_month(Period.parse("2021-03"))
    made.window.resize(1280, 720)
    made.window.show()
    yield made
    put_away(made)


@pytest.fixture(scope="module")
def reads(program):
    """How each record reads, as a whole and its first sentence alone."""
    store, on = program.desk.store, program.desk.speaks_from()
    whole = {statements.how_it_reads(store, each, on) for kind in KINDS for each in everything(store, kind.type)}
    return whole | {each.partition(". ")[0] for each in whole}


def test_every_page_is_translated_and_nothing_is_cut_off(program, reads):
    found = []
    for where in every_page.pages(program.window):
        found += faults(program.window, where, written_in(program) | reads | said_below(program.window.page))
    assert not found, "\n".join(found)


def test_every_dialog_is_translated_and_nothing_is_cut_off(program):
    found = []
    for name, make in every_dialog.dialogs(program).items():
        dialog = make()
        dialog.show()
        if name not in IN_ENGLISH:
            found += faults(dialog, name, written_in(program) | handed_in(name, dialog))
        every_dialog.close(dialog)
    assert not found, "\n".join(found)


def test_the_walk_finds_a_text_that_was_forgotten(qtbot, translator):
    top = QDialog()
    qtbot.addWidget(top)
    QVBoxLayout(top).addWidget(QLabel("Forgotten"))
    top.show()
    assert faults(top, "here", set()) == ["here: QLabel  “Forgotten” in QDialog: Forgotten"]


def test_all_that_is_asked_for_is_in_the_catalogue(program, translator):
    """Runs last: the walks before it have asked for all that is in sight."""
    kept = {(text.context, text.source) for text in texts()}
    written = written_in(program) | {"statement for March 2021", "Word document"}
    asked = {(context, text) for context, text in translator.asked if context in {name for name, _ in kept}}
    lacking = {text for _, text in asked - kept if _is_said(text) and text not in written}
    assert not lacking, "\n".join(lacking)


def _is_said(text):
    return any(letter in ascii_letters for letter in text)


def faults(top, where, written):
    walking.settle()
    sight = walking.Sight(top)
    said = {each[:1].upper() + each[1:] for each in written} | {each.lower() for each in written} | written
    known = sorted((each for each in said if len(each) > 1), key=len, reverse=True)
    bare = [f"{walking.told(each)}: {words}" for text, each in texts_of(sight) if (words := bare_words(text, known))]
    return [f"{where}: {fault}" for fault in dict.fromkeys((*bare, *walking.clipped(sight)))]


def handed_in(name, dialog):
    """Return the words that the table of dialogs hands in, and those that operations answered."""
    tree = ast.parse(Path(every_dialog.__file__).read_text("utf-8"))
    said = {each.value for each in ast.walk(tree) if isinstance(each, ast.Constant) and isinstance(each.value, str)}
    said = {words for words in said if " " in words} | {*HANDED_IN.get(name, "").split(), "(paragraph 1)"}
    if isinstance(dialog, CompareDialog):
        boxes = (dialog.before, dialog.after)
        said |= {box.itemText(place) for box in boxes for place in range(box.count())} | {dialog.told.toPlainText()}
    if isinstance(dialog, AboutDialog):
        said |= {words for part in dialog.parts for words in (f"{part.name} {part.version}", part.licence)}
    return said | ({dialog.code.text()} if isinstance(dialog, EncryptDialog) else set())


def written_in(program):
    """Return what people wrote and did, and names that are the same in every language."""
    store = program.desk.store
    said = WRITTEN_HERE | {str(store.where), str(Path(store.where).parent)}
    for kind in KINDS:
        for record in everything(store, kind.type):
            said |= {*strings(to_plain(record)), label(record)}
    said |= {words for each in backups.backups(store.where) for words in (held(each.counts), each.reason)}
    said |= {speaking_time(words) for words in range(0, 4000, 50)}
    for step in history.steps(store, limit=500):
        said |= {named(step.step.words, step.changes)}
        said |= {text for change in step.changes for text in (*strings(change.old), *strings(change.new))}
    said |= {words for each in ways(store, TYPED[0], program.desk.today()) for words in said_of(each)}
    return said | {each.shortcut for each in ACTIONS} | {*TYPED, "we met the mayor on monday about bus fares"}


def said_of(understood):
    echoed = (words for _, words in understood.echo)
    return (understood.label, understood.reads, *understood.cautions, *echoed)


def everything(store, record_type):
    with store.reading() as reading:
        return reading.all(record_type)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


def said_below(page):
    """Return what the layers below the window say on a page."""
    if not isinstance(page, StatementPage):
        return {words for card in page.findChildren(ChartCard) for words in words_of(card.chart)}
    found = page.side.findings.findings
    said = {
        words
        for each in found
        for words in (each.what, each.why, each.mend, each.where, each.replacement, each.what[:59])
    } - {None}
    return said | {each.words for each in page.could.sayable} | set(page.words.texts())


def words_of(chart):
    bars = (words for bar in chart.bars for words in (bar.label, bar.words))
    return {chart.title, chart.sentence, *chart.header, *bars}
