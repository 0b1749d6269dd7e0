"""What a visitor has set, and that the next one finds none of it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.visit.settings import Settings


def test_everything_is_off_at_first() -> None:
    settings = Settings()
    assert (settings.contrast, settings.lessMovement) == (False, False)


def test_a_setting_is_told_once_when_it_changes(qtbot: QtBot) -> None:
    settings = Settings()
    with qtbot.waitSignal(settings.contrastChanged):
        settings.contrast = True
    with qtbot.assertNotEmitted(settings.contrastChanged):
        settings.contrast = True
    with qtbot.assertNotEmitted(settings.contrastChanged):
        settings.lessMovement = True


def test_the_next_visitor_finds_everything_off() -> None:
    settings = Settings()
    settings.contrast = settings.lessMovement = True
    settings.reset()
    assert (settings.contrast, settings.lessMovement) == (False, False)
