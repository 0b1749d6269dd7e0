"""A line of time to scale, and room for each event on it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.exhibit import Years
from kiosk.visit.dates import Date
from kiosk.visit.time_scale import TimeScale, spread


def years(first: int, last: int) -> Years:
    return Years(first, last, text=f"{first}–{last}")


class TestScale:
    def test_goes_from_the_first_year_to_the_end_of_the_last(self) -> None:
        scale = TimeScale([Date(1920), Date(1929)], [])
        assert scale.extents == [(0.0, 0.1), (0.9, 1.0)]

    def test_a_day_stands_within_its_month_and_that_within_its_year(self) -> None:
        scale = TimeScale([Date(1922), Date(1922, 5), Date(1922, 5, 25)], [])
        year, month, day = scale.extents
        assert year[0] <= month[0] <= day[0] < day[1] <= month[1] <= year[1]

    def test_no_year_is_missing_at_the_turn_of_the_era(self) -> None:
        scale = TimeScale([Date(-1), Date(1)], [])
        assert scale.extents == [(0.0, 0.5), (0.5, 1.0)]

    def test_chapters_of_the_same_years_stand_in_rows_of_their_own(self) -> None:
        scale = TimeScale([], [years(1900, 1909), years(1905, 1919), None, years(1910, 1919)])
        assert [(lane.chapter, lane.lane) for lane in scale.lanes()] == [(0, 0), (1, 1), (3, 0)]

    @pytest.mark.parametrize("most", [2, 4, 10, 40])
    def test_round_years_are_not_many(self, most: int) -> None:
        shown = TimeScale([Date(1917), Date(1938)], []).years(most)
        assert 1 <= len(shown) <= most + 1
        assert all(0 <= at <= 1 for at, _ in shown)

    def test_an_exhibit_without_dates_has_a_line_too(self) -> None:
        assert TimeScale([], []).extents == []


class TestSpread:
    def test_what_has_room_stays(self) -> None:
        assert spread([10, 50, 90], 20, 100) == [10, 50, 90]

    def test_what_would_touch_is_pooled_about_its_middle(self) -> None:
        assert spread([50, 50, 50], 10, 100) == [40, 50, 60]

    @given(
        st.lists(st.floats(0, 1000), max_size=60).map(sorted),
        st.floats(1, 200),
    )
    def test_nothing_leaves_the_line_or_comes_too_near(
        self, wanted: list[float], gap: float
    ) -> None:
        at = spread(wanted, gap, 1000.0)
        least = min(gap, 1000 / max(1, len(at) - 1))
        assert all(-1e-6 <= x <= 1000 + 1e-6 for x in at)
        assert all(b - a >= least - 1e-6 for a, b in pairwise(at))
