"""What a visitor has set, and that the next one finds none of it."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.visit.settings import Settings


def test_everything_is_off_at_first() -> None:
    settings = Settings()
    assert (settings.contrast, settings.lessMovement) == (False, False)
    assert (settings.textSize, settings.lowerControls) == (0, False)


def test_a_setting_is_told_once_when_it_changes() -> None:
    settings = Settings()
    contrast = QSignalSpy(settings.contrastChanged)
    movement = QSignalSpy(settings.lessMovementChanged)
    settings.contrast = True
    settings.contrast = True
    assert (contrast.count(), movement.count()) == (1, 0)


def test_the_next_visitor_finds_everything_off() -> None:
    settings = Settings()
    settings.contrast = settings.lessMovement = settings.lowerControls = True
    settings.textSize = 2
    settings.reset()
    assert (settings.contrast, settings.lessMovement) == (False, False)
    assert (settings.textSize, settings.lowerControls) == (0, False)


@pytest.mark.parametrize(("set_to", "is_then"), [(1, 1), (2, 2), (3, 2), (-1, 0)])
def test_texts_have_three_sizes(set_to: int, is_then: int) -> None:
    settings = Settings()
    settings.textSize = set_to
    assert settings.textSize == is_then
