"""The texts of the window for translators, in files of Qt Linguist: `python3 dev.py translations` makes them anew.

A text is found where it is passed to `tr` or `plural`, and in data that is translated where it is read: the fields of
dataclasses in TEXTS, the constants in HELD, and what follows from the records. A translation that is there stays.
"""

from __future__ import annotations

import ast
import calendar
import importlib
import pkgutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as Xml

from youthcab import paths, records, settings, ui
from youthcab.operations import exporting, on_a_day, quick_log_echo, sayable
from youthcab.records.fields import about
from youthcab.records.kinds import KINDS
from youthcab.records.when import OPEN_WORDS
from youthcab.review import finding
from youthcab.ui.help.help import help_pages
from youthcab.ui.translation import CONTEXT

LANGUAGES = {"en_GB": 2, "cy": 5}
"""Each language with its number of plural forms in Qt; the texts themselves are in the first."""
TEXTS = {
    "Action": ("menu", "text", "tip"),
    "Field": ("label", "example", "word", "group"),
    "Section": ("title",),
    "Listing": ("one", "many", "empty"),
    "PageData": ("title",),
    "Column": ("header",),
    "DateColumn": ("header",),
    "Filter": ("words",),
    "Ready": ("words",),
    "Deed": ("words",),
    "Setting": ("label", "sentence"),
    "Stop": ("title", "words"),
    "Sort": ("what",),
    "HomePart": ("title",),
}
Translated = dict[tuple[str, str], Xml.Element]
HELD = """
ui.calendar.pane.VIEWS ui.dialogs.backups._ABOUT ui.dialogs.changing_all._SENTENCES ui.dialogs.changing_all._WAYS
ui.dialogs.encrypting._AS_THEY_WERE ui.dialogs.encrypting._CODE ui.dialogs.encrypting._ON ui.dialogs.encrypting._WHY
ui.dialogs.forgetting._WHAT_HAPPENS ui.editors.links._CAN_BE_ADDED ui.files._CABINETS ui.files._PLACES
ui.forms.form_head._TIPS ui.forms.form_head._WORDS ui.forms.named_line._WHY ui.forms.reads._NO_STEP
ui.forms.reads._NOTHING ui.forms.reads._NOTHING_YET ui.lists.filters.RELATIVE ui.pages.this_month._FIRST_STEPS
ui.pages.this_month._WHO_WE_ARE ui.shown._PARTS ui.shown._QUALIFIERS ui.shown._SEASONS ui.statement.findings._COUNTED
ui.statement.findings._NOTHING ui.statement.paragraphs._NAMES ui.statement.paragraphs._PARAGRAPH
ui.statement.proposed._PROPOSED ui.statement.statement_head._VOICES ui.statement.statement_life._CLEAR_SENTENCE
ui.statement.statement_life._ISSUE_SENTENCE ui.statement.statement_panes._EMPTY ui.statement.statement_panes._TOOLS
ui.told.NOTHING ui.undoing._AGAIN ui.undoing._BACK ui.undoing._DONE_AGAIN ui.undoing._UNDONE
"""

SAID_BELOW = (
    *("Was it held?", "How many came?", "What was the result?", "It was due: is it done?"),
    *("It was due: what was answered?", "Council meeting", "council meeting", "Papers close", "papers close"),
    *("podcast episode", "asked of others", "to be done", "award", "statement"),
)
"""What operations say of a date or a record in a word or two."""
_EDITING = "&Copy|&Paste|&Redo|&Undo|Cu&t|Delete|Select All"
OF_QT = {
    "QPlatformTheme": "&No|&Yes|Cancel|Close|OK|Open|Save",
    "QLineEdit": _EDITING,
    "QWidgetTextControl": _EDITING,
    "QTabBar": "Scroll Left|Scroll Right",
}
"""What Qt says by itself, by its context: it brings no Welsh of its own."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text of the window; where it counts it has a form for each plural, and `one` is that of English."""

    source: str
    one: str = ""
    context: str = CONTEXT


def texts() -> tuple[Text, ...]:
    """Return every text of the window, in the order of the alphabet; last what Qt says by itself."""
    held = {Text(source) for source in (*_in_data(), *_in_constants(), *_from_records()) if _is_text(source)}
    found = {text.source: text for text in sorted((*held, *_in_calls()), key=lambda text: bool(text.one))}
    of_qt = (Text(source, context=context) for context, sources in OF_QT.items() for source in sources.split("|"))
    return (*sorted(found.values()), *of_qt)


def write(folder: Path) -> tuple[Path, ...]:
    """Write a catalogue for each language; what was translated before stays, and what is no longer used goes."""
    made, every = [], texts()
    for language in LANGUAGES:
        path = folder / f"youthcab_{language}.ts"
        root = _catalogue(language, every, _translated(path))
        Xml.indent(root)
        words = Xml.tostring(root, encoding="unicode")
        path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words}\n', encoding="utf-8")
        made.append(path)
    return tuple(made)


def _catalogue(language: str, all_of_it: Iterable[Text], before: Translated) -> Xml.Element:
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage=next(iter(LANGUAGES)))
    for name, said in groupby(all_of_it, lambda text: text.context):
        context = Xml.SubElement(root, "context")
        Xml.SubElement(context, "name").text = name
        for text in said:
            message = Xml.SubElement(context, "message", {"numerus": "yes"} if text.one else {})
            Xml.SubElement(message, "source").text = text.source
            if language == next(iter(LANGUAGES)):
                message.append(_as_it_is(text))
            else:
                message.append(before.get((name, text.source), _to_be_done(text, LANGUAGES[language])))
    return root


def _as_it_is(text: Text) -> Xml.Element:
    made = Xml.Element("translation")
    if text.one:
        for form in (text.one, text.source):
            Xml.SubElement(made, "numerusform").text = form
    else:
        made.text = text.source
    return made


def _to_be_done(text: Text, forms: int) -> Xml.Element:
    made = Xml.Element("translation", type="unfinished")
    for _ in range(forms if text.one else 0):
        Xml.SubElement(made, "numerusform")
    return made


def _translated(path: Path) -> Translated:
    if not path.exists():
        return {}
    return {
        (str(context.findtext("name")), str(message.findtext("source"))): found
        for context in Xml.parse(path).iter("context")
        for message in context.iter("message")
        if (found := message.find("translation")) is not None
    }


def compile_complete(catalogues: Iterable[Path]) -> tuple[Path, ...]:
    """Make what Qt loads of each catalogue in another language in which nothing is left to be done."""
    import PySide6

    compiler = Path(PySide6.__file__).with_name("lrelease")
    made = []
    for path in catalogues:
        goal = path.with_suffix(".qm")
        goal.unlink(missing_ok=True)
        if not path.stem.endswith(next(iter(LANGUAGES))) and 'type="unfinished"' not in path.read_text("utf-8"):
            subprocess.run([compiler, path, "-qm", goal], check=True, stdout=subprocess.DEVNULL)
            made.append(goal)
    return tuple(made)


def _is_text(words: str) -> bool:
    return any(letter.isalpha() for letter in words)


def _in_calls() -> Iterator[Text]:
    for path in sorted(Path(ui.__file__).parent.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = call.func.id if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) else ""
            if isinstance(call, ast.Call) and name in ("tr", "say"):
                yield from (Text(words) for words in _literals(call.args[0]))
            elif isinstance(call, ast.Call) and name == "plural":
                [one], [many] = map(_literals, call.args[1:3])
                yield Text(many, one)


def _literals(node: ast.expr) -> tuple[str, ...]:
    if isinstance(node, ast.IfExp | ast.BoolOp):
        either = (node.body, node.orelse) if isinstance(node, ast.IfExp) else node.values
        return tuple(words for each in either for words in _literals(each))
    return (node.value,) if isinstance(node, ast.Constant) and isinstance(node.value, str) else ()


def _in_data() -> Iterator[str]:
    modules = [importlib.import_module(each.name) for each in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}.")]
    for module in (*modules, settings, on_a_day):
        for value in vars(module).values():
            yield from _of_dataclasses(value)


def _of_dataclasses(value: object) -> Iterator[str]:
    if isinstance(value, tuple):
        for each in value:
            yield from _of_dataclasses(each)
    elif is_dataclass(value) and not isinstance(value, type) and type(value).__name__ in TEXTS:
        yield from (getattr(value, name) for name in TEXTS[type(value).__name__])
        for each in fields(value):
            yield from _of_dataclasses(getattr(value, each.name))
        yield from (str(words) for words, _ in getattr(value, "choices", ()))


def _in_constants() -> Iterator[str]:
    yield from SAID_BELOW
    yield from dict(vars(quick_log_echo)["_FIELDS"]).values()
    yield from (page.title for page in help_pages())
    for name in HELD.split():
        module, _, constant = f"youthcab.{name}".rpartition(".")
        yield from _strings(getattr(importlib.import_module(module), constant))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str) and not isinstance(value, StrEnum):
        yield value
    elif isinstance(value, dict):
        yield from _strings((*value, *value.values()))
    elif isinstance(value, tuple):
        for each in value:
            yield from _strings(each)


def _from_records() -> Iterator[str]:
    yield from (*calendar.month_name, *calendar.month_abbr, *calendar.day_name, *calendar.day_abbr, *OPEN_WORDS)
    yield from (words for _, words in exporting.formats())
    for kind in KINDS:
        yield from (kind.name.replace("_", " "), _capital(kind.name), _capital(kind.plural))
    below = [
        importlib.import_module(each.name) for each in pkgutil.walk_packages(records.__path__, "youthcab.records.")
    ]
    for module in (*below, finding, sayable):
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, StrEnum):
                yield from (words for choice in value for words in (choice.value, _capital(choice.value)))
            elif isinstance(value, type) and is_dataclass(value):
                yield from (words for field in fields(value) for words in (_capital(field.name), about(field).sentence))


def _capital(name: str) -> str:
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


if __name__ == "__main__":
    catalogues = write(paths.resource("translations"))
    print(*catalogues, *compile_complete(catalogues), sep="\n")
