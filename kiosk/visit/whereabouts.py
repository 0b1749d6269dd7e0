"""Where a panel of an exhibit is found again when its files have changed."""

from __future__ import annotations

from kiosk.visit.route import Route


def same(old: Route, new: Route, place: int) -> int | None:
    """The place of the same panel, by its ids; None where it is gone."""
    return new.find(old.chapter(place).id, old.panel(place).id)


def nearest(old: Route, new: Route, place: int) -> int | None:
    """The place of the same panel, else of its nearest neighbour that is left in its chapter.

    Of two that are as near it is the one before. None where the chapter is gone.
    """
    within, panels = old.within(place), old.chapter(place).panels
    chapter = old.chapter(place).id
    for index in sorted(range(len(panels)), key=lambda index: (abs(index - within), index)):
        found = new.find(chapter, panels[index].id)
        if found is not None:
            return found
    return new.find(chapter)
