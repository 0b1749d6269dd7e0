"""What hands and keys do to a picture that is looked at closely, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from kiosk.visit import zoom as zoom_module
from kiosk.visit.zoom import Zoom


class Clock:
    """Goes only when it is told to."""

    def __init__(self) -> None:
        self.time = 100.0

    def monotonic(self) -> float:
        return self.time


class Hand:
    """A picture of 2000×1000 px in a frame of 1000×500, and the fingers of one hand."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.zoom = Zoom()
        self.zoom.setProperty("frame", QSizeF(1000, 500))
        self.zoom.setProperty("picture", QSizeF(2000, 1000))
        self.taps: list[tuple[float, float]] = []
        self.eased = 0
        self.zoom.tapped.connect(lambda x, y: self.taps.append((x, y)))
        self.zoom.easing.connect(self._ease)

    def _ease(self) -> None:
        self.eased += 1

    def settle(self) -> None:
        """Lets what is under way come to its end."""
        self.zoom.setProperty("progress", 1.0)

    def seen_at(self, x: float, y: float) -> QPointF:
        """The px of the picture that is seen at a point of the frame."""
        view, factor = self.zoom.view, self.zoom.factor
        return QPointF(view.x() + x / factor, view.y() + y / factor)

    def move(self, finger: int, *path: tuple[float, float]) -> None:
        """Moves a finger from point to point, in 16 ms each."""
        for point in path:
            self.clock.time += 0.016
            self.zoom.fingerMoved(finger, *point)

    def pinch(self, span: tuple[float, float], middle: tuple[float, float] = (500, 250)) -> None:
        """Puts two fingers down and moves them from one distance to another."""
        x, y = middle
        self.zoom.fingerDown(1, x - span[0] / 2, y)
        self.zoom.fingerDown(2, x + span[0] / 2, y)
        for step in range(1, 11):
            half = (span[0] + (span[1] - span[0]) * step / 10) / 2
            self.move(1, (x - half, y))
            self.move(2, (x + half, y))

    def lift(self, *fingers: int) -> None:
        """Takes fingers away."""
        for finger in fingers:
            self.zoom.fingerUp(finger)

    def tap(self, x: float, y: float, after: float = 1.0) -> None:
        """A short touch, some seconds after whatever was before."""
        self.clock.time += after
        self.zoom.fingerDown(9, x, y)
        self.clock.time += 0.05
        self.zoom.fingerUp(9)


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hand]:
    clock = Clock()
    monkeypatch.setattr(zoom_module, "time", clock)
    yield Hand(clock)


def at_four(hand: Hand) -> None:
    """Four times as large."""
    hand.zoom.zoomBy(4)
    hand.settle()


def test_at_first_the_whole_picture_is_seen(hand: Hand) -> None:
    assert (hand.zoom.scale, hand.zoom.factor) == (1, 0.5)
    assert hand.zoom.view == QRectF(0, 0, 2000, 1000)
    assert (hand.zoom.canZoomIn, hand.zoom.canZoomOut) == (True, False)


class TestPinch:
    def test_what_is_under_the_fingers_stays_under_them(self, hand: Hand) -> None:
        before = hand.seen_at(450, 220)
        hand.pinch((150, 600), (450, 220))
        assert hand.zoom.scale == pytest.approx(4)
        assert (hand.seen_at(450, 220) - before).manhattanLength() * hand.zoom.factor <= 2

    def test_also_while_both_wander_off(self, hand: Hand) -> None:
        at_four(hand)
        before = hand.seen_at(400, 250)
        hand.zoom.fingerDown(1, 300, 250)
        hand.zoom.fingerDown(2, 500, 250)
        for step in range(1, 31):
            hand.move(1, (300 + 10 * step, 250))
            hand.move(2, (500 + 10 * step, 250))
        assert hand.zoom.scale == pytest.approx(4)
        assert (hand.seen_at(700, 250) - before).manhattanLength() * hand.zoom.factor <= 2

    def test_a_finger_that_is_lifted_does_not_make_it_leap(self, hand: Hand) -> None:
        hand.pinch((150, 600))
        before = hand.zoom.view
        hand.lift(1)
        assert hand.zoom.view == before
        hand.move(2, *[(800 - 5 * step, 250) for step in range(41)])
        hand.lift(2)
        moved = (hand.zoom.view.x() - before.x()) * hand.zoom.factor
        assert moved == pytest.approx(200, abs=2)
        assert hand.zoom.scale == pytest.approx(4)

    def test_no_step_is_larger_than_the_finger_s(self, hand: Hand) -> None:
        hand.pinch((150, 600))
        lefts = [hand.zoom.view.x()]
        hand.lift(1)
        for step in range(41):
            hand.move(2, (800 - 5 * step, 250))
            lefts.append(hand.zoom.view.x())
        hand.lift(2)
        steps = [abs(b - a) * hand.zoom.factor for a, b in pairwise(lefts)]
        assert max(steps) <= 5.01

    def test_past_a_limit_it_eases_back_once(self, hand: Hand) -> None:
        hand.pinch((600, 150))
        assert 0.5 < hand.zoom.scale < 1
        assert hand.eased == 0
        hand.lift(1, 2)
        assert hand.eased == 1
        hand.settle()
        assert hand.zoom.view == QRectF(0, 0, 2000, 1000)
        assert hand.eased == 1

    def test_past_the_other_too(self, hand: Hand) -> None:
        hand.zoom.zoomBy(8)
        hand.settle()
        hand.eased = 0
        hand.pinch((100, 400))
        assert hand.zoom.scale > 8
        hand.lift(1, 2)
        hand.settle()
        assert (hand.zoom.scale, hand.eased) == (pytest.approx(8), 1)

    def test_a_second_finger_past_the_edge_does_not_make_it_leap(self, hand: Hand) -> None:
        at_four(hand)
        hand.zoom.fingerDown(1, 100, 250)
        hand.move(1, *[(100 + 50 * step, 250) for step in range(1, 17)])
        past = hand.zoom.view.x()
        hand.zoom.fingerDown(2, 300, 250)
        hand.move(2, (330, 250))
        between = hand.seen_at(615, 250)
        hand.move(2, (300, 250))
        assert (hand.seen_at(600, 250) - between).manhattanLength() * hand.zoom.factor <= 2
        assert hand.zoom.view.x() == pytest.approx(past)

    def test_within_the_limits_nothing_eases(self, hand: Hand) -> None:
        hand.pinch((150, 600))
        hand.lift(1, 2)
        assert hand.eased == 0

    def test_a_palm_that_rests_and_a_finger_are_none(self, hand: Hand) -> None:
        at_four(hand)
        hand.zoom.fingerDown(1, 100, 480)
        hand.clock.time += 2
        hand.move(1, (101, 480))
        hand.zoom.fingerDown(2, 500, 250)
        hand.move(2, *[(500 + 10 * step, 250) for step in range(1, 11)])
        assert hand.zoom.scale == pytest.approx(4)


class TestDrag:
    def test_the_picture_follows_the_finger(self, hand: Hand) -> None:
        at_four(hand)
        before = hand.seen_at(500, 250)
        hand.zoom.fingerDown(1, 500, 250)
        hand.move(1, *[(500 + 10 * step, 250 - 5 * step) for step in range(1, 21)])
        assert (hand.seen_at(700, 150) - before).manhattanLength() * hand.zoom.factor <= 2

    def test_at_the_edge_it_follows_less_and_eases_back_once(self, hand: Hand) -> None:
        at_four(hand)
        hand.eased = 0
        hand.zoom.fingerDown(1, 100, 250)
        hand.move(1, *[(100 + 100 * step, 250) for step in range(1, 31)])
        assert hand.zoom.view.x() < 0
        hand.lift(1)
        hand.settle()
        assert (hand.zoom.view.x(), hand.eased) == (pytest.approx(0), 1)

    def test_a_finger_stops_what_is_under_way(self, hand: Hand) -> None:
        held: list[bool] = []
        hand.zoom.held.connect(lambda: held.append(True))
        hand.zoom.zoomBy(4)
        hand.zoom.setProperty("progress", 0.5)
        hand.zoom.fingerDown(1, 100, 250)
        hand.move(1, (140, 250))
        scale = hand.zoom.scale
        hand.zoom.setProperty("progress", 0.6)
        assert held
        assert hand.zoom.scale == scale

    def test_what_the_system_takes_away_is_as_if_it_had_been_lifted(self, hand: Hand) -> None:
        hand.pinch((600, 150))
        hand.zoom.fingersLost()
        hand.settle()
        assert hand.zoom.scale == pytest.approx(1)


class TestTaps:
    def test_two_go_closer_at_their_point_and_two_more_back(self, hand: Hand) -> None:
        before = hand.seen_at(300, 200)
        hand.tap(300, 200)
        hand.tap(300, 200, after=0.2)
        hand.settle()
        assert hand.zoom.scale == pytest.approx(2.5)
        assert (hand.seen_at(300, 200) - before).manhattanLength() * hand.zoom.factor <= 2
        hand.tap(700, 100)
        hand.tap(700, 100, after=0.2)
        hand.settle()
        assert hand.zoom.view == QRectF(0, 0, 2000, 1000)

    def test_each_first_one_is_told(self, hand: Hand) -> None:
        hand.tap(300, 200)
        hand.tap(300, 200, after=0.2)
        hand.tap(600, 200)
        assert hand.taps == [(300, 200), (600, 200)]

    def test_every_part_can_be_brought_to_the_middle(self, hand: Hand) -> None:
        at_four(hand)
        for _ in range(4):
            hand.zoom.centre(1, 1)
            hand.settle()
        assert hand.zoom.view.topLeft() == QPointF(0, 0)
        before = hand.seen_at(800, 400)
        hand.zoom.centre(800, 400)
        hand.settle()
        assert (hand.seen_at(500, 250) - before).manhattanLength() * hand.zoom.factor <= 2


class TestKeys:
    def test_steps_that_come_quickly_add_up(self, hand: Hand) -> None:
        for _ in range(3):
            hand.zoom.zoomBy(1.5)
            hand.zoom.setProperty("progress", 0.3)
        hand.settle()
        assert hand.zoom.scale == pytest.approx(1.5**3)

    def test_panning_adds_up_too_and_never_turns_back(self, hand: Hand) -> None:
        at_four(hand)
        lefts = [hand.zoom.view.x()]
        for _ in range(5):
            hand.zoom.pan(0.15, 0)
            for share in (0.3, 0.6):
                hand.zoom.setProperty("progress", share)
                lefts.append(hand.zoom.view.x())
        hand.settle()
        assert lefts == sorted(lefts)
        assert hand.zoom.view.x() == pytest.approx(750 + 5 * 0.15 * 500)

    def test_at_a_limit_nothing_is_under_way(self, hand: Hand) -> None:
        hand.zoom.zoomBy(1 / 1.5)
        hand.zoom.pan(0.15, 0)
        assert hand.eased == 0

    def test_buttons_know_where_it_ends(self, hand: Hand) -> None:
        hand.zoom.zoomBy(100)
        assert (hand.zoom.canZoomIn, hand.zoom.canZoomOut) == (False, True)


def test_a_point_out_of_sight_is_brought_in_and_one_in_sight_left(hand: Hand) -> None:
    at_four(hand)
    before = hand.zoom.view
    hand.zoom.bringIn(0.52, 0.5)
    assert hand.zoom.view == before
    hand.zoom.bringIn(0.9, 0.5)
    hand.settle()
    assert hand.zoom.view.contains(QPointF(1800, 500))


def test_another_frame_shows_the_same_part(hand: Hand) -> None:
    at_four(hand)
    hand.zoom.setProperty("frame", QSizeF(500, 1000))
    assert hand.zoom.scale == pytest.approx(4)
    assert hand.zoom.view.center() == QPointF(1000, 500)


def test_what_is_under_way_is_there_at_once_when_the_frame_changes(hand: Hand) -> None:
    hand.zoom.zoomBy(4)
    hand.zoom.setProperty("progress", 0.2)
    hand.zoom.setProperty("frame", QSizeF(990, 500))
    assert hand.zoom.scale == pytest.approx(4)
