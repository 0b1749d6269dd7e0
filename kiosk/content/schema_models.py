"""Which model of the schema a value is read into."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel, RootModel

from kiosk.content.schema import Fields


def model_at(root: type[BaseModel], path: Sequence[str | int]) -> type[Fields] | None:
    """The model that the value at a path is read into, if it is one."""
    annotation: Any = root
    for key in path:
        annotation = _inner(annotation)
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
    return annotation if isinstance(annotation, type) and issubclass(annotation, Fields) else None


def _inner(annotation: Any) -> Any:
    """The type without `| None`."""
    for part in get_args(annotation):
        if (
            isinstance(part, type)
            and issubclass(part, BaseModel)
            and get_origin(annotation)
            not in {
                list,
                dict,
            }
        ):
            return part
    return annotation
