"""The exchange format, made from the records: what a file may hold, for checking it and as a JSON Schema."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Hashable
from enum import StrEnum
from functools import cache, partial
from typing import Annotated, Any, NewType, Union, cast, get_args, get_origin, get_type_hints

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, create_model
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from youthcab.importers import values
from youthcab.importers.figures import figure_in_full
from youthcab.importers.layout import FORMAT, VERSION, key_of, needs, same_by
from youthcab.records.fields import About, Slot, about
from youthcab.records.figure import Figure
from youthcab.records.kinds import KINDS, Kind
from youthcab.records.plain import default_of, to_plain

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """Return the format as a JSON Schema (draft 2020-12)."""
    return {"$schema": _DRAFT, **file_model().model_json_schema(schema_generator=_Plain)}


@cache
def file_model() -> type[BaseModel]:
    """Return the model of a whole file."""
    where = Field(None, alias="$schema", description="Where the schema of this file is; not read.")
    version = Annotated[int, WithJsonSchema({"type": "integer", "const": VERSION})]
    fields: dict[str, Any] = {
        "schema_": (_scalar(str), where),
        FORMAT: (version, Field(..., description="The version of the format.")),
    }
    for kind in KINDS:
        one: Any = _record_model(kind)
        held = one if key_of(kind) == kind.name else list[one]
        fields[key_of(kind)] = (held, Field(None, description=kind.type.__doc__))
    return _made("File", "Records of a youth cabinet, for youthcab.", fields)


def _record_model(kind: Kind) -> type[BaseModel]:
    fields = ", ".join(same_by(kind))
    same = f" Without an id it is the one that is there already with the same {fields}." if fields else ""
    return _model(cast("Hashable", kind.type), ("id", *needs(kind)), same)


@cache
def _model(of: Hashable, needed: tuple[str, ...] = (), more: str = "") -> type[BaseModel]:
    record_type = cast("type[Any]", of)
    hints = get_type_hints(record_type)
    fields = {
        each.name: (_form(hints[each.name], about(each)), _field(each)) for each in dataclasses.fields(record_type)
    }
    extra = {"anyOf": [{"required": [name]} for name in needed]} if needed else {}
    return _made(record_type.__name__, (record_type.__doc__ or "") + more, fields, extra)


def _made(name: str, sentence: str, fields: dict[str, Any], extra: dict[str, Any] | None = None) -> type[BaseModel]:
    config = ConfigDict(extra="forbid", json_schema_extra=extra or {})
    made: type[BaseModel] = create_model(name, __config__=config, __doc__=sentence, **fields)
    return made


def _field(each: dataclasses.Field[Any]) -> Any:
    default = None if each.name == "id" else default_of(each)
    plain = ... if default is dataclasses.MISSING else to_plain(default)
    # An empty default says nothing in the schema, and pydantic would copy an empty list for every record.
    return Field(None if plain in ("", []) else plain, description=_description(about(each)) or None)


def _description(declared: About) -> str:
    name = "Write its name or its identifier." if declared.to else ""
    role = f"Write it as {declared.slot}." if declared.slot is not Slot.FREE else ""
    return " ".join(part for part in (declared.sentence, role, name) if part)


def _form(hint: Any, declared: About) -> Any:
    if get_origin(hint) in (types.UnionType, Union):
        inner = _form(next(each for each in get_args(hint) if each is not types.NoneType), declared)
        return inner | None
    if get_origin(hint) is tuple:
        return list[_form(get_args(hint)[0], declared)]  # type: ignore[misc]
    if hint is Figure:
        full = _model(Figure)
        return Annotated[full, BeforeValidator(figure_in_full, json_schema_input_type=full | float | str)]
    if isinstance(hint, NewType):
        return _scalar(str if declared.to else hint)
    return _scalar(hint) if hint in values.SCALARS or issubclass(hint, StrEnum) else _model(hint)


def _scalar(hint: Any) -> Any:
    if hint in values.SCALARS:
        check, described = values.SCALARS[hint]
    else:
        check, described = partial(values.word, hint), {"type": "string", "enum": [each.value for each in hint]}
    return Annotated[Any, AfterValidator(check), WithJsonSchema(described)]


class _Plain(GenerateJsonSchema):
    """A schema without the noise: no titles made from names, no defaults that say nothing."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        made = super().default_schema(schema)
        if made.get("default") is None:
            made.pop("default", None)
        return made
