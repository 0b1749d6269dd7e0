"""Photographs that are too small for where they are shown largest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from kiosk.content.exhibit import Exhibit, Figure, Picture

ATTRACT: Final = ((1920, 1080),)
"""The frame in px that the attract screen's picture fills."""
FILLED: Final = ((860, 900), (1080, 628))
"""The frames in px that a panel's picture fills, on a screen of 1920×1080 and on an upright one."""
HELD: Final = ((1920, 860), (1080, 1600))
"""The frames within which the whole of it is looked at closely, about: captions vary."""
STRETCHED: Final = 1.25
"""How many times as large it may be shown: a quarter more is not seen by who stands before it."""


class Soft(NamedTuple):
    """A picture that is too small: where its name stands, and a sentence."""

    file: str
    keys: tuple[str | int, ...]
    message: str


def too_small(exhibit: Exhibit) -> Iterator[Soft]:
    """The photographs that would look soft, each once, where it is first named."""
    seen: set[str] = set()
    for file, keys, figure in _figures(exhibit):
        picture = figure.picture
        attracts = file == "exhibit.yaml"
        if picture.name in seen:
            continue
        seen.add(picture.name)
        for one in (picture, *dict(picture.twins).values()):
            if say := _say(one, attracts=attracts):
                yield Soft(file, keys, say)


def needed(width: int, height: int, *, attracts: bool = False) -> tuple[int, int]:
    """How large a picture of these proportions is shown at most, in px."""
    filled, held = (ATTRACT, ()) if attracts else (FILLED, HELD)
    scale = max(
        *(max(frame[0] / width, frame[1] / height) for frame in filled),
        *(min(frame[0] / width, frame[1] / height) for frame in held),
        0,
    )
    return round(width * scale), round(height * scale)


def _figures(exhibit: Exhibit) -> Iterator[tuple[str, tuple[str | int, ...], Figure]]:
    if exhibit.attract and exhibit.attract.figure:
        yield "exhibit.yaml", ("attract", "figure", "image"), exhibit.attract.figure
    for chapter in exhibit.chapters:
        for index, panel in enumerate(chapter.panels):
            yield f"chapters/{chapter.id}.yaml", ("panels", index, "figure", "image"), panel.figure


def _say(picture: Picture, *, attracts: bool) -> str:
    is_drawing = picture.name.lower().endswith((".svg", ".svgz"))
    if is_drawing or not picture.file or not (picture.width and picture.height):
        return ""
    width, height = needed(picture.width, picture.height, attracts=attracts)
    if width <= picture.width * STRETCHED:
        return ""
    return (
        f'"{picture.name}" is {picture.width} × {picture.height} px, and shown as large as '
        f"{width} × {height}: there it looks soft. Use a larger copy, if there is one."
    )
