"""Fields that are needed and missing or empty, and what they would hold."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from kiosk.content.fields.schema import Fields
from kiosk.content.fields.schema_models import fields_of, is_list_or_fields, model_at
from kiosk.content.yaml.source import Source
from kiosk.content.yaml.spots import spot_at

Key = str | int
Found = tuple[int, int, str]  # line, column, message


def missing(
    path: tuple[Key, ...], names: list[str], source: Source, root: type[BaseModel]
) -> Iterator[Found]:
    """What is told of the fields with these names that a value lacks."""
    model = model_at(root, path)
    spot = spot_at(source.spot, path)
    if not names or (spot.fields and model and spot.fields.keys().isdisjoint(model.model_fields)):
        return  # nothing but strange fields: those are the mistake
    noun = model.noun.capitalize() if model else "This"
    empty = [name for name in names if name in spot.fields]
    absent = [name for name in names if name not in spot.fields]
    for name in empty:
        told = f"{noun} needs {_article(name)}, and here it is empty."
        yield *spot.fields[name].place, told + _what_it_holds(name, model)
    if absent:
        more = _what_it_holds(absent[0], model) if len(absent) == 1 else ""
        yield *spot.place, f"{noun} needs {_list(absent)}.{more}"


def _what_it_holds(name: str, model: type[BaseModel] | None) -> str:
    """The field's own sentence, if it is a text; the others have fields or items that say more."""
    info = fields_of(model).get(name)
    if info is None or is_list_or_fields(info.annotation):
        return ""
    return f" {name}: {info.description}"


def needs(model: type[Fields] | None) -> str:
    """What a file must hold that has nothing in it."""
    needed = [name for name, info in fields_of(model).items() if info.is_required()]
    if model is None or not needed:
        return "Write entries into it, or delete the file."
    return f"{model.noun.capitalize()} needs {_list(needed)}."


def _list(names: list[str]) -> str:
    *most, last = map(_article, names)
    return f"{', '.join(most)} and {last}" if most else last


def _article(name: str) -> str:
    if name.endswith("s") and name not in {"alt", "opens"}:
        return name
    return (
        f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
        if name not in {"alt", "at", "opens"}
        else (
            {"alt": "an alt text", "at": 'a place ("at")', "opens": 'something it opens ("opens")'}[
                name
            ]
        )
    )
