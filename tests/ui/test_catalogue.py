"""The catalogues of texts: complete in English, ready for Welsh, and loaded where one is compiled."""

import shutil
import subprocess
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as Xml

import PySide6
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QRawFont, QTextLayout
from PySide6.QtWidgets import QDialogButtonBox

from youthcab import paths
from youthcab.records.when import When
from youthcab.ui import catalogue
from youthcab.ui.shown import as_typed, day_in_words, weekday_in_words, when_in_words
from youthcab.ui.translation import plural, take_language, tr

WELSH = "ŵŷŴŶâêîôûïöä’"
ROWS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy"><context><name>youthcab</name>
<message numerus="yes"><source>{n} cats</source><translation>
<numerusform>{n} cath: dim</numerusform><numerusform>{n} gath</numerusform><numerusform>{n} o gathod</numerusform>
<numerusform>{n} chath</numerusform><numerusform>{n} cath</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def take(qapp, tmp_path):
    """Compile a catalogue and let the program speak by it; it forgets that afterwards."""

    def taken(source: Path) -> None:
        compiled = tmp_path / "made.qm"
        compiler = Path(PySide6.__file__).with_name("lrelease")
        subprocess.run([compiler, source, "-qm", compiled], check=True, capture_output=True)
        assert take_language(qapp, compiled)

    yield taken
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_the_catalogues_hold_every_text_and_no_other(tmp_path):
    kept = paths.resource("translations")
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    for path in catalogue.write(tmp_path):
        assert path.read_text("utf-8") == (kept / path.name).read_text("utf-8"), "run: python3 dev.py translations"


def test_british_english_is_complete():
    messages = list(Xml.parse(paths.resource("translations/youthcab_en_GB.ts")).iter("message"))
    assert len(messages) > 1000
    for message in messages:
        said = message.find("translation")
        forms = [form.text for form in said.iter("numerusform")] or [said.text]
        assert forms[-1] == message.findtext("source")


def test_what_was_translated_stays_when_the_catalogue_is_made_anew(tmp_path):
    shutil.copytree(paths.resource("translations"), tmp_path, dirs_exist_ok=True)
    catalogue.write(tmp_path)
    assert "<translation>Mawrth</translation>" in (tmp_path / "youthcab_cy.ts").read_text("utf-8")


def test_only_a_complete_catalogue_is_compiled(tmp_path):
    begun, done = tmp_path / "youthcab_cy.ts", tmp_path / "youthcab_fr.ts"
    begun.write_text(ROWS.replace("<translation>", '<translation type="unfinished">'), "utf-8")
    done.write_text(ROWS, "utf-8")
    assert catalogue.compile_complete((begun, done)) == (done.with_suffix(".qm"),)
    assert not begun.with_suffix(".qm").exists()


def test_without_a_catalogue_the_window_stays_english(qapp, tmp_path):
    assert not take_language(qapp, tmp_path / "youthcab_cy.qm")
    assert day_in_words(date(2021, 3, 10)) == "10 March 2021"


def test_dates_and_buttons_are_welsh_by_its_catalogue(qapp, take):
    take(paths.resource("translations/youthcab_cy.ts"))
    assert weekday_in_words(date(2021, 3, 10)) == "dydd Mercher 10 Mawrth 2021"
    assert when_in_words(When.parse("2021-08")) == "Awst 2021"
    assert when_in_words(When.parse("2021-08"), as_typed) == "August 2021", "dates are read in English"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Close)
    assert {button.text().replace("&", "") for button in buttons.buttons()} == {"Canslo", "Cau"}
    assert tr("Settings") == "Settings", "what is not translated yet is said in English"


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0 cath: dim"), (1, "1 gath"), (2, "2 o gathod"), (5, "5 o gathod"), (6, "6 chath"), (7, "7 cath")],
)
def test_welsh_plurals_are_those_of_qt(qapp, take, tmp_path, number, said):
    source = tmp_path / "cats.ts"
    source.write_text(ROWS, "utf-8")
    take(source)
    assert plural(number, "one cat", "{n} cats") == said


def test_the_letters_of_welsh_are_in_the_fonts(qapp):
    layout = QTextLayout(WELSH, qapp.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert all(glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes())
    fonts = sorted(paths.resource("fonts").glob("*.ttf"))
    assert fonts
    for path in fonts:
        font = QRawFont(str(path), 12.0)
        assert all(font.supportsCharacter(ord(letter)) for letter in WELSH), path.name
