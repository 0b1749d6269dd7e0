"""Which figures are looked at closely, and what of each is judged. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.content.exhibit import Exhibit, Figure, Panel
from kiosk.proof.cards import text_of


class Told(NamedTuple):
    """What a figure's point tells: what it opens ("kind:id"), and how much is said of it."""

    target: str
    length: int


def points_of(exhibit: Exhibit, figure: Figure) -> list[Told]:
    """What the points of a figure open, each once."""
    targets = dict.fromkeys(f"{spot.kind}:{spot.id}" for spot in figure.hotspots)
    texts = ((target, text_of(exhibit, target)) for target in targets)
    return [Told(target, len(text.plain)) for target, text in texts if text]


def without_hotspots(panels: Sequence[Panel], places: Sequence[int]) -> int | None:
    """Of the panels at these places, whose figures are all laid out alike, the fullest."""

    def length(place: int) -> int:
        figure = panels[place].figure
        return len(figure.caption) + len(figure.credit)

    plain = [place for place in places if _is_plain(panels[place].figure)]
    return max(plain, key=length, default=None)


def _is_plain(figure: Figure) -> bool:
    return bool(figure.picture.file) and not figure.hotspots
