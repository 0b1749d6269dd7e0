"""Where a panel, or what a screen shows, is found again when an exhibit's files have changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.visit.route import Route


class Found(NamedTuple):
    """Where whoever stood at a panel stands now; at the same one, or at least in its chapter."""

    place: int
    is_same: bool
    has_chapter: bool


def same(old: Route, new: Route, place: int) -> int | None:
    """The place of the same panel, by its ids; None where it is gone."""
    return new.find(old.chapter(place).id, old.panel(place).id)


def nearest(old: Route, new: Route, place: int) -> int | None:
    """The place of the same panel, else of its nearest neighbour that is left in its chapter.

    Of two that are as near it is the one before. None where the chapter is gone.
    """
    within, panels = old.within(place), old.chapter(place).panels
    chapter = old.chapter(place).id
    for index in _by_distance(len(panels), within):
        found = new.find(chapter, panels[index].id)
        if found is not None:
            return found
    return new.find(chapter)


def number_now(before: Sequence[str], now: Sequence[str], number: int) -> int:
    """Which number of a list of ids what had one before has now; by the same rule its neighbour.

    0 where nothing is left.
    """
    at = {id_: n for n, id_ in enumerate(now)}
    order = _by_distance(len(before), number)
    return next((at[before[index]] for index in order if before[index] in at), 0)


def _by_distance(count: int, middle: int) -> list[int]:
    return sorted(range(count), key=lambda index: (abs(index - middle), index))


def found_again(old: Route, new: Route, place: int) -> Found:
    """A panel or, where it is gone, what is nearest to it."""
    there = nearest(old, new, place)
    if there is None:
        return Found(min(place, new.count - 1), is_same=False, has_chapter=False)
    return Found(there, is_same=there == same(old, new, place), has_chapter=True)
