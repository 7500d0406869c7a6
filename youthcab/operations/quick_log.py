"""Log what happened in one line of plain text."""

from __future__ import annotations

from datetime import date

from youthcab.draft.english.words import as_sentence
from youthcab.errors import YouthcabError
from youthcab.operations.changes import Changes
from youthcab.operations.records import add
from youthcab.records.entry import Entry
from youthcab.records.when import When
from youthcab.store.store import Store


def log(store: Store, text: str, actor: str, today: date) -> Changes:
    """Log a sentence as something that happened today, to be printed in these words.

    Raises YouthcabError where the text is empty.
    """
    text = text.encode("utf-8", "replace").decode("utf-8")
    if not text.strip():
        raise YouthcabError('There is nothing to log: write what happened, such as "84 people came to our webinar".')
    return add(store, Entry(in_our_words=as_sentence(text), when=When.day(today)), actor, today)
