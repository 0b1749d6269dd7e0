"""A file's values → its model, with every problem in them and stand-ins for what has one.

A problem spoils no more than its own value: a strange field that was meant for another is taken for
it, one that cannot be used is left out or has a `Gap` in its place, and the rest is judged again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.exhibit import Point
from kiosk.content.fields import other_names, plain_lists, schema_problems
from kiosk.content.fields.gaps import Gap, Keys, covers
from kiosk.content.fields.ids import id_problem
from kiosk.content.fields.misplaced import entries_fields, inner_of, lift_entries
from kiosk.content.fields.schema_models import annotation_at, model_at
from kiosk.content.fields.schema_problems import Found
from kiosk.content.fields.values import is_empty
from kiosk.content.problems import MOST_PROBLEMS
from kiosk.content.yaml.source import Source
from kiosk.content.yaml.spots import Spot, spot_at

M = TypeVar("M", bound=BaseModel)

_ROUNDS: Final = 8
"""Each looks at what the one before put right: no deeper than fields stand inside one another."""


@dataclass(slots=True)
class Filled(Generic[M]):
    """`model` is None where no values are.

    `gaps` lead to what could not be read, `misnamed` to entries with an id that is none.
    """

    model: M | None = None
    found: list[Found] = field(default_factory=list)
    gaps: set[Keys] = field(default_factory=set)
    misnamed: set[Keys] = field(default_factory=set)


def fill(source: Source, root: type[M], told: Collection[int] = frozenset()) -> Filled[M]:
    """Read the values of a file; what is changed for that is changed in `source`, too.

    A text in whose lines something was `told` already is not told of again.
    """
    filled: Filled[M] = Filled()
    if issubclass(root, RootModel) and isinstance(source.value, dict):
        filled.found += lift_entries(source, root)
        filled.found += entries_fields(source, root)
        _ids(source, filled)
    renamed: set[tuple[Keys, str]] = set()
    for _ in range(_ROUNDS):
        try:
            filled.model = root.model_validate(source.value)
            break
        except ValidationError as error:
            details = error.errors(include_url=False)
            if source.is_cut:  # what is missing of the file itself may have been cut
                missing = [one["loc"] for one in details if one["type"] == "missing"]
                filled.gaps |= {keys for keys in missing if len(keys) == 1}
            new = [
                detail
                for detail in details
                if not covers(filled.gaps, detail["loc"]) and not _is_told(source, detail, told)
            ]
            new = [one for one in new if (one["loc"], one["type"]) not in renamed]
            filled.found += schema_problems.tell(new[: 4 * MOST_PROBLEMS], source, root)
            if len(details) > MOST_PROBLEMS or not isinstance(source.value, dict):
                break
            mending = _Mending(source, root, filled.gaps)
            mending.run(details)
            renamed |= {(keys, "list_type") for keys in mending.lists}
    return filled


def _is_told(source: Source, detail: ErrorDetails, told: Collection[int]) -> bool:
    """Whether what is wrong is with a text of several lines of which one explains it."""
    given = detail["input"]
    spot = spot_at(source.spot, detail["loc"])
    if not told or not isinstance(given, str) or spot.fields or spot.items:
        return False
    lines = source.text.count("\n", spot.start, spot.end)
    return any(spot.line <= line <= spot.line + lines for line in told)


def _ids(source: Source, filled: Filled[M]) -> None:
    """Find what is wrong with the ids of entries."""
    for name, spot in source.spot.fields.items():
        if wrong := id_problem(name):
            line, column = spot.place
            filled.found.append((line, column + wrong.at, wrong.message))
            filled.misnamed.add((name,))


@dataclass(slots=True)
class _Mending:
    """Changes the values of a source until its model takes them."""

    source: Source
    root: type[BaseModel]
    gaps: set[Keys]
    lists: list[Keys] = field(default_factory=list)
    """Strange fields that were meant for a list, which was told of with them."""

    def run(self, details: list[ErrorDetails]) -> None:
        """Put right what is told of; strange fields first, since one may be a missing one."""
        for detail in sorted(details, key=lambda detail: detail["type"] != "extra_forbidden"):
            *above, last = detail["loc"] or ("",)
            parent = self._value(tuple(above))
            if detail["type"] == "extra_forbidden" and isinstance(parent, dict):
                self._rename(parent, tuple(above), str(last))
            elif detail["type"] == "missing" and isinstance(parent, dict):
                if is_empty(parent.get(str(last), "")):
                    self._replace(parent, detail, Gap("", ""))
            elif isinstance(parent, (dict, list)):
                self._replace(parent, detail, _gap(detail))

    def _rename(self, parent: dict[str, Any], above: Keys, name: str) -> None:
        """Take a strange field for the one that was meant; without such a one it is left out."""
        model = model_at(self.root, above)
        known = model.model_fields if model else {}
        inner = inner_of(self.source, self.root, above, name)
        value = parent.pop(name)
        fields = spot_at(self.source.spot, above).fields
        spot = fields.pop(name)
        if inner:
            self._move(parent, fields, inner, (name, value, spot))
            return
        meant = other_names.meant(name, known)
        if meant and is_empty(parent.get(meant, "")) and not is_empty(value):
            parent[meant], fields[meant] = value, spot
            if plain_lists.in_one_line(meant, value):
                self.lists.append((*above, meant))
        else:
            self.gaps |= {(*above, left) for left in known if is_empty(parent.get(left, ""))}

    def _move(
        self,
        parent: dict[str, Any],
        fields: dict[str, Spot],
        inner: Keys,
        moved: tuple[str, Any, Spot],
    ) -> None:
        """Give a field to what it belongs to beside it."""
        name, value, spot = moved
        field = str(inner[0])
        if len(inner) > 1:
            last, around = parent[field][-1], fields[field].items[-1]
        else:
            if is_empty(parent[field]):
                parent[field], fields[field].fields = {}, {}
            last, around = parent[field], fields[field]
        last[name], around.fields[name] = value, spot

    def _replace(self, parent: dict[str, Any] | list[Any], detail: ErrorDetails, gap: Gap) -> None:
        keys = detail["loc"]
        above, last = keys[:-1], keys[-1]
        self.gaps.add(keys)
        model = model_at(self.root, above)
        if isinstance(parent, dict) and model and not model.model_fields[str(last)].is_required():
            parent.pop(str(last), None)
            if gap.stand_in:
                parent[str(last)] = gap
            return
        stand_in = _stand_in(annotation_at(self.root, keys), gap)
        if isinstance(parent, list) and isinstance(last, int):
            parent[last] = stand_in
        elif isinstance(parent, dict):
            parent[str(last)] = stand_in

    def _value(self, keys: Keys) -> Any:
        value: Any = self.source.value
        for key in keys:
            value = value[key]
        return value


def _gap(detail: ErrorDetails) -> Gap:
    """What was typed, and what was meant by it: of an id with a title after it the id."""
    given, meant = detail["input"], detail.get("ctx", {}).get("meant", "")
    if isinstance(given, dict) and len(given) == 1 and isinstance(detail["loc"][-1], int):
        meant = next(iter(given))
    return Gap(given if isinstance(given, str) else "", meant)


def _stand_in(annotation: Any, gap: Gap) -> Any:
    """What a required value is taken for."""
    if get_origin(annotation) is list:
        return [_stand_in(get_args(annotation)[0], Gap("", ""))]
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {}
    if annotation is Point:
        return Gap(gap, Point(0.5, 0.5))
    return gap


def shaky(source: Source, lines: Iterable[int]) -> set[Keys]:
    """The file's own fields, or items of its lists, that these lines belong to."""
    return {_around(source.spot, line) for line in lines} - {()}


def _around(spot: Spot, line: int) -> Keys:
    keys: Keys = ()
    for name, inner in spot.fields.items():
        if inner.place[0] <= line:
            keys = (name,)
            items = [index for index, item in enumerate(inner.items) if item.line <= line]
            keys = (*keys, items[-1]) if items else keys
    return keys
