"""Where the texts of an exhibit stand in its files, for what is noticed once they are read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.content import text_file
from kiosk.content.fields import filling, schema_models
from kiosk.content.fields.gaps import Gap, Keys, covers
from kiosk.content.fields.values import is_empty
from kiosk.content.panel_names import chapter_of, panel_name
from kiosk.content.problems import Problem, Severity
from kiosk.content.yaml.positions import offset_of, place_in
from kiosk.content.yaml.source import Source
from kiosk.content.yaml.spots import Spot


class Place(NamedTuple):
    """A line and a column, from 1, of a file of the exhibit."""

    path: str
    line: int
    column: int


class Where:
    """Finds values by the keys that lead to them; reads a file again when first asked for it.

    Files are named relative to content/. Panels go by id or by their number from 0, hotspots by
    what they open or by their number, everything else by its field's name.
    """

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """`files` are the bytes that the exhibit was read from, by path (content/people.yaml)."""
        self._files = files
        self.gaps: dict[str, frozenset[Keys]] = {}
        """What could not be read of each file, by its path."""
        self._sources: dict[str, Source | None] = {}

    def __call__(self, file: str, *keys: str | int, line: int = 1, column: int = 1) -> Place:
        """The place of a value, or of a line and column in its text; else the nearest above it."""
        path = f"content/{file}"
        source = self._source(path)
        if source is None:
            return Place(path, 1, 1)
        spot, value, found = self._walk(source, keys)
        if not found or not isinstance(value, str) or isinstance(value, Gap) or is_empty(value):
            return Place(path, *source.place(*spot.place))
        at = offset_of(value, line, column)
        return Place(path, *source.place(*place_in(source.text, spot, value, at)))

    def is_gap(self, file: str, *keys: str | int) -> bool:
        """Whether a value is not what was typed there, or was not there for a reason told of."""
        path = f"content/{file}"
        gaps = self.gaps.get(path)
        return covers(gaps, self._numbered(path, keys)) if gaps else False

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
            message = f"{self._panel(place.path, chapter, keys[1])}: {message}"
        return Problem(*place, severity, message, fatal)

    def _source(self, path: str) -> Source | None:
        if path not in self._sources:
            data = self._files.get(path)
            source = text_file.read(path, data)[0] if data is not None else None
            if source is not None and self.gaps.get(path):
                filling.fill(source, schema_models.model_of(path))
            self._sources[path] = source
        return self._sources[path]

    def _panel(self, path: str, chapter: str, key: str | int) -> str:
        if isinstance(key, str):
            return panel_name(chapter, {"id": key}, 0)
        source = self._source(path)
        value = self._walk(source, ("panels", key))[1] if source else None
        return panel_name(chapter, value, key)

    def _numbered(self, path: str, keys: Keys) -> Keys:
        """The keys with a panel's number in the place of its id."""
        if keys[:1] != ("panels",) or len(keys) == 1 or isinstance(keys[1], int):
            return keys
        source = self._source(path)
        panels = source.value.get("panels") if source and isinstance(source.value, dict) else None
        index = _index(panels, keys[1]) if isinstance(panels, list) else -1
        return ("panels", index, *keys[2:])

    def _walk(self, source: Source, keys: Keys) -> tuple[Spot, Any, bool]:
        """The spot and value the keys lead to, and whether they led all the way."""
        spot, value = source.spot, source.value
        for key in keys:
            if isinstance(value, list):
                index = key if isinstance(key, int) else _index(value, key)
                if not 0 <= index < min(len(value), len(spot.items)):
                    return spot, value, False
                spot, value = spot.items[index], value[index]
            elif isinstance(value, dict) and key in value and key in spot.fields:
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
