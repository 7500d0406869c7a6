"""What the chair does with the words: move, join, split, hide, take in, mend and answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from youthcab.operations import writing_words
from youthcab.operations.review import answer
from youthcab.records.statement import Sentence, Statement
from youthcab.review.finding import Finding
from youthcab.ui.desk import Desk
from youthcab.ui.dialogs.answering import AnswerDialog
from youthcab.ui.statement.paragraphs import Paragraphs
from youthcab.ui.translation import tr

if TYPE_CHECKING:
    from youthcab.draft.refreshing import Proposal

_Change = Callable[[Statement], Statement]


class Writing:
    """Each is one step, which can be taken back; `change` keeps the words with something done to them."""

    def __init__(
        self, desk: Desk, words: Paragraphs, change: Callable[[_Change], bool], leave: Callable[[], bool]
    ) -> None:
        self._desk, self._words, self._change, self._leave = desk, words, change, leave
        self.dialog: AnswerDialog | None = None

    def named(self, name: str) -> Callable[[], None]:
        """Return what an action does with the paragraph in hand."""
        return {
            "move_up": lambda: self.move(-1),
            "move_down": lambda: self.move(1),
            "sentence_up": lambda: self.move_sentence(-1),
            "sentence_down": lambda: self.move_sentence(1),
            "merge": self.merge,
            "split": self.split,
            "hide": self.hide,
            "add_paragraph": lambda: self.add_paragraph(self._words.place + 1),
        }[name]

    def move(self, step: int) -> None:
        """Put the paragraph in hand before the one above it, or after the one below."""
        place = self._words.place
        if place >= 0 and self._change(lambda each: writing_words.move(each, place, place + step)):
            self._words.go_to(place + step, 0)

    def move_sentence(self, step: int) -> None:
        """Put the sentence at the cursor before the one above it or behind the one below, with what it stands on."""
        in_hand, place = self._words.in_hand(), self._words.place
        if in_hand is None:
            return
        at, goal = in_hand.place_in_text(), (place, 0)

        def change(statement: Statement) -> Statement:
            nonlocal goal
            changed, *where = writing_words.move_sentence(statement, place, at, step)
            goal = (where[0], where[1])
            return changed

        if self._change(change):
            self._words.go_to(*goal)

    def merge(self) -> None:
        """Make one of the paragraph in hand and the next; the cursor stays where they meet."""
        in_hand, place = self._words.in_hand(), self._words.place
        at = len(in_hand.text) if in_hand else 0
        if in_hand is None:
            return
        if self._change(lambda each: writing_words.merge(each, place)):
            self._words.go_to(place, at)
        else:
            self._desk.say(tr("There is no paragraph of the same kind below it to join it with."))

    def split(self) -> None:
        """Make two paragraphs of the one in hand, at the cursor."""
        in_hand, place = self._words.in_hand(), self._words.place
        if in_hand is None:
            return
        at = in_hand.place_in_text()
        if self._change(lambda each: writing_words.split(each, place, at)):
            self._words.go_to(place + 1, 0)

    def hide(self) -> None:
        """Leave the paragraph in hand out of what is printed, or put it back; an empty one of hers is taken out."""
        place = self._words.place
        if place >= 0:
            self._change(lambda each: _hidden(each, place))

    def add_paragraph(self, place: int) -> None:
        """Put an empty paragraph in, with the cursor in it."""
        if self._change(lambda each: writing_words.add_paragraph(each, place)):
            self._words.go_to(place)

    def put_in(self, sentence: Sentence) -> None:
        """Put a sentence of the draft in below the paragraph in hand."""
        place = self._words.place + 1
        if self._change(lambda each: writing_words.put_in(each, place, sentence)):
            self._words.go_to(place)

    def answer_proposal(self, how: str, proposal: Proposal) -> None:
        """Take in what is new, with the cursor in it to `edit` it, or leave it."""
        answered = writing_words.leave if how == "leave" else writing_words.accept
        if self._change(lambda each: answered(each, proposal)) and how == "edit":
            for place, block in enumerate(self._words.blocks):
                start = block.text.find(proposal.sentence.text)
                if block.topic == proposal.topic and start >= 0:
                    self._words.choose(place, start, start + len(proposal.sentence.text))

    def mend(self, finding: Finding) -> None:
        """Write what review proposes in place of what it found."""
        place = finding.block
        if place is None:
            return

        def write() -> None:
            self._words.go_to(place)
            self._words.paragraphs[place].replace_words(finding.start, finding.end, finding.replacement or "")
            self._leave()

        self._words.when_made(place, write)

    def ask_answer(self, finding: Finding) -> None:
        """Ask why something may stand."""
        day = self._desk.today()
        self.dialog = AnswerDialog(finding, self._words.window())
        self.dialog.by.setText(self._desk.role)
        self.dialog.agreed.connect(lambda reason, by: self._change(lambda each: answer(each, finding, reason, by, day)))
        self.dialog.open()

    def go_to(self, finding: Finding) -> None:
        """Select the words that a finding is about."""
        if finding.block is not None:
            self._words.choose(finding.block, finding.start, finding.end)

    def go_to_record(self, record: str) -> bool:
        """Select the first sentence that stands on a record; False where there is none."""
        for place, block in enumerate(self._words.blocks):
            start = 0
            for sentence in block.sentences:
                if any(source.record == record for source in sentence.sources):
                    self._words.choose(place, start, start + len(sentence.text))
                    return True
                start += len(sentence.text) + 1
        return False


def _hidden(statement: Statement, place: int) -> Statement:
    if writing_words.may_remove(statement, place) and not statement.blocks[place].text:
        return writing_words.remove(statement, place)
    return writing_words.show(statement, place, hidden=not statement.blocks[place].hidden)
