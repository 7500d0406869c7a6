"""What the box can begin besides news: "new campaign bus fares" is no sentence for the log."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from youthcab.operations import records
from youthcab.records.award_entry import AwardEntry
from youthcab.records.cabinet import Partner
from youthcab.records.campaign import Campaign
from youthcab.records.person import Person
from youthcab.records.podcast import Podcast
from youthcab.records.record import Record
from youthcab.ui.notices import Notice
from youthcab.ui.page import RecordPage
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Kind:
    """What can be begun: the words for it, its page, its type, and the field for its name, if it is one line."""

    words: tuple[str, ...]
    page: str
    type: type[Record]
    field: str = ""


_KINDS = (
    Kind(("campaign",), "campaigns", Campaign, "title"),
    Kind(("podcast series", "series", "podcast"), "podcasts", Podcast, "title"),
    Kind(("award entry", "award"), "awards", AwardEntry, "award"),
    Kind(("partner",), "people", Partner, "title"),
    Kind(("person",), "people", Person),
)
_ASKED = re.compile(r"(?:new|add|begin|start)(?: a| an)? ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class New:
    """Something to begin, with its name where that was typed."""

    kind: Kind
    name: str

    @property
    def title(self) -> str:
        """Say what would be done."""
        one = tr(self.kind.words[0])
        return tr("Add {kind} “{name}”", kind=one, name=self.name) if self.name else tr("Add {one}", one=one)


def asked_for(text: str) -> New | None:
    """Return what a line such as "new campaign bus fares" asks to begin; None where it asks for no such thing."""
    asked = _ASKED.match(text)
    if asked is None:
        return None
    rest = text[asked.end() :]
    for kind in _KINDS:
        for words in kind.words:
            after = rest[len(words) :]
            if rest.lower().startswith(words) and after[:1] in ("", " ", ":"):
                name = after.strip(" :\"'‘’“”") if kind.field else ""
                return New(kind, name[:1].upper() + name[1:])
    return None


def begin(window: MainWindow, new: New) -> None:
    """Add what has a name and show it; show an empty form for what has none yet."""
    desk = window.desk
    make: Callable[..., Record] = new.kind.type
    record = make(**({new.kind.field: new.name} if new.name else {}))
    if not new.name:
        window.go(new.kind.page)
        page = window.page
        if isinstance(page, RecordPage):
            page.begin(new.kind.type)
    elif desk.do(lambda store: records.add(store, record, desk.actor, desk.today())):
        window.open_record(record)
        undo = window.actions_by_name["undo"].trigger
        desk.said.emit(Notice(tr("Added “{record}”.", record=new.name), button=tr("Undo"), act=undo))
