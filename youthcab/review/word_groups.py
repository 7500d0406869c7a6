"""Groups of words that a check looks for, read from `resources/words`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from youthcab import paths


@cache
def word_groups(name: str) -> Mapping[str, re.Pattern[str]]:
    """Read a file of groups, such as "sensitive", each as one pattern that finds any of its words and phrases."""
    groups = tomllib.loads(paths.resource(f"words/{name}.toml").read_text("utf-8"))
    return {group: _pattern(words) for group, words in groups.items()}


def _pattern(words: str) -> re.Pattern[str]:
    listed = sorted((word for each in words.split(",") if (word := " ".join(each.split()))), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_one, listed))})(?!\w)")


def _one(word: str) -> str:
    parts = (re.escape(part).replace(r"\ ", r"\s+").replace("'", "['\u2019]") for part in word.split("*"))
    pattern = r"[\w'\u2019-]*".join(parts)
    return f"(?i:{pattern})" if word.islower() else pattern
