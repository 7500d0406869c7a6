"""What the box offers for what was typed: a line to log, actions, records and pages, the likeliest first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from youthcab.domain.folding import folded
from youthcab.errors import YouthcabError
from youthcab.operations.quick_log import Understood, ways
from youthcab.operations.searching import find_everywhere, worked_on_lately
from youthcab.records.kinds import kind_of
from youthcab.records.record import Record
from youthcab.ui.actions import ACTIONS, NO_LISTS, PAGES, Action, plain
from youthcab.ui.box.box_new import New, asked_for
from youthcab.ui.pages_made import page_of
from youthcab.ui.shown import choice_in_words, in_a_list, when_in_words
from youthcab.ui.told import field_in_words
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from PySide6.QtGui import QAction

    from youthcab.store.store import Store

AT_MOST = 12
_ACTIONS_AT_MOST, _RECORDS_AT_MOST, _PAGES_AT_MOST, _LATEST_AT_MOST = 4, 7, 2, 5
_EXAMPLES = (
    "webinar yesterday 84 attended #mental health",
    "podcast ep 5 out friday",
    "we met the mayor on monday about bus fares",
)
_COMMAND = re.compile(r"log:? ", re.IGNORECASE)
_GO_TO = re.compile(r"(?:go to|show|open) ", re.IGNORECASE)
_MOMENTS = ("When", "Out", "By when")
_DATES = ("when", "published", "due", "since")
_FAR = 2
"""How near an action's words must be to stand before the records."""
_WITHIN = 3
"""How many letters may stand between two that were typed, in an action that is only alike."""


@dataclass(frozen=True, slots=True)
class Example:
    """A line that shows what can be written."""

    text: str


@dataclass(frozen=True, slots=True)
class Filtered:
    """A page, and the words to search its list for."""

    page: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that Enter would do: the group that it stands in, its words, what stands at its end, and its goal.

    The goal of an action is its name.
    """

    group: str
    title: str
    hint: str
    icon: str
    goal: str | Record | Filtered | Understood | Example | New

    @property
    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.hint, self.group) if part)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the cabinet has to say to a text, and whether that may be logged."""

    text: str = ""
    can_log: bool = True
    records: tuple[Record, ...] = ()
    understood: tuple[Understood, ...] = ()


def ask(store: Store, text: str, today: date) -> Answer:
    """Look a text up in the cabinet: what it would log, and which records it finds; without a text, the latest."""
    text, can_log = " ".join(text.split()), not store.view_only
    if not text:
        latest = worked_on_lately(store, _LATEST_AT_MOST * 2)
        return Answer("", can_log, tuple(each for each in latest if page_of(each))[:_LATEST_AT_MOST])
    is_line = can_log and (" " in text or "#" in text)
    wanted = _page_asked_for(text)[1] or text
    found = () if _is_command(text) else find_everywhere(store, wanted, _RECORDS_AT_MOST)
    records = tuple(each for each in found if page_of(each))
    return Answer(text, can_log, records, _understood(store, text, today) if is_line else ())


def _understood(store: Store, text: str, today: date) -> tuple[Understood, ...]:
    try:
        return ways(store, text, today)
    except YouthcabError:
        # A tag alone, while the rest is still to be typed, is nothing to log.
        return ()


def rows_for(answer: Answer, actions: Mapping[str, QAction]) -> tuple[Row, ...]:
    """Put together what is offered; a line in which nothing was recognised can be logged last, in its own words."""
    logging = [_log_row(each) for each in answer.understood]
    plain_last = [row for row in logging if isinstance(row.goal, Understood) and row.goal.is_plain]
    logged = [row for row in logging if row not in plain_last]
    if not answer.text:
        latest = [_record_row(tr("Worked on lately"), each) for each in answer.records]
        return (*latest, *(_example_rows() if answer.can_log else ()))
    if _is_command(answer.text):
        return (*logged, *plain_last)
    pages, records = list(_page_rows(answer, actions)), [_record_row(tr("Records"), each) for each in answer.records]
    near, far = _action_rows(answer.text, actions)
    asked_for_page = bool(_page_asked_for(answer.text)[0])
    new = asked_for(answer.text) if answer.can_log else None
    begun = [Row(tr("Add"), new.title, tr("new"), "plus", new)] if new else []
    likely = (*begun, *logged, *(pages if asked_for_page else ()), *near, *records)
    others = (*(() if asked_for_page else pages), *(() if near else far))
    room = AT_MOST - len(plain_last)
    return (*(*likely, *others)[:room], *plain_last)


def is_like(text: str, words: str) -> int | None:
    """Tell how near words are to what was typed: 0 where they begin so, 1 where their words do, 2 letter by letter.

    None where they are nothing alike.
    """
    text, words = _folded(text), _folded(words)
    if words.startswith(text):
        return 0
    wanted, held = text.split(), re.findall(r"\w+", words)
    if wanted and all(any(word.startswith(each) for word in held) for each in wanted):
        return 1
    if len(text) < _WITHIN:
        return None
    spread = rf"[^ ]{{0,{_WITHIN}}}".join(re.escape(letter) for letter in text.replace(" ", ""))
    return 2 if re.search(rf"\b{spread}", words.replace(" ", "")) else None


def _is_command(text: str) -> bool:
    return _COMMAND.match(text) is not None


def _example_rows() -> Iterator[Row]:
    heading = tr("Or log what happened, in plain words")
    for each in _EXAMPLES:
        yield Row(heading, each, tr("try it"), "notebook-pen", Example(each))


def _log_row(understood: Understood) -> Row:
    kind, name = tr(understood.kind), understood.label
    if understood.is_plain:
        return Row(tr("Log"), tr("Log “{words}”", words=name), tr("in these words"), "notebook-pen", understood)
    if understood.was is not None:
        return Row(
            tr("Log"),
            tr("Fill in {kind} “{name}”", kind=kind, name=name),
            tr("there already"),
            "list-checks",
            understood,
        )
    is_named = name.lower() != kind_of(understood.record).name.replace("_", " ")
    title = tr("Log {kind} “{name}”", kind=kind, name=name) if is_named else tr("Log {kind}", kind=kind)
    day = next((words for field, words in understood.echo if field in _MOMENTS), "")
    return Row(tr("Log"), title, day or tr("new"), "plus", understood)


def _action_rows(text: str, actions: Mapping[str, QAction]) -> tuple[list[Row], list[Row]]:
    """Return the actions whose words begin as the text does, and those that are only alike or told of in their tips."""
    near: list[tuple[int, Action]] = []
    for each in ACTIONS:
        likeness = is_like(text, plain(tr(each.text)))
        if likeness is None and is_like(text, tr(each.tip)) in (0, 1):
            likeness = 3
        if likeness is not None and actions[each.name].isEnabled() and not each.on_page and each.name != "box":
            near.append((likeness, each))
    near.sort(key=lambda found: found[0])
    rows = [
        (
            likeness,
            Row(tr("Actions"), plain(actions[each.name].text()), each.shortcut, each.icon or "circle-check", each.name),
        )
        for likeness, each in near[:_ACTIONS_AT_MOST]
    ]
    return [row for likeness, row in rows if likeness < _FAR], [row for likeness, row in rows if likeness >= _FAR]


def _record_row(group: str, record: Record) -> Row:
    page = next(each for each in PAGES if each.name == page_of(record))
    return Row(group, in_a_list(record), _known_by(record), page.icon, record)


def _known_by(record: Record) -> str:
    held: Any = getattr(record, "kind", None)
    kind = choice_in_words(held) if held else field_in_words(kind_of(record).name)
    moments = (getattr(record, name, None) for name in _DATES)
    when = next((when_in_words(each, short=True) for each in moments if each and hasattr(each, "precision")), "")
    return " · ".join(part for part in (kind, when) if part)


def _page_rows(answer: Answer, actions: Mapping[str, QAction]) -> Iterator[Row]:
    """Offer a page filtered by the rest of what was typed, or those pages on which records were found."""
    name, rest = _page_asked_for(answer.text)
    pages = [name] if name else list(dict.fromkeys(page_of(each) for each in answer.records))
    for page in PAGES:
        if page.name in pages[:_PAGES_AT_MOST] and actions[page.name].isEnabled():
            words = rest or answer.text
            title = tr("{page} with “{words}”", page=plain(actions[page.name].text()), words=words)
            yield Row(tr("Pages"), title, tr("filter"), page.icon, Filtered(page.name, words))


def _page_asked_for(text: str) -> tuple[str, str]:
    """Return the page that a text begins with and the words to search it for: "go to events with 'mental'"."""
    asked = _folded(_GO_TO.sub("", text, count=1))
    for page in PAGES:
        for name in (_folded(plain(page.text)), page.name):
            rest = asked.removeprefix(name)
            if rest != asked and rest.startswith(" ") and page.name not in NO_LISTS:
                return page.name, re.sub(r"^(?:with|about|for) ", "", rest.strip()).strip(" '\"‘’“”")
    return "", ""


def _folded(text: str) -> str:
    return folded(text)[0].lower()
