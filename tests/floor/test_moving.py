"""Through the exhibit with a visitor's own hands: fingers, keys, and a screen reader's actions."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from tests.floor.conftest import Visitor
from tests.floor.waiting import until


def turned(before: Visitor, heading: str) -> str:
    """The heading after the panel was turned."""
    return until(
        f"another panel than {heading}",
        lambda: next((n.name for n in before.reader.find("heading") if n.name != heading), ""),
    )


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_a_swipe_turns_the_panel_and_back(
    visitor: Callable[..., Visitor], size: tuple[int, int]
) -> None:
    before = visitor(size=size)
    width, height = size
    left, right = (0.3 * width, 0.4 * height), (0.7 * width, 0.4 * height)
    first = before.reader.heading()
    before.touch.swipe(right, left)
    second = turned(before, first)
    before.touch.swipe(left, right)
    assert turned(before, second) == first


def test_the_arrow_keys_turn_the_panel_and_back(visitor: Callable[..., Visitor]) -> None:
    before = visitor()
    first = before.reader.heading()
    before.keys.press("Right")
    second = turned(before, first)
    before.keys.press("Left")
    assert turned(before, second) == first


def test_next_and_back_are_touched(visitor: Callable[..., Visitor]) -> None:
    before = visitor()
    first = before.reader.heading()
    before.touch.tap(before.reader.the("push button", "Next").middle)
    second = turned(before, first)
    before.touch.tap(before.reader.the("push button", "Back").middle)
    assert turned(before, second) == first


def test_next_is_pressed_by_a_screen_reader(visitor: Callable[..., Visitor]) -> None:
    before = visitor()
    first = before.reader.heading()
    before.reader.press(before.reader.the("push button", "Next"))
    turned(before, first)


def test_it_starts_where_it_is_told_to(visitor: Callable[..., Visitor]) -> None:
    before = visitor("--at", "lenin/gorki")
    assert before.reader.heading() == "Lenin falls ill, and Stalin waits"


def test_nothing_off_the_screen_is_in_the_tree(visitor: Callable[..., Visitor]) -> None:
    before = visitor()
    first = before.reader.heading()
    before.keys.press("Right")
    turned(before, first)
    hidden = [
        node
        for node in before.reader.nodes()
        if node.path and ("showing" not in node.states or node.box is None)
    ]
    assert not hidden


def at_rest(visitor: Visitor) -> bytes:
    """What is painted once nothing has moved for half a second."""
    seen, since = b"", time.monotonic()

    def picture() -> bytes:
        nonlocal seen, since
        if (now := visitor.screen.picture().tobytes()) != seen:
            seen, since = now, time.monotonic()
        return seen if time.monotonic() - since > 0.5 else b""

    return until("a picture that stays", picture)


def test_what_is_said_is_what_is_seen(visitor: Callable[..., Visitor]) -> None:
    """Turning changes the picture as well as the names, and turning back brings both back.

    From rest to rest: Qt's software renderer sets large letters up to a twelfth of a px beside
    their place when the last frame of a slide repaints only a part of them.
    """
    before = visitor()
    heading = before.reader.heading()
    picture = at_rest(before)
    before.keys.press("Right")
    second = turned(before, heading)
    assert at_rest(before) != picture
    before.keys.press("Left")
    assert turned(before, second) == heading
    assert at_rest(before) == picture
