"""What a line that was typed in a hurry says: its kind, its date, its figure, and the words that are left."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from youthcab.domain.dates_in_sentences import find_when
from youthcab.domain.dates_in_words import Leaning
from youthcab.draft.english.dates import date_phrase, date_words
from youthcab.operations.quick_log_awards import AwardHeard, award_in
from youthcab.records.entry import EntryKind
from youthcab.records.event import EventKind, EventStatus
from youthcab.records.figure import LARGEST, Figure, Qualifier
from youthcab.records.when import Precision, When

_GONE = "\0"
_WEEK = 7
_KINDS = {
    **{kind.value: kind for kind in EventKind},
    **dict.fromkeys(("clean up", "cleanup"), EventKind.CLEAN_UP),
    **{"panel": EventKind.PANEL, "panel discussion": EventKind.PANEL, "training session": EventKind.TRAINING},
}
_KIND = re.compile(rf"\b(?:{'|'.join(sorted(_KINDS, key=len, reverse=True))})\b", re.IGNORECASE)
_ENTRY_KINDS = {
    **dict.fromkeys(("survey", "questionnaire"), EntryKind.SURVEY),
    **dict.fromkeys(("vote", "poll", "ballot"), EntryKind.VOTE),
    "petition": EntryKind.PETITION,
}
_ENTRY_KIND = re.compile(rf"\b(?:{'|'.join(_ENTRY_KINDS)})\b", re.IGNORECASE)
_QUALIFIERS = {
    **dict.fromkeys(("over", "more than"), Qualifier.OVER),
    **dict.fromkeys(("about", "abt", "around", "roughly", "approximately", "approx"), Qualifier.ABOUT),
    **dict.fromkeys(("nearly", "almost"), Qualifier.NEARLY),
    **dict.fromkeys(("under", "fewer than", "less than"), Qualifier.UNDER),
}
_NUMBER = (
    rf"(?<![\w.,£$€])(?:(?P<qualifier>{'|'.join(_QUALIFIERS)}) )?(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?k|\d+)"
)
_PEOPLE = r"(?: (?P<unit>young people|people|students|pupils|members|adults|residents|councillors))?"
_CAME = r"(?: have| had| who)? (?:attended|came|turned up|took part|joined|attendees|attending)"
_SIGNED = r"(?: have| had| who)? (?:signed up|registered|sign-ups|signups|booked)"
_FIGURES = tuple(
    (name, re.compile(form + r"\b", re.IGNORECASE))
    for name, form in (
        ("attended", _NUMBER + _PEOPLE + _CAME),
        ("attended", rf"\b(?:attendance|attended by|attended|attendees):? {_NUMBER}{_PEOPLE}"),
        ("registered", _NUMBER + _PEOPLE + _SIGNED),
        ("plays", _NUMBER + r" (?P<unit>plays|listens|downloads|views|streams)"),
        ("followers", _NUMBER + r" (?P<unit>followers|subscribers)"),
    )
)
_AT_LEAST = re.compile(r"(?:at least|up to|target(?: of)?:?|hoping for|expecting|not) *\0")
_EPISODE = re.compile(r"\b(?:episode|ep)\b\.? ?(?:no\.? ?|number )?(?P<number>\d{1,4})?", re.IGNORECASE)
_OUT = re.compile(r"\b(?:came out|comes out|out now|out|published|released)\b", re.IGNORECASE)
_RECORDED = re.compile(r"\b(?:(?:we|have|has|was|were|been|just) )*recorded\b", re.IGNORECASE)
_LONG_AGO = date(1, 1, 1)
_TO_DO = re.compile(r"(?:to ?-?do|task|next step):? ", re.IGNORECASE)
_COMMAND = re.compile(r"(?:log|add):? (?=\S)")
_STATUSES = {"cancelled": EventStatus.CANCELLED, "postponed": EventStatus.POSTPONED}
_STATUS = re.compile(rf"\b(?:{'|'.join(_STATUSES)})\b", re.IGNORECASE)
_PAST_VERBS = (
    "came|met|held|had|was|were|went|won|led|ran|spoke|made|gave|took|got|sent|saw|wrote|told|did|began|hosted"
)
_TELLS = re.compile(
    r".*\b(?:postponed|moved|put off) (?:from|to|until|till)\b"
    r"|(?:we|our|i|they|he|she|it|the|a|an|this|that|my|some|many|to|\d+)\b"
    rf"|.*\b(?:{_PAST_VERBS}|is|are|will|have|has|organised|joined|attended|raised)\b"
    rf"|.*\b(?:a|an|the|our|of|for|with|at|in|and) (?:{_KIND.pattern})$",
    re.IGNORECASE | re.DOTALL,
)
_NOT_PAST = "planned|scheduled|postponed|cancelled|need|confirmed|expected|limited|related"
_PAST = re.compile(rf"\b(?:{_PAST_VERBS}|turned up|(?!(?:{_NOT_PAST})\b)\w{{2,}}[a-z]ed)\b", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:out|will|comes|next|planned|scheduled|by|before|due|to do|todo)\b", re.IGNORECASE)
_HANGING = re.compile(r"(?:by|since|until|till|from|before|after|for|to|of) *$", re.IGNORECASE)
_PART = re.compile(r"(?:on|about|with|for|at|in|of) ", re.IGNORECASE)
_MOST_WORDS = 14


@dataclass(frozen=True, slots=True)
class Heard:
    """A line taken apart; `left` are the words that are none of the other parts, `sentence` the line as a sentence.

    A sentence has its day in full: "on monday" would say another day to whoever reads it later.
    """

    left: str
    sentence: str
    when: When = When()
    figure_of: str = ""
    figure: Figure | None = None
    kind: EventKind | None = None
    before: str = ""
    after: str = ""
    is_episode: bool = False
    number: int | None = None
    is_to_do: bool = False
    is_out: bool = False
    recorded: When | None = None
    award: AwardHeard | None = None
    status: EventStatus | None = None


def hear(text: str, today: date, on: date | None = None) -> Heard:
    """Take a line apart; what is doubtful stays among its words, so that nothing is dropped and nothing invented.

    A line that says no day, or something vaguer, is about the day `on`, where that is given.
    """
    line = _COMMAND.sub("", " ".join(text.replace(_GONE, " ").split()), count=1)
    to_do = _TO_DO.match(line)
    line = line[to_do.end() :] if to_do else line
    figure_of, figure, rest = ("", None, line) if to_do else _figure(line)
    episode = None if to_do else _EPISODE.search(rest)
    if episode and (episode["number"] or "podcast" in rest.lower() or _OUT.search(rest)):
        rest = _without(rest, episode)
    else:
        episode = None
    found = (_out_on(rest, line, today) if episode else None) or _when(rest, line, today)
    found = None if on and found and found[0].precision is not Precision.DAY else found
    when, sentence = (found[0], _in_full(line, *found, today)) if found else (When.day(on) if on else When(), line)
    rest = f"{rest[: found[1]]}{_GONE * (found[2] - found[1])}{rest[found[2] :]}" if found else rest
    heard = Heard(_tidy(rest), sentence, when, figure_of, figure, is_to_do=bool(to_do))
    if to_do:
        return heard
    award = None if episode else award_in(rest)
    if award:
        return _as_award(heard, award, line, today, When.day(on) if on else When())
    if episode or (_OUT.search(rest) and re.search(r"\bpodcast\b", rest, re.IGNORECASE)):
        number = int(episode["number"]) if episode and episode["number"] else None
        return _as_episode(replace(heard, is_episode=True, number=number), rest, today)
    return _as_event(heard)


def tells(line: str) -> bool:
    """Tell whether a line says what somebody did or will do, and does not only name something."""
    return bool(_TELLS.match(line) or _PAST.search(line))


def entry_kind(line: str) -> EntryKind:
    """Return the sort of thing that a line names for the log, such as a survey; an activity where it tells more."""
    named = None if tells(line) else _ENTRY_KIND.search(line)
    return _ENTRY_KINDS[named[0].lower()] if named else EntryKind.ACTIVITY


def _as_episode(heard: Heard, rest: str, today: date) -> Heard:
    """Take an episode: what was recorded on a day came out on another, if it did."""
    out, recorded = _OUT.search(rest), _RECORDED.search(rest)
    when, made = heard.when, None
    if recorded:
        found = find_when(rest, today, Leaning.BACK) if out else None
        made = found[0] if found else (When() if out else when)
        when = when if out else When()
        rest = f"{rest[: found[1]]} {rest[found[2] :]}" if found else rest
    left = _tidy(_RECORDED.sub(" ", _OUT.sub(" ", re.sub(r"\bpodcast\b", " ", rest, flags=re.IGNORECASE))))
    return replace(heard, left=left, when=when, is_out=bool(out), recorded=made)


def _as_award(heard: Heard, award: AwardHeard, line: str, today: date, otherwise: When) -> Heard:
    """Take an award: a day that is said of the result is still to come, and not the day of the step."""
    if not award.is_later:
        return replace(heard, award=replace(award, after=_tidy(award.after)))
    after = line[len(line) - len(award.after) :]
    found = find_when(after, today, Leaning.AHEAD)
    told = _in_full(after, *found, _LONG_AGO) if found else after
    when = otherwise if _GONE in award.after else heard.when
    return replace(heard, when=when, award=replace(award, after=_tidy(told)))


def _as_event(heard: Heard) -> Heard:
    if _TELLS.match(heard.left):
        return heard
    status = _STATUS.search(heard.left)
    left = _tidy(_without(heard.left, status)) if status else heard.left
    found = list(_KIND.finditer(left))
    if not found or len(left.split()) > _MOST_WORDS or heard.figure_of in ("plays", "followers"):
        return heard
    kind = next((each for each in found if each.end() == len(left)), found[0])
    before, after = left[: kind.start()].strip(), left[kind.end() :].strip()
    if (before and after and not _PART.match(after)) or not re.search(r"[^\W\d_]|^$", before + after):
        return heard
    return replace(
        heard,
        left=left,
        kind=_KINDS[kind[0].lower()],
        before=before,
        after=after.lstrip(":-– "),
        status=_STATUSES[status[0].lower()] if status else None,
    )


def _out_on(rest: str, line: str, today: date) -> tuple[When, int, int] | None:
    """Find the day on which an episode is out where that is said; the line may tell of another day before."""
    out = _OUT.search(rest)
    found = out and _when(_GONE * out.start() + rest[out.start() :], line, today)
    return found if out and found and not rest[out.end() : found[1]].strip() else None


def _when(rest: str, line: str, today: date) -> tuple[When, int, int] | None:
    """Find the date; a day of the week lies on the side of today that the words of the line are on."""
    found = find_when(rest, today)
    if found is None or found[0].first is None:
        return found
    past, ahead = bool(_PAST.search(line)), bool(_AHEAD.search(line))
    wrong_side = (past and found[0].first > today) or (ahead and not past and found[0].first < today)
    if past == ahead or not wrong_side:
        return found
    other = find_when(rest, today, Leaning.BACK if past else Leaning.AHEAD)
    is_near = other and other[0].first and abs((other[0].first - today).days) <= _WEEK
    return other if is_near else found


def _in_full(line: str, when: When, start: int, end: int, today: date) -> str:
    said = when.first and (date_words if _HANGING.search(line[:start]) else date_phrase)(when, today)
    return f"{line[:start]}{said}{line[end:]}" if said else line


def _figure(line: str) -> tuple[str, Figure | None, str]:
    for name, form in _FIGURES:
        found = form.search(line)
        if found:
            rest, figure = _without(line, found), _made(found)
            if _AT_LEAST.search(rest) or figure.number > LARGEST:
                return "", None, line
            return name, figure, rest
    return "", None, line


def _made(found: re.Match[str]) -> Figure:
    number, unit = found["number"].replace(",", "").lower(), (found["unit"] or "").lower()
    qualifier = _QUALIFIERS.get((found["qualifier"] or "").lower(), Qualifier.EXACT)
    if number.endswith("k"):
        qualifier = Qualifier.ABOUT if qualifier is Qualifier.EXACT else qualifier
        return Figure(number=Decimal(int(Decimal(number[:-1]) * 1000)), qualifier=qualifier, unit=unit)
    return Figure(number=Decimal(number), qualifier=qualifier, unit=unit)


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]}{_GONE * len(found[0])}{text[found.end() :]}"


def _tidy(text: str) -> str:
    """Give what is left as one run of words, without the stops and joints that stood around what was taken out."""
    words = " ".join(text.replace(_GONE, " ").split())
    words = re.sub(r" ([,;:.!])", r"\1", words)
    return re.sub(r"(?i)^(?:and|with|[,;:–-])+ |(?: (?:and|with|on|at|by|:|-|–)|[,;:.])+$", "", words).strip(" ,;:.-–")
