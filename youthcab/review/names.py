"""Whether the words name anyone who may not be named where they will stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from youthcab.domain.mentions import is_one_name
from youthcab.domain.naming import Clearance, Verdict, signers_needed
from youthcab.domain.without_names import ANYONE, Unpermitted, unpermitted
from youthcab.draft.english.words import join
from youthcab.draft.scene import Scene
from youthcab.records.person import Person, Signer, Use
from youthcab.review.finding import Finding, Level, Reviewed

NAMES = "names"
_USES = {Use.FIRST_NAME: "this name", Use.FULL_NAME: "a full name"}
_ELSE = "If somebody else is meant, answer with who and why."


def find_unpermitted_names(reviewed: Reviewed) -> Iterator[Finding]:
    """Find everyone of the cabinet's people whom the words name without a consent that is live.

    A full name or a family name needs a consent for full names. Someone who is not among the people cannot be found.
    Guidance: NSPCC and the ICO on children's names.
    """
    texts: list[tuple[int | None, str]] = [(None, reviewed.statement.title)]
    for block, text in [*texts, *((index, block.text) for index, block in reviewed.printed)]:
        for each in unpermitted_in(reviewed, text):
            yield finding_of(reviewed, block, text, each)


def unpermitted_in(reviewed: Reviewed, text: str) -> Iterator[Unpermitted]:
    """Find the names that may not stand in a text of this statement, today or on the day it is read."""
    return unpermitted(text, reviewed.material.roll, clearance_of(reviewed), role_of(reviewed))


def clearance_of(reviewed: Reviewed) -> Clearance:
    """Give what may be shown on both days that count: today, and the day that it is read if that is later."""
    days = (reviewed.today, *(day for day in (reviewed.statement.dated, reviewed.statement.meeting) if day))
    both = tuple(dict.fromkeys((reviewed.today, max(days))))
    return Clearance(reviewed.material.consents, reviewed.place, both, reviewed.rules)


def role_of(reviewed: Reviewed) -> Callable[[Person], str]:
    """Give what says who a person is without a name; a role that names anybody is not told either."""
    scene, clearance = Scene(reviewed.material, reviewed.dated), clearance_of(reviewed)

    def in_role(person: Person) -> str:
        role = scene.in_role(person.id)
        named = unpermitted(role, reviewed.material.roll, clearance, lambda _: ANYONE)
        return ANYONE if next(named, None) else role

    return in_role


def may_be_another(text: str, found: Unpermitted) -> bool:
    """Tell whether somebody else may be meant: by a first or a family name alone, of someone who never said no."""
    named = found.named
    return is_one_name(text, named.start, named.end, named.person) and found.verdict not in (
        Verdict.WITHDRAWN,
        Verdict.HIDDEN,
    )


def finding_of(reviewed: Reviewed, block: int | None, text: str, found: Unpermitted) -> Finding:
    """Say what is wrong with a name in a text, which is that of a block, or of the title where that is None."""
    named, change = found.named, found.instead
    answerable = may_be_another(text, found)
    mend = (
        "Use the first name with the role, or the role alone." if named.use is Use.FULL_NAME else "Use the role alone."
    )
    return Finding(
        check=NAMES,
        level=Level.BLOCKING,
        what=text[named.start : named.end],
        why=_why(reviewed, found),
        mend=f"{mend} {_ELSE}" if answerable else mend,
        block=block,
        start=change.start,
        end=change.end,
        replacement=change.words,
        record=named.person.id,
        answerable=answerable,
    )


def _why(reviewed: Reviewed, found: Unpermitted) -> str:
    what, place = _USES[found.named.use], reviewed.place.value
    match found.verdict:
        case Verdict.WITHDRAWN:
            return f"consent to print {what} in {place} was taken back."
        case Verdict.HIDDEN:
            return "this person is not to be published."
        case Verdict.UNSIGNED:
            needed = {
                signer
                for day in clearance_of(reviewed).days
                for signer in signers_needed(found.named.person, day, reviewed.rules)
            }
            who = join([f"the {signer.value}" for signer in Signer if signer in needed])
            return f"{who} must agree to print {what} in {place}, and not everyone has."
    return f"there is no live consent to print {what} in {place}."
