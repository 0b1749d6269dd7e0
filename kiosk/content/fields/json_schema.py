"""The JSON Schemas that tell an editor of the fields: what fits, what a field holds, what is wrong.

Each stands by itself, without references, so that whatever reads one finds a field's own sentence
where the field is. What `check` accepts, they accept; what they cannot see, only `check` finds.
"""

from __future__ import annotations

import json
import re
from pathlib import Path, PurePath
from types import NoneType
from typing import Annotated, Any, Final, get_args, get_origin

from pydantic import BaseModel, RootModel, TypeAdapter
from pydantic.fields import FieldInfo

from kiosk.content.fields import values
from kiosk.content.fields.schema import Fields
from kiosk.content.fields.schema_models import FILES

Schema = dict[str, Any]

FOLDER: Final = ".schemas"
"""Where an exhibit has them, beside its content."""

_DIALECT: Final = "http://json-schema.org/draft-07/schema#"
_TYPED: Final = re.compile(
    r"\[\w+\]\(\w+:\w+\)|\[\^\d+\]|\*\w+\*|\b(?:person|term|place):[a-z]+|\b[a-z]+/[A-Za-z]+(?:\.yaml)?"
    r"|\d+% \d+%"
)


def write(folder: Path) -> None:
    """Write each schema into a folder, which is made if it is not there: NAME.json."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        (folder / f"{name}.json").write_text(text(name), encoding="utf-8")


def text(name: str) -> str:
    """One schema, by its name in FILES, as it stands in a file."""
    made = {"$schema": _DIALECT, **_of_model(FILES[name])}
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def first_line(path: PurePath) -> str:
    """The line by which an editor finds the schema of a file, by its path in the exhibit.

    It leads to FOLDER beside the content, so that nothing is needed but the exhibit.
    """
    name = path.stem if path.stem in FILES and len(path.parts) == 2 else "chapter"
    up = "../" * (len(path.parts) - 1)
    return f"# yaml-language-server: $schema={up}{FOLDER}/{name}.json\n"


def _of_model(model: type[BaseModel]) -> Schema:
    about = " ".join((model.__doc__ or "").split())
    if issubclass(model, RootModel):
        entry = get_args(model.model_fields["root"].annotation)[1]
        ids = _of_type(values.Id)
        return {
            "title": about.partition(":")[0],
            **_told(about),
            "type": "object",
            "errorMessage": "Here entries stand, each an id with a colon and its fields below.",
            "propertyNames": {key: ids[key] for key in ("pattern", "patternErrorMessage")},
            "additionalProperties": _of_model(entry),
        }
    noun = model.noun if issubclass(model, Fields) else ""
    return {
        "title": noun[:1].upper() + noun[1:],
        **_told(about),
        "type": "object",
        "errorMessage": _all_fields(model),
        "additionalProperties": False,
        "required": [name for name, info in model.model_fields.items() if info.is_required()],
        "properties": {name: _of_field(name, info) for name, info in model.model_fields.items()},
    }


def _all_fields(model: type[BaseModel]) -> str:
    """What is said where a field is missing or strange, or where no fields stand."""
    fields = model.model_fields.items()
    names = [f"{name} (needed)" if info.is_required() else name for name, info in fields]
    noun = f" of {model.noun}" if issubclass(model, Fields) else ""
    if len(names) == 1:
        return f"The only field{noun} is {names[0]}."
    return f"The fields{noun} are {', '.join(names[:-1])} and {names[-1]}."


def _of_field(name: str, info: FieldInfo) -> Schema:
    kind: Any = info.annotation
    if info.metadata:
        kind = Annotated[(kind, *info.metadata)]
    made = _of_type(kind)
    made["title"] = f"{name} (needed)" if info.is_required() else name
    made |= _told(info.description or "")
    if "array" in made["type"]:
        told = f"{name} is a list: each item in a line of its own that starts with a hyphen."
        made["errorMessage"] = told
    elif "properties" not in made:
        made.setdefault("errorMessage", f"{name} is one text. {info.description}")
    if type(info.default) is int:
        made["default"] = info.default
    return _not_offered(made if info.is_required() else _nullable(made))


def _of_type(kind: Any) -> Schema:
    """A list, a model, or what `values` says of one text; without `None`, which a field may be."""
    parts = [part for part in get_args(kind) if part is not NoneType]
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return _of_model(kind)
    if get_origin(kind) is list:
        return {"type": "array", "items": _not_offered(_of_type(parts[0]))}
    if get_origin(kind) is not Annotated and len(parts) == 1:
        return _of_type(parts[0])
    if get_origin(kind) is Annotated and get_origin(parts[0]) is list:
        least = next((x.min_length for x in parts[1:] if hasattr(x, "min_length")), 0)
        # An editor has words of its own for `minItems`; here it has the list's.
        return {**_of_type(parts[0]), **({"contains": {}} if least else {})}
    return TypeAdapter(kind).json_schema()


def _told(sentence: str) -> Schema:
    """A sentence as every editor reads it, and for those that show Markdown."""
    return {"description": sentence, "markdownDescription": typed_as_code(sentence)}


def typed_as_code(sentence: str) -> str:
    """A sentence in which what a curator types stands as code, as Markdown."""
    return _TYPED.sub(r"`\g<0>`", sentence)


def _not_offered(made: Schema) -> Schema:
    """The same values, of which true, false and null are not offered.

    yaml-language-server offers them where it sees such a type, and writes a field's colon where it
    sees some type or alternatives.
    """
    kinds = made["type"]
    if not isinstance(kinds, list) or {"boolean", "null"}.isdisjoint(kinds):
        return made
    then = {"type": kinds, "errorMessage": made["errorMessage"]}
    return {
        **{key: made[key] for key in made if key != "type"},
        "anyOf": [{}],
        "if": {},
        "then": then,
    }


def _nullable(made: Schema) -> Schema:
    """An empty value is a missing one, which an editor reads as null."""
    kinds = made["type"] if isinstance(made["type"], list) else [made["type"]]
    return {**made, "type": kinds if "null" in kinds else [*kinds, "null"]}
