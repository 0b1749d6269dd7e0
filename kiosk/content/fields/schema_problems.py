"""What pydantic finds wrong, told in the curator's words and at the place where they must type."""

from __future__ import annotations

import re
from typing import Any, Final

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from kiosk.content.fields import missing_fields, plain_lists, strange_fields
from kiosk.content.fields.readings import as_position
from kiosk.content.fields.schema_models import fields_of, model_at
from kiosk.content.wording import instead, show
from kiosk.content.yaml.positions import place_in
from kiosk.content.yaml.source import Source
from kiosk.content.yaml.spots import Spot, spot_at
from kiosk.content.yaml.stray_lines import no_hyphen

_LONGEST: Final = 50
_LONG: Final = frozenset(("body", "text"))
_PLACES: Final = frozenset(("at", "focus"))
_ITEM: Final = re.compile(r"([-–—−•·*+])\s*(\S+)")

Key = str | int
Found = tuple[int, int, str]  # line, column, message


def tell(details: list[ErrorDetails], source: Source, root: type[BaseModel]) -> list[Found]:
    """Line, column and message of everything wrong with a file's values."""
    missing: dict[tuple[Key, ...], list[str]] = {}
    found: list[Found] = []
    guessed: set[tuple[Key, ...]] = set()
    for detail in details:
        *above, last = detail["loc"] or ("",)
        if detail["type"] == "missing":
            missing.setdefault(tuple(above), []).append(str(last))
    strange: list[Found] = []
    paths: list[tuple[Key, ...]] = []
    for detail in details:
        if detail["type"] == "extra_forbidden":
            told = strange_fields.unknown(detail, source, root, guessed)
            strange += told
            paths += [detail["loc"]] * len(told)
        elif detail["type"] != "missing":
            found.append(_wrong(detail, source, root))
    found += strange_fields.together(strange, paths, root)
    for path, names in missing.items():
        left = [name for name in names if (*path, name) not in guessed]
        found += missing_fields.missing(path, left, source, root)
    return found


def _wrong(detail: ErrorDetails, source: Source, root: type[BaseModel]) -> Found:
    path, kind, given = detail["loc"], detail["type"], detail["input"]
    spot = spot_at(source.spot, path)
    if kind == "told":
        context = detail["ctx"]
        typed = given if isinstance(given, str) else ""
        line, column = place_in(source.text, spot, typed, _spaces(typed) + context["at"])
        return line, column, str(context["told"])
    if given == "" and not path:
        return 1, 1, f"This file is empty. {missing_fields.needs(model_at(root, path))}"
    if given == "":
        return *spot.place, "This item is empty. Delete its hyphen, or write something after it."
    name = path[-1] if path and isinstance(path[-1], str) else ""
    messages = {
        "string_type": lambda: _not_a_text(name, source.text, spot),
        "model_type": lambda: _not_fields(model_at(root, path), given, name),
        "dict_type": lambda: _not_fields(model_at(root, path), given),
        "list_type": lambda: _not_a_list(name, given, spot),
        "too_short": lambda: f"{show(name)} is an empty list.",
    }
    told = messages.get(kind, lambda: "This cannot be read here.")()
    if (
        kind == "list_type"
        and isinstance(given, (str, dict))
        and (not isinstance(given, str) or _ITEM.match(given))
    ):
        return spot.line, spot.column, told
    return *_value_place(spot), told


def _not_a_list(name: str, given: Any, spot: Spot) -> str:
    mark = _ITEM.match(given) if isinstance(given, str) else None
    if mark and mark[1] == "-":
        return f"After the hyphen a space is missing. Write: - {mark[2]}"
    if mark:
        return f"{no_hyphen(mark[1])} Write: - {mark[2]}"
    told = f"{show(name)} is a list: each item in a line of its own that starts with a hyphen."
    if written := plain_lists.in_one_line(name, given):
        return f"{show(name)} is a list. Write: {written}"
    if name in plain_lists.EXAMPLES:
        return f"{told[:-1]}, such as {plain_lists.EXAMPLES[name]}."
    if isinstance(given, dict) and given and spot.style != "{":
        first, value = next(iter(given.items()))
        written = f" {value}" if isinstance(value, str) and len(value) < _LONGEST else ""
        return f"{told} Write: - {first}:{written}"
    return told


def _not_a_text(name: str, text: str, spot: Spot) -> str:
    written = text[spot.start : spot.end]
    if name in _PLACES:
        flat = " ".join(written.split())
        meant = as_position(flat.replace(" y", ", y") if "," not in flat else flat)
        told = "A position is two percentages with a space between them"
        return f"{told}. Write: {name}: {meant or '33% 80%'}"
    if spot.style in {"[", "{"}:
        return (
            f"A text that starts with {spot.style} must stand in quotes. {instead(name, written)}"
        )
    if spot.fields:
        return _no_fields(name, text, spot)
    what = f"{show(name)} is a text" if name else "This is a text"
    if spot.items and name not in _LONG and len(spot.items) == 1:
        inner = text[spot.items[0].start : spot.items[0].end].strip()
        if inner and "\n" not in inner and len(inner) < _LONGEST:
            return f"{what}, not a list. Write: {name}: {inner}"
    return f"{what}, not a list. If the hyphens belong to it, put | after the colon."


def _no_fields(name: str, text: str, spot: Spot) -> str:
    """A text that has fields."""
    first = next(iter(spot.fields))
    if len(spot.fields) == 1 and not name:
        return f"Here only an id stands, without a title. Write: - {first}"
    if " " in first or name in _LONG:
        return (
            f"{show(name)} is a text. If {show(first)} with its colon belongs to it,"
            f" write {name}: | and the text below that."
        )
    if name == "image" and len(spot.fields) == 1:
        inner = spot.fields[first]
        written = text[inner.start : inner.end]
        return f"A picture is named by its file alone. Write: image: {written}"
    what = f"{show(name)} is a text" if name else "This is a text"
    return f"{what}, and cannot have fields such as {show(first)} of its own."


def _not_fields(model: type[BaseModel] | None, given: Any, key: str = "") -> str:
    kind = "a list" if isinstance(given, list) else "a text"
    needed = [f"{name}:" for name, info in fields_of(model).items() if info.is_required()]
    if not needed and fields_of(model):
        noun, names = getattr(model, "noun", "this"), ", ".join(f"{x}:" for x in fields_of(model))
        return f"Here the fields of {noun} must stand, each in its own line ({names}); not {kind}."
    if not needed:
        told = f"Here entries must stand, each an id with a colon and its fields below; not {kind}."
        first = given[0] if isinstance(given, list) and given else None
        id_ = first.get("id") if isinstance(first, dict) else None
        return f"{told} Instead of - id: {id_} write {id_}:" if isinstance(id_, str) else told
    noun = getattr(model, "noun", "this")
    told = f"Here the fields of {noun} must stand, each in its own line ({', '.join(needed)} …)"
    if isinstance(given, str) and key and len(given) < _LONGEST:
        first = next(name for name in needed if name != "date:")
        return f"{told}. Write {key}: and below it, indented by 2: {first} {given}"
    return f"{told}; not {kind}."


def _value_place(spot: Spot) -> tuple[int, int]:
    return (spot.line, spot.column) if spot.style != "" or spot.key is None else spot.place


def _spaces(given: str) -> int:
    """How many spaces a value begins with, which are stripped before it is judged."""
    return len(given) - len(given.lstrip(" \t\r\n"))
