"""Every setting as data, kept in one small TOML file of the person who uses the program."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

Value = str | int | bool
_RECENT_AT_MOST = 8


class SettingKind(StrEnum):
    """What a setting holds, which decides how it is asked for."""

    TEXT = "text"
    CHOICE = "choice"
    HIDDEN = "kept by the program"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name in the file, what it is at first, its label with a mnemonic, and how it is asked for."""

    key: str
    default: Value
    label: str
    kind: SettingKind
    sentence: str = ""
    choices: tuple[tuple[str, Value], ...] = ()


SETTINGS = (
    Setting(
        "actor",
        "",
        "Your &name",
        SettingKind.TEXT,
        "Kept beside each change that you make, so that others can see who made it.",
    ),
    Setting(
        "role",
        "",
        "Your &role",
        SettingKind.TEXT,
        "Proposed where somebody has to sign, such as for clearing a statement: chair, youth officer, campaign lead.",
    ),
    Setting(
        "theme",
        "system",
        "&Colours",
        SettingKind.CHOICE,
        choices=(("As the system", "system"), ("Light", "light"), ("Dark", "dark"), ("High contrast", "contrast")),
    ),
    Setting(
        "text_size",
        100,
        "&Text size",
        SettingKind.CHOICE,
        choices=(
            ("100 %, normal", 100),
            ("110 %", 110),
            ("125 %, large", 125),
            ("150 %, larger", 150),
            ("175 %", 175),
            ("200 %, largest", 200),
        ),
    ),
    Setting("language", "en_GB", "The language of the window; asked for once there is a second", SettingKind.HIDDEN),
    Setting("last_cabinet", "", "The cabinet that was open last", SettingKind.HIDDEN),
    Setting("recent", "", "Cabinets that were open lately, newest first, a line for each", SettingKind.HIDDEN),
    Setting("tour_seen", "", "The day on which the tour was seen or skipped", SettingKind.HIDDEN),
)


def load(path: Path) -> dict[str, Value]:
    """Read the settings; one that is absent, unknown or of the wrong type is as it was at first."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        found = {}
    return {each.key: _fitting(each, found.get(each.key)) for each in SETTINGS}


def save(values: Mapping[str, Value], path: Path) -> None:
    """Write the settings beside their place, then put them there; OSError is raised where that cannot be done."""
    lines = [f"{each.key} = {_toml(values[each.key])}\n" for each in SETTINGS if each.key in values]
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_text("".join(lines), encoding="utf-8")
    beside.replace(path)


def recent_of(values: Mapping[str, Value]) -> tuple[str, ...]:
    """Return the places of the cabinets that were open lately, newest first."""
    return tuple(str(values["recent"]).splitlines())


def with_recent(values: Mapping[str, Value], place: str) -> str:
    """Put a cabinet first among those that were open lately, and forget the oldest."""
    others = [each for each in recent_of(values) if each != place]
    return "\n".join((place, *others)[:_RECENT_AT_MOST])


def without_recent(values: Mapping[str, Value], place: str) -> str:
    """Take a cabinet out of those that were open lately; its file stays where it is."""
    return "\n".join(each for each in recent_of(values) if each != place)


def _fitting(setting: Setting, value: object) -> Value:
    if not isinstance(value, type(setting.default)):
        return setting.default
    allowed = [choice for _, choice in setting.choices]
    return value if not allowed or value in allowed else setting.default


def _toml(value: Value) -> str:
    import json

    # A JSON string is a TOML string but for the delete character, which TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
