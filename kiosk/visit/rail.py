"""The rail of years: where each chapter stands, and which stops and labels have room."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from kiosk.content.exhibit import Chapter, Exhibit

LONGEST_WORD = 8


class Rail:
    """Time to scale, a stop at each chapter's first year; fractions of its length, rising."""

    def __init__(self, exhibit: Exhibit) -> None:
        self._labels = [_label(chapter) for chapter in exhibit.chapters]
        self.at = _spread(_years_to_scale(exhibit))

    def nearest(self, fraction: float) -> int:
        """The chapter whose stop is nearest to a point of the rail."""
        right = bisect_left(self.at, fraction)
        if right == 0:
            return 0
        if right == len(self.at):
            return right - 1
        left = right - 1
        return left if fraction - self.at[left] <= self.at[right] - fraction else right

    def stops(
        self, length: float, stop: float, label: float, current: int
    ) -> list[dict[str, object]]:
        """The stops that are drawn, from first to last.

        `length` is the rail's, `stop` the least distance between two stops, `label` the width of
        a label with its air, all in px. The current chapter is always drawn and labelled; of
        the others those that would touch are left out.
        """
        drawn: list[dict[str, object]] = []
        last_stop = -stop
        last_label = -label
        here = self.at[current] * length if self.at else 0.0
        for chapter, fraction in enumerate(self.at):
            x = fraction * length
            is_current = chapter == current
            crowded = x - last_stop < stop or (not is_current and abs(x - here) < stop)
            if crowded and not is_current:
                continue
            last_stop = x
            text = self._labels[chapter]
            is_year = text[:1].isdigit() or text[:1] == "−"
            has_room = is_year and x - last_label >= label and abs(x - here) >= label
            shows = bool(text) and (is_current or has_room)
            if shows:
                last_label = x
            drawn.append({"chapter": chapter, "at": fraction, "label": text if shows else ""})
        return drawn


def _label(chapter: Chapter) -> str:
    """A year; without one the short title, if it is no wider than two years are."""
    if chapter.years:
        return str(chapter.years.first).replace("-", "−")
    return chapter.short if len(chapter.short) <= LONGEST_WORD else ""


def _years_to_scale(exhibit: Exhibit) -> list[float]:
    dated = [c.years for c in exhibit.chapters if c.years]
    count = len(exhibit.chapters)
    if len({years.first for years in dated}) < 2:
        return [i / max(1, count - 1) for i in range(count)]
    first = min(years.first for years in dated)
    last = max(max(years.first, years.last) for years in dated)
    known = [
        (i, (c.years.first - first) / (last - first))
        for i, c in enumerate(exhibit.chapters)
        if c.years
    ]
    at = [0.0] * count
    anchors = [(-1, 0.0), *known, (count, 1.0)] if known[0][0] else [*known, (count, 1.0)]
    if not exhibit.chapters[-1].years:
        anchors[-1] = (count - 1, 1.0)
    for (i, a), (j, b) in pairwise(anchors):
        for k in range(max(i, 0), min(j, count - 1) + 1):
            at[k] = a + (b - a) * (k - i) / (j - i)
    return at


def _spread(at: list[float]) -> list[float]:
    """Keeps the order of the chapters where two begin in one year, or out of order."""
    if len(at) < 2:
        return [0.5] * len(at) if at else at
    gap = min(0.04, 0.5 / len(at))
    rising = [at[0]]
    for value in at[1:]:
        rising.append(max(value, rising[-1] + gap))
    scale = max(1.0, rising[-1])
    return [value / scale for value in rising]
