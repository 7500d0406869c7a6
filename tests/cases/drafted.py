"""Draft a case as a person would: import its file, draft its statement, and read the words."""

import json
import re
from collections.abc import Iterable
from dataclasses import fields
from datetime import date
from pathlib import Path

from youthcab.operations.cabinets import open_cabinet
from youthcab.operations.exchange import import_files, make_sample
from youthcab.operations.review import reviewed
from youthcab.operations.statements import draft
from youthcab.paths import resource
from youthcab.records.fields import about, field_named
from youthcab.records.plain import to_plain
from youthcab.records.record import Record
from youthcab.records.statement import BlockKind, Statement

HERE = Path(__file__).parent
SAMPLE = "march-2021"
CASES = (SAMPLE, "kent-2020-11", "ntyne-2021-spring", "wsyc-2019-06-06", "wsyc-2020-12-21")
INVENTED = (
    "invented-setbacks",
    "invented-no-campaigns",
    "invented-eighty-facts",
    "invented-one-fact",
    "invented-coastal",
)
_MARKS = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})


class Drafted:
    """A case's draft: its words, what a review of it looks at, and the file that it was made from."""

    def __init__(self, name: str, folder: Path, dated: date | None = None) -> None:
        self.file = resource(f"sample/{name}.json") if name == SAMPLE else HERE / f"{name}.json"
        where = folder / f"{name}.youthcab"
        with make_sample(where) if name == SAMPLE else open_cabinet(where) as store:
            if name != SAMPLE:
                import_files(store, [self.file], "Tests")
            with store.reading() as reading:
                [begun] = reading.all(Statement)
            self.statement = draft(store, begun.period, dated)
            self.reviewed = reviewed(store, self.statement, self.statement.dated)

    @property
    def paragraphs(self) -> list[str]:
        blocks = [block for block in self.statement.blocks if block.kind is BlockKind.PARAGRAPH]
        return [block.text.translate(_MARKS) for block in blocks]

    @property
    def sentences(self) -> list[str]:
        told = [block for block in self.statement.blocks if block.kind is BlockKind.PARAGRAPH]
        return [sentence.text.translate(_MARKS) for block in told for sentence in block.sentences]

    @property
    def words(self) -> str:
        return "\n\n".join(self.paragraphs)

    def told(self) -> list[tuple[str, list[Record]]]:
        """Each sentence with the records that it stands on."""
        told = [block for block in self.statement.blocks if block.kind is BlockKind.PARAGRAPH]
        return [
            (
                sentence.text.translate(_MARKS),
                [each.record for each in self.reviewed.held.around(source.record for source in sentence.sources)],
            )
            for block in told
            for sentence in block.sentences
        ]


_NUMBER_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def numbers_in(text: str) -> set[str]:
    """Every number of a text in digits, whether written in digits or as a word, but for those of dates."""
    text = re.sub(rf"\b(?:from )?(?:\d+ (?:to|and) )?\d{{1,2}} (?:{'|'.join(_MONTHS)})\b(?: \d{{4}})?", "", text)
    text = re.sub(rf"\b(?:{'|'.join(_MONTHS)}) \d{{4}}\b", "", text)
    text = re.sub(r"\b(?:spring|summer|autumn|winter) of \d{4}\b", "", text)
    digits = {found.replace(",", "") for found in re.findall(r"\d[\d,]*(?:\.\d+)?", text)}
    words = {str(_NUMBER_WORDS.index(word)) for word in re.findall(r"[a-z]+", text.lower()) if word in _NUMBER_WORDS}
    times = {count for word, count in (("once", "1"), ("twice", "2")) if re.search(rf"\bonly {word}\b", text)}
    return digits | words | times


def days_in(text: str) -> set[tuple[int, int]]:
    """Every day of a month that a text names, as numbers of month and day."""
    found = re.findall(rf"\b(\d{{1,2}})(?: (?:to|and) (\d{{1,2}}))? ({'|'.join(_MONTHS)})\b", text)
    return {(_MONTHS.index(month) + 1, int(day)) for first, last, month in found for day in (first, last) if day}


def names_in(text: str) -> set[str]:
    """Every word that is written with a capital where no sentence begins, and is no month."""
    found = re.findall(r"(?<![.!?:] )(?<!^)(?<!\n)(?<!')\b([A-Z][\w']*)", text)
    return {word.removesuffix("'s").strip("'") for word in found} - set(_MONTHS) - {"I"}


def words_held(records: Iterable[Record]) -> str:
    """Every word and figure of some records, without identifiers, links and dates."""
    return re.sub(r"\d{4}-\d{2}(?:-\d{2})?", "", _held(records)).translate(_MARKS)


def days_held(records: Iterable[Record]) -> set[tuple[int, int]]:
    """Every day of some records, as numbers of month and day."""
    return {(int(month), int(day)) for month, day in re.findall(r"\d{4}-(\d{2})-(\d{2})", _held(records))}


def counts_held(records: Iterable[Record]) -> set[str]:
    """How many each list of some records holds, which may be said without being written."""
    values = (getattr(record, each.name) for record in records for each in fields(record))
    return {str(len(value)) for value in values if isinstance(value, tuple)}


def _held(records: Iterable[Record]) -> str:
    kept = [
        {name: value for name, value in to_plain(record).items() if not about(field_named(type(record), name)).to}
        for record in records
    ]
    return json.dumps([{**each, "id": ""} for each in kept], ensure_ascii=False)


def syllables(word: str) -> int:
    """Groups of vowels, less a silent e."""
    plain = word.lower().strip("'")
    groups = len(re.findall(r"[aeiouy]+", plain))
    silent = plain.endswith("e") and not plain.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent - (plain.endswith("ed") and not plain.endswith(("ted", "ded")) and groups > 1))


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text."""
    words = re.findall(r"[A-Za-z][A-Za-z']*", text)
    sentences = len(re.findall(r"[.!?](?=\s|$)", text))
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
