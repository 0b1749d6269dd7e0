"""Time to scale: where dates, years and chapters stand on a line, and room for each event on it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor
from typing import Final, NamedTuple

from kiosk.content.exhibit import Years
from kiosk.visit.dates import Date

LANES: Final = 3
"""How many chapters of the same years can stand above each other."""

_BEFORE: Final = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365)


class Lane(NamedTuple):
    """A chapter's years as shares of the line, and the row in which they stand, from 0."""

    chapter: int
    first: float
    last: float
    lane: int


class TimeScale:
    """A line from the first to the last year of an exhibit; what stands on it, as shares of it."""

    def __init__(self, dates: Sequence[Date], chapters: Sequence[Years | None]) -> None:
        self._chapters = chapters
        spans = [_extent(date) for date in dates]
        spans += [_extent(Date(y.first))[:1] + _extent(Date(y.last))[1:] for y in chapters if y]
        self._begins = floor(min((first for first, _ in spans), default=0))
        self._ends = max(ceil(max((last for _, last in spans), default=0)), self._begins + 1)
        self.extents = [tuple(map(self._share, _extent(date))) for date in dates]
        """From when to when each event may have been: a year that is all that is known is long."""

    def lanes(self) -> list[Lane]:
        """The chapters that have years, each in the first row that is free; others are left out."""
        free = [-1.0] * LANES
        found = []
        for number, years in enumerate(self._chapters):
            if years:
                first = self._share(_extent(Date(years.first))[0])
                last = self._share(_extent(Date(years.last))[1])
                row = next((row for row in range(LANES) if free[row] <= first + 1e-9), None)
                if row is not None:
                    free[row] = last
                    found.append(Lane(number, first, last, row))
        return found

    def years(self, most: int) -> list[tuple[float, str]]:
        """At most about so many round years, in even steps: where each begins, and its label."""
        step = _round_step((self._ends - self._begins) / max(1, most))
        first = (self._begins - 1) // step * step
        years = (year for year in range(first, self._ends + 1, step) if year)
        stands = [(_counted(year), year) for year in years]
        return [
            (self._share(at), str(year).replace("-", "−"))
            for at, year in stands
            if self._begins <= at <= self._ends
        ]

    def _share(self, at: float) -> float:
        return (at - self._begins) / (self._ends - self._begins)


def spread(wanted: Sequence[float], gap: float, length: float) -> list[float]:
    """Rising positions moved as little as may be so that each has a gap to the next.

    None leaves the line, 0 to `length`; where the gaps do not fit on it they are all smaller. Least
    squares: neighbours that would touch are pooled about the mean of where they belong.
    """
    count = len(wanted)
    if count < 2:
        return [min(max(at, 0.0), length) for at in wanted]
    gap = min(gap, length / (count - 1))
    pools: list[tuple[float, int]] = []
    for index, at in enumerate(wanted):
        total, size = at - index * gap, 1
        while pools and pools[-1][0] / pools[-1][1] >= total / size:
            before, of = pools.pop()
            total, size = total + before, size + of
        pools.append((total, size))
    last = length - (count - 1) * gap
    means = [min(max(total / size, 0.0), last) for total, size in pools for _ in range(size)]
    return [mean + index * gap for index, mean in enumerate(means)]


def _extent(date: Date) -> tuple[float, float]:
    """From when to when in years that are counted through the turn of the era."""
    year = _counted(date.year)
    if not date.month:
        return year, year + 1
    first = _BEFORE[date.month - 1]
    last = _BEFORE[date.month]
    if date.day:
        first = min(first + date.day - 1, last - 1)
        last = first + 1
    return year + first / 365, year + last / 365


def _counted(year: int) -> int:
    """A year's number where none is missing: the year before 1 is 1 before Christ."""
    return year if year > 0 else year + 1


def _round_step(least: float) -> int:
    size = 1
    while True:
        for step in (1, 2, 5):
            if step * size >= least:
                return step * size
        size *= 10
