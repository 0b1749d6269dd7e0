"""All panels in one row: which chapter a place is in, and where a chapter begins."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from kiosk.content.exhibit import Chapter, Exhibit, Panel


class Route:
    """The panels of an exhibit counted from 0 through all chapters: a panel's place."""

    def __init__(self, exhibit: Exhibit) -> None:
        self._chapters = exhibit.chapters
        lengths = [len(chapter.panels) for chapter in exhibit.chapters]
        self._starts = [0, *accumulate(lengths)]
        self.count = self._starts[-1]

    def chapter_of(self, place: int) -> int:
        """The number of the chapter that a place is in, from 0."""
        return bisect_right(self._starts, place) - 1

    def first_place(self, chapter: int) -> int:
        """The place of a chapter's first panel."""
        return self._starts[chapter]

    def chapter(self, place: int) -> Chapter:
        """The chapter that a place is in."""
        return self._chapters[self.chapter_of(place)]

    def within(self, place: int) -> int:
        """Which panel of its chapter a place is, from 0."""
        return place - self._starts[self.chapter_of(place)]

    def panel(self, place: int) -> Panel:
        """The panel at a place."""
        return self.chapter(place).panels[self.within(place)]

    def id_of(self, chapter: int) -> str:
        """The id of a chapter by its number."""
        return self._chapters[chapter].id

    def number_of(self, chapter_id: str) -> int | None:
        """The number of a chapter by its id; None if it is not there."""
        place = self.find(chapter_id)
        return None if place is None else self.chapter_of(place)

    def find(self, chapter_id: str, panel_id: str | None = None) -> int | None:
        """The place of a panel by its ids, of a chapter's first without one; None if not there."""
        for number, chapter in enumerate(self._chapters):
            if chapter.id == chapter_id:
                if panel_id is None:
                    return self._starts[number]
                for index, panel in enumerate(chapter.panels):
                    if panel.id == panel_id:
                        return self._starts[number] + index
        return None
