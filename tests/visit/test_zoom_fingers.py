"""Which fingers move a picture, and which of them tap it."""

from __future__ import annotations

from kiosk.visit.zoom_fingers import Tapped, ZoomFingers
from kiosk.visit.zooming import Point

HERE, THERE, ELSEWHERE = Point(100, 100), Point(400, 100), Point(700, 500)


def moved(at: Point, across: float) -> Point:
    """A point so many px to the right."""
    return at._replace(x=at.x + across)


def held(fingers: ZoomFingers) -> tuple[int, ...]:
    """The fingers that move the picture."""
    grip = fingers.grip()
    return grip.fingers if grip else ()


class TestOneFinger:
    def test_drags_once_it_has_gone_further_than_a_tap_wanders(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.move(1, moved(HERE, 19), 0.1)
        assert held(fingers) == ()
        fingers.move(1, moved(HERE, 30), 0.2)
        grip = fingers.grip()
        assert grip
        assert (grip.fingers, grip.at, grip.start) == ((1,), (moved(HERE, 30),), (HERE,))

    def test_is_let_go_of_when_it_leaves(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.move(1, THERE, 0.1)
        assert fingers.up(1, 0.2) is None
        assert held(fingers) == ()


class TestTwoFingers:
    def test_that_come_together_are_a_pair_as_soon_as_one_stirs(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.down(2, THERE, 0.2)
        assert held(fingers) == ()
        fingers.move(2, moved(THERE, 20), 0.3)
        grip = fingers.grip()
        assert grip
        assert (grip.fingers, grip.middle, grip.span) == ((1, 2), Point(260, 100), 320)
        assert grip.start == (HERE, THERE)

    def test_that_come_one_after_the_other_are_one_when_both_have_moved(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.move(1, moved(HERE, 30), 0.4)
        fingers.down(2, THERE, 0.6)
        assert held(fingers) == (1,)
        fingers.move(2, moved(THERE, 30), 0.7)
        assert held(fingers) == (1, 2)

    def test_of_which_one_leaves_go_on_as_one(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.down(2, THERE, 0)
        fingers.move(2, moved(THERE, 20), 0.1)
        fingers.up(1, 0.2)
        assert held(fingers) == (2,)

    def test_stay_the_pair_whoever_comes_later(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.down(2, THERE, 0)
        fingers.move(2, moved(THERE, 20), 0.2)
        fingers.down(3, ELSEWHERE, 0.4)
        fingers.move(3, moved(ELSEWHERE, 90), 0.5)
        assert held(fingers) == (1, 2)

    def test_that_pinched_make_no_tap(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.down(2, THERE, 0)
        fingers.move(2, moved(THERE, 15), 0.05)
        assert (fingers.up(1, 0.1), fingers.up(2, 0.1)) == (None, None)


class TestAPalmThatRests:
    def test_is_no_second_finger(self) -> None:
        fingers = ZoomFingers(20)
        for palm in (1, 2, 3):
            fingers.down(palm, moved(HERE, 40 * palm), 0)
            fingers.move(palm, moved(HERE, 40 * palm + 2), 0.3)
        assert held(fingers) == ()
        fingers.down(4, THERE, 1)
        fingers.move(4, moved(THERE, 60), 1.1)
        assert held(fingers) == (4,)

    def test_does_not_keep_two_others_from_pinching(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.down(4, THERE, 1)
        fingers.down(5, ELSEWHERE, 1.1)
        fingers.move(5, moved(ELSEWHERE, 15), 1.2)
        assert held(fingers) == (4, 5)

    def test_nor_one_from_tapping(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.down(4, THERE, 1)
        assert fingers.up(4, 1.1) == Tapped(THERE, is_second=False)

    def test_is_a_finger_again_when_it_moves(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.down(2, THERE, 1)
        fingers.move(2, moved(THERE, 50), 1.1)
        fingers.move(1, moved(HERE, 50), 1.2)
        assert set(held(fingers)) == {1, 2}

    def test_of_somebody_who_dragged_before_leaves_the_picture_to_the_next(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.move(1, moved(HERE, 60), 0.2)
        fingers.down(2, THERE, 3)
        fingers.move(2, moved(THERE, 60), 3.1)
        assert held(fingers) == (2,)


class TestTaps:
    def tap(self, fingers: ZoomFingers, at: Point, time: float) -> Tapped | None:
        """Down and up within 50 ms."""
        fingers.down(1, at, time)
        return fingers.up(1, time + 0.05)

    def test_a_tap_may_last_and_wander(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.move(1, moved(HERE, 15), 0.3)
        assert fingers.up(1, 0.75) == Tapped(moved(HERE, 15), is_second=False)

    def test_but_not_for_ever(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        assert fingers.up(1, 0.9) is None

    def test_two_in_one_place_are_a_double_tap(self) -> None:
        fingers = ZoomFingers(20)
        assert self.tap(fingers, HERE, 0) == Tapped(HERE, is_second=False)
        assert self.tap(fingers, moved(HERE, 30), 0.25) == Tapped(moved(HERE, 30), is_second=True)

    def test_a_third_one_begins_anew(self) -> None:
        fingers = ZoomFingers(20)
        made = [self.tap(fingers, HERE, time) for time in (0.0, 0.25, 0.5)]
        assert [tap.is_second for tap in made if tap] == [False, True, False]

    def test_two_apart_in_time_or_place_are_two(self) -> None:
        fingers = ZoomFingers(20)
        made = [self.tap(fingers, HERE, 0), self.tap(fingers, HERE, 1)]
        made.append(self.tap(fingers, THERE, 1.2))
        assert [tap.is_second for tap in made if tap] == [False, False, False]

    def test_a_finger_that_bounces_makes_one(self) -> None:
        fingers = ZoomFingers(20)
        fingers.down(1, HERE, 0)
        fingers.up(1, 0.03)
        fingers.down(2, HERE, 0.05)
        assert fingers.up(2, 0.07) is None
