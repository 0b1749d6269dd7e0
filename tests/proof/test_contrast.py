"""How far colours stand out, by WCAG's own examples, and how far they must."""

from __future__ import annotations

import pytest

from kiosk.proof.contrast import least, mixed, ratio
from kiosk.proof.screen import Box, Text

BLACK, WHITE = (0, 0, 0), (255, 255, 255)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (BLACK, WHITE, 21.0),
        (WHITE, WHITE, 1.0),
        ((0x76, 0x76, 0x76), WHITE, 4.54),
        (WHITE, (0x59, 0x59, 0x59), 7.0),
        ((0x6F, 0x67, 0x5A), (0xF3, 0xEA, 0xD8), 4.7),
    ],
)
def test_the_ratio_of_two_colours(
    one: tuple[int, int, int], other: tuple[int, int, int], expected: float
) -> None:
    assert ratio(one, other) == pytest.approx(expected, abs=0.05)
    assert ratio(other, one) == ratio(one, other)


def test_what_shines_through_pales_a_colour() -> None:
    assert mixed(BLACK, WHITE, 1) == BLACK
    assert mixed(BLACK, WHITE, 0.6) == (102, 102, 102)


def test_large_letters_and_signs_may_be_paler_but_not_with_more_contrast() -> None:
    box = Box(0, 0, 10, 10)
    body, title = (Text("body", "Words", size, (), box, box) for size in (36, 84))
    assert [least(text, 1, strong=False) for text in (body, title, None)] == [4.5, 3, 3]
    assert [least(text, 1, strong=True) for text in (body, title, None)] == [7, 7, 7]
    assert least(title, 2, strong=False) == 4.5, "84 px are small on a screen of 4K"
