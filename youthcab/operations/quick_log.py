"""Log what happened in one line of plain words: what was understood is told before anything is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from youthcab.domain.named import named_in as people_in
from youthcab.draft.english.words import as_sentence
from youthcab.errors import YouthcabError
from youthcab.operations.changes import Changes
from youthcab.operations.quick_log_echo import echo_of
from youthcab.operations.quick_log_names import Named, named_in, plain
from youthcab.operations.quick_log_records import added
from youthcab.operations.quick_log_there import filled_in
from youthcab.operations.quick_log_words import Heard, entry_kind, hear
from youthcab.operations.records import add, change
from youthcab.operations.statements import how_it_reads
from youthcab.records.entry import Entry
from youthcab.records.kinds import kind_of, label, span
from youthcab.records.person import Person, Standing
from youthcab.records.record import News
from youthcab.records.when import When
from youthcab.store.reading import Reading
from youthcab.store.store import Store

_NOTHING = 'There is nothing to log: write what happened, such as "84 people came to our webinar".'


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line would do: add a record, or fill in one that is there already (`was`), told in words.

    `echo` is what was understood, each with its label; `reads` is how the statement would say it; `cautions` are
    sentences on what is doubtful. One that is `plain` prints the line as it was written.
    """

    record: News
    was: News | None
    echo: tuple[tuple[str, str], ...]
    reads: str
    cautions: tuple[str, ...] = ()
    is_plain: bool = False

    @property
    def kind(self) -> str:
        """Return what sort of record it is, such as "webinar"."""
        held = getattr(self.record, "kind", None)
        return str(held.value) if held and not self.is_plain else kind_of(self.record).name.replace("_", " ")

    @property
    def label(self) -> str:
        """Return the few words by which the record will be known."""
        return label(self.record)


def understand(store: Store, text: str, today: date) -> Understood:
    """Say what a line would do, and do nothing; raises YouthcabError where the line is empty."""
    return ways(store, text, today)[0]


def ways(store: Store, text: str, today: date, on: date | None = None) -> tuple[Understood, ...]:
    """Return each way to take a line, the likeliest first: filling in, adding, and printing it as it was written.

    A line that says no day of its own is about the day `on`, where that is given. Raises YouthcabError where it is
    empty.
    """
    text = text.encode("utf-8", "replace").decode("utf-8")
    if not text.strip():
        raise YouthcabError(_NOTHING)
    with store.reading() as reading:
        named = named_in(reading, text)
        heard = hear(named.text, today, on)
        meant = list(_meant(reading, heard, named, today))
        told = [(*each, echo_of(reading, each[0], each[1])) for each in meant]
        young = _young_people(reading, text)
    if not told:
        raise YouthcabError(_NOTHING)
    return tuple(
        Understood(
            record,
            was,
            echo,
            how_it_reads(store, record, today),
            (*_cautions(record, was, heard, named, today), *young),
            is_plain=isinstance(record, Entry) and bool(record.in_our_words),
        )
        for record, was, echo in told
    )


def of_record(store: Store, record: News, today: date, cautions: tuple[str, ...] = ()) -> Understood:
    """Tell of a record that would be added as of one that was understood of a line."""
    with store.reading() as reading:
        echo = echo_of(reading, record, None)
    return Understood(record, None, echo, how_it_reads(store, record, today), cautions)


def log(store: Store, text: str, actor: str, today: date) -> Changes:
    """Log a line in the likeliest way; one in which nothing is recognised is printed in these words.

    Raises YouthcabError where the line is empty.
    """
    return do(store, understand(store, text, today), actor, today)


def do(store: Store, understood: Understood, actor: str, today: date) -> Changes:
    """Do what was understood; filling in changes nothing where all of it is known already."""
    if understood.was is None:
        return add(store, understood.record, actor, today)
    if understood.record == understood.was:
        return Changes()
    return change(store, understood.record, actor)


def _meant(reading: Reading, heard: Heard, named: Named, today: date) -> Iterator[tuple[News, News | None]]:
    new = added(reading, heard, named, today)
    if new is not None:
        yield from filled_in(reading, new)
        yield new, None
    if heard.sentence and not (new and heard.is_to_do):
        yield _in_these_words(heard, named, today), None


def _in_these_words(heard: Heard, named: Named, today: date) -> Entry:
    when = heard.when or When.day(today)
    words = as_sentence(heard.sentence)
    kind = entry_kind(heard.left)
    return Entry(kind=kind, in_our_words=words, when=when, campaigns=named.campaigns, notes=named.notes)


def _cautions(record: News, was: News | None, heard: Heard, named: Named, today: date) -> Iterator[str]:
    for tag in named.unknown:
        yield f"No campaign is called “{tag}”; it is kept in the notes."
    first = span(record)[0]
    if heard.figure and heard.figure_of == "attended" and first and first > today:
        yield "The day is still to come: is it right?"
    moments = [getattr(record, name) for name in ("when", "published") if hasattr(record, name)]
    if moments and not any(moments):
        yield "No day was said; it can be added."
    if was is not None and record == was:
        yield "All of this is known already."


def _young_people(reading: Reading, line: str) -> tuple[str, ...]:
    """Warn of young people in a line: whatever is kept, their names leave the cabinet only as they agreed."""
    said = plain(line)
    people = [each for each in reading.all(Person) if each.standing is Standing.YOUNG_PERSON]
    perhaps = [each for each in people if plain(each.first_name) in said or plain(each.family_name or "-") in said]
    names = dict.fromkeys(line[each.start : each.end] for each in people_in(line, perhaps))
    return tuple(f"“{name}” is a young person: the name is printed only as they agreed." for name in names)
