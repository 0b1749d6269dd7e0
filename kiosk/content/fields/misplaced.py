"""Fields that stand a level too far to the left: they belong to what stands above them."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from kiosk.content.fields.gaps import Keys
from kiosk.content.fields.schema_models import model_at
from kiosk.content.fields.values import is_empty
from kiosk.content.wording import show
from kiosk.content.yaml.source import Source
from kiosk.content.yaml.spots import spot_at


def inner_of(source: Source, root: type[BaseModel], above: Keys, name: str) -> Keys:
    """Where beside a strange field it belongs: to what has, or lacks, fields of its own.

    That is a field, or the last item of a list.
    """
    model = model_at(root, above)
    beside = spot_at(source.spot, above).fields
    for field in model.model_fields if model else ():
        if field not in beside or not beside[field].place < beside[name].place:
            continue
        items = beside[field].items
        keys: Keys = (field, len(items) - 1) if items else (field,)
        inner, spot = model_at(root, (*above, *keys)), items[-1] if items else beside[field]
        is_open = spot.fields or (not items and is_empty(_value(source, (*above, field))))
        if is_open and inner and name in inner.model_fields and name not in spot.fields:
            return keys
    return ()


def _value(source: Source, keys: Keys) -> Any:
    value: Any = source.value
    for key in keys:
        value = value[key]
    return value


def lift_entries(source: Source, root: type[BaseModel]) -> list[tuple[int, int, str]]:
    """Take a field away that only says what the file's own name does; tells of it."""
    values = source.value if isinstance(source.value, dict) else {}
    if len(values) != 1:
        return []
    name, inner = next(iter(values.items()))
    model = model_at(root, (name,))
    if not isinstance(inner, dict) or not inner or not model:
        return []
    if not all(isinstance(value, dict) for value in inner.values()):
        return []
    spot = source.spot.fields[name]
    first = next(iter(spot.fields.values())).place[1]
    values.clear()
    values.update(inner)
    source.spot.fields = spot.fields
    told = f"{show(name)} is a level too many: each entry begins at the margin, with its id."
    told += f" Delete this line, and indent all below it by {first - spot.place[1]} less."
    return [(*spot.place, told)]


def entries_fields(source: Source, root: type[BaseModel]) -> list[tuple[int, int, str]]:
    """Give to the entries of a file the fields that stand between them; tells of each."""
    found: list[tuple[int, int, str]] = []
    entry: tuple[str, dict[str, Any]] | None = None
    values = source.value if isinstance(source.value, dict) else {}
    for name in list(values):
        value, model = values[name], model_at(root, (name,))
        spot = source.spot.fields[name]
        if is_empty(value):
            values[name] = value = {}  # an entry without fields, as far as one sees
            spot.fields = {}
        if isinstance(value, dict):
            entry = name, value
        elif entry and model and name in model.model_fields and isinstance(value, str):
            if name in entry[1]:
                continue
            entry[1][name], source.spot.fields[entry[0]].fields[name] = value, spot
            del values[name], source.spot.fields[name]
            told = f"{show(name)} is a field of {show(entry[0])} above. Indent it as its others."
            found.append((*spot.place, told))
    return found
