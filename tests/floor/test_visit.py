"""A visit from outside: what wakes the exhibit, what keeps it awake, and how it ends."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.floor.coloured import INVITATION, rests, told, write
from tests.floor.conftest import Visitor, standing
from tests.floor.hands import Point
from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

IDLE, COUNTDOWN = 5, 3
QUESTION = "Are you still there?"
LATE = 1.5
"""Seconds that a timer, and looking for what it did, may take longer."""


class Museum:
    """One exhibit that is never restarted, and one visitor after the other."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.reader = visitor.reader

    def is_away(self) -> bool:
        """Whether it waits for the next visitor: its invitation is offered, and no panel."""
        names = {node.name for node in self.reader.nodes() if node.role == "push button"}
        return names == {INVITATION}

    def is_asking(self) -> bool:
        """Whether the question, and nothing else, is offered."""
        nodes = [node for node in self.reader.nodes() if node.role in ("push button", "dialog")]
        return {node.name for node in nodes} == {QUESTION, "Continue"}

    def wake(self) -> None:
        """Stands before the first panel, without a finger on the glass."""
        if self.is_asking():
            until("the end of the visit before", self.is_away)
        if self.is_away():
            self.visitor.touch.tap((400, 300))
        else:
            self.visitor.keys.press("Home")
        is_at(self.visitor, 0)

    def asked_after(self, began: float, earlier: float = 2.0) -> None:
        """Holds it to ask after the time without a touch, which began up to so much earlier."""
        until("the question", self.is_asking, IDLE + LATE + 2)
        took = time.monotonic() - began
        assert IDLE - earlier <= took <= IDLE + LATE, f"asked after {took:.1f} s"

    def never_asked_in(self, seconds: float, doing: Callable[[int], None]) -> None:
        """Does something again and again for so long; nobody may be asked meanwhile."""
        end, number = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            doing(number)
            number += 1
            assert not self.is_asking()


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Museum]:
    folder = tmp_path_factory.mktemp("visit")
    exhibit = str(write(folder / "exhibit", times=(IDLE, COUNTDOWN)))
    with (
        VirtualScreen((1920, 1080)) as screen,
        standing(screen, folder / "state", exhibit, wakes=False) as visitor,
    ):
        yield Museum(visitor)


@pytest.fixture
def museum(running: Museum) -> Iterator[Museum]:
    """Somebody stands before the first panel."""
    running.wake()
    yield running
    running.visitor.touch.lift()


def test_the_whole_life_of_two_visits(tmp_path: Path) -> None:
    exhibit = str(write(tmp_path / "exhibit", times=(IDLE, COUNTDOWN)))
    with (
        VirtualScreen((1920, 1080)) as screen,
        standing(screen, tmp_path / "state", exhibit, wakes=False) as visitor,
    ):
        museum = Museum(visitor)
        touch, reader = visitor.touch, visitor.reader
        assert museum.is_away()
        picture = visitor.screen.picture().getpixel((400, 700))

        first_where_next_will_be(museum)
        touch.tap(button(visitor, "Next"))
        is_at(visitor, 1)
        touch.swipe((1500, 300), (900, 300))
        began = time.monotonic()
        is_at(visitor, 2)
        museum.asked_after(began, earlier=0.1)
        began = time.monotonic()
        touch.tap((1500, 960))
        until("the panel of before", lambda: told(visitor) == 2)
        is_at(visitor, 2)
        reader.press(reader.the("link", "Lenin"))
        reader.the("dialog", "Vladimir Lenin")
        museum.asked_after(time.monotonic())
        began = time.monotonic()
        until("the attract screen", museum.is_away, COUNTDOWN + LATE + 2)
        assert COUNTDOWN - 0.5 <= time.monotonic() - began <= COUNTDOWN + LATE
        assert visitor.screen.picture().getpixel((400, 700)) == picture

        visitor.keys.press("Right")
        is_at(visitor, 0)
        assert not reader.find("dialog")
        visitor.keys.press("Right")
        is_at(visitor, 1)
        until("the attract screen", museum.is_away, IDLE + COUNTDOWN + 2 * LATE + 2)


def is_at(visitor: Visitor, place: int) -> None:
    """Holds it to be at rest at a place, by its picture alone: the tree takes long to read."""
    until(f"panel {place} at rest", lambda: rests(visitor, place), 5)


def first_where_next_will_be(museum: Museum) -> None:
    """Wakes by a touch that is held for 600 ms just where a button will be."""
    visitor = museum.visitor
    finger = visitor.touch.down((1788, 944))
    next_button = visitor.reader.the("push button", "Next")
    assert next_button.box is not None
    x, y, width, height = next_button.box
    assert x <= 1788 <= x + width
    assert y <= 944 <= y + height
    visitor.touch.pause(0.6)
    visitor.touch.up(finger)
    is_at(visitor, 0)


def button(visitor: Visitor, name: str) -> Point:
    """Where a button is."""
    return visitor.reader.the("push button", name).middle


def test_a_held_drag_postpones(museum: Museum) -> None:
    touch = museum.visitor.touch
    finger = touch.down((1600, 300))

    def drag(number: int) -> None:
        touch.move(finger, (1600 - 12 * number, 300))
        touch.pause(0.3)

    museum.never_asked_in(IDLE + 3, drag)
    began = time.monotonic()
    museum.asked_after(began)


def test_keys_postpone(museum: Museum) -> None:
    def press(_: int) -> None:
        museum.visitor.keys.press("a")
        time.sleep(1)

    museum.never_asked_in(IDLE + 3, press)


def test_a_screen_reader_s_actions_postpone(museum: Museum) -> None:
    def press(number: int) -> None:
        name = "Back" if number % 2 else "Next"
        museum.reader.press(museum.reader.the("push button", name))
        time.sleep(1)

    museum.never_asked_in(IDLE + 3, press)


def test_a_mouse_that_trembles_does_not(museum: Museum) -> None:
    began = time.monotonic()
    for number in range(int((IDLE - 1) / 0.2)):
        museum.visitor.screen.run("xdotool", "mousemove", str(900 + number % 2), "500")
        time.sleep(0.2)
    museum.asked_after(began)


def test_a_palm_that_rests_does_not(museum: Museum) -> None:
    touch = museum.visitor.touch
    palm = [touch.down((900 + 40 * number, 1070)) for number in range(3)]
    began = time.monotonic()
    for number in range(int((IDLE - 1) / 0.2)):
        touch.move_all({finger: (900 + 40 * n + number % 3, 1070) for n, finger in enumerate(palm)})
        touch.pause(0.15)
    museum.asked_after(began)
    until("the attract screen", museum.is_away, COUNTDOWN + LATE + 2)
    touch.tap((400, 300))
    is_at(museum.visitor, 0)
    touch.tap(button(museum.visitor, "Next"))
    is_at(museum.visitor, 1)


def test_a_key_that_repeats_by_itself_does_not(museum: Museum) -> None:
    keys = museum.visitor.keys
    keys.hold("Right")
    try:
        began = time.monotonic()
        museum.asked_after(began)
        until("the attract screen", museum.is_away, COUNTDOWN + LATE + 2)
        time.sleep(1)
        assert museum.is_away()
    finally:
        keys.let_go("Right")
    keys.press("Right")
    is_at(museum.visitor, 0)


def test_a_screen_reader_is_told_of_the_question(museum: Museum) -> None:
    museum.reader.heard()
    until("the question", museum.is_asking, IDLE + LATE + 2)
    until(
        "the question said",
        lambda: QUESTION in [told.words for told in museum.reader.heard()],
        LATE,
    )


def test_of_two_taps_120_ms_apart_the_second_acts(museum: Museum) -> None:
    at = button(museum.visitor, "Next")
    until("the attract screen", museum.is_away, IDLE + COUNTDOWN + 2 * LATE + 2)
    museum.visitor.touch.tap(at)
    museum.visitor.touch.pause(0.1)
    museum.visitor.touch.tap(at)
    is_at(museum.visitor, 1)
