"""Campaigns that a line names: by a tag such as "#mental health", or by their name as it is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from youthcab.domain.folding import folded
from youthcab.records.campaign import Campaign
from youthcab.records.identity import Id
from youthcab.store.reading import Reading

_TAG = re.compile(r"(?<!\w)#(?=\w)")
_WORD = re.compile(r"[\w'’&-]+")


@dataclass(frozen=True, slots=True)
class Named:
    """A line without its tags, the campaigns that it names, and the tags that none is called by."""

    text: str
    campaigns: tuple[Id, ...] = ()
    names: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def notes(self) -> str:
        """Return what could not be placed, to be kept."""
        return " ".join(f"#{tag}" for tag in self.unknown)


def named_in(reading: Reading, line: str) -> Named:
    """Find the campaigns of a line; a tag may be the name, its beginning if no other begins so, or run together."""
    known = [
        (name, record) for record, *names in reading.values(Campaign, "title", "known_as") for name in _forms(names)
    ]
    text, campaigns, unknown = "", [], []
    rest = " ".join(line.split())
    while found := _TAG.search(rest):
        text += rest[: found.start()]
        rest = rest[found.end() :]
        length, record = _tagged(plain(rest), known)
        if record is not None:
            campaigns.append(record)
        elif tag := _WORD.match(rest):
            length = tag.end()
            unknown.append(tag[0])
        rest = rest[length:]
    text += rest
    by_name = [(name, record) for name, record in known if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", plain(text))]
    everyone = dict.fromkeys([*campaigns, *(record for _, record in by_name)])
    return Named(" ".join(text.split()), tuple(everyone), tuple(name for name, _ in by_name), tuple(unknown))


def plain(text: str) -> str:
    """Return a text as names are compared: without case and accents."""
    return folded(text)[0].lower()


def _forms(names: Sequence[str]) -> set[str]:
    """Return what a campaign may be called: its names, with and without "campaign" after them."""
    told = {" ".join(plain(name).split()) for name in names if name and name.strip()}
    return told | {short for name in told if (short := name.removesuffix(" campaign"))}


def _tagged(text: str, known: Sequence[tuple[str, Id]]) -> tuple[int, Id | None]:
    whole = [(len(name), record) for name, record in known if re.match(rf"{re.escape(name)}(?!\w)", text)]
    if whole:
        return max(whole, key=lambda each: each[0])
    tag = _WORD.match(text)
    if tag is None:
        return 0, None
    run_together = re.sub(r"[\W_]", "", tag[0])
    begins = {record for name, record in known if re.sub(r"[\W_]", "", name).startswith(run_together)}
    return tag.end(), begins.pop() if len(begins) == 1 else None
