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


def inner_of(source: Source, root: type[BaseModel], above: Keys, name: str) -> str:
    """The field beside a strange one that has fields of its own, and lacks that one."""
    model = model_at(root, above)
    beside = spot_at(source.spot, above).fields
    for field in model.model_fields if model else ():
        inner = model_at(root, (*above, field))
        if inner and name in inner.model_fields and field in beside:
            spot = beside[field]
            if spot.fields and name not in spot.fields and spot.place < beside[name].place:
                return field
    return ""


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
