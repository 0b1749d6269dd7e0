"""The pointer from outside: it is on the screen only while a mouse moves it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image

from tests.floor.conftest import Visitor
from tests.floor.waiting import until

PAPER = (1700, 720)  # where nothing is painted in a panel with a short text
TEXT = (1100, 230)  # over the body, which has a pointer of its own


@pytest.fixture
def before(visitor: Callable[..., Visitor]) -> Visitor:
    """Before a panel that leaves room below its text."""
    return visitor("--at", "man-of-steel/petrograd")


def around(visitor: Visitor, at: tuple[int, int]) -> Image.Image:
    """What is painted where a pointer would be."""
    x, y = at
    return visitor.screen.picture().crop((x - 12, y - 12, x + 28, y + 28))


def moved(visitor: Visitor, to: tuple[int, int]) -> None:
    """Moves the mouse, twice, as a hand does, until its pointer is seen."""
    was = around(visitor, to)
    for step in (30, 0):
        visitor.screen.run("xdotool", "mousemove", str(to[0] + step), str(to[1]))
    until("the pointer", lambda: around(visitor, to) != was)


@pytest.mark.parametrize("at", [PAPER, TEXT], ids=["over paper", "over a text"])
def test_a_touch_hides_it(before: Visitor, at: tuple[int, int]) -> None:
    clean = around(before, at)
    moved(before, at)
    before.touch.tap((400, 300))
    until("no pointer", lambda: around(before, at) == clean)


@pytest.mark.parametrize("at", [PAPER, TEXT], ids=["over paper", "over a text"])
def test_a_key_hides_it(before: Visitor, at: tuple[int, int]) -> None:
    clean = around(before, at)
    moved(before, at)
    before.keys.press("F5")  # one that does nothing else
    until("no pointer", lambda: around(before, at) == clean)


def test_a_screen_that_changes_its_size_shows_none(before: Visitor) -> None:
    clean = before.screen.picture()
    for size in ((1024, 768), (1920, 1080)):
        before.screen.set_size(*size)
        until("the whole screen", lambda size=size: before.show.geometry() == (0, 0, *size))
    before.touch.tap((400, 300))
    until("the panel without a pointer", lambda: before.screen.picture() == clean)


def test_a_visit_that_was_begun_by_touch_shows_none(visitor: Callable[..., Visitor]) -> None:
    """Where X puts it at first, which is upon the rail."""
    before = visitor()
    before.keys.press("2", "Home", apart=0.05)
    until("the first panel", lambda: "A name of steel" in before.reader.heading())
    place = before.screen.run("xdotool", "getmouselocation", "--shell").split()
    at = int(place[0].removeprefix("X=")), int(place[1].removeprefix("Y="))
    resting = around(before, at)
    before.screen.run("xdotool", "mousemove", *map(str, PAPER))
    before.touch.tap((400, 300))
    until("no pointer", lambda: around(before, at) == resting)
