"""Where the texts of an exhibit stand in its files, for what is noticed once they are read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.content import text_file
from kiosk.content.panel_names import chapter_of, panel_name
from kiosk.content.positions import offset_of, place_in
from kiosk.content.problems import Problem, Severity
from kiosk.content.spots import Spot
from kiosk.content.values import is_empty
from kiosk.content.yaml_source import Source


class Place(NamedTuple):
    """A line and a column, from 1, of a file of the exhibit."""

    path: str
    line: int
    column: int


class Where:
    """Finds values by the keys that lead to them; reads a file again when first asked for it.

    Files are named relative to content/. Panels go by id, hotspots by what they open or by their
    number from 0, everything else by its field's name.
    """

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """`files` are the bytes that the exhibit was read from, by path (content/people.yaml)."""
        self._files = files
        self._sources: dict[str, Source | None] = {}

    def __call__(self, file: str, *keys: str | int, line: int = 1, column: int = 1) -> Place:
        """The place of a value, or of a line and column in its text; else the nearest above it."""
        path = f"content/{file}"
        source = self._source(path)
        if source is None:
            return Place(path, 1, 1)
        spot, value, found = self._walk(source, keys)
        if not found or not isinstance(value, str) or is_empty(value):
            return Place(path, *spot.place)
        at = offset_of(value, line, column)
        return Place(path, *place_in(source.text, spot, value, at))

    def text(self, file: str, *keys: str | int) -> str:
        """A text as it was written, or nothing."""
        source = self._source(f"content/{file}")
        if source is None:
            return ""
        _, value, found = self._walk(source, keys)
        return value if found and isinstance(value, str) else ""

    def problem(  # noqa: PLR0913 the place has as many parts
        self,
        severity: Severity,
        message: str,
        file: str,
        *keys: str | int,
        line: int = 1,
        column: int = 1,
        fatal: bool = False,
    ) -> Problem:
        """A problem at a value; in a panel the message begins with the panel's name."""
        place = self(file, *keys, line=line, column=column)
        chapter = chapter_of(place.path)
        if chapter and len(keys) > 1 and keys[0] == "panels":
            message = f"{panel_name(chapter, {'id': keys[1]}, 0)}: {message}"
        return Problem(*place, severity, message, fatal)

    def _source(self, path: str) -> Source | None:
        if path not in self._sources:
            data = self._files.get(path)
            self._sources[path] = text_file.read(path, data)[0] if data is not None else None
        return self._sources[path]

    def _walk(self, source: Source, keys: tuple[str | int, ...]) -> tuple[Spot, Any, bool]:
        """The spot and value the keys lead to, and whether they led all the way."""
        spot, value = source.spot, source.value
        for key in keys:
            if isinstance(value, list):
                index = key if isinstance(key, int) else _index(value, key)
                if not 0 <= index < len(value):
                    return spot, value, False
                spot, value = spot.items[index], value[index]
            elif isinstance(value, dict) and key in value:
                spot, value = spot.fields[str(key)], value[key]
            else:
                empty = spot.fields.get(str(key))
                return empty or spot, value, False
        return spot, value, True


def _index(items: list[Any], key: str) -> int:
    """The item that has this id, or opens this, or is this; -1 if none does."""
    for index, item in enumerate(items):
        names = (item.get("id"), item.get("opens")) if isinstance(item, dict) else (item,)
        if key in names:
            return index
    return -1
