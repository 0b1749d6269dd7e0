"""Every problem in a panel names the panel: `water/wheel: …`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from kiosk.content.problems import Problem
from kiosk.content.yaml.source import Source

_CHAPTERS: Final = "content/chapters/"
_LONGEST: Final = 40  # what is longer is a text in the wrong place
_BREAK: Final = re.compile(rb"\r\n|\r|\n")
_ID_LINE: Final = re.compile(rb" *- +id: +([a-z0-9-]+)\s*$")


def chapter_of(path: str) -> str:
    """The chapter whose file this is, or nothing."""
    return path.removeprefix(_CHAPTERS).removesuffix(".yaml") if path.startswith(_CHAPTERS) else ""


def panel_name(chapter: str, panel: object, index: int) -> str:
    """`water/wheel`; a panel without a usable id goes by its number."""
    given = panel.get("id") if isinstance(panel, dict) else None
    name = given.strip() if isinstance(given, str) else ""
    if name and len(name) <= _LONGEST and name.isprintable():
        return f"{chapter}/{name}"
    return f"{chapter}, panel {index + 1}"


def with_panel_names(
    path: str, data: bytes, source: Source | None, problems: Iterable[Problem]
) -> Iterator[Problem]:
    """The problems of one file, those in panels with the panel's name before the message."""
    starts: list[tuple[int, str]] | None = None
    for problem in problems:
        if starts is None:
            starts = _starts(source) if source else []
            if source is None or source.is_cut:
                starts = sorted({**dict(_guessed_starts(path, data)), **dict(starts)}.items())
        inside = [name for line, name in starts if line <= problem.line]
        yield replace(problem, message=f"{inside[-1]}: {problem.message}") if inside else problem


def _guessed_starts(path: str, data: bytes) -> list[tuple[int, str]]:
    """The same from a file that cannot be read, by its lines that look like a panel's id."""
    lines = _BREAK.split(data)
    chapter = chapter_of(path)
    found = ((number, _ID_LINE.match(line)) for number, line in enumerate(lines, 1))
    return [(number, f"{chapter}/{id_[1].decode()}") for number, id_ in found if id_ and chapter]


def _starts(source: Source) -> list[tuple[int, str]]:
    """The line each panel begins in, with its name; what follows the panels has none."""
    chapter = chapter_of(source.path)
    spot = source.spot.fields.get("panels")
    if not chapter or spot is None or not isinstance(source.value, dict):
        return []
    panels = source.value.get("panels")
    if not isinstance(panels, list):
        return []
    return [
        (item.line, panel_name(chapter, panel, index))
        for index, (item, panel) in enumerate(zip(spot.items, panels, strict=False))
    ]
