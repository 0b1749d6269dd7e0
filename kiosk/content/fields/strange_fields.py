"""Fields that do not belong where they stand: which one was meant, or where they belong."""

from __future__ import annotations

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.content.fields import other_names, plain_lists
from kiosk.content.fields.misplaced import inner_of
from kiosk.content.fields.schema_models import fields_of, model_at
from kiosk.content.wording import odd_letter, show
from kiosk.content.yaml.source import Source
from kiosk.content.yaml.spots import spot_at

Key = str | int
Found = tuple[int, int, str]  # line, column, message


def unknown(
    detail: ErrorDetails,
    source: Source,
    root: type[BaseModel],
    guessed: set[tuple[Key, ...]],
) -> list[Found]:
    """What is told of a field that does not belong where it stands.

    `guessed` grows by the places it was meant for, which then lack nothing.
    """
    path = detail["loc"]
    name, above = str(path[-1]), path[:-1]
    model = model_at(root, above)
    spot = spot_at(source.spot, path)
    line, column = spot.place
    known = list(model.model_fields) if model else []
    if inner := inner_of(source, root, above, name):
        return _outside(name, (*above, *inner), source, root, guessed)
    offer = other_names.offer(name, known)
    if written := plain_lists.in_one_line(other_names.meant(name, known), detail["input"]):
        offer = f"Write: {written}"
    guessed.add((*above, other_names.meant(name, known)))
    odd = odd_letter(name)
    noun = getattr(model, "noun", "this")
    if odd:
        told = offer or f"{odd[1].capitalize()}."
        return [(line, column + odd[0], f"{show(name)} is not a field of {noun}. {told}")]
    told = offer or _inside(name, model) or only(known)
    return [(line, column, f"{show(name)} is not a field of {noun}. {told}")]


def only(known: list[str]) -> str:
    """The fields that there are."""
    if len(known) == 1:
        return f"Its only field is {known[0]}."
    return f"Its fields are {', '.join(known)}."


def together(
    found: list[Found], paths: list[tuple[Key, ...]], root: type[BaseModel]
) -> list[Found]:
    """The same, those of which no field is known that may be meant as one for each place."""
    first: dict[tuple[Key, ...], int] = {}
    names: dict[tuple[Key, ...], list[str]] = {}
    made: list[Found] = []
    for one, path in zip(found, paths, strict=True):
        above, model = path[:-1], model_at(root, path[:-1])
        known = only(list(fields_of(model)))
        if not one[2].endswith(f". {known}"):
            made.append(one)
            continue
        names.setdefault(above, []).append(show(str(path[-1])))
        if above not in first:
            first[above] = len(made)
            made.append(one)
            continue
        *most, last = names[above]
        told = f"{', '.join(most)} and {last} are no fields of {getattr(model, 'noun', 'this')}."
        made[first[above]] = (*made[first[above]][:2], f"{told} {known}")
    return made


def _inside(name: str, model: type[BaseModel] | None) -> str:
    """A sentence that offers the field of fields of its own to which one belongs, or nothing."""
    for field in fields_of(model):
        inner = model_at(model, (field,)) if model else None
        if inner and name in inner.model_fields:
            return (
                f"It is one of {show(field)}: write {field}: and below it, indented by 2, {name}:"
            )
    return ""


def _outside(
    name: str,
    inner: tuple[Key, ...],
    source: Source,
    root: type[BaseModel],
    guessed: set[tuple[Key, ...]],
) -> list[Found]:
    """A field that stands too far to the left to be one of `inner`; of several the first tells."""
    spot, holder = spot_at(source.spot, inner), model_at(root, inner)
    above = inner[:-2] if isinstance(inner[-1], int) else inner[:-1]
    line, column = spot_at(source.spot, (*above, name)).place
    first = inner not in guessed
    guessed |= {inner, (*inner, name)}
    if isinstance(inner[-1], int):
        right = next(iter(spot.fields.values())).place[1] - 1
        noun = getattr(holder, "noun", "").partition(" ")[2]
        told = f"{show(name)} is a field of the {noun} above. Indent it by {right}."
    elif spot.fields:
        told = f"{show(name)} is a field of {show(str(inner[-1]))} above. Indent it as its others."
    elif first:
        told = f"{show(name)} is a field of {show(str(inner[-1]))} above. Indent it by {column + 1}"
        told += ", and what stands below it by 2 more."
    else:
        return []
    return [(line, column, told)]
