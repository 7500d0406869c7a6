"""Give every subject its words: a campaign by name at first, then "it", "the campaign" or "we"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from youthcab.draft.clause import WE, Clause, Subject, SubjectKind
from youthcab.draft.dating import can_follow
from youthcab.draft.english.words import as_sentence, is_plural
from youthcab.draft.joining import Joined
from youthcab.draft.mentioned import Mentioned
from youthcab.draft.realisation import as_clause
from youthcab.draft.scene import Scene, campaign_name, campaigns_words
from youthcab.records.campaign import Campaign
from youthcab.records.identity import Id
from youthcab.records.person import Person
from youthcab.records.statement import Source


def introduced(clauses: list[Clause], scene: Scene, link: Id | None) -> list[Clause]:
    """Name the campaign of a paragraph at its beginning, where the first clause speaks of somebody else."""
    campaign = scene.find(link) if link else None
    if not clauses or not isinstance(campaign, Campaign):
        return clauses
    for index, clause in enumerate(clauses):
        if _names(clause, campaign) or _is_said_by_role(clause, campaign.id, scene):
            break
        if led := _led_by(f"in our {campaign_name(campaign)}", clause):
            about = replace(led, about=(campaign.id,), sources=(*led.sources, Source(campaign.id, "title")))
            return [*clauses[:index], about, *clauses[index + 1 :]]
    return clauses


def _names(clause: Clause, campaign: Campaign) -> bool:
    stem = campaign_name(campaign).removesuffix(" campaign").strip("'").lower()
    is_about = clause.subject.kind is SubjectKind.CAMPAIGN or campaign.id in clause.about
    return is_about or stem in as_clause(clause).lower()


def _is_said_by_role(clause: Clause, campaign: Id, scene: Scene) -> bool:
    """Tell whether who acts will be called by the role for the campaign, as their name may not stand."""
    people = (role.person for role in scene.material.roles if role.campaign == campaign and role.person)
    unnamed = (scene.find(each) for each in people if not scene.name(each))
    return any(isinstance(each, Person) and each.first_name == clause.subject.text for each in unnamed)


def _led_by(words: str, clause: Clause) -> Clause | None:
    """Put words before a clause; None before what was typed unless it begins with a word that is surely no name."""
    if clause.literal:
        first, _, rest = clause.literal.partition(" ")
        plain = first.lower() in _NO_NAMES and rest
        return replace(clause, literal=as_sentence(f"{words}, {first.lower()} {rest}")) if plain else None
    if clause.lead:
        return None
    return replace(clause, lead=words if not clause.on or can_follow(clause) else f"{clause.on}, {words}")


def referring(clauses: list[Clause], mentioned: Mentioned) -> Iterator[Clause]:
    """Word the subjects of one paragraph, with "meanwhile" before another campaign and "however" before a setback."""
    known: set[tuple[Id, ...]] = set()
    told: set[Id] = set()
    before: Clause | None = None
    used: set[str] = set()
    campaigns = {clause.subject.key for clause in clauses if clause.subject.kind is SubjectKind.CAMPAIGN}
    for clause in clauses:
        if clause.literal:
            before = None
            known |= {(each,) for each in clause.about}
            yield clause
            continue
        subject = clause.subject
        worded = _worded(clause, before, told, is_known=subject.key in known, alone=len(campaigns) < 2)
        if before is None and not known:
            worded = _opening(worded, mentioned, plain=not clause.lead)
        turn = _turn(clause, before, used, known)
        used.add(turn)
        is_known = any((each,) in known for each in clause.about)
        known |= {subject.key} if subject.kind is SubjectKind.CAMPAIGN else {(each,) for each in clause.about}
        told |= {clause.record, *((subject.within,) if subject.within else ())}
        worded_clause = replace(clause, subject=worded, lead=clause.lead or turn)
        yield _shorter(_addressed(worded_clause, before), before, is_known=is_known)
        before = clause


def varied(sentences: Iterable[Joined]) -> Iterator[Joined]:
    """Name a campaign again where a third sentence in a row would begin with "it"."""
    in_a_row = 0
    for sentence in sentences:
        first, *others = sentence.clauses
        begins = not first.literal and first.lead in ("", "however") and first.subject.text in ("it", "they")
        in_a_row = in_a_row + 1 if begins else 0
        if in_a_row > 2 and first.subject.kind is SubjectKind.CAMPAIGN:
            in_a_row = 0
            text = "these campaigns" if first.subject.is_plural else "the campaign"
            named = replace(first, subject=replace(first.subject, text=text))
            yield replace(sentence, clauses=(named, *others))
        else:
            yield sentence


def _opening(subject: Subject, mentioned: Mentioned, *, plain: bool) -> Subject:
    """Begin a paragraph with "The" where the one before began with "Our"."""
    if not plain or subject.kind is not SubjectKind.CAMPAIGN or not subject.text.startswith("our "):
        mentioned.opened_with = ""
        return subject
    mentioned.opened_with = "the" if mentioned.opened_with == "our" else "our"
    return replace(subject, text=f"{mentioned.opened_with} {subject.text.removeprefix('our ')}")


def _turn(clause: Clause, before: Clause | None, used: set[str], known: set[tuple[Id, ...]]) -> str:
    """Choose the word that turns to something else, each once in a paragraph."""
    new = clause.subject.kind is SubjectKind.CAMPAIGN and clause.subject.key not in known
    turn = "meanwhile" if new and known else "however" if _is_turn_for_the_worse(clause, before) else ""
    return "" if clause.lead or turn in used else turn


def _is_turn_for_the_worse(clause: Clause, before: Clause | None) -> bool:
    return clause.is_setback and before is not None and not before.is_setback


def _worded(clause: Clause, before: Clause | None, told: set[Id], *, is_known: bool, alone: bool) -> Subject:
    subject, last = clause.subject, before.subject if before else None
    same_as_last = last is not None and last.kind is subject.kind and last.key == subject.key
    if subject.kind is SubjectKind.CAMPAIGN:
        return _campaign_worded(clause, is_known=is_known, alone=alone, same_as_last=same_as_last)
    is_only = clause.is_aside and before is not None and before.subject == WE and _tells_of_it(before, clause)
    if subject.kind is SubjectKind.THING and subject.key and (same_as_last or is_only):
        return replace(subject, text="they" if subject.is_plural else "it")
    if subject.brief and subject.within in told:
        return replace(subject, text=subject.brief)
    return subject


def _tells_of_it(before: Clause, clause: Clause) -> bool:
    """Tell whether the clause before named one event alone, of which this one tells more."""
    return before.record == clause.record and before.doing == "hold" and len(before.objects) == 1


def _campaign_worded(clause: Clause, *, is_known: bool, alone: bool, same_as_last: bool) -> Subject:
    subject = clause.subject
    full = replace(subject, text=f"our {campaigns_words(subject.names)}", plural=subject.is_plural)
    if not is_known:
        return full
    if clause.is_plan and (alone or same_as_last):
        return WE
    if same_as_last:
        return replace(full, text="they" if subject.is_plural else "it")
    if alone:
        return replace(full, text="these campaigns" if subject.is_plural else "the campaign")
    return full


def _addressed(clause: Clause, before: Clause | None) -> Clause:
    """Call those who are asked "them" where the sentence before has just named them."""
    named = before is not None and any(clause.addressee in each for each in (*before.objects, *before.tails))
    if not clause.addressee or not named or not is_plural(clause.addressee):
        return clause
    return replace(clause, doing=clause.doing.replace(f"ask {clause.addressee} ", "ask them ", 1))


def _shorter(clause: Clause, before: Clause | None, *, is_known: bool) -> Clause:
    """Leave out what the sentence before has just said of a role, and the name of a campaign that is known."""
    if is_known:
        clause = replace(clause, objects=tuple(_OUR_CAMPAIGN.sub("the campaign", each) for each in clause.objects))
    if before is None or clause.doing not in _TAKING_ON or before.doing not in _TAKING_ON:
        return clause
    ends = [each[each.index(" of the ") :] for each in before.objects if " of the " in each]
    objects = tuple(each.removesuffix(end) for each in clause.objects for end in ends[:1]) or clause.objects
    return replace(clause, objects=objects, adverb="also" if clause.doing == "have" else clause.adverb)


_NO_NAMES = frozenset("our we the a an it its this these those some most many more all there they".split())
_OUR_CAMPAIGN = re.compile(r"\bour .*")
_TAKING_ON = ("be", "become", "have")
