"""The gate that names pass before anything leaves: asked again at the moment of export, once for every format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date

from youthcab.document.blocks import Document
from youthcab.domain.material import Material
from youthcab.domain.naming import Verdict
from youthcab.domain.without_names import changed_texts, redacted
from youthcab.export.clean import clean_text
from youthcab.operations.cabinets import the_cabinet
from youthcab.records.campaign import Campaign
from youthcab.records.person import Consent, Person, Role
from youthcab.records.statement import Sentence, Statement
from youthcab.review.finding import Finding, Reviewed
from youthcab.review.names import NAMES, names_in_texts, role_of, unpermitted_in
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


def still_named(reviewed: Reviewed, document: Document) -> tuple[Finding, ...]:
    """Find who is named in a document and may not be, but for those whom a person has answered for."""
    blocks = enumerate(reviewed.statement.blocks)
    places = {
        clean_text(text): index
        for index, block in blocks
        for text in (block.text, *(each.text for each in block.sentences))
    }
    printed = _texts((document.title, document.subtitle, document.author, document.blocks))
    texts = ((places.get(clean_text(text)), text) for text in printed)
    found = dict.fromkeys(names_in_texts(reviewed, texts))
    return tuple(each for each in found if each.what not in _answered(reviewed) or not each.answerable)


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


def text_in_roles(reviewed: Reviewed, text: str) -> str:
    """Give a text with roles in place of the names that may not stand, but for those that a person has answered for."""
    answered = _answered(reviewed)
    for _ in range(_PASSES):
        found = (
            each
            for each in unpermitted_in(reviewed, text)
            if each.verdict is Verdict.WITHDRAWN or text[each.named.start : each.named.end] not in answered
        )
        text, before = redacted(text, found, role_of(reviewed)), text
        if text == before:
            break
    return text


def _answered(reviewed: Reviewed) -> frozenset[str]:
    """Return the names that somebody, who is named by role, has given a reason for."""
    answers = (each for each in reviewed.statement.answers if each.check == NAMES)
    return frozenset(each.what for each in answers if each.reason.strip() and each.by.strip())


def _sentences_in_roles(reviewed: Reviewed, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    return tuple(replace(each, text=text_in_roles(reviewed, each.text)) for each in sentences)


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
