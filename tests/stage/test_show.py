"""Where an exhibit begins on the screen."""

from __future__ import annotations

import pytest

from kiosk.stage.show import NoSuchPanelError, place_of
from tests.visit.made import three_chapters


class TestWhereToBegin:
    @pytest.mark.parametrize(
        ("at", "place"), [("early", 0), ("late", 3), ("late/l2", 4), ("middle/m1", 2), ("late/", 3)]
    )
    def test_a_chapter_or_a_panel(self, at: str, place: int) -> None:
        assert place_of(three_chapters(), at) == place

    @pytest.mark.parametrize("at", ["", "/", "latest", "late/l9", "late/l1/x", "l1", "Late"])
    def test_what_is_not_there_is_told_with_the_chapters_that_are(self, at: str) -> None:
        with pytest.raises(NoSuchPanelError) as told:
            place_of(three_chapters(), at)
        assert str(told.value) == (
            f'There is no panel "{at}". The chapters are: early, middle, late.'
        )
