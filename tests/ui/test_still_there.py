"""The question after a while without a touch, and the end of a visit."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.content.exhibit import Exhibit, VisitTimes
from kiosk.stage.engine import Attendance
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box

Key = Qt.Key
Stand = Callable[..., Visitor]
SIZES = [LANDSCAPE, PORTRAIT, (1280, 720), (3840, 2160), (720, 400)]
ENDS = Attendance(ends=True)
QUESTION = "Are you still there?"


class Timed:
    """A visitor whose time passes when the test says so."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self._now = 1000.0
        visitor.presence._clock = lambda: self._now
        visitor.presence.touch()

    def after(self, seconds: float) -> Visitor:
        """The visitor after so many seconds without a touch."""
        self._now += seconds
        self.visitor.presence.look()
        return self.visitor

    def asked(self) -> Visitor:
        """The visitor when the question has come."""
        self.after(60)
        assert self.visitor.presence.state == "asked"
        return self.visitor

    def ended(self) -> Visitor:
        """The visitor when nobody has answered."""
        self.asked()
        for _ in range(15):
            self.after(1)
        assert self.visitor.presence.state == "away"
        return self.visitor


@pytest.fixture
def timed(stand: Stand, shipped: Exhibit) -> Callable[..., Timed]:
    """A visitor before some panel who is asked after 60 s and has 15 s to answer."""
    exhibit = shipped._replace(visit=VisitTimes(60, 15))

    def timed(size: tuple[int, int] = LANDSCAPE, start: int = 5) -> Timed:
        return Timed(stand(exhibit, size, start, ENDS))

    return timed


class TestTheQuestion:
    @pytest.mark.parametrize("size", SIZES, ids=str)
    def test_is_a_dialog_and_nothing_else_is_offered(
        self, timed: Callable[..., Timed], size: tuple[int, int]
    ) -> None:
        visitor = timed(size).asked()
        assert [(node.role, node.name) for node in visitor.tree()] == [
            (Role.Dialog, QUESTION),
            (Role.Heading, QUESTION),
            (Role.Button, "Continue"),
        ]
        assert visitor.focus() == "Continue"

    @pytest.mark.parametrize("over", ["a card", "the sources", "the chapters"])
    def test_nothing_of_what_is_open_is_offered(
        self, timed: Callable[..., Timed], over: str
    ) -> None:
        one = timed()
        opened(one.visitor, over)
        before = [node[:2] for node in one.visitor.tree()]
        visitor = one.asked()
        assert [node.role for node in visitor.tree()] == [Role.Dialog, Role.Heading, Role.Button]
        visitor.key(Key.Key_Space)
        assert [node[:2] for node in visitor.tree()] == before

    @pytest.mark.parametrize("size", SIZES, ids=str)
    def test_nothing_overlaps_or_is_cut_and_the_answer_is_a_large_target(
        self, timed: Callable[..., Timed], size: tuple[int, int]
    ) -> None:
        visitor = timed(size).asked()
        question, answer = box(visitor.item("question")), visitor.the(Role.Button, "Continue").box
        parts = [question, answer, box(visitor.item("countdown"))]
        assert all(QRectF(0, 0, *size).contains(part) for part in parts)
        assert not any(one.intersects(other) for one, other in combinations(parts, 2))
        least = 0.88 * 88 * min(size) / 1080
        assert answer.height() >= least
        assert answer.width() >= 2 * least
        assert answer.contains(box(visitor.item("continue")))

    def test_the_bar_shrinks_from_its_whole_length_to_nothing(
        self, timed: Callable[..., Timed]
    ) -> None:
        one = timed()
        visitor = one.asked()
        lengths = [box(visitor.item("countdown")).width()]
        for _ in range(14):
            one.after(1)
            lengths.append(box(visitor.item("countdown")).width())
        assert lengths == pytest.approx([1100 * left / 15 for left in range(15, 0, -1)])
        one.after(1)
        assert visitor.presence.state == "away"

    def test_in_a_window_for_a_desk_nobody_is_asked(self, stand: Stand) -> None:
        one = Timed(stand(start=5))
        assert one.after(100_000).presence.state == "here"


class TestAnAnswer:
    @pytest.mark.parametrize("over", ["", "a card", "the sources", "the chapters"])
    @pytest.mark.parametrize(
        "at", ["Continue", "Next", "Chapters", "the picture", "beside it", "Close"]
    )
    def test_a_touch_anywhere_continues_and_does_nothing_else(
        self, timed: Callable[..., Timed], over: str, at: str
    ) -> None:
        one = timed()
        opened(one.visitor, over)
        before = state(one.visitor)
        ats = {node.name: node.middle for node in one.visitor.tree()}
        one.asked()
        ats |= {"Continue": one.visitor.the(Role.Button, "Continue").middle}
        ats |= {"the picture": (300, 300), "beside it": (1900, 20)}
        one.visitor.fingers.tap(ats.get(at, (1500, 500)))
        one.visitor.qtbot.wait(20)
        assert one.visitor.presence.state == "here"
        assert state(one.visitor) == before
        assert not one.visitor.items("StillThere")

    @pytest.mark.parametrize(
        "key",
        [Key.Key_Space, Key.Key_Return, Key.Key_Escape, Key.Key_Right, Key.Key_Tab, Key.Key_1],
    )
    @pytest.mark.parametrize("over", ["", "a card", "the chapters"])
    def test_a_key_continues_and_does_nothing_else_even_held(
        self, timed: Callable[..., Timed], over: str, key: Key
    ) -> None:
        one = timed()
        opened(one.visitor, over)
        before = state(one.visitor)
        one.asked().key(key)
        for _ in range(20):
            one.visitor.repeat(key)
        assert one.visitor.presence.state == "here"
        assert state(one.visitor) == before

    def test_the_keyboard_is_where_it_was(self, timed: Callable[..., Timed]) -> None:
        for over in ("", "a card", "the chapters"):
            one = timed()
            opened(one.visitor, over)
            for _ in range(3):
                one.visitor.key(Key.Key_Tab)
            where, rings = one.visitor.focus(), one.visitor.rings()
            assert where
            one.asked().key(Key.Key_Space)
            assert (one.visitor.focus(), one.visitor.rings()) == (where, rings)

    def test_after_a_touch_no_control_has_the_keyboard(self, timed: Callable[..., Timed]) -> None:
        one = timed()
        one.visitor.key(Key.Key_Tab)
        one.asked().fingers.tap((300, 300))
        assert (one.visitor.focus(), one.visitor.rings()) == ("", 0)
        one.visitor.key(Key.Key_Space)
        assert one.visitor.place() == 6

    def test_the_next_touch_works_at_once(self, timed: Callable[..., Timed]) -> None:
        one = timed()
        at = one.visitor.the(Role.Button, "Next").middle
        one.asked().fingers.tap(at)
        one.visitor.qtbot.wait(120)
        one.visitor.fingers.tap(at)
        assert one.visitor.place() == 6

    def test_a_finger_that_answers_and_goes_on_to_swipe_does_nothing_else(
        self, timed: Callable[..., Timed]
    ) -> None:
        visitor = timed().asked()
        visitor.swipe(-900)
        assert (visitor.presence.state, visitor.place()) == ("here", 5)
        visitor.swipe(-900)
        assert visitor.place() == 6

    def test_a_mouse_answers(self, timed: Callable[..., Timed]) -> None:
        one = timed()
        at = QPoint(*map(round, one.visitor.the(Role.Button, "Next").middle))
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(one.asked().window, left, pos=at)
        assert (one.visitor.presence.state, one.visitor.place()) == ("here", 5)
        QTest.mouseClick(one.visitor.window, left, pos=at)
        assert one.visitor.place() == 6

    def test_a_screen_reader_answers(self, timed: Callable[..., Timed]) -> None:
        visitor = timed().asked()
        visitor.press(Role.Button, "Continue")
        assert (visitor.presence.state, visitor.place()) == ("here", 5)

    def test_what_rests_or_repeats_by_itself_is_no_answer(
        self, timed: Callable[..., Timed]
    ) -> None:
        one = timed()
        [palm] = one.visitor.fingers.down((900, 1060))
        one.visitor.key(Key.Key_Right)
        one.asked()
        one.visitor.fingers.move({palm: (901, 1061)})
        one.visitor.repeat(Key.Key_Right)
        QTest.mouseMove(one.visitor.window, QPoint(500, 500))
        QTest.mouseMove(one.visitor.window, QPoint(501, 500))
        assert one.visitor.presence.state == "asked"
        assert one.visitor.visit.place == 6


class TestWhatPostpones:
    """The question would come after 60 s; these come after 50, and it is asked for after 70."""

    @pytest.mark.parametrize(
        "doing",
        ["a tap", "a slow drag", "a key", "a screen reader's press", "a mouse's press", "a card"],
    )
    def test_somebody(self, timed: Callable[..., Timed], doing: str) -> None:
        one = timed()
        visitor = one.visitor
        [resting] = visitor.fingers.down((300, 300))
        one.after(50)
        if doing == "a tap":
            visitor.fingers.tap((300, 600))
        elif doing == "a slow drag":
            visitor.fingers.move({resting: (312, 300)})
        elif doing == "a key":
            visitor.key(Key.Key_A)
        elif doing == "a screen reader's press":
            visitor.press(Role.Button, "Next")
        elif doing == "a mouse's press":
            QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
        else:
            visitor.visit.open("person:lenin")
        assert one.after(20).presence.state == "here"
        assert one.after(40).presence.state == "asked"

    @pytest.mark.parametrize("doing", ["a held key", "a palm", "a mouse that moves"])
    def test_nobody(self, timed: Callable[..., Timed], doing: str) -> None:
        one = timed()
        visitor = one.visitor
        [resting] = visitor.fingers.down((300, 300))
        visitor.key(Key.Key_Right)
        for second in range(59):
            one.after(1)
            if doing == "a held key":
                visitor.repeat(Key.Key_Right)
                visitor.qtbot.wait(5)
            elif doing == "a palm":
                visitor.fingers.move({resting: (300 + second % 3, 301 - second % 2)})
            else:
                QTest.mouseMove(visitor.window, QPoint(500 + second % 2, 500))
            assert visitor.presence.state == "here"
        assert one.after(1).presence.state == "asked"

    def test_a_drag_that_was_left_half_way_is_over_when_it_is_asked(
        self, timed: Callable[..., Timed]
    ) -> None:
        one = timed()
        [finger] = one.visitor.fingers.down((1500, 300))
        for x in (1400, 1300, 1200):
            one.visitor.fingers.move({finger: (x, 300)})
        one.asked().fingers.move({finger: (300, 300)})
        one.visitor.fingers.up(finger)
        one.visitor.fingers.tap((300, 300))
        assert one.visitor.place() == 5


class TestTheEnd:
    def test_everything_is_as_at_the_start(self, timed: Callable[..., Timed]) -> None:
        one = timed()
        visitor = one.visitor
        visitor.settings.contrast = True
        visitor.settings.lessMovement = True
        opened(visitor, "the chapters")
        visitor.visit.open("person:lenin")
        one.ended()
        assert visitor.items("Attract")
        assert visitor.named(Role.Button) == ["Touch the screen to begin"]
        assert not visitor.settings.contrast
        assert not visitor.settings.lessMovement
        visitor.fingers.tap((960, 400))
        assert visitor.place() == 0
        assert not visitor.visit.isCardOpen
        assert visitor.visit.screen == ""
        assert [n for n in range(visitor.visit.chapterCount) if visitor.visit.hasSeen(n)] == [0]
        assert (visitor.focus(), visitor.rings()) == ("", 0)

    def test_twice(self, timed: Callable[..., Timed]) -> None:
        one = timed()
        for _ in range(2):
            one.ended().fingers.tap((960, 400))
            one.visitor.key(Key.Key_Right)
            assert one.visitor.place() == 1

    def test_a_visit_shown_by_at_ends_too(self, timed: Callable[..., Timed]) -> None:
        visitor = timed(start=9).ended()
        assert visitor.slide("moving") is False  # nothing of the way back is left to be seen
        visitor.key(Key.Key_Space)
        assert visitor.place() == 0


def opened(visitor: Visitor, over: str) -> None:
    """Opens something over the panel."""
    if over == "a card":
        visitor.visit.open("person:lenin")
    elif over == "the sources":
        link = next(n for n in visitor.named(Role.Link) if n.startswith("Source"))
        visitor.press(Role.Link, link)
    elif over:
        visitor.visit.openScreen("overview")
    visitor.qtbot.wait(10)


def state(visitor: Visitor) -> tuple[object, ...]:
    """What a touch or a key could have changed."""
    visit = visitor.visit
    return visitor.visit.place, visit.card, visit.screen, visitor.settings.contrast
