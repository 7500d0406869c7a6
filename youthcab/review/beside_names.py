"""What makes a named young person known to strangers, or tells what is nobody's business."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from youthcab.domain.named import Named, named_in
from youthcab.domain.naming import age_on
from youthcab.domain.word_list import public_names
from youthcab.records.cabinet import Partner, PartnerKind
from youthcab.records.campaign import Campaign
from youthcab.records.person import Person, Standing, Use
from youthcab.records.record import News
from youthcab.review.finding import Finding, Level, Passage, Reviewed
from youthcab.review.standing import blanked
from youthcab.review.word_groups import word_groups

BESIDE = "beside names"
_ADULT = 18
_AGES = "seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
_AGE = re.compile(
    rf"\baged?\s+(?:\d{{1,2}}|{_AGES})\b|\b(?:\d{{1,2}}|{_AGES})[\s-]years?[\s-]olds?\b"
    rf"|\byear\s+(?:[1-9]|1[0-3]|{_AGES})\b|\bY(?:[7-9]|1[0-3])\b|\bsixth[\s-]form(?:ers?)?\b"
    rf"|\bturn(?:s|ed|ing)?\s+(?:\d{{1,2}}|{_AGES})\b|\bborn\s+(?:in|on|\d)|(?<=,\s)1[0-7](?=,)|\(1[0-7]\)"
    rf"|\b(?:is|was|now|just|only)\s+(?:1[0-7]|{_AGES})(?=[.,;!?)]|\s+and\b|$)"
    r"|\b(?:7|8|9|1[0-8])th\s+birthday\b|\b(?:\w+teenth|eleventh|twelfth|tenth)\s+birthday\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:[A-Z][\w.'\u2019-]*\s+(?:(?:of|and|the|for)\s+)*)+"
    r"(?:School|Academy|College|Sixth Form(?: College)?|Grammar|Comprehensive|Primary|High(?! (?:Street|Court|Road)))\b"
)
_CONTACT = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|(?:\+44\s?|\b0)\d(?:\s?\d){8,9}\b")
_TOWN = re.compile(
    r"\b(?:from|of|(?:lives?|living|lived) (?:in|near|on|at)|(?:based|born) in)\s+"
    r"((?!the\b)[A-Z][\w'\u2019-]+(?:[ -][A-Z][\w'\u2019-]+)*)"
)
_PICTURE = re.compile(
    r"\b(?:photo(?:s|graph\w*)?|pictured?|pictures|portrait|headshot|selfie|caption)\b", re.IGNORECASE
)
_NO_TOWNS = {"academy", "board", "cabinet", "college", "committee", "council", "hall", "house", "parliament", "police"}
_NO_TOWNS |= {"school", "trust", "university", "year"}
_WHYS = {
    "age": "a name with an age tells who the young person is.",
    "school": "a name with a school tells where the young person can be found.",
    "town": "a name with a town tells where the young person can be found.",
    "contact": "a name with a postcode or a telephone number tells where the young person can be reached.",
    "photo": "a full name never stands with a picture of a young person.",
}
_MENDS = {"photo": "Use the first name or the role."}


@dataclass(frozen=True, slots=True)
class _Detail:
    kind: str
    text: str
    passage: Passage
    start: int


def find_beside_names(reviewed: Reviewed) -> Iterator[Finding]:
    """Find age, school, town, picture or a sensitive matter in the sentence that names a young person, or the next one.

    Guidance: NSPCC on names with pictures; UK GDPR article 9 on what is told of health, faith and orientation.
    """
    known = _known_words(reviewed)
    for _, group in groupby(reviewed.passages, key=lambda passage: passage.block):
        passages = tuple(group)
        named = [_young_in(passage.text, reviewed) for passage in passages]
        if any(named):
            yield from _in_block(reviewed, passages, named, known)


def _young_in(text: str, reviewed: Reviewed) -> tuple[Named, ...]:
    return named_in(text, [each for each in reviewed.material.roll.in_text(text) if _is_young(each, reviewed)])


def _in_block(
    reviewed: Reviewed, passages: tuple[Passage, ...], named: list[tuple[Named, ...]], known: frozenset[str]
) -> Iterator[Finding]:
    for place, passage in enumerate(passages):
        near = [each for around in named[max(place - 1, 0) : place + 2] for each in around]
        here = named[place]
        people = {each.person.id: each for each in sorted([*near, *here], key=lambda each: each.use is Use.FULL_NAME)}
        if not people:
            continue
        bare = blanked(passage.text, [(each.start, each.end) for each in here])
        for detail in _details(passage, bare, reviewed, known):
            yield from (
                _finding(each, detail)
                for each in people.values()
                if detail.kind != "photo" or each.use is Use.FULL_NAME
            )


def _details(passage: Passage, text: str, reviewed: Reviewed, known: frozenset[str]) -> Iterator[_Detail]:
    """Find what tells too much in the words of a passage, from which the names were taken."""
    for kind, pattern in (("age", _AGE), ("school", _SCHOOL), ("contact", _CONTACT), ("photo", _PICTURE)):
        yield from (_Detail(kind, found[0], passage, found.start()) for found in pattern.finditer(text))
    for school in _schools(reviewed):
        if school and (at := text.casefold().find(school.casefold())) >= 0 and not _SCHOOL.search(text):
            yield _Detail("school", text[at : at + len(school)], passage, at)
    for found in _TOWN.finditer(text):
        if not _is_no_town(text, found, reviewed, known):
            yield _Detail("town", found[1], passage, found.start(1))
    # A campaign's own name is what a lead is known by, and tells nothing of her.
    public = _without_campaigns(text, reviewed)
    for kind, pattern in word_groups("sensitive").items():
        yield from (_Detail(kind, text[f.start() : f.end()], passage, f.start()) for f in pattern.finditer(public))


def _finding(named: Named, detail: _Detail) -> Finding:
    name = (
        f"{named.person.first_name} {named.person.family_name}"
        if named.use is Use.FULL_NAME
        else named.person.first_name
    )
    start = detail.passage.offset + detail.start
    return Finding(
        check=BESIDE,
        level=Level.WARNING,
        what=f"{name.strip()}, with {detail.text}",
        why=_WHYS.get(detail.kind, f"a matter of {detail.kind} is not told of a young person by name."),
        mend=_MENDS.get(detail.kind, "Take one of the two out, or use the role in place of the name."),
        block=detail.passage.block,
        start=start,
        end=start + len(detail.text),
        record=named.person.id,
    )


def _is_young(person: Person, reviewed: Reviewed) -> bool:
    age = age_on(person, reviewed.today)
    return person.standing is Standing.YOUNG_PERSON and (age is None or age < _ADULT)


def _schools(reviewed: Reviewed) -> tuple[str, ...]:
    partners = (each for each in reviewed.material.partners if each.kind is PartnerKind.SCHOOL)
    return tuple(each.title.strip().removeprefix("the ").removeprefix("The ") for each in partners)


def _without_campaigns(text: str, reviewed: Reviewed) -> str:
    for campaign in reviewed.material.campaigns:
        for name in (campaign.title.strip(), campaign.known_as.strip()):
            if name:
                text = re.sub(re.escape(name), lambda found: " " * len(found[0]), text, flags=re.IGNORECASE)
    return text


def _known_words(reviewed: Reviewed) -> frozenset[str]:
    """Return, in small letters, the words with a capital that are no town to look at."""
    cabinet = reviewed.material.cabinet
    names = [cabinet.title, cabinet.council, cabinet.place, cabinet.known_as]
    names += [name for each in reviewed.material.people for name in (each.first_name, each.family_name)]
    return public_names() | {word.casefold() for name in names for word in re.findall(r"[\w'\u2019]+", name)}


def _is_no_town(text: str, found: re.Match[str], reviewed: Reviewed, known: frozenset[str]) -> bool:
    material = reviewed.material
    titled: tuple[Campaign | Partner | News, ...] = (*material.campaigns, *material.partners, *material.news)
    rest = text[found.start(1) :].casefold()
    words = [re.sub(r"['\u2019]s$", "", word.casefold()) for word in re.split(r"[ -]", found[1])]
    return (
        all(word in known for word in words)
        or not _NO_TOWNS.isdisjoint((words[0], words[-1]))
        or any(each.title.strip() and rest.startswith(each.title.strip().casefold()) for each in titled)
    )
