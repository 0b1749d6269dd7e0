"""What fingers, mouse and keys mean to the window as a whole: by the events that it gets."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.stage.hands import Hands
from tests.stage.fingers import Fingers


class Heard:
    """What was said of swipes, in the order it was said."""

    def __init__(self, hands: Hands) -> None:
        self.said: list[str] = []
        self.distances: list[float] = []
        self.speeds: list[float] = []
        self.presses = 0
        hands.swipeBegan.connect(lambda x, y: self.said.append(f"begin {x:.0f},{y:.0f}"))
        hands.swiped.connect(self.distances.append)
        hands.swipeEnded.connect(self._end)
        hands.present.connect(self._press)

    def _end(self, speed: float) -> None:
        self.said.append("end")
        self.speeds.append(speed)

    def _press(self) -> None:
        self.presses += 1


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWindow]:
    """A bare window of 1920×1080."""
    window = QWindow()
    yield window
    window.destroy()


@pytest.fixture
def hands(window: QWindow) -> Hands:
    hands = Hands()
    window.installEventFilter(hands)
    window.resize(1920, 1080)
    window.show()
    QCoreApplication.processEvents()
    return hands


@pytest.fixture
def heard(hands: Hands) -> Heard:
    return Heard(hands)


@pytest.fixture
def fingers(window: QWindow, hands: Hands) -> Fingers:
    return Fingers(window)


class TestOneFinger:
    def test_a_swipe_tells_where_it_began_how_far_it_is_and_that_it_ended(
        self, fingers: Fingers, heard: Heard
    ) -> None:
        fingers.swipe((900, 500), (850, 505), (700, 510), (600, 510))
        assert heard.said == ["begin 900,500", "end"]
        assert heard.distances == [-50, -200, -300, -300]

    def test_a_tap_may_wander_twenty_px(self, fingers: Fingers, heard: Heard) -> None:
        fingers.swipe((900, 500), (920, 500), (885, 512))
        assert heard.said == []
        assert heard.presses == 3  # down, and each time further than a palm trembles

    def test_more_is_a_swipe(self, fingers: Fingers, heard: Heard) -> None:
        fingers.swipe((900, 500), (921, 500))
        assert heard.said == ["begin 900,500", "end"]

    def test_on_a_small_window_a_tap_may_wander_less(
        self, window: QWindow, fingers: Fingers, heard: Heard
    ) -> None:
        window.resize(960, 540)
        QCoreApplication.processEvents()
        fingers.swipe((500, 300), (511, 300))
        assert heard.said == ["begin 500,300", "end"]

    def test_up_and_down_is_no_swipe_even_if_it_bends_aside_later(
        self, fingers: Fingers, heard: Heard
    ) -> None:
        fingers.swipe((900, 500), (905, 560), (1100, 560))
        assert heard.said == []

    def test_more_up_than_aside_is_no_swipe(self, fingers: Fingers, heard: Heard) -> None:
        fingers.swipe((900, 500), (925, 530))
        assert heard.said == []

    def test_a_swipe_may_go_on_in_any_direction(self, fingers: Fingers, heard: Heard) -> None:
        fingers.swipe((900, 500), (850, 500), (850, 900), (1000, 900))
        assert heard.distances[-1] == 100

    def test_what_the_system_takes_away_goes_back_and_ends_without_speed(
        self, fingers: Fingers, heard: Heard
    ) -> None:
        [finger] = fingers.down((900, 500))
        fingers.move({finger: (700, 500)})
        fingers.cancel()
        assert heard.said == ["begin 900,500", "end"]
        assert heard.distances == [-200, 0]
        assert heard.speeds == [0]
        fingers.swipe((900, 500), (850, 500))
        assert heard.said[2:] == ["begin 900,500", "end"]

    def test_a_window_of_another_size_takes_it_away(
        self, window: QWindow, fingers: Fingers, heard: Heard
    ) -> None:
        [finger] = fingers.down((900, 300))
        fingers.move({finger: (700, 300)})
        window.resize(960, 540)
        QCoreApplication.processEvents()
        fingers.move({finger: (300, 300)})
        fingers.up(finger)
        assert heard.said == ["begin 900,300", "end"]
        assert heard.distances == [-200, 0]
        fingers.swipe((500, 300), (450, 300))
        assert heard.said[2:] == ["begin 500,300", "end"]

    def test_a_cancel_without_a_swipe_says_nothing(self, fingers: Fingers, heard: Heard) -> None:
        fingers.down((900, 500))
        fingers.cancel()
        assert heard.said == []


class TestADrag:
    @pytest.fixture
    def let_go(self, hands: Hands) -> list[bool]:
        """Whether something was still dragged each time that all was told to be let go of."""
        told: list[bool] = []
        hands.letGo.connect(lambda: told.append(hands.isDragging))
        return told

    def test_lasts_until_the_finger_is_lifted(
        self, fingers: Fingers, hands: Hands, let_go: list[bool]
    ) -> None:
        (finger,) = fingers.down((900, 500))
        fingers.move({finger: (905, 500)})
        assert not hands.isDragging
        fingers.move({finger: (600, 500)})
        assert hands.isDragging
        fingers.up(finger)
        assert not hands.isDragging
        assert let_go == [False]

    def test_what_is_disowned_drags_nothing_more(
        self, fingers: Fingers, hands: Hands, let_go: list[bool]
    ) -> None:
        (finger,) = fingers.down((900, 500))
        fingers.move({finger: (600, 500)})
        hands.disown()
        assert let_go == [False]
        fingers.up(finger)

    def test_that_only_trembles_rests(
        self, fingers: Fingers, hands: Hands, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        now = 100.0
        monkeypatch.setattr("kiosk.stage.fingers.monotonic", lambda: now)
        (finger,) = fingers.down((900, 500))
        fingers.move({finger: (600, 500)})
        now = 112.0
        fingers.move({finger: (601, 500)})
        assert hands.restedFor == 12.0
        fingers.move({finger: (580, 500)})
        assert hands.restedFor == 0.0


class TestManyFingers:
    def test_palms_that_rest_do_not_keep_a_finger_from_swiping(
        self, fingers: Fingers, heard: Heard
    ) -> None:
        palms = fingers.down((300, 1070), (340, 1075), (380, 1068))
        fingers.move({palms[1]: (341, 1074)})
        fingers.swipe((900, 500), (800, 500), (700, 500))
        fingers.move({palms[2]: (381, 1068)})
        fingers.up(*palms)
        assert heard.said == ["begin 900,500", "end"]
        assert heard.distances[-1] == -200

    def test_two_fingers_of_one_hand_are_one_swipe(self, fingers: Fingers, heard: Heard) -> None:
        first, second = fingers.down((900, 500), (960, 520))
        for left in (50, 120, 240):
            fingers.move({first: (900 - left, 500), second: (960 - left, 520)})
        fingers.up(first)
        for left in (300, 360):
            fingers.move({second: (960 - left, 520)})
        fingers.up(second)
        assert heard.said == ["begin 900,500", "end"]

    def test_a_second_finger_that_moves_late_is_no_second_swipe(
        self, fingers: Fingers, heard: Heard
    ) -> None:
        first, second = fingers.down((900, 500), (960, 520))
        fingers.move({first: (860, 500), second: (942, 520)})
        fingers.up(first)
        fingers.move({second: (920, 520)})
        fingers.up(second)
        assert heard.said == ["begin 900,500", "end"]

    def test_after_the_hand_has_left_the_next_swipe_is_heard(
        self, fingers: Fingers, heard: Heard
    ) -> None:
        first, second = fingers.down((900, 500), (960, 520))
        fingers.move({first: (800, 500), second: (860, 520)})
        fingers.up(first, second)
        fingers.swipe((900, 500), (950, 500))
        assert heard.said == ["begin 900,500", "end", "begin 900,500", "end"]
        assert heard.distances[-1] == 50

    def test_one_that_led_and_rests_makes_way_for_the_next(
        self, fingers: Fingers, heard: Heard
    ) -> None:
        [rests] = fingers.down((1000, 300))
        QTest.qWait(8)  # a hand takes its time
        fingers.move({rests: (900, 300)})
        QTest.qWait(1100)  # it rests: not a wait for kiosk, but what is tested
        [other] = fingers.down((600, 500))
        fingers.move({other: (700, 500)})
        heard.distances.clear()
        fingers.move({rests: (400, 300)})
        assert heard.said == ["begin 1000,300", "end", "begin 600,500"]
        assert heard.distances == [100]
        fingers.up(rests)
        fingers.up(other)
        assert heard.said[3:] == ["end"]

    def test_each_finger_that_comes_down_is_a_press(self, fingers: Fingers, heard: Heard) -> None:
        numbers = fingers.down((1, 1), (50, 50))
        numbers += fingers.down((90, 90))
        fingers.move({numbers[0]: (3, 3)})
        assert heard.presses == 3
        fingers.up(*numbers)
        assert heard.presses == 3

    def test_five_hundred_rounds_of_ten_fingers_leave_nothing_behind(
        self, fingers: Fingers, heard: Heard
    ) -> None:
        for turn in range(500):
            numbers = fingers.down(*((100 + 150 * n, 200 + 37 * turn % 700) for n in range(10)))
            fingers.move({number: (400 + 90 * number % 700, 300) for number in numbers[turn % 3 :]})
            for step in range(10):
                fingers.up(numbers[(step * 7 + turn) % 10])
        begun = [said for said in heard.said if said != "end"]
        assert heard.said.count("end") == len(begun)
        before = len(heard.said)
        fingers.swipe((900, 500), (850, 500))
        assert heard.said[before:] == ["begin 900,500", "end"]


class TestTheMouse:
    """Swipes as a finger does. Its events can be dated, so that speeds are exact."""

    @pytest.fixture
    def drag(self, window: QWindow, hands: Hands) -> Callable[..., None]:
        def drag(*path: tuple[float, int]) -> None:
            """From point to point: (px from the left, at which millisecond)."""
            kinds = [QEvent.Type.MouseButtonPress]
            kinds += [QEvent.Type.MouseMove] * (len(path) - 2)
            kinds += [QEvent.Type.MouseButtonRelease]
            button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
            for kind, (x, time) in zip(kinds, path, strict=True):
                at = QPointF(x, 500)
                event = QMouseEvent(kind, at, at, at, button, button, none)
                event.setTimestamp(time)
                QCoreApplication.sendEvent(window, event)

        return drag

    def test_ends_with_its_speed_in_px_a_second(
        self, drag: Callable[..., None], heard: Heard
    ) -> None:
        drag((900, 0), *((900 - 16 * n, 16 * n) for n in range(1, 20)), (900 - 16 * 19, 16 * 19))
        assert heard.speeds == [pytest.approx(-1000, rel=0.01)]

    def test_has_no_speed_left_after_a_rest(self, drag: Callable[..., None], heard: Heard) -> None:
        drag((900, 0), (800, 16), (700, 32), (700, 113))
        assert heard.speeds == [0]

    def test_a_short_halt_is_no_rest(self, drag: Callable[..., None], heard: Heard) -> None:
        drag((900, 0), (800, 16), (700, 32), (700, 100))
        assert heard.speeds[0] < -3000

    def test_turning_about_changes_the_sign(self, drag: Callable[..., None], heard: Heard) -> None:
        drag((900, 0), (800, 50), (700, 100), (760, 120), (820, 140), (820, 141))
        assert heard.speeds[0] > 1000

    def test_a_movement_without_a_button_is_nothing(self, window: QWindow, heard: Heard) -> None:
        for x in (100, 300, 600):
            QTest.mouseMove(window, QPoint(x, 300))
        assert heard.said == []
        assert heard.presses == 0

    def test_a_touch_that_qt_repeats_as_a_mouse_counts_once(
        self, window: QWindow, heard: Heard
    ) -> None:
        at = QPointF(100, 100)
        event = QMouseEvent(
            QEvent.Type.MouseButtonPress,
            at,
            at,
            at,
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.MouseEventSource.MouseEventSynthesizedByQt,
        )
        QCoreApplication.sendEvent(window, event)
        assert heard.presses == 0


class TestTheKeyboard:
    """The focus ring appears with the first key and goes with the first touch."""

    def test_from_a_key_to_a_touch(
        self, window: QWindow, hands: Hands, fingers: Fingers, qtbot: QtBot
    ) -> None:
        changes: list[bool] = []
        hands.keyboardChanged.connect(lambda: changes.append(hands.keyboard))
        assert not hands.keyboard
        QTest.keyClick(window, Qt.Key.Key_Tab)
        QTest.keyClick(window, Qt.Key.Key_Right)
        fingers.tap((500, 500))
        fingers.tap((500, 500))
        assert changes == [True, False]

    def test_a_click_hides_it_and_a_mouse_that_is_jogged_does_not(
        self, window: QWindow, hands: Hands
    ) -> None:
        QTest.keyClick(window, Qt.Key.Key_Tab)
        QTest.mouseMove(window, QPoint(300, 300))
        assert hands.keyboard
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
        assert not hands.keyboard


def test_no_event_is_taken_from_the_window(qtbot: QtBot) -> None:
    class Window(QWindow):
        def __init__(self) -> None:
            super().__init__()
            self.got: list[QEvent.Type] = []

        def event(self, event: QEvent) -> bool:
            self.got.append(event.type())
            return super().event(event)

    window = Window()
    hands = Hands()
    window.installEventFilter(hands)
    window.resize(1920, 1080)
    window.show()
    Fingers(window).swipe((900, 500), (700, 500))
    QTest.keyClick(window, Qt.Key.Key_A)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    for kind in ("TouchBegin", "TouchUpdate", "TouchEnd", "KeyPress", "MouseButtonPress"):
        assert QEvent.Type[kind] in window.got
    window.destroy()


def test_it_belongs_to_whom_it_is_given() -> None:
    parent = QObject()
    assert Hands(parent).parent() is parent
