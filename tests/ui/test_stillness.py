"""Nothing is drawn while nothing changes: no movement goes on behind what hides it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Exhibit, VisitTimes
from kiosk.stage.engine import Attendance
from tests.ui.visitor import Role, Visitor

Stand = Callable[..., Visitor]
LONG = 600  # ms: any movement of ours would have drawn a frame by then, also one that pauses
PAUSE = 2000  # ms: longer than the attract screen's own pause


def frames(visitor: Visitor, milliseconds: int = LONG) -> int:
    """How many frames are drawn in that time, once all that was begun has ended."""
    drawn: list[None] = []

    def note() -> None:
        drawn.append(None)

    def is_quiet() -> bool:
        drawn.clear()
        visitor.qtbot.wait(150)
        return not drawn

    visitor.window.frameSwapped.connect(note)
    visitor.qtbot.waitUntil(is_quiet)
    drawn.clear()
    visitor.qtbot.wait(milliseconds)
    visitor.window.frameSwapped.disconnect(note)
    return len(drawn)


@pytest.fixture
def visitor(stand: Stand, shipped: Exhibit) -> Visitor:
    """Before a panel with hotspots, for as long as they like."""
    panels = [panel.id for chapter in shipped.chapters for panel in chapter.panels]
    return stand(start=panels.index("alliances"))


def test_on_a_panel(visitor: Visitor) -> None:
    assert frames(visitor) == 0


@pytest.mark.parametrize("screen", ["overview", "index", "timeline", "map", "figure"])
def test_on_a_screen_and_after_it(visitor: Visitor, screen: str) -> None:
    visitor.visit.openScreen(screen)
    assert frames(visitor) == 0
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.visit.screen == ""
    assert frames(visitor) == 0


def test_beside_a_card_and_below_the_settings(visitor: Visitor) -> None:
    visitor.visit.open("person:trotsky")
    assert frames(visitor) == 0
    visitor.settings.setProperty("isBarOpen", True)
    assert frames(visitor) == 0


def test_while_a_close_up_is_looked_at_and_after_it(visitor: Visitor) -> None:
    visitor.visit.openScreen("figure")
    visitor.rest()
    visitor.press(Role.Button, "Zoom in")
    assert frames(visitor) == 0
    visitor.key(Qt.Key.Key_Escape)
    assert frames(visitor) == 0


def test_the_attract_screen_moves_until_a_visit_begins(stand: Stand) -> None:
    visitor = stand(attendance=Attendance(away=True))
    drawn: list[None] = []
    visitor.window.frameSwapped.connect(lambda: drawn.append(None))
    visitor.qtbot.waitUntil(lambda: len(drawn) > 20)
    visitor.key(Qt.Key.Key_Space)
    assert visitor.presence.state == "here"
    assert frames(visitor, PAUSE) == 0


def test_with_less_movement_the_attract_screen_stands_still(stand: Stand) -> None:
    visitor = stand(attendance=Attendance(away=True))
    visitor.settings.setProperty("lessMovement", True)
    assert frames(visitor, PAUSE) == 0


def test_after_the_question_was_answered(stand: Stand, shipped: Exhibit) -> None:
    exhibit = shipped._replace(visit=VisitTimes(60, 15))
    visitor = stand(exhibit, attendance=Attendance(ends=True))
    visitor.presence.ask()
    visitor.qtbot.waitUntil(lambda: visitor.named(Role.Dialog) == ["Are you still there?"])
    visitor.key(Qt.Key.Key_Space)
    assert visitor.presence.state == "here"
    assert frames(visitor, PAUSE) == 0
