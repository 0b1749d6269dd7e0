"""The rail of years: where chapters stand, and what has room."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.exhibit import Exhibit
from kiosk.visit.rail import Rail
from tests.visit.made import chapter, exhibit

Span = tuple[int, int] | None


def of(*years: Span) -> Exhibit:
    """An exhibit with a chapter for each span of years."""
    return exhibit(*(chapter(f"c{n}", years=span) for n, span in enumerate(years)))


def rail(*years: Span) -> Rail:
    return Rail(of(*years))


class TestWhereChaptersStand:
    def test_to_scale_by_their_first_years_and_the_last_year_ends_the_rail(self) -> None:
        assert rail((1900, 1910), (1920, 1920), (1930, 1940)).at == [0, 0.5, 0.75]

    def test_a_chapter_without_years_stands_between_its_neighbours(self) -> None:
        assert rail((1900, 1900), None, (1920, 1940)).at == [0, 0.25, 0.5]

    def test_first_and_last_chapters_without_years_stand_at_the_ends(self) -> None:
        at = rail(None, (1900, 1900), (1910, 1920), None).at
        assert at[0] == 0
        assert at[-1] == 1

    def test_without_years_they_stand_evenly(self) -> None:
        assert rail(None, None, None).at == [0, 0.5, 1]

    def test_in_one_single_year_they_stand_evenly(self) -> None:
        assert rail((1900, 1900), (1900, 1901), (1900, 1900)).at == [0, 0.5, 1]

    def test_the_only_chapter_stands_in_the_middle(self) -> None:
        assert rail((1900, 1910)).at == [0.5]

    def test_a_chapter_that_goes_back_in_time_still_stands_after_the_one_before(self) -> None:
        at = rail((1900, 1900), (1930, 1930), (1910, 1910), (1940, 1940)).at
        assert at == sorted(at)
        assert at[2] - at[1] > 0.03

    def test_years_before_christ_are_years_like_others(self) -> None:
        assert rail((-100, -50), (0, 0), (100, 100)).at == [0, 0.5, 1]


class TestWhatIsDrawn:
    def drawn(self, rail: Rail, current: int, length: float = 600) -> list[tuple[int, str]]:
        stops = rail.stops(length, 26, 74, current)
        return [(stop["chapter"], stop["label"]) for stop in stops]  # type: ignore[misc]

    def test_every_stop_with_its_first_year_where_there_is_room(self) -> None:
        assert self.drawn(rail((1900, 1910), (1920, 1920), (1930, 1940)), 1) == [
            (0, "1900"),
            (1, "1920"),
            (2, "1930"),
        ]

    def test_of_labels_that_would_touch_the_present_chapters_stays(self) -> None:
        close = rail((1900, 1900), (1910, 1910), (1911, 1911), (1920, 1920))
        assert self.drawn(close, 1, 800) == [(0, "1900"), (1, "1910"), (2, ""), (3, "1920")]
        assert self.drawn(close, 2, 800) == [(0, "1900"), (1, ""), (2, "1911"), (3, "1920")]

    def test_of_stops_that_would_touch_the_present_one_stays(self) -> None:
        close = rail((1900, 1900), (1910, 1910), (1911, 1911), (1920, 1920))
        assert [chapter for chapter, _ in self.drawn(close, 2, 300)] == [0, 2, 3]
        assert [chapter for chapter, _ in self.drawn(close, 1, 300)] == [0, 1, 3]

    def test_a_chapter_without_years_is_named_only_where_one_is(self) -> None:
        undated = rail((1900, 1900), None, (1920, 1940))
        assert self.drawn(undated, 1)[1] == (1, "C1")
        assert self.drawn(undated, 0)[1] == (1, "")

    def test_a_year_before_christ_has_a_true_minus(self) -> None:
        assert self.drawn(rail((-100, -50), (0, 0)), 0)[0] == (0, "−100")

    def test_nothing_of_an_exhibit_without_chapters(self) -> None:
        assert rail().stops(600, 26, 74, 0) == []


SPANS = st.lists(
    st.none() | st.integers(-3000, 3000).map(lambda first: (first, first + 3)), max_size=60
)


@given(SPANS, st.data())
def test_however_the_years_lie_the_rail_can_be_read_and_reached(
    spans: list[Span], data: st.DataObject
) -> None:
    some = rail(*spans)
    assert all(0 <= fraction <= 1 for fraction in some.at)
    assert all(a < b for a, b in pairwise(some.at))
    if not spans:
        return
    current = data.draw(st.integers(0, len(spans) - 1))
    assert some.nearest(some.at[current]) == current
    stops = some.stops(600, 26, 74, current)
    chapters = [stop["chapter"] for stop in stops]
    assert current in chapters
    points = [float(stop["at"]) * 600 for stop in stops]  # type: ignore[arg-type]
    assert all(b - a >= 25.999 for a, b in pairwise(points))
    labels = [p for p, stop in zip(points, stops, strict=True) if stop["label"]]
    assert all(b - a >= 73.999 for a, b in pairwise(labels))


@pytest.mark.parametrize(
    ("fraction", "chapter"),
    [(-1, 0), (0, 0), (0.24, 0), (0.26, 1), (0.62, 1), (0.63, 2), (0.75, 2), (2, 2)],
)
def test_a_finger_on_the_rail_points_at_the_nearest_chapter(fraction: float, chapter: int) -> None:
    assert rail((1900, 1910), (1920, 1920), (1930, 1940)).nearest(fraction) == chapter
