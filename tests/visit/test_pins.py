"""Where the numbers of hotspots stand."""

from __future__ import annotations

from itertools import combinations
from math import dist

from kiosk.visit.pins import At, pinned

SIZE = (800.0, 800.0)


def stand(*points: At, size: At = SIZE) -> list[At | None]:
    """As figures have them at 1080p."""
    return pinned(points, size, lift=150, apart=96)


def test_a_number_stands_above_its_point() -> None:
    assert stand((400, 400)) == [(400, 250)]


def test_below_it_where_there_is_no_room_above() -> None:
    assert stand((400, 100)) == [(400, 250)]


def test_whole_inside_the_picture() -> None:
    assert stand((5, 400), (795, 400)) == [(48, 250), (752, 250)]


def test_without_a_lift_on_its_point() -> None:
    assert pinned([(400, 400)], SIZE, lift=0, apart=96) == [(400, 400)]


def test_two_that_would_touch_give_way_a_little() -> None:
    one, other = stand((400, 400), (450, 420))
    assert one
    assert other
    assert dist(one, other) >= 95.5
    assert max(dist(one, (400, 250)), dist(other, (450, 270))) <= 0.6 * 96
    assert one[0] < other[0]


def test_where_that_is_not_enough_the_later_is_in_the_list_alone() -> None:
    found = stand((400, 400), (402, 400), (404, 400), (406, 400))
    assert found[0]
    assert None in found
    shown = [at for at in found if at]
    assert all(dist(*pair) >= 95.5 for pair in combinations(shown, 2))


def test_the_first_gives_way_to_none() -> None:
    crowd = [(400.0 + 2 * n, 400.0) for n in range(4)]
    for number in range(4):
        assert pinned(crowd, SIZE, lift=150, apart=96, first=number)[number]


def test_closer_by_there_is_room_for_more() -> None:
    counts = []
    for scale in (1.0, 2.0, 4.0, 8.0):
        points = [(scale * (300 + 30 * n), scale * 400) for n in range(6)]
        shown = [at for at in stand(*points, size=(800 * scale, 800 * scale)) if at]
        assert all(dist(*pair) >= 95.5 for pair in combinations(shown, 2))
        counts.append(len(shown))
    assert counts == sorted(counts)
    assert counts[0] < counts[-1] == 6


def test_two_on_one_point_stand_side_by_side_or_one_alone() -> None:
    one, other = stand((400, 400), (400, 400))
    assert one
    assert other is None or dist(one, other) >= 95.5


def test_in_a_picture_smaller_than_a_number_nothing_fails() -> None:
    assert len(stand((10, 10), (20, 20), size=(30, 30))) == 2
