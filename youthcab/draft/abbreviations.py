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
    def pattern(self) -> str:
        """Find it in any form: both, written out alone, or the abbreviation alone."""
        full, short = re.escape(self.full), re.escape(self.short)
        stem = re.escape(re.sub(r"^the ", "", self.full, flags=re.IGNORECASE))
        return rf"(?:{full}|\b(?:[Tt]he )?{stem})(?: \({short}\))?|\b(?:[Tt]he )?{short}\b(?!\))"


def written_out(blocks: Iterable[Block], material: Material) -> tuple[Block, ...]:
    """Give each name in full with its abbreviation at first, and by the abbreviation after that."""
    shown: list[Record] = [*material.partners, *material.campaigns]
    names = _names(each for each in shown if material.publishable(each))
    return _with_names(tuple(blocks), names) if names else tuple(blocks)


def _names(records: Iterable[Record]) -> list[_Name]:
    found = ((each, _NAMED.fullmatch(str(getattr(each, "title", "")).strip())) for each in records)
    return [_Name(named["full"], named["short"], Source(each.id, "title")) for each, named in found if named]


def _with_names(blocks: tuple[Block, ...], names: list[_Name]) -> tuple[Block, ...]:
    # The longest first, all at once: a name that holds another, or its abbreviation, is one name and not two.
    longest = sorted(names, key=lambda each: -len(each.full))
    pattern = re.compile("|".join(f"(?P<name{place}>{each.pattern})" for place, each in enumerate(longest)))
    known: set[str] = set()
    return tuple(
        replace(block, sentences=tuple(_in_sentence(each, pattern, longest, known) for each in block.sentences))
        for block in blocks
    )


def _in_sentence(sentence: Sentence, pattern: re.Pattern[str], names: list[_Name], known: set[str]) -> Sentence:
    text, end, sources = "", 0, list(sentence.sources)
    for place in pattern.finditer(sentence.text):
        name = names[int((place.lastgroup or "").removeprefix("name"))]
        said = name.short if name.short in known else f"{name.full} ({name.short})"
        text += sentence.text[end : place.start()] + (capitalised(said) if place.start() == 0 else said)
        end = place.end()
        known.add(name.short)
        sources.append(name.source)
    return replace(sentence, text=text + sentence.text[end:], sources=tuple(dict.fromkeys(sources)))
