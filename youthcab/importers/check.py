"""Check what a file holds against the format: all that is wrong is found at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from youthcab.importers.layout import key_of, needs
from youthcab.importers.problems import Place, place_in_words, problem
from youthcab.importers.schema import file_model
from youthcab.importers.values import meant, shown
from youthcab.records.kinds import KINDS, Kind

_KEYS = [key_of(kind) for kind in KINDS]
_OFFERED = 3
"""More ways to tell what something is are taken, and not all of them listed."""
_SENTENCES = {
    "missing": "this is missing. Write it.",
    "list_type": "{value} is not a list: write it in square brackets.",
    "model_type": "{value} is not a record: write it in braces.",
}


def checked(held: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the plain values of a file, and every problem in it with its place.

    Where there are problems the values are those that have none, or nothing if records without a name are among them:
    who links to such a one cannot be told.
    """
    model, wrong, found = file_model(), list(_unnamed(held)), {}
    are_named = not wrong
    wrong += _twice(held)
    try:
        found = model.model_validate(held).model_dump(exclude_unset=True)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        wrong += [(each["loc"], _sentence(each, model)) for each in errors]
        if are_named:
            _leave_out(held, [each["loc"] for each in errors])
            found = model.model_validate(held).model_dump(exclude_unset=True)
    wrong.sort(key=lambda each: _position(each[0]))
    return found, tuple(problem(place, sentence) for place, sentence in wrong)


def _leave_out(held: dict[str, Any], places: list[Place]) -> None:
    """Take the fields with faults out of a file; an item that is no record becomes an empty one, to keep the count."""
    for place in places:
        *inside, last = place[: 3 if len(place) > 1 and isinstance(place[1], int) else 2]
        holder: Any = held
        for step in inside:
            holder = holder[step]
        if isinstance(last, int):
            holder[last] = {}
        else:
            holder.pop(last, None)


def _position(place: Place) -> tuple[int, int]:
    key = place[0]
    item = place[1] if len(place) > 1 and isinstance(place[1], int) else 0
    return (_KEYS.index(key) if key in _KEYS else -1, item)


def _unnamed(held: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    for kind, place, given in _given(held):
        wanted = needs(kind)
        if not given.get("id") and not any(given.get(name) not in ("", None, []) for name in wanted):
            offered = " or its ".join(f'"{name}"' for name in wanted[:_OFFERED])
            yield place, f"nothing tells what this is. Write its {offered}."


def _twice(held: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    first: dict[str, Place] = {}
    for _, place, given in _given(held):
        identifier = given.get("id")
        if not isinstance(identifier, str):
            continue
        if identifier in first:
            yield place, f"it has the identifier of {place_in_words(first[identifier])}. Leave out one of the two."
        first.setdefault(identifier, place)


def _given(held: dict[str, Any]) -> Iterator[tuple[Kind, Place, dict[str, Any]]]:
    for kind in KINDS:
        key = key_of(kind)
        content = held.get(key)
        if key == kind.name and isinstance(content, dict):
            yield kind, (key,), content
        elif key != kind.name and isinstance(content, list):
            yield from ((kind, (key, place), given) for place, given in enumerate(content) if isinstance(given, dict))


def _sentence(error: ErrorDetails, model: type[BaseModel]) -> str:
    kind = error["type"]
    if kind == "extra_forbidden":
        *inside, name = error["loc"]
        return f"youthcab knows no such field.{meant(str(name), _names_at(model, tuple(inside)))}"
    if kind == "value_error":
        return str(error["ctx"]["error"])
    return _SENTENCES.get(kind, error["msg"]).format(value=shown(error["input"]))


def _names_at(model: type[BaseModel], place: Place) -> list[str]:
    for part in place:
        if isinstance(part, str):
            model = _models_in(model.model_fields[part].annotation)[0]
    return [each.alias or name for name, each in model.model_fields.items()]


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for each in get_args(annotation) for found in _models_in(each)]
