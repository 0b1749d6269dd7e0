"""What each key does."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.ui.visitor import Role, Visitor

Key = Qt.Key
Stand = Callable[..., Visitor]


class TestMoving:
    @pytest.mark.parametrize(
        ("key", "start", "there"),
        [
            (Key.Key_Right, 5, 6),
            (Key.Key_PageDown, 5, 6),
            (Key.Key_Space, 5, 6),
            (Key.Key_Left, 5, 4),
            (Key.Key_PageUp, 5, 4),
            (Key.Key_Backspace, 5, 4),
            (Key.Key_Home, 5, 0),
            (Key.Key_End, 5, -1),
            (Key.Key_1, 5, 0),
            (Key.Key_2, 0, 4),
            (Key.Key_3, 0, 8),
            (Key.Key_8, 0, 33),
        ],
        ids=lambda value: getattr(value, "name", str(value)),
    )
    def test_goes(self, stand: Stand, key: Key, start: int, there: int) -> None:
        visitor = stand(start=start)
        visitor.key(key)
        assert visitor.place() == there % visitor.visit.count

    @pytest.mark.parametrize(
        "key",
        [Key.Key_9, Key.Key_0, Key.Key_A, Key.Key_Escape, Key.Key_F5, Key.Key_Return, Key.Key_Up],
        ids=lambda key: key.name,
    )
    def test_stays(self, stand: Stand, key: Key) -> None:
        visitor = stand(start=5)
        visitor.key(key)
        assert visitor.place() == 5

    def test_the_chapters_are_where_their_numbers_are(self, stand: Stand) -> None:
        visitor = stand()
        for number in range(visitor.visit.chapterCount):
            visitor.key(Key(Key.Key_1 + number))
            assert visitor.visit.chapter == number
            visitor.key(Key.Key_Left)
            assert number == 0 or visitor.visit.chapter == number - 1

    @pytest.mark.parametrize(("key", "end"), [(Key.Key_Right, -1), (Key.Key_Left, 0)])
    def test_at_the_ends_it_stays_and_keeps_listening(
        self, stand: Stand, key: Key, end: int
    ) -> None:
        visitor = stand(start=5)
        visitor.key(Key.Key_End if end else Key.Key_Home)
        for _ in range(3):
            visitor.key(key)
            visitor.rest()
        assert visitor.place() == end % visitor.visit.count
        visitor.key(Key.Key_Left if end else Key.Key_Right)
        assert visitor.place() == (visitor.visit.count - 2 if end else 1)

    def test_a_hundred_quick_presses_are_a_hundred_panels_or_the_end(self, stand: Stand) -> None:
        visitor = stand()
        for _ in range(100):
            visitor.key(Key.Key_Right)
        assert visitor.place() == min(100, visitor.visit.count - 1)
        for _ in range(12):
            visitor.key(Key.Key_Left)
        assert visitor.place() == visitor.visit.count - 13

    def test_to_and_fro_ends_where_it_began_and_at_rest(self, stand: Stand) -> None:
        visitor = stand(start=5)
        for _ in range(50):
            visitor.key(Key.Key_Right)
            visitor.qtbot.wait(5)
            visitor.key(Key.Key_Left)
            visitor.qtbot.wait(5)
        assert visitor.place() == 5


class TestAHeldKey:
    """It waits for each panel to come to rest, so that none queue up."""

    def test_does_nothing_while_something_moves(self, visitor: Visitor) -> None:
        visitor.key(Key.Key_Right)
        for _ in range(30):
            visitor.repeat(Key.Key_Right)
        assert visitor.place() == 1

    def test_goes_on_at_rest_and_stops_with_the_key(self, visitor: Visitor) -> None:
        for place in (1, 2, 3):
            visitor.repeat(Key.Key_Right)
            assert visitor.visit.place == place
            visitor.repeat(Key.Key_Right)
            assert visitor.place() == place

    def test_a_held_number_jumps_once(self, visitor: Visitor) -> None:
        visitor.key(Key.Key_3)
        visitor.rest()
        visitor.key(Key.Key_Right)
        visitor.rest()
        visitor.repeat(Key.Key_3)
        assert visitor.place() == 9


class TestWhereTheKeyboardIs:
    def test_the_ring_appears_with_the_first_key_and_goes_with_the_first_touch(
        self, visitor: Visitor
    ) -> None:
        assert visitor.rings() == 0
        visitor.key(Key.Key_Tab)
        assert visitor.rings() == 1
        visitor.fingers.tap((1200, 860))
        assert visitor.rings() == 0
        visitor.key(Key.Key_Tab)
        assert visitor.rings() == 1

    def test_tab_reaches_every_link_and_control_in_the_order_they_are_read(
        self, stand: Stand
    ) -> None:
        visitor = stand(start=1)
        links = visitor.named(Role.Link)
        # The rail is called as the button is.
        expected = ["Look closer", *links, "Chapters", "Settings", "Chapters", "Back", "Next"]
        reached = []
        for _ in expected:
            visitor.key(Key.Key_Tab)
            reached.append(visitor.focus())
            assert visitor.rings() >= 1
        assert reached == expected
        for name in reversed(expected[:-1]):
            visitor.key(Key.Key_Tab, shift=True)
            assert visitor.focus() == name

    def test_on_the_first_panel_back_is_passed_over(self, visitor: Visitor) -> None:
        assert not visitor.the(Role.Button, "Back").enabled
        reached = []
        for _ in range(1 + len(visitor.named(Role.Link)) + 4):
            visitor.key(Key.Key_Tab)
            reached.append(visitor.focus())
        assert reached[-4:] == ["Chapters", "Settings", "Chapters", "Next"]

    @pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
    def test_space_and_enter_press_what_has_the_ring(self, stand: Stand, key: Key) -> None:
        visitor = stand(start=5)
        to_control(visitor, "Back")
        visitor.key(key)
        assert visitor.place() == 4
        to_control(visitor, "Next")
        visitor.key(key)
        assert visitor.place() == 5

    def test_after_a_touch_space_goes_on(self, stand: Stand) -> None:
        visitor = stand(start=5)
        to_control(visitor, "Back")
        visitor.fingers.tap((1200, 860))
        visitor.key(Key.Key_Space)
        assert visitor.place() == 6

    def test_arrows_turn_panels_wherever_the_ring_is(self, stand: Stand) -> None:
        visitor = stand(start=5)
        for name in ("Back", "Chapters", ""):
            to_control(visitor, name or visitor.named(Role.Link)[0])
            before = visitor.place()
            visitor.key(Key.Key_Right)
            assert visitor.place() == before + 1

    def test_up_and_down_on_the_rail_change_the_chapter(self, stand: Stand) -> None:
        visitor = stand(start=5)
        to_control(visitor, "Chapters")
        visitor.key(Key.Key_Up)
        assert visitor.place() == 8
        visitor.key(Key.Key_Down)
        assert visitor.place() == 4

    def test_a_control_that_is_switched_off_under_the_ring_takes_no_key_with_it(
        self, stand: Stand
    ) -> None:
        visitor = stand(start=1)
        to_control(visitor, "Back")
        visitor.key(Key.Key_Return)
        assert visitor.place() == 0
        visitor.key(Key.Key_Return)
        visitor.key(Key.Key_Right)
        assert visitor.place() == 1

    def test_the_ring_does_not_stay_on_a_panel_that_was_left(self, stand: Stand) -> None:
        visitor = stand(start=1)
        visitor.key(Key.Key_Tab)
        visitor.key(Key.Key_Right)
        assert visitor.place() == 2
        visitor.key(Key.Key_Tab)
        assert visitor.rings() >= 1
        assert visitor.focus() in [*visitor.named(Role.Link), "Chapters"]


def to_control(visitor: Visitor, name: str) -> None:
    """Tabs to a control."""
    for _ in range(40):
        if visitor.focus() == name:
            return
        visitor.key(Key.Key_Tab)
    raise AssertionError(f"{name} cannot be reached")
