"""Every problem in a panel names the panel: `lenin/gorki: …`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.content.problems import Problem
from kiosk.content.yaml_source import Source

_CHAPTERS = "content/chapters/"


def chapter_of(path: str) -> str:
    """The chapter whose file this is, or nothing."""
    return path.removeprefix(_CHAPTERS).removesuffix(".yaml") if path.startswith(_CHAPTERS) else ""


def panel_name(chapter: str, panel: object, index: int) -> str:
    """`lenin/gorki`; a panel without a usable id goes by its number."""
    named = isinstance(panel, dict) and isinstance(panel.get("id"), str) and panel["id"].strip()
    return f"{chapter}/{named}" if named else f"{chapter}, panel {index + 1}"


def with_panel_names(source: Source | None, problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems of one file, those in panels with the panel's name before the message."""
    starts = _starts(source) if source else []
    for problem in problems:
        inside = [name for line, name in starts if line <= problem.line]
        yield replace(problem, message=f"{inside[-1]}: {problem.message}") if inside else problem


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
        for index, (item, panel) in enumerate(zip(spot.items, panels, strict=True))
    ]
