"""Read a JSON file that a stranger may have made: every surprise in it is told in a sentence."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

from youthcab.errors import ImportProblems

LARGEST = 64 * 1024 * 1024
DEEPEST = 32
_ENDS_OF_LINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # control characters, but for the tab and the end of a line
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks that turn the direction of writing
    "\ufeff\ufffe\uffff\ud800-\udfff]"  # byte order marks, non-characters, halves of characters
)


def read_json(path: Path) -> Any:
    """Return what a JSON file in UTF-8 holds, with its texts cleaned; raises ImportProblems."""
    text = _decoded(path)
    problems: list[str] = []
    try:
        held = json.loads(
            text,
            object_pairs_hook=lambda pairs: _once_each(pairs, problems),
            parse_constant=lambda word: problems.append(f"{word} is no number: leave the field out, or write one."),
        )
        cleaned = _cleaned(held, DEEPEST)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, character {error.colno}"
        raise _refused(
            path, f"It is not JSON: {place} ({error.msg}). Often a comma or a quotation mark is missing just before."
        ) from error
    except RecursionError as error:
        raise _refused(path, f"Lists and records in it lie inside each other more than {DEEPEST} deep.") from error
    except ValueError as error:
        raise _refused(path, "A number in it has thousands of digits. Write a shorter one.") from error
    if problems:
        raise ImportProblems(path.name, tuple(problems))
    return cleaned


def cleaned_text(text: str) -> str:
    """Return a text with characters composed (NFC) and without those that nobody can see or type."""
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", _UNPRINTABLE.sub("", _ENDS_OF_LINES.sub("\n", text)))


def _decoded(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():
            raise _refused(path, "It is not a file. Choose a file.")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise _refused(path, f"It cannot be read ({error.strerror or error}). Check its name and place.") from error
    if len(data) > LARGEST:
        raise _refused(path, f"It is larger than {LARGEST // 1024**2} MB. Split it into several files.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(path, 'It is not text in UTF-8. Save it again with the encoding "UTF-8".') from error


def _once_each(pairs: list[tuple[str, Any]], problems: list[str]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) < len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({cleaned_text(name) for name in names if names.count(name) > 1})
        problems.extend(f'The field "{name}" is written twice in one record. Keep one of them.' for name in twice)
    return held


def _cleaned(value: Any, depth: int) -> Any:
    if isinstance(value, str):
        return cleaned_text(value)
    if not isinstance(value, (dict, list)):
        return value
    if not depth:
        raise RecursionError
    if isinstance(value, list):
        return [_cleaned(item, depth - 1) for item in value]
    return {cleaned_text(name): _cleaned(item, depth - 1) for name, item in value.items()}


def _refused(path: Path, problem: str) -> ImportProblems:
    return ImportProblems(path.name, (problem,))
