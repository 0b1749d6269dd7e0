"""The timeline: every event in reach of a finger, a key and a screen reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Exhibit
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box

Key = Qt.Key
Stand = Callable[..., Visitor]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the timeline, come from the overview."""
    visitor = stand(size=request.param, start=8)
    visitor.touch(Role.Button, "Chapters")
    visitor.touch(Role.Button, "Timeline")
    assert visitor.visit.screen == "timeline"
    return visitor


def number(visitor: Visitor) -> int:
    """Which event is shown, from 0."""
    shown = visitor.item("TimeRail")["number"]
    assert isinstance(shown, int)
    return shown


def count(shipped: Exhibit) -> int:
    return len(shipped.events)


def test_a_finger_that_moves_along_the_line_shows_what_it_passes(visitor: Visitor) -> None:
    rail = box(visitor.item("TimeRail"))
    [finger] = visitor.fingers.down((rail.left() + 4, rail.bottom() - 60))
    first = number(visitor)
    visitor.fingers.move({finger: (rail.right() - 4, rail.bottom() - 60)})
    last = number(visitor)
    visitor.fingers.up(finger)
    assert (first, last) == (0, visitor.item("TimeRail")["maximumValue"] - 1)
    assert number(visitor) == last


def test_next_and_back_reach_every_event(visitor: Visitor, shipped: Exhibit) -> None:
    visitor.key(Key.Key_Home)
    seen = [number(visitor)]
    while visitor.the(Role.Button, "Next").enabled:
        visitor.press(Role.Button, "Next")
        seen.append(number(visitor))
    assert seen == list(range(count(shipped)))
    visitor.press(Role.Button, "Back")
    assert number(visitor) == count(shipped) - 2


@pytest.mark.parametrize(
    ("key", "there"),
    [
        (Key.Key_Right, 1),
        (Key.Key_PageDown, 1),
        (Key.Key_Up, 1),
        (Key.Key_Left, 0),
        (Key.Key_End, -1),
    ],
    ids=lambda value: getattr(value, "name", str(value)),
)
def test_keys(visitor: Visitor, shipped: Exhibit, key: Key, there: int) -> None:
    visitor.key(Key.Key_Home)
    visitor.key(key)
    assert number(visitor) == there % count(shipped)


def test_no_event_reaches_below_what_is_looked_at_in_the_largest_letters(
    visitor: Visitor, shipped: Exhibit
) -> None:
    visitor.visit.setLanguage("ru")
    visitor.settings.textSize = 2
    upper = box(visitor.item("ShownEvent"))
    for _ in range(count(shipped)):
        assert box(visitor.item("text")).bottom() < upper.bottom()
        visitor.key(Key.Key_Right)


def test_it_leads_to_the_panel_that_tells_of_it_and_back(visitor: Visitor) -> None:
    visitor.key(Key.Key_Home)
    doors = [name for name in visitor.named(Role.Button) if name.startswith("Read it in chapter")]
    while not doors:
        visitor.key(Key.Key_Right)
        doors = [n for n in visitor.named(Role.Button) if n.startswith("Read it in chapter")]
    visitor.touch(Role.Button, doors[0])
    visitor.rest()
    assert visitor.visit.screen == ""
    assert doors[0] == f"Read it in chapter {visitor.visit.chapter + 1}"
    visitor.touch(Role.Button, "Back to Timeline")
    assert visitor.visit.screen == "timeline"


@pytest.mark.parametrize("how", ["Close", "Escape"])
def test_it_closes_to_the_overview_it_was_opened_from(visitor: Visitor, how: str) -> None:
    visitor.touch(Role.Button, "Close") if how == "Close" else visitor.key(Key.Key_Escape)
    assert visitor.visit.screen == "overview"


def test_a_screen_reader_hears_the_event_and_its_date(visitor: Visitor) -> None:
    visitor.key(Key.Key_End)
    [rail] = [node for node in visitor.tree() if node.role == Role.Slider]
    assert rail.name == "Timeline"
    assert rail.description.startswith(visitor.named(Role.Heading)[0].replace("\u00a0", " ")) or (
        rail.description.startswith(visitor.named(Role.Heading)[0])
    )


def test_an_exhibit_without_events_has_no_door_to_it(stand: Stand, shipped: Exhibit) -> None:
    visitor = stand(shipped._replace(events={}))
    visitor.touch(Role.Button, "Chapters")
    assert "Timeline" not in visitor.named(Role.Button)
    assert "Map" in visitor.named(Role.Button)
