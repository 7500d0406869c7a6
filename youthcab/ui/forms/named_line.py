"""A quiet line on a person's form: how a statement will name them, and why not by name where that may not be."""

from __future__ import annotations

from youthcab.domain.naming import Verdict
from youthcab.operations.named_as import NamedAs, named_as
from youthcab.records.person import Person
from youthcab.records.record import Record
from youthcab.ui.desk import Desk
from youthcab.ui.task import Latest
from youthcab.ui.translation import tr
from youthcab.ui.words import Label

_WHY = {
    Verdict.UNSIGNED: "not agreed by all who have to",
    Verdict.NONE: "no consent",
    Verdict.HIDDEN: "not to be published",
    Verdict.WITHDRAWN: "consent taken back",
}


class NamedLine(Label):
    """Asks anew whenever the person, a role or a consent changes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._latest = desk, Latest(desk.runner)
        self.setObjectName("quietWords")
        self.setWordWrap(True)
        self.setContentsMargins(20, 4, 12, 4)

    def show_for(self, record: Record | None) -> None:
        """Ask how a person will be named, and say it when the answer comes."""
        if not isinstance(record, Person):
            self._latest.forget()
            self.clear()
            return
        today = self._desk.today()
        self._desk.ask(lambda store: named_as(store, record, today), self._say, self._latest)

    def _say(self, found: NamedAs) -> None:
        why = _WHY.get(found.verdict, "")
        if why:
            self.setText(tr("Will be named as: {words} ({why})", words=found.words, why=tr(why)))
        else:
            self.setText(tr("Will be named as: {words}", words=found.words))
