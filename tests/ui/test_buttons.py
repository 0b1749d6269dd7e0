"""Next and Back under fingers."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor

Stand = Callable[..., Visitor]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the sixth panel."""
    return stand(size=request.param, start=5)


def test_a_tap_turns_one_panel(visitor: Visitor) -> None:
    visitor.touch(Role.Button, "Next")
    assert visitor.place() == 6
    visitor.touch(Role.Button, "Back")
    assert visitor.place() == 5


def test_a_tap_on_the_round_buttons_rim_counts(visitor: Visitor) -> None:
    box = visitor.the(Role.Button, "Next").box
    assert min(box.width(), box.height()) >= 88
    visitor.fingers.tap((box.left() + 3, box.center().y()))
    assert visitor.place() == 6


def test_a_finger_that_bounces_is_one_tap(visitor: Visitor) -> None:
    at = visitor.the(Role.Button, "Next").middle
    for _ in range(60):
        place = visitor.place()
        began = time.monotonic()
        visitor.fingers.tap(at)
        after(25)
        visitor.fingers.tap(at)
        # Both taps lie within this time, which a busy machine may stretch beyond a bounce.
        if time.monotonic() - began < 0.08:
            assert visitor.place() == place + 1
            return
        visitor.visit.goToFirst()
    pytest.fail("This machine is too busy to tap as fast as a finger bounces.")


def test_two_taps_that_are_meant_are_two(visitor: Visitor) -> None:
    at = visitor.the(Role.Button, "Next").middle
    visitor.fingers.tap(at)
    after(250)
    visitor.fingers.tap(at)
    assert visitor.place() == 7


def test_a_bounce_on_one_button_leaves_the_other_alone(visitor: Visitor) -> None:
    following, back = (visitor.the(Role.Button, name).middle for name in ("Next", "Back"))
    visitor.fingers.tap(following)
    visitor.fingers.tap(back)
    assert visitor.place() == 5


def test_a_tap_may_wander_a_little_and_last_most_of_a_second(visitor: Visitor) -> None:
    x, y = visitor.the(Role.Button, "Next").middle
    [finger] = visitor.fingers.down((x, y))
    visitor.fingers.move({finger: (x + 14, y - 12)})
    after(600)
    visitor.fingers.up(finger)
    assert visitor.place() == 6


def test_longer_is_no_tap(visitor: Visitor) -> None:
    [finger] = visitor.fingers.down(visitor.the(Role.Button, "Next").middle)
    after(900)
    visitor.fingers.up(finger)
    assert visitor.place() == 5


def test_a_swipe_that_begins_on_a_button_is_no_tap(visitor: Visitor) -> None:
    x, y = visitor.the(Role.Button, "Next").middle
    visitor.swipe(-0.5 * visitor.window.width(), (x, y))
    assert visitor.place() == 6


def test_two_fingers_at_once_on_one_button_are_one_tap(visitor: Visitor) -> None:
    x, y = visitor.the(Role.Button, "Next").middle
    pair = visitor.fingers.down((x - 15, y), (x + 15, y))
    visitor.fingers.up(*pair)
    assert visitor.place() == 6


def test_a_second_finger_that_comes_and_goes_first_is_a_tap_too(visitor: Visitor) -> None:
    x, y = visitor.the(Role.Button, "Next").middle
    [palm] = visitor.fingers.down((x - 15, y))
    after(900)
    visitor.fingers.tap((x + 15, y))
    assert visitor.place() == 6
    visitor.fingers.up(palm)
    assert visitor.place() == 6


def test_palms_that_rest_do_not_block_a_tap(visitor: Visitor) -> None:
    bottom = visitor.window.height() - 6
    palms = visitor.fingers.down((100, bottom), (160, bottom))
    visitor.touch(Role.Button, "Next")
    assert visitor.place() == 6
    visitor.fingers.up(*palms)
    assert visitor.place() == 6


def test_a_palm_on_the_button_itself_does_not_block_the_other(visitor: Visitor) -> None:
    [palm] = visitor.fingers.down(visitor.the(Role.Button, "Next").middle)
    visitor.touch(Role.Button, "Back")
    assert visitor.place() == 4
    after(900)
    visitor.fingers.up(palm)
    assert visitor.place() == 4


def test_at_the_ends_the_button_that_leads_nowhere_is_off(stand: Stand) -> None:
    visitor = stand()
    assert not visitor.the(Role.Button, "Back").enabled
    visitor.touch(Role.Button, "Back")
    assert visitor.place() == 0
    visitor.visit.goToLast()
    visitor.rest()
    assert visitor.the(Role.Button, "Back").enabled
    assert not visitor.the(Role.Button, "Next").enabled
    visitor.touch(Role.Button, "Next")
    assert visitor.place() == visitor.visit.count - 1


@pytest.mark.parametrize("name", ["Next", "Back"])
def test_a_button_looks_after_a_touch_as_before_it(visitor: Visitor, name: str) -> None:
    box = visitor.the(Role.Button, name).box.toRect()
    before = visitor.window.grabWindow().copy(box)
    [finger] = visitor.fingers.down(visitor.the(Role.Button, name).middle)
    assert visitor.window.grabWindow().copy(box) != before
    visitor.fingers.up(finger)
    visitor.rest()
    assert visitor.window.grabWindow().copy(box) == before


@pytest.mark.parametrize("name", ["Next", "Back"])
def test_a_touch_that_the_system_takes_away_presses_nothing_and_leaves_no_light(
    visitor: Visitor, name: str
) -> None:
    box = visitor.the(Role.Button, name).box.toRect()
    before = visitor.window.grabWindow().copy(box)
    visitor.fingers.down(visitor.the(Role.Button, name).middle)
    assert visitor.window.grabWindow().copy(box) != before
    visitor.fingers.cancel()
    assert visitor.place() == 5
    assert visitor.window.grabWindow().copy(box) == before
    visitor.touch(Role.Button, "Next")
    assert visitor.place() == 6


@pytest.mark.parametrize("name", ["Contrast", "Less movement"])
def test_a_finger_that_bounces_on_a_setting_changes_it_once(visitor: Visitor, name: str) -> None:
    visitor.visit.openScreen("overview")
    x, y = visitor.the(Role.CheckBox, name).middle
    pair = visitor.fingers.down((x - 15, y), (x + 15, y))
    visitor.fingers.up(*pair)
    assert visitor.settings.contrast == (name == "Contrast")
    assert visitor.settings.lessMovement == (name == "Less movement")


def after(milliseconds: int) -> None:
    """Lets time pass between two touches: not a wait for kiosk, but what is tested."""
    end = time.monotonic() + milliseconds / 1000
    while (left := end - time.monotonic()) > 0:
        QTest.qWait(max(1, int(left * 1000)))
