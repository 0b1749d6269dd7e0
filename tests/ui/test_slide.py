"""How panels move under a finger, and that they always come to rest."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.content.exhibit import Exhibit
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Panel, Role, Visitor

Key = Qt.Key
Stand = Callable[..., Visitor]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def visitor(stand: Stand, request: pytest.FixtureRequest) -> Visitor:
    """Before the sixth panel."""
    return stand(size=request.param, start=5)


class TestAFinger:
    def test_draws_the_panel_along_and_the_next_one_in(self, visitor: Visitor) -> None:
        width = visitor.window.width()
        [finger] = visitor.fingers.down((0.6 * width, 300))
        visitor.fingers.move({finger: (0.35 * width, 300)})
        here, there = visitor.seen()
        assert (here.place, there.place) == (5, 6)
        text = width - visitor.item("Stage")["textLeft"]
        assert here.shift == pytest.approx(-0.25 * text, abs=1)
        assert there.shift == pytest.approx(0.75 * text, abs=1)
        visitor.fingers.move({finger: (0.7 * width, 300)})
        assert [panel.place for panel in visitor.seen()] == [4, 5]
        visitor.fingers.up(finger)

    @pytest.mark.parametrize(("key", "there"), [(Key.Key_Right, 6), (Key.Key_Left, 4)])
    @pytest.mark.parametrize("by", [-0.3, 0.3])
    def test_that_holds_a_panel_which_a_key_turns_holds_nothing_more(
        self, visitor: Visitor, key: Key, there: int, by: float
    ) -> None:
        width = visitor.window.width()
        [finger] = visitor.fingers.down((0.5 * width, 300))
        visitor.fingers.move({finger: ((0.5 + by) * width, 300)})
        shifts = dict(visitor.seen())
        visitor.key(key)
        for place, shift in visitor.seen():
            ways = (shifts.get(place, shift), (place - there) * width)  # from where, and to where
            assert min(ways) - 1 <= shift <= max(ways) + 1, "the panel jumped"
        visitor.fingers.move({finger: ((0.5 + 1.1 * by) * width, 300)})
        assert visitor.place() == there
        visitor.fingers.up(finger)
        assert visitor.place() == there

    def test_that_holds_a_panel_over_which_a_card_opens_lets_it_spring_back(
        self, visitor: Visitor
    ) -> None:
        width = visitor.window.width()
        [finger] = visitor.fingers.down((0.8 * width, 300))
        visitor.fingers.move({finger: (0.2 * width, 300)})
        visitor.visit.open("person:lenin")
        visitor.fingers.move({finger: (0.1 * width, 300)})
        visitor.fingers.up(finger)
        assert visitor.place() == 5
        assert visitor.visit.isCardOpen

    def test_that_lets_go_beyond_the_middle_turns_the_panel(self, visitor: Visitor) -> None:
        visitor.swipe(-0.45 * visitor.window.width(), fast=False)
        assert visitor.place() == 6
        visitor.swipe(0.45 * visitor.window.width(), fast=False)
        assert visitor.place() == 5

    def test_that_lets_go_leaves_the_panel_to_go_on_from_where_it_is(
        self, visitor: Visitor
    ) -> None:
        width = visitor.window.width()
        [finger] = visitor.fingers.down((0.9 * width, 300))
        visitor.fingers.move({finger: (0.3 * width, 300)})
        before = visitor.seen()[-1]
        visitor.fingers.up(finger)
        after = visitor.seen()[-1]
        assert before.place == after.place == 6
        assert after.shift <= before.shift

    def test_that_lets_go_before_it_lets_the_panel_spring_back(self, visitor: Visitor) -> None:
        visitor.swipe(-0.3 * visitor.window.width(), fast=False)
        assert visitor.place() == 5

    def test_that_flicks_turns_the_panel_however_short_its_way(self, visitor: Visitor) -> None:
        visitor.swipe(-0.15 * visitor.window.width())
        assert visitor.place() == 6
        visitor.swipe(0.15 * visitor.window.width())
        assert visitor.place() == 5

    def test_that_comes_back_turns_nothing(self, visitor: Visitor) -> None:
        [finger] = visitor.fingers.down((700, 300))
        for x in (600, 400, 300, 400, 600, 680):
            visitor.fingers.move({finger: (x, 300)})
            visitor.qtbot.wait(8)
        visitor.fingers.up(finger)
        assert visitor.place() == 5

    @pytest.mark.parametrize("end", [0, -1])
    def test_at_an_end_draws_a_little_and_lets_it_spring_back(
        self, stand: Stand, shipped: Exhibit, end: int
    ) -> None:
        last = sum(len(chapter.panels) for chapter in shipped.chapters) - 1
        place = last if end else 0
        visitor = stand(start=place)
        towards = -1 if end else 1
        [finger] = visitor.fingers.down((900, 300))
        visitor.fingers.move({finger: (900 + towards * 600, 300)})
        [panel] = visitor.seen()
        assert panel.place == place
        assert 0 < abs(panel.shift) < 200
        visitor.fingers.up(finger)
        assert visitor.place() == place
        visitor.swipe(towards * 600)
        assert visitor.place() == place

    def test_up_and_down_moves_nothing(self, visitor: Visitor) -> None:
        visitor.fingers.swipe((500, 200), (500, 500), (800, 800))
        assert visitor.seen() == [Panel(5, 0)]

    def test_that_is_taken_away_by_the_system_lets_it_spring_back(self, visitor: Visitor) -> None:
        [finger] = visitor.fingers.down((900, 300))
        visitor.fingers.move({finger: (700, 300)})
        visitor.fingers.cancel()
        assert visitor.place() == 5

    def test_can_catch_a_panel_that_is_still_moving(self, visitor: Visitor) -> None:
        visitor.key(Key.Key_Right)
        visitor.swipe(-0.5 * visitor.window.width())
        assert visitor.place() == 7

    def test_the_mouse_swipes_as_a_finger_does(self, visitor: Visitor) -> None:
        from PySide6.QtCore import QPoint
        from PySide6.QtTest import QTest

        left = Qt.MouseButton.LeftButton
        QTest.mousePress(visitor.window, left, pos=QPoint(800, 300))
        for x in range(780, 200, -40):
            QTest.mouseMove(visitor.window, QPoint(x, 300))
        QTest.mouseRelease(visitor.window, left, pos=QPoint(200, 300))
        assert visitor.place() == 6


class TestManyFingers:
    def test_two_of_one_hand_turn_one_panel(self, visitor: Visitor) -> None:
        first, second = visitor.fingers.down((800, 300), (860, 330))
        for left in (60, 160, 300, 420):
            visitor.fingers.move({first: (800 - left, 300), second: (860 - left, 330)})
            visitor.qtbot.wait(8)
        visitor.fingers.up(first)
        visitor.fingers.move({second: (400, 330)})
        visitor.fingers.move({second: (340, 330)})
        visitor.fingers.up(second)
        assert visitor.place() == 6

    def test_palms_at_the_rim_change_nothing(self, visitor: Visitor) -> None:
        bottom = visitor.window.height() - 10
        palms = visitor.fingers.down((200, bottom), (260, bottom), (330, bottom - 4))
        visitor.swipe(-0.5 * visitor.window.width())
        visitor.fingers.move({palms[0]: (201, bottom)})
        assert visitor.place() == 6
        visitor.fingers.up(*palms)
        assert visitor.place() == 6


class TestWhileItMoves:
    @pytest.mark.parametrize(("key", "place"), [(Key.Key_Right, 6), (Key.Key_Left, 4)])
    def test_the_first_move_already_comes_from_its_own_side(
        self, visitor: Visitor, key: Key, place: int
    ) -> None:
        visitor.key(key)
        sides = {panel.place: panel.shift for panel in visitor.seen()}
        assert set(sides) == {5, place}
        assert (sides[place] > sides[5]) == (place > 5)

    def test_new_keys_are_followed_at_once(self, visitor: Visitor) -> None:
        for key in (Key.Key_Right, Key.Key_Right, Key.Key_End, Key.Key_Home, Key.Key_4):
            visitor.key(key)
            assert visitor.visit.place in [panel.place for panel in visitor.seen()]
        assert visitor.place() == visitor.visit.place

    def test_only_what_is_left_and_what_comes_is_seen(self, visitor: Visitor) -> None:
        visitor.key(Key.Key_End)
        assert [panel.place for panel in visitor.seen()] == [5, visitor.visit.count - 1]

    @pytest.mark.parametrize("size", [(720, 400), (1080, 1920), (3840, 2160), (1280, 720)])
    def test_a_window_that_changes_its_size_rests_on_the_same_panel(
        self, visitor: Visitor, size: tuple[int, int]
    ) -> None:
        visitor.key(Key.Key_Right)
        visitor.window.resize(*size)
        assert visitor.place() == 6
        beside = visitor.item("Stage")["textLeft"]
        assert visitor.item("PanelText")["width"] == pytest.approx(size[0] - beside, abs=1)

    def test_a_window_that_changes_its_size_under_a_finger_rests_on_a_panel(
        self, visitor: Visitor
    ) -> None:
        [finger] = visitor.fingers.down((900, 300))
        visitor.fingers.move({finger: (700, 300)})
        visitor.window.resize(1000, 700)
        visitor.fingers.move({finger: (690, 300)})
        visitor.qtbot.wait(90)
        visitor.fingers.up(finger)
        assert visitor.place() in (5, 6)


class TestAPanelFromAfar:
    def test_its_picture_is_there_when_it_starts_to_move(self, stand: Stand) -> None:
        visitor = stand()
        visitor.key(Key.Key_6)
        comes = visitor.visit.place
        shift = visitor.seen()[-1].shift
        visitor.qtbot.waitUntil(lambda: visitor.seen()[-1].shift != shift)
        [figure] = [item for item in visitor.items("PanelFigure") if item["place"] == comes]
        assert figure["isReady"]
        assert visitor.place() == comes

    def test_a_picture_that_does_not_come_is_not_waited_for(self, stand: Stand) -> None:
        visitor = stand()
        visitor.slide("isReady = place => false")
        visitor.key(Key.Key_6)
        assert visitor.place() == visitor.visit.place


def test_a_screen_reader_turns_panels_as_hands_do(visitor: Visitor) -> None:
    visitor.press(Role.Button, "Next")
    assert visitor.place() == 6
    visitor.press(Role.Button, "Back")
    assert visitor.place() == 5
