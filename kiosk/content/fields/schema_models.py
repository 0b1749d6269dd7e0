"""Which type of the schema a file or a value is read into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, get_args, get_origin

from pydantic import BaseModel, RootModel
from pydantic.fields import FieldInfo

from kiosk.content.fields import schema
from kiosk.content.fields.schema import Fields

FILES: Final[Mapping[str, type[BaseModel]]] = {
    "exhibit": schema.Exhibit,
    "chapter": schema.Chapter,
    "people": schema.People,
    "glossary": schema.Glossary,
    "places": schema.Places,
    "sources": schema.Sources,
    "events": schema.Events,
}
"""What each file holds; of chapters there are many."""


def model_of(path: str) -> type[BaseModel]:
    """What a file holds, by its path in the exhibit."""
    name = path.removeprefix("content/").removesuffix(".yaml")
    return FILES.get(name, schema.Chapter)


def model_at(root: type[BaseModel], path: Sequence[str | int]) -> type[Fields] | None:
    """The model that the value at a path is read into, if it is one."""
    annotation = annotation_at(root, path)
    return annotation if isinstance(annotation, type) and issubclass(annotation, Fields) else None


def annotation_at(root: type[BaseModel], path: Sequence[str | int]) -> Any:
    """The type that the value at a path is read into, without `| None`; None if there is none."""
    annotation: Any = root
    for key in path:
        if isinstance(annotation, type) and issubclass(annotation, RootModel):
            annotation = annotation.model_fields["root"].annotation
        if get_origin(annotation) in {list, dict}:
            annotation = get_args(annotation)[-1]
        elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
            if key not in annotation.model_fields:
                return None
            annotation = annotation.model_fields[str(key)].annotation
        else:
            return None
        annotation = _inner(annotation)
    return annotation


def fields_of(model: type[BaseModel] | None) -> dict[str, FieldInfo]:
    """A model's fields; none of a file of entries."""
    return {} if model is None or issubclass(model, RootModel) else model.model_fields


def is_list_or_fields(annotation: Any) -> bool:
    """Whether a value of a type is more than one text."""
    return get_origin(annotation) in {list, dict} or (
        isinstance(annotation, type) and issubclass(annotation, BaseModel)
    )


def _inner(annotation: Any) -> Any:
    """The type without `| None` and without what is said of it."""
    if get_origin(annotation) in {list, dict}:
        return annotation
    parts = [part for part in get_args(annotation) if isinstance(part, type)]
    return next((part for part in parts if part is not type(None)), annotation)
