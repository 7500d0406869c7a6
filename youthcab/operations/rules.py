"""What this council does in its own way: read the rules, and change one."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, get_type_hints

from youthcab.errors import YouthcabError
from youthcab.operations.cabinets import the_cabinet
from youthcab.operations.changes import Changes
from youthcab.operations.records import change
from youthcab.records.cabinet import Cabinet
from youthcab.records.fields import about, field_named
from youthcab.records.plain import field_readers, to_plain
from youthcab.records.rules import Rules
from youthcab.store.store import Store

ON_PAPER = ("header", "contact")
"""What is kept with the cabinet itself and yet is a rule: the lines that the council prints around its papers."""
BOUNDS = {
    "commas_from": (1, 1_000_000),
    "words_up_to": (0, 20),
    "deadline_days": (0, 60),
    "longest_sentence": (8, 60),
    "words_a_minute": (60, 300),
    "speech_minutes": (1, 60),
    "keep_people_months": (0, 600),
}
"""The least and the most that each number may be."""
_YES, _NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0")


class NoRule(YouthcabError):
    """There is no such rule, or it cannot be what was asked for."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule as it stands, with what it means; `is_default` tells that nobody has changed it."""

    name: str
    value: Any
    sentence: str
    is_default: bool

    @property
    def text(self) -> str:
        """Its value as it can be typed in again."""
        return _written(self.value)


def rules_of(store: Store) -> tuple[Rule, ...]:
    """Return every rule of the cabinet's council."""
    cabinet, usual = the_cabinet(store), Rules()
    of_paper = (
        Rule(name, getattr(cabinet, name), about(field_named(Cabinet, name)).sentence, not getattr(cabinet, name))
        for name in ON_PAPER
    )
    others = (
        Rule(
            each.name,
            value := getattr(cabinet.rules, each.name),
            about(each).sentence,
            value == getattr(usual, each.name),
        )
        for each in fields(Rules)
    )
    return (*others, *of_paper)


def set_rule(store: Store, name: str, value: Any, actor: str) -> Changes:
    """Change one rule; raises NoRule with what to write instead where there is no such rule or value."""
    cabinet = the_cabinet(store)
    if name in ON_PAPER:
        return change(store, replace(cabinet, **{name: value}), actor)
    _check(name, value)
    return change(store, replace(cabinet, rules=replace(cabinet.rules, **{name: value})), actor)


def read_rule(name: str, text: str) -> Any:
    """Read a rule's value from text: a number, a word, yes or no, days with commas, or JSON for a list of others.

    Raises NoRule where it cannot be read.
    """
    if name in ON_PAPER:
        return text.replace("\\n", "\n").strip()
    hint = get_type_hints(Rules).get(_named(name))
    try:
        plain = _plain(text.strip(), hint)
        return field_readers(Rules)[name]([_poll(each) for each in plain] if name == "elections" else plain)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NoRule(f'{name} cannot be "{text}": {_what_fits(hint, name)}.') from error


def _named(name: str) -> str:
    if name not in {each.name for each in fields(Rules)}:
        raise NoRule(f'There is no rule "{name}". `youthcab rules` lists them all.')
    return name


def _plain(text: str, hint: Any) -> Any:
    if hint is bool:
        if text.lower() not in (*_YES, *_NO):
            raise ValueError(text)
        return text.lower() in _YES
    if hint is int:
        return int(text.replace(",", ""))
    if hint is str or (isinstance(hint, type) and issubclass(hint, StrEnum)):
        return text
    return json.loads(text) if text.startswith("[") else [part.strip() for part in text.split(",") if part.strip()]


def _poll(election: Any) -> Any:
    """Read an election that is written as the day of its poll, with what is elected before it or without."""
    if not isinstance(election, str):
        return election
    what, _, day = election.rpartition(" ")
    return {"what": what.strip(), "poll": day}


def _check(name: str, value: Any) -> None:
    least, most = BOUNDS.get(_named(name), (None, None))
    if least is not None and most is not None and not (isinstance(value, int) and least <= value <= most):
        raise NoRule(f"Write a whole number from {least:,} to {most:,}.")
    if name == "age_bands" and any(band.from_age is None or band.from_age < 0 for band in value):
        raise NoRule("Write for each band from which age it holds, such as 13.")


def _what_fits(hint: Any, name: str) -> str:
    if hint is bool:
        return "write yes or no"
    if hint is int:
        return "write a whole number"
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return "write " + " or ".join(each.value for each in hint)
    if name == "extra_holidays":
        return "write days with commas between them, such as 2022-06-03,2022-09-19"
    if name == "elections":
        return "write the day of each poll with commas between them, such as 2021-05-06 or County council 2021-05-06"
    return "write it as `youthcab rules` shows it"


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        plain = to_plain(value)
        return (
            ",".join(plain) if all(isinstance(each, str) for each in plain) else json.dumps(plain, ensure_ascii=False)
        )
    return str(value).replace("\n", "\\n")
