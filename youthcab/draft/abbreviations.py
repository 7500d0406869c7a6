"""Write an abbreviation out where a statement first uses it, as the name of a partner or a campaign has it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from youthcab.domain.material import Material
from youthcab.draft.english.words import capitalised
from youthcab.records.record import Record
from youthcab.records.statement import Block, Sentence, Source

_NAMED = re.compile(r"(?P<full>\S.*?) \((?P<short>[A-Z][\w&]*[A-Z]\w*)\)")


@dataclass(frozen=True, slots=True)
class _Name:
    """A name with its abbreviation, and the record that says so."""

    full: str
    short: str
    source: Source

    @property
    def pattern(self) -> re.Pattern[str]:
        """Find it in any form: both, written out alone, or the abbreviation alone."""
        full, short = re.escape(self.full), re.escape(self.short)
        stem = re.escape(re.sub(r"^the ", "", self.full, flags=re.IGNORECASE))
        return re.compile(rf"(?:{full}|\b(?:[Tt]he )?{stem})(?: \({short}\))?|\b(?:[Tt]he )?{short}\b(?!\))")


def written_out(blocks: Iterable[Block], material: Material) -> tuple[Block, ...]:
    """Give each name in full with its abbreviation at first, and by the abbreviation after that."""
    told = tuple(blocks)
    shown: list[Record] = [*material.partners, *material.campaigns]
    for name in _names(each for each in shown if material.publishable(each)):
        told = _with_name(told, name)
    return told


def _names(records: Iterable[Record]) -> list[_Name]:
    found = ((each, _NAMED.fullmatch(str(getattr(each, "title", "")).strip())) for each in records)
    return [_Name(named["full"], named["short"], Source(each.id, "title")) for each, named in found if named]


def _with_name(blocks: tuple[Block, ...], name: _Name) -> tuple[Block, ...]:
    pattern, is_first = name.pattern, True
    result = []
    for block in blocks:
        sentences = []
        for sentence in block.sentences:
            new, count = _in_sentence(sentence, pattern, name, is_first=is_first)
            is_first = is_first and not count
            sentences.append(new)
        result.append(replace(block, sentences=tuple(sentences)))
    return tuple(result)


def _in_sentence(sentence: Sentence, pattern: re.Pattern[str], name: _Name, *, is_first: bool) -> tuple[Sentence, int]:
    places = list(pattern.finditer(sentence.text))
    if not places:
        return sentence, 0
    text, end = "", 0
    for place in places:
        said = f"{name.full} ({name.short})" if is_first else name.short
        text += sentence.text[end : place.start()] + (capitalised(said) if place.start() == 0 else said)
        end, is_first = place.end(), False
    sources = tuple(dict.fromkeys((*sentence.sources, name.source)))
    return replace(sentence, text=text + sentence.text[end:], sources=sources), len(places)
