"""The sizes in which a photograph is kept."""

from __future__ import annotations

import pytest

from kiosk.prepare.pyramid import in_one, levels


def test_each_level_is_half_of_the_next_down_to_one_tile() -> None:
    assert levels(11547, 8660) == (
        (361, 271),
        (722, 542),
        (1444, 1083),
        (2887, 2165),
        (5774, 4330),
        (11547, 8660),
    )


@pytest.mark.parametrize("size", [(1, 1), (512, 512), (512, 3)])
def test_what_fits_one_tile_has_one_level(size: tuple[int, int]) -> None:
    assert levels(*size) == (size,)


def test_levels_that_a_panel_can_show_are_kept_in_one_picture() -> None:
    assert in_one(levels(11547, 8660)) == [0, 1, 2, 3]


def test_a_long_narrow_photograph_too_has_one_as_high_as_a_panel() -> None:
    all_levels = levels(40_000, 2_000)
    assert all_levels[in_one(all_levels)[-1]] == (10_000, 500)
