"""The gate that names pass before anything leaves: asked again at the moment of export, once for every format."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import fields, is_dataclass, replace
from datetime import date
from re import escape, finditer

from youthcab.document.blocks import Document
from youthcab.domain.material import Material
from youthcab.domain.without_names import Unpermitted, changed_texts, redacted
from youthcab.export.clean import clean_text
from youthcab.operations.cabinets import the_cabinet
from youthcab.records.campaign import Campaign
from youthcab.records.person import Consent, Person, Role
from youthcab.records.statement import Sentence, Statement
from youthcab.review.finding import Finding, Reviewed
from youthcab.review.names import NAMES, finding_of, may_be_another, role_of, unpermitted_in
from youthcab.store.store import Store

_PASSES = 5


def for_names(store: Store, statement: Statement, today: date) -> Reviewed:
    """Gather what decides who may be named in a statement on a day, where its words will stand."""
    with store.reading() as reading:
        material = Material(
            cabinet=the_cabinet(store),
            people=reading.all(Person),
            roles=reading.all(Role),
            consents=reading.all(Consent),
            campaigns=reading.all(Campaign),
        )
    return Reviewed(statement=statement, material=material, today=today, place=statement.voice.place)


def still_named(reviewed: Reviewed, document: Document, instead_of: Document | None = None) -> tuple[Finding, ...]:
    """Find who is named in a document and may not be, but for those whom a person has answered for.

    Where roles were put into the words of another document, what was answered for in that one may stand.
    """
    stand = frozenset(words for text in _printed(instead_of) for words in _answered(reviewed, text)[1])
    blocks = enumerate(reviewed.statement.blocks)
    places = {
        clean_text(text): index
        for index, block in blocks
        for text in (block.text, *(each.text for each in block.sentences))
    }
    found = (
        finding_of(reviewed, places.get(clean_text(text)), text, each)
        for text in _printed(document)
        for each in _answered(reviewed, text)[0]
        if not _stands(text, each, stand)
    )
    return tuple(dict.fromkeys(found))


def document_in_roles(reviewed: Reviewed, document: Document) -> Document:
    """Give a document with roles in place of the names that may not stand, for every writer at once."""

    def change(text: str) -> str:
        return text_in_roles(reviewed, text)

    return replace(
        document,
        title=change(document.title),
        subtitle=change(document.subtitle),
        author=change(document.author),
        blocks=changed_texts(document.blocks, change),
    )


def statement_in_roles(reviewed: Reviewed) -> Statement:
    """Give the statement under review with roles in place of the names that may not stand; nothing is kept.

    What is for the cabinet only, its notes, answers and issued copies, is left out.
    """
    statement = reviewed.statement
    blocks = tuple(replace(each, sentences=_sentences_in_roles(reviewed, each.sentences)) for each in statement.blocks)
    title = text_in_roles(reviewed, statement.title)
    return replace(statement, title=title, blocks=blocks, notes="", answers=(), issued=())


def text_in_roles(reviewed: Reviewed, text: str, stand: frozenset[str] = frozenset()) -> str:
    """Give a text with roles in place of the names that may not stand.

    A name that a person has answered for stays in the sentence that the answer is about; one of `stand`, anywhere.
    """
    found, answered = _answered(reviewed, text)
    text = redacted(text, (each for each in found if not _stands(text, each, stand)), role_of(reviewed))
    for _ in range(_PASSES):
        left = [each for each in unpermitted_in(reviewed, text) if not _stands(text, each, stand | answered)]
        if not left:
            break
        text = redacted(text, left, role_of(reviewed))
    return text


def _answered(reviewed: Reviewed, text: str) -> tuple[list[Unpermitted], frozenset[str]]:
    """Find the names in a text that are still to be mended or answered for, and the words that somebody answered for.

    An answer is somebody's who is named by role, with a reason.
    """
    answers = [
        each for each in reviewed.statement.answers if each.check == NAMES and each.reason.strip() and each.by.strip()
    ]
    left, answered = [], set()
    for each in unpermitted_in(reviewed, text):
        if _stands(text, each, {answer.what for answer in answers if _is_within(each, answer.sentence, text)}):
            answered.add(_words(text, each))
        else:
            left.append(each)
    return left, frozenset(answered)


def _stands(text: str, found: Unpermitted, words: Set[str]) -> bool:
    return may_be_another(text, found) and _words(text, found) in words


def _words(text: str, found: Unpermitted) -> str:
    return text[found.named.start : found.named.end]


def _is_within(found: Unpermitted, sentence: str, text: str) -> bool:
    """Tell whether a name stands in a sentence of a text, which may have been made clean."""
    places = (
        match.span() for each in {sentence, clean_text(sentence)} - {""} for match in finditer(escape(each), text)
    )
    return any(start <= found.named.start and found.named.end <= end for start, end in places)


def _sentences_in_roles(reviewed: Reviewed, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(replace(each, text=text_in_roles(reviewed, each.text)) for each in sentences)


def _printed(document: Document | None) -> Iterator[str]:
    return _texts((document.title, document.subtitle, document.author, document.blocks) if document else ())


def _texts(value: object) -> Iterator[str]:
    """Give every text in a value, whatever block it is in."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
