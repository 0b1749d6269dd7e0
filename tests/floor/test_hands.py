"""Impatient, clumsy and many hands: whatever they do, one panel is shown, whole and at rest."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence

import pytest
from PIL import Image

from tests.floor.coloured import (
    CHAPTERS,
    COUNT,
    PANELS,
    go,
    is_at,
    painted,
    rests,
    same,
    start_over,
    write,
)
from tests.floor.conftest import Visitor, standing
from tests.floor.hands import Point
from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

At = Callable[[int], Visitor]
SLOWEST_END = 0.3
"""Seconds from a key's release to the end of all motion, at most."""
SHORTEST_SLIDE = 0.2
"""Seconds that a panel takes to come in, at least: the server repeats a key each 0.04 s."""


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """One visitor after the other before one exhibit, as in a museum: it is never restarted."""
    folder = tmp_path_factory.mktemp("hands")
    exhibit = str(write(folder / "exhibit"))
    with (
        VirtualScreen((1920, 1080)) as screen,
        standing(screen, folder / "state", exhibit) as visitor,
    ):
        yield visitor


@pytest.fixture
def at(before: Visitor) -> Iterator[At]:
    """Stands the visitor before a panel: `at(5)`."""

    def at(place: int) -> Visitor:
        go(before, place)
        return before

    yield at
    before.touch.lift()


def button(visitor: Visitor, name: str) -> Point:
    """Where a button is."""
    return visitor.reader.the("push button", name).middle


def walk(start: int, steps: Sequence[int]) -> int:
    """Where steps lead to that stop at both ends."""
    for step in steps:
        start = max(0, min(COUNT - 1, start + step))
    return start


def seen_while(visitor: Visitor, seconds: float) -> list[int]:
    """The panels that are painted in a time, each whenever it comes up."""
    seen: list[int] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        seen += [place for place in painted(visitor) if place not in seen[-2:]]
    return seen


class TestAHeldKey:
    def test_motion_ends_soon_after_it_is_let_go_of(self, at: At) -> None:
        before = at(2)
        before.keys.hold("Right")
        until("the sixth panel on its way", lambda: 7 in painted(before))
        before.keys.let_go("Right")
        until("a panel at rest", lambda: len(painted(before)) == 1, SLOWEST_END)
        place = painted(before)[0]
        assert set(seen_while(before, 0.5)) == {place}
        is_at(before, place)

    def test_panels_come_one_by_one_and_none_before_the_last_is_at_rest(self, at: At) -> None:
        before = at(2)
        before.keys.hold("Right")
        came: dict[int, float] = {}
        while len(came) < 6:
            for place in painted(before):
                came.setdefault(place, time.monotonic())
        before.keys.let_go("Right")
        assert list(came) == [2, 3, 4, 5, 6, 7]
        assert came[7] - came[4] >= 3 * SHORTEST_SLIDE

    @pytest.mark.parametrize(
        ("key", "back", "start", "end"),
        [("Right", "Left", COUNT - 3, COUNT - 1), ("Left", "Right", 2, 0)],
    )
    def test_it_stops_at_the_end_and_does_not_begin_anew(
        self, at: At, key: str, back: str, start: int, end: int
    ) -> None:
        before = at(start)
        before.keys.hold(key)
        until("the end", lambda: rests(before, end))
        assert set(seen_while(before, 1)) == {end}
        before.keys.let_go(key)
        before.keys.press(back)
        is_at(before, walk(end, [-1 if end else 1]))

    def test_home_is_held(self, at: At) -> None:
        before = at(7)
        before.keys.hold("Home")
        until("the first panel", lambda: rests(before, 0))
        assert set(seen_while(before, 1)) == {0}
        before.keys.let_go("Home")
        is_at(before, 0)


class TestImpatience:
    def test_a_finger_that_bounces_on_next_goes_one_panel_on(self, at: At) -> None:
        before = at(5)
        there = button(before, "Next")
        before.touch.tap(there)
        before.touch.tap(there)  # a tap takes two frames: they are 33 ms apart
        is_at(before, 6)
        assert set(seen_while(before, 0.4)) == {6}

    def test_two_taps_that_are_meant_go_two_panels_on(self, at: At) -> None:
        before = at(5)
        there = button(before, "Next")
        before.touch.tap(there)
        before.touch.pause(0.217)
        before.touch.tap(there)
        is_at(before, 7)

    def test_twenty_taps_in_two_seconds_go_twenty_panels_on(self, at: At) -> None:
        before = at(1)
        there = button(before, "Next")
        for _ in range(20):
            before.touch.tap(there)
            before.touch.pause(0.067)
        is_at(before, 21)

    def test_to_and_fro_twenty_times_a_second_ends_where_it_began(self, at: At) -> None:
        before = at(5)
        before.keys.press(*["Right", "Left"] * 30, apart=0.05)
        until("rest", lambda: set(seen_while(before, 0.4)) == {5})
        is_at(before, 5)

    def test_a_hundred_quick_keys_end_where_they_lead(self, at: At) -> None:
        before = at(5)
        steps = random.Random(19).choices((1, -1), (3, 2), k=100)
        before.keys.press(*["Right" if step > 0 else "Left" for step in steps], apart=0.01)
        is_at(before, walk(5, steps))

    def test_a_hundred_quick_swipes_end_where_they_lead(self, at: At) -> None:
        before = at(5)
        steps = random.Random(17).choices((1, -1), (3, 2), k=100)
        for step in steps:
            before.touch.swipe((900 + 160 * step, 400), (900 - 160 * step, 400), 0.034)
        is_at(before, walk(5, steps))


class TestManyFingers:
    def test_a_palm_at_the_rim_keeps_nobody_from_tapping_and_swiping(self, at: At) -> None:
        before = at(5)
        touch = before.touch
        there = button(before, "Next")
        palm = touch.change(down=[(300, 1072), (340, 1076), (380, 1070)])
        jitter = random.Random(17)

        def tremble() -> None:
            x = [300 + jitter.randint(-2, 2) + 40 * part for part in range(3)]
            touch.move_all({part: (at, 1072) for part, at in zip(palm, x, strict=True)})

        def tap() -> None:
            finger = touch.down(there)
            tremble()
            touch.up(finger)

        def swipe(by: int) -> None:
            finger = touch.down((900, 400))
            for frame in range(1, 7):
                touch.move(finger, (900 + by * frame / 6, 400))
                tremble()
            touch.up(finger)

        for hand, place in ((tap, 6), (lambda: swipe(-400), 7), (tap, 8), (lambda: swipe(400), 7)):
            hand()
            tremble()
            is_at(before, place)
        touch.change(up=palm)
        tap_alone = button(before, "Next")
        touch.tap(tap_alone)
        is_at(before, 8)

    def test_two_people_who_tap_next_at_once_go_two_panels_on_at_most(self, at: At) -> None:
        before = at(5)
        x, y = button(before, "Next")
        first = before.touch.down((x - 20, y))
        second = before.touch.down((x + 20, y))
        before.touch.change(up=[first])
        before.touch.change(up=[second])
        seen = seen_while(before, 0.6)
        assert set(seen) <= {5, 6, 7}
        is_at(before, seen[-1])
        before.touch.tap((x, y))
        is_at(before, seen[-1] + 1)

    def test_two_fingers_of_one_hand_turn_one_panel(self, at: At) -> None:
        before = at(5)
        touch = before.touch
        first, second = touch.change(down=[(1000, 300), (1060, 420)])
        for left in range(0, 481, 60):
            touch.move_all({first: (1000 - left, 300), second: (1060 - left, 420)})
        touch.up(first)
        for left in range(520, 641, 40):
            touch.move(second, (1060 - left, 420))
        touch.up(second)
        is_at(before, 6)
        assert set(seen_while(before, 0.4)) == {6}

    def test_a_hundred_rounds_of_ten_fingers_leave_nothing_stuck(self, at: At) -> None:
        before = at(0)
        before.keys.press(*(str(number + 1) for number in range(CHAPTERS)), "Home", apart=0.05)
        is_at(before, 0)  # with every chapter's mark on the rail as it is once seen
        clean = before.screen.picture()
        ten_fingers(before, rounds=100, chance=random.Random(17))
        start_over(before)
        before.keys.press(*(str(number + 1) for number in range(CHAPTERS)), "Home", apart=0.05)
        is_at(before, 0)
        until("a screen as it was", lambda: same(before.screen.picture(), clean))
        before.touch.tap(button(before, "Next"))
        is_at(before, 1)
        before.touch.swipe((1200, 400), (600, 400))
        is_at(before, 2)


def ten_fingers(visitor: Visitor, rounds: int, chance: random.Random) -> None:
    """Ten fingers come down anywhere, some move, and all are lifted, in any order."""

    def anywhere() -> Point:
        return chance.uniform(0, 1919), chance.uniform(0, 1079)

    for _ in range(rounds):
        fingers: list[int] = []
        while len(fingers) < 10:
            several = min(chance.randint(3, 8), 10 - len(fingers))
            fingers += visitor.touch.change(down=[anywhere() for _ in range(several)])
        visitor.touch.move_all({finger: anywhere() for finger in chance.sample(fingers, 4)})
        chance.shuffle(fingers)
        while fingers:
            several = min(chance.randint(3, 8), len(fingers))
            visitor.touch.change(up=fingers[:several])
            del fingers[:several]


class TestTheRail:
    def test_the_label_follows_the_finger_and_letting_go_jumps(self, at: At) -> None:
        before = at(5)
        x, y, width, height = before.reader.the("slider", "Chapters").box or (0, 0, 0, 0)

        def stop(chapter: int) -> Point:
            return x + width * chapter / (CHAPTERS - 1), y + height / 2

        def rail() -> Image.Image:
            return before.screen.picture().crop((x, y - 60, x + width, y + height))

        untouched = rail()
        finger = before.touch.down(stop(1))
        until("a label at the first stop", lambda: not same(rail(), untouched))
        labels = [rail()]
        for chapter in (2, 3, 4):
            before.touch.drag(finger, [stop(chapter - 1), stop(chapter)], 0.1)
            until("another label", lambda: not any(same(rail(), label) for label in labels))
            labels.append(rail())
        assert painted(before) == [5], "the panel moved before the finger let go"
        before.touch.up(finger)
        is_at(before, 4 * PANELS)

    def test_a_touch_jumps(self, at: At) -> None:
        before = at(5)
        x, y, width, height = before.reader.the("slider", "Chapters").box or (0, 0, 0, 0)
        before.touch.tap((x + width * 3 / (CHAPTERS - 1), y + height / 2))
        is_at(before, 3 * PANELS)
        assert before.reader.the("slider", "Chapters").value == 4


class TestLinks:
    def test_a_touch_opens_a_card_and_one_outside_it_closes_it(self, at: At) -> None:
        before = at(5)
        before.touch.tap(before.reader.the("link", "Lenin").middle)
        before.reader.the("dialog", "Vladimir Lenin")
        before.touch.tap((200, 300))
        until("no card", lambda: not before.reader.find("dialog"))
        is_at(before, 5)

    def test_a_swipe_that_begins_on_a_link_turns_the_panel_and_opens_nothing(self, at: At) -> None:
        before = at(5)
        x, y = before.reader.the("link", "Lenin").middle
        before.touch.swipe((x, y), (x - 500, y))
        is_at(before, 6)
        assert not before.reader.find("dialog")
