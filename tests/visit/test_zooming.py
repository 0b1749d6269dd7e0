"""The mathematics of a picture in a frame, by numbers."""

from __future__ import annotations

import pytest

from kiosk.visit.zooming import Point, Space, View, between

LANDSCAPE = Space(1000, 500, width=500, height=500)
"""A square picture in a frame twice as wide: beside it there is room."""
FULL = Space(1000, 500, width=1000, height=500)


def where(space: Space, view: View, spot: tuple[float, float]) -> tuple[float, float]:
    """The px of the frame at which a point of the picture is seen."""
    return (
        space.frame_width / 2 + (spot[0] - view.x) * space.width * view.scale,
        space.frame_height / 2 + (spot[1] - view.y) * space.height * view.scale,
    )


def test_a_point_of_the_frame_shows_a_point_of_the_picture() -> None:
    view = View(2, 0.25, 0.5)
    assert FULL.seen_at(view, Point(500, 250)) == (0.25, 0.5)
    assert FULL.seen_at(view, Point(700, 250)) == pytest.approx((0.35, 0.5))
    assert where(FULL, view, FULL.seen_at(view, Point(123, 45))) == pytest.approx((123, 45))


class TestLimits:
    def test_the_whole_picture_is_the_smallest(self) -> None:
        assert FULL.bounded(View(0.5, 0.9, 0.1)) == View(1, 0.5, 0.5)

    def test_the_largest_scale_is_given(self) -> None:
        assert FULL.bounded(View(20)).scale == 8
        assert FULL._replace(most=12).bounded(View(20)).scale == 12

    def test_no_edge_of_a_large_picture_comes_into_the_frame(self) -> None:
        assert FULL.bounded(View(2, 0, 0)) == View(2, 0.25, 0.25)
        assert FULL.bounded(View(2, 1, 1)) == View(2, 0.75, 0.75)

    def test_a_picture_that_is_narrower_than_the_frame_stays_in_its_middle(self) -> None:
        assert LANDSCAPE.bounded(View(1.5, 0.1, 0.5)).x == 0.5
        assert LANDSCAPE.bounded(View(4, 0.1, 0.5)).x == 0.25


class TestZoom:
    def test_it_is_about_the_middle(self) -> None:
        view = FULL.zoomed(View(2, 0.4, 0.6), 1.5)
        assert view == pytest.approx(View(3, 0.4, 0.6))

    def test_or_about_a_point_which_stays_where_it_is(self) -> None:
        before, at = View(2, 0.4, 0.6), Point(300, 200)
        after = FULL.zoomed(before, 2, at)
        assert after.scale == 4
        assert where(FULL, after, FULL.seen_at(before, at)) == pytest.approx(at)

    def test_at_a_limit_it_stays(self) -> None:
        assert FULL.zoomed(View(8, 0.4, 0.6), 1.5) == pytest.approx(View(8, 0.4, 0.6))
        assert FULL.zoomed(View(1.2, 0.5, 0.5), 0.1) == View()


def test_panning_goes_by_shares_of_the_frame_and_stops_at_the_edge() -> None:
    assert FULL.panned(View(4), 0.5, -0.25) == pytest.approx(View(4, 0.625, 0.4375))
    assert FULL.panned(View(4), 9, -9) == View(4, 0.875, 0.125)
    assert FULL.panned(View(), 1, 1) == View()


class TestYielding:
    def test_within_the_limits_fingers_are_followed(self) -> None:
        assert FULL.yielding_scale(3) == 3
        assert FULL.yielding(View(2, 0.3, 0.7)) == View(2, 0.3, 0.7)

    def test_past_them_less_and_less(self) -> None:
        assert 8 < FULL.yielding_scale(16) < 12
        assert 0.6 < FULL.yielding_scale(0.5) < 1
        assert 0.25 > FULL.yielding(View(2, 0.05, 0.5)).x > 0.15

    @pytest.mark.parametrize("scale", [0.4, 1.0, 3.0, 8.0, 20.0])
    def test_what_was_asked_for_can_be_told_from_what_is_shown(self, scale: float) -> None:
        assert FULL.asked_scale(FULL.yielding_scale(scale)) == pytest.approx(scale)
        view = View(4, 0.02, 1.3)
        assert FULL.asked(FULL.yielding(view)) == pytest.approx(view)


def test_on_the_way_a_point_that_stays_never_moves() -> None:
    start, at = View(2, 0.4, 0.6), Point(300, 200)
    end = FULL.zoomed(start, 3, at)
    spot = FULL.seen_at(start, at)
    for step in range(11):
        assert where(FULL, between(start, end, step / 10), spot) == pytest.approx(at)
    assert between(View(2, 0.3, 0.3), View(2, 0.5, 0.3), 0.5) == pytest.approx(View(2, 0.4, 0.3))
