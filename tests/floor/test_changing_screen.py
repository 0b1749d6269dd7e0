"""A monitor that is switched, turned, switched off, or joined by another one while people read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest

from tests.floor.coloured import covers, go, is_at, painted, rests, write
from tests.floor.conftest import Visitor, standing
from tests.floor.hands import Point
from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

USUAL = (1920, 1080)
SIZES = [(720, 400), (1080, 1920), USUAL]
"""What a monitor comes back at: too small, turned, as it was."""
AT_MOST = 1.0
"""Seconds until all is in its place again."""
PLACE = 5
"""Where the visitor stands: panels lie before it and after it."""

Stand = Callable[[tuple[int, int]], Visitor]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """One exhibit for all of these changes, as in a museum: it is never restarted."""
    folder = tmp_path_factory.mktemp("changing")
    exhibit = str(write(folder / "exhibit"))
    with VirtualScreen(USUAL) as screen, standing(screen, folder / "state", exhibit) as visitor:
        yield visitor


@pytest.fixture
def stand(running: Visitor) -> Iterator[Stand]:
    """Stands the visitor before the panel at PLACE, on a screen of a size."""

    def stand(size: tuple[int, int]) -> Visitor:
        switch(running, size)
        until("the whole screen", lambda: covers(running), AT_MOST)
        go(running, PLACE)
        return running

    yield stand
    running.touch.lift()


def switch(visitor: Visitor, size: tuple[int, int]) -> None:
    """Changes the screen's size, under all fingers that are on it."""
    visitor.screen.set_size(*size)
    visitor.touch.size = size


def is_in_order(visitor: Visitor, place: int) -> None:
    """Holds it to cover the screen in time, at rest at a place, and touches Next where it is."""
    until(f"panel {place} over the whole screen", lambda: rests(visitor, place), AT_MOST)
    is_at(visitor, place)
    visitor.touch.tap(visitor.reader.the("push button", "Next").middle)
    is_at(visitor, place + 1)


def outside(visitor: Visitor) -> list[str]:
    """What is shown and is not wholly on the screen."""
    width, height = visitor.screen.size
    boxes = [(node.name, node.box) for node in visitor.reader.nodes() if node.box]
    return [n for n, (x, y, w, h) in boxes if x < 0 or y < 0 or x + w > width or y + h > height]


def across(visitor: Visitor, share: float) -> Point:
    """A point on the picture, at a share of the screen's width."""
    width, height = visitor.screen.size
    return share * width, 0.3 * height


changes = pytest.mark.parametrize(
    ("before", "after"), [(USUAL, SIZES[0]), *pairwise(SIZES)], ids=str
)


@changes
def test_while_nothing_moves(stand: Stand, before: tuple[int, int], after: tuple[int, int]) -> None:
    visitor = stand(before)
    switch(visitor, after)
    is_in_order(visitor, PLACE)
    assert outside(visitor) == []


@changes
def test_while_a_panel_slides_in(
    stand: Stand, before: tuple[int, int], after: tuple[int, int]
) -> None:
    visitor = stand(before)
    visitor.keys.press("Right")
    until("both panels", lambda: painted(visitor) == [PLACE, PLACE + 1])
    switch(visitor, after)
    is_in_order(visitor, PLACE + 1)


@changes
def test_while_a_finger_holds_a_panel_at_forty_hundredths(
    stand: Stand, before: tuple[int, int], after: tuple[int, int]
) -> None:
    """The swipe is over: its finger may stay, move and leave, and nothing follows from it."""
    visitor = stand(before)
    finger = visitor.touch.down(across(visitor, 0.8))
    visitor.touch.drag(finger, [across(visitor, 0.8), across(visitor, 0.4)], 0.2)
    until("both panels", lambda: painted(visitor) == [PLACE, PLACE + 1])
    switch(visitor, after)
    is_in_order(visitor, PLACE)
    visitor.touch.drag(finger, [across(visitor, 0.4), across(visitor, 0.2)], 0.1)
    visitor.touch.up(finger)
    is_at(visitor, PLACE + 1)
    visitor.touch.swipe(across(visitor, 0.8), across(visitor, 0.3))
    is_at(visitor, PLACE + 2)


def test_many_changes_at_once(stand: Stand) -> None:
    visitor = stand(USUAL)
    for size in SIZES * 5:
        switch(visitor, size)
    is_in_order(visitor, PLACE)


def test_switched_off_and_on_again(stand: Stand) -> None:
    visitor = stand(USUAL)
    for place, size in enumerate((USUAL, SIZES[0], USUAL), start=PLACE):
        visitor.screen.switch_off()
        switch(visitor, size)
        is_in_order(visitor, place)


def test_what_is_touched_while_it_is_off_is_there_when_it_is_on(stand: Stand) -> None:
    visitor = stand(USUAL)
    there = visitor.reader.the("push button", "Next").middle
    visitor.screen.switch_off()
    visitor.touch.tap(there)
    switch(visitor, USUAL)
    is_in_order(visitor, PLACE + 1)


def test_a_second_monitor_comes_and_goes(stand: Stand) -> None:
    visitor = stand(USUAL)
    visitor.screen.run("xrandr", "--setmonitor", "second", "960/250x1080/250+960+0", "none")
    until("one whole monitor", lambda: visitor.show.geometry() == (960, 0, 960, 1080), AT_MOST)
    visitor.screen.run("xrandr", "--delmonitor", "second")
    is_in_order(visitor, PLACE)
