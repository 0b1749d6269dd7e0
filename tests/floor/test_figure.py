"""A figure looked at closely, by fingers from outside: what they do, and what they never do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops

from tests.floor.conftest import Visitor, standing
from tests.floor.hands import Point
from tests.floor.screen_reader import Node
from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

AT = "lenin/gorki"
HEADING = "Lenin falls ill, and Stalin waits"
MIDDLE = (430.0, 500.0)
"""A point of the picture where no number stands."""
PICTURE = (860, 900)
LIFT = 150
"""How far above its point a number stands, px."""


class Looker:
    """Somebody before a figure, without a finger on the glass."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.touch = visitor.touch

    def open(self) -> None:
        """Stands before the whole picture."""
        self.visitor.keys.press("Escape")
        self.at_panel()
        self.touch.tap(self.button("Look closer").middle)
        self.button("Zoom in")
        self.still()

    def at_panel(self) -> None:
        """Holds it to the panel from which the figure was opened."""
        self.visitor.reader.the("push button", "Next")
        assert self.visitor.reader.heading() == HEADING

    def button(self, name: str) -> Node:
        """A button, as soon as it is there."""
        return self.visitor.reader.the("push button", name)

    def still(self) -> Image.Image:
        """The picture in its frame, once nothing moves."""

        def look() -> Image.Image | None:
            one = self.visitor.screen.picture()
            self.touch.pause(0.25)  # what is seen at a new scale is drawn anew after a moment
            other = self.visitor.screen.picture()
            return other if not differ(one, other) else None

        return until("rest", look).crop((0, 0, 860, 900))

    def number(self, across: float, down: float) -> Point:
        """Where the number of a hotspot stands: above its point, given as shares of the picture."""
        x, y, width, height = self.visitor.reader.the("image").box or (0, 0, 0, 0)
        scale = min(width / PICTURE[0], height / PICTURE[1])
        left, top = x + (width - scale * PICTURE[0]) / 2, y + (height - scale * PICTURE[1]) / 2
        return left + across * scale * PICTURE[0], top + down * scale * PICTURE[1] - LIFT

    def is_whole(self) -> bool:
        """Whether the whole picture is seen."""
        return "sensitive" not in self.button("Zoom out").states

    def pinch(self, start: float, end: float, middle: Point = MIDDLE) -> list[int]:
        """Two fingers, from one distance to another; they stay down."""
        x, y = middle
        pair = self.touch.change(down=[(x - start / 2, y), (x + start / 2, y)])
        for step in range(1, 13):
            half = (start + (end - start) * step / 12) / 2
            self.touch.move_all({pair[0]: (x - half, y), pair[1]: (x + half, y)})
        return pair


def differ(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures are not the same."""
    return ImageChops.difference(one.convert("RGB"), other.convert("RGB")).getbbox() is not None


@pytest.fixture(scope="module")
def standing_there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Looker]:
    state = tmp_path_factory.mktemp("figure") / "state"
    with (
        VirtualScreen((1920, 1080)) as screen,
        standing(screen, state, "--at", AT) as visitor,
    ):
        yield Looker(visitor)


@pytest.fixture
def looker(standing_there: Looker) -> Iterator[Looker]:
    standing_there.open()
    yield standing_there
    standing_there.touch.lift()
    standing_there.visitor.keys.press("Escape")
    standing_there.at_panel()


def test_a_pinch_zooms_and_back_again_shows_the_same(looker: Looker) -> None:
    whole = looker.still()
    looker.touch.change(up=looker.pinch(120, 480))
    assert differ(looker.still(), whole)
    assert not looker.is_whole()
    looker.touch.change(up=looker.pinch(480, 60))
    until("the whole picture", looker.is_whole)
    until("the same as before", lambda: not differ(looker.still(), whole))


def test_of_two_fingers_one_is_lifted_and_the_picture_stays(looker: Looker) -> None:
    one, other = looker.pinch(120, 480)
    before = looker.still()
    looker.touch.up(one)
    assert not differ(looker.still(), before)
    looker.touch.drag(other, [(670, 500), (470, 500)], 0.3)
    assert differ(looker.still(), before)
    looker.touch.up(other)


def test_two_fingers_that_go_sideways_turn_no_panel(looker: Looker) -> None:
    pair = looker.touch.change(down=[(400, 400), (500, 600)])
    for step in range(1, 13):
        looker.touch.move_all({pair[0]: (400 - 25 * step, 400), pair[1]: (500 - 25 * step, 600)})
    looker.touch.lift()
    until("the whole picture", looker.is_whole)


def test_a_fling_against_the_edge_turns_no_panel(looker: Looker) -> None:
    looker.touch.change(up=looker.pinch(120, 480))
    for _ in range(3):
        looker.touch.swipe((200, 500), (800, 500), 0.1)
        looker.touch.swipe((800, 500), (200, 500), 0.1)
    assert not looker.is_whole()


def test_a_finger_that_is_down_when_it_closes_turns_no_panel(looker: Looker) -> None:
    finger = looker.touch.down((800, 500))
    looker.touch.drag(finger, [(800, 500), (760, 500)], 0.1)
    looker.visitor.keys.press("Escape")
    looker.at_panel()
    looker.touch.drag(finger, [(760, 500), (200, 500)], 0.2)
    looker.touch.up(finger)


def test_a_double_tap_goes_closer_and_another_one_back(looker: Looker) -> None:
    whole = looker.still()
    for is_closer in (True, False):
        looker.touch.tap(MIDDLE)
        looker.touch.pause(0.15)
        looker.touch.tap(MIDDLE)
        until("closer or back", lambda wanted=is_closer: looker.is_whole() != wanted)
        assert differ(looker.still(), whole) == is_closer
        looker.touch.pause(0.5)


def test_palms_that_rest_are_no_fingers_of_a_pinch(looker: Looker) -> None:
    palms = looker.touch.change(down=[(200, 880), (240, 884), (280, 880)])
    looker.touch.pause(0.7)
    whole = looker.still()
    finger = looker.touch.down(MIDDLE)
    looker.touch.drag(finger, [MIDDLE, (700, 300)], 0.3)
    looker.touch.up(finger)
    until("the whole picture, unmoved", lambda: not differ(looker.still(), whole))
    looker.touch.change(up=looker.pinch(120, 480))
    assert not looker.is_whole()
    looker.touch.change(up=palms)


def test_a_button_looks_as_before_it_was_touched(looker: Looker) -> None:
    def pixels() -> Image.Image:
        x, y, width, height = looker.button("Close").box or (0, 0, 0, 0)
        return looker.visitor.screen.picture().crop((x, y, x + width, y + height))

    before = pixels()
    for name in ("Zoom in", "Zoom out"):
        looker.touch.tap(looker.button(name).middle)
    assert not differ(pixels(), before)
    until("the whole picture", looker.is_whole)


def test_a_name_and_its_number_open_the_same_words(looker: Looker) -> None:
    reader = looker.visitor.reader
    for name, number, heading in (
        ("Lenin’s wheelchair", (0.33, 0.88), "Vladimir Lenin"),
        ("The visitor’s chair", (0.66, 0.80), "Joseph Stalin"),
    ):
        looker.touch.tap(looker.number(*number))
        reader.the("heading", heading)
        looker.open()
        looker.touch.tap(looker.button(name).middle)
        reader.the("heading", heading)
    assert [node.name for node in reader.find("dialog")] == ["Look closer"]
