"""Whether somebody is there: with a clock that the test turns, and looks that it takes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.content.exhibit import VisitTimes
from kiosk.visit.presence import Presence

IDLE, COUNTDOWN = 60, 15
USUAL = VisitTimes(IDLE, COUNTDOWN)
HOURS = 8 * 3600


@pytest.fixture(autouse=True)
def running(qapp: QGuiApplication) -> None:
    """Timers need an application."""


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Life:
    """A presence, its clock, and what it has said."""

    def __init__(self, times: VisitTimes | None = USUAL, *, away: bool = False) -> None:
        self.clock = Clock()
        self.presence = Presence(times, away=away, clock=self.clock)
        self.states: list[str] = []
        self.seconds: list[int] = []
        self.ends = 0
        self._due = self.clock.now + self.waits
        self._start = self.timer.start
        self.timer.start = self._started  # type: ignore[method-assign, assignment]
        self.presence.stateChanged.connect(lambda: self.states.append(self.presence.state))
        self.presence.secondsChanged.connect(lambda: self.seconds.append(self.presence.seconds))
        self.presence.over.connect(self._end)

    def _end(self) -> None:
        self.ends += 1

    def _started(self, milliseconds: int) -> None:
        self._due = self.clock.now + milliseconds / 1000
        self._start(milliseconds)

    @property
    def timer(self) -> QTimer:
        [timer] = self.presence.findChildren(QTimer)
        return timer

    @property
    def waits(self) -> float:
        """Seconds until it looks by itself; 0 if it does not."""
        return self.timer.interval() / 1000 if self.timer.isActive() else 0.0

    def after(self, seconds: float) -> str:
        """The state after so many seconds, of which the timer makes nothing but one look."""
        self.clock.now += seconds
        self.presence.look()
        return self.presence.state

    def live(self, seconds: float) -> str:
        """The state after so many seconds in which the timer comes when it should."""
        end = self.clock.now + seconds
        while self.waits and self._due <= end:
            self.clock.now = self._due
            self.presence.look()
        self.clock.now = end
        return self.presence.state


@pytest.fixture
def life() -> Life:
    return Life()


class TestNobodyThere:
    def test_begins_away_and_stays_so(self) -> None:
        life = Life(away=True)
        assert life.presence.state == "away"
        assert life.live(HOURS) == "away"
        assert (life.waits, life.states) == (0, [])

    def test_waking_begins_a_visit_and_only_once(self) -> None:
        life = Life(away=True)
        life.presence.wake()
        life.presence.wake()
        assert life.states == ["here"]

    def test_neither_movement_nor_an_answer_wakes(self) -> None:
        life = Life(away=True)
        life.presence.touch()
        life.presence.stay()
        life.presence.end()
        assert (life.presence.state, life.ends) == ("away", 0)


class TestSomebodyThere:
    def test_begins_here_where_told_to(self, life: Life) -> None:
        assert life.presence.state == "here"
        assert life.presence.countdown == COUNTDOWN

    def test_nobody_is_asked_before_the_time_is_over(self, life: Life) -> None:
        assert life.live(IDLE - 0.125) == "here"
        assert life.live(0.125) == "asked"

    def test_a_touch_begins_the_time_anew(self, life: Life) -> None:
        life.live(IDLE - 1)
        life.presence.touch()
        assert life.live(IDLE - 0.125) == "here"
        assert life.live(0.125) == "asked"

    def test_however_often_it_is_touched_the_timer_stays_the_same(self, life: Life) -> None:
        """A finger that moves says so hundreds of times a second."""
        for _ in range(100):
            life.live(1)
            life.presence.touch()
        assert life.presence.state == "here"
        assert len(life.presence.findChildren(QObject)) == 1

    def test_a_visit_that_does_not_end_by_itself(self) -> None:
        life = Life(None)
        assert life.live(HOURS) == "here"
        assert life.after(HOURS) == "here"
        assert (life.waits, life.presence.countdown) == (0, 0)

    def test_even_that_is_ended_by_hand(self) -> None:
        life = Life(None)
        life.presence.end()
        life.presence.wake()
        assert (life.states, life.ends) == (["away", "here"], 1)


class TestAsked:
    @pytest.fixture(autouse=True)
    def asked(self, life: Life) -> None:
        assert life.live(IDLE) == "asked"

    def test_the_seconds_count_down_from_the_first(self, life: Life) -> None:
        assert life.presence.seconds == COUNTDOWN
        life.live(COUNTDOWN)
        assert life.seconds == list(range(COUNTDOWN, 0, -1))

    def test_the_question_never_appears_with_an_old_number(self) -> None:
        life = Life()
        told: list[int] = []
        life.presence.stateChanged.connect(lambda: told.append(life.presence.seconds))
        for _ in range(2):
            life.live(IDLE + 5)
            life.presence.stay()
        assert told[::2] == [COUNTDOWN, COUNTDOWN]

    def test_without_an_answer_the_visit_ends(self, life: Life) -> None:
        assert life.live(COUNTDOWN - 0.125) == "asked"
        assert life.ends == 0
        assert life.live(0.25) == "away"
        assert (life.ends, life.waits) == (1, 0)

    def test_nobody_is_there_before_all_goes_back(self, life: Life) -> None:
        """So that whoever comes next sees nothing of it."""
        states: list[str] = []
        life.presence.over.connect(lambda: states.append(life.presence.state))
        life.live(COUNTDOWN)
        assert states == ["away"]

    def test_an_answer_keeps_the_visit_for_the_whole_time_again(self, life: Life) -> None:
        life.live(COUNTDOWN - 1)
        life.presence.stay()
        assert life.presence.state == "here"
        assert life.live(IDLE - 0.125) == "here"
        assert life.live(0.125) == "asked"
        assert life.presence.seconds == COUNTDOWN

    def test_a_touch_by_itself_is_no_answer(self, life: Life) -> None:
        """What was touched says so with `stay`; a palm that slips does not."""
        life.live(5)
        life.presence.touch()
        life.presence.wake()
        assert life.presence.state == "asked"
        assert life.live(COUNTDOWN) == "away"

    def test_start_over_ends_it_at_once(self, life: Life) -> None:
        life.presence.end()
        life.presence.end()
        assert (life.presence.state, life.ends) == ("away", 1)


class TestTimersAndClocks:
    def test_a_timer_that_comes_early_asks_nobody(self, life: Life) -> None:
        for _ in range(20):
            assert life.after(1) == "here"
        assert life.waits == pytest.approx(IDLE - 20, abs=0.01)

    def test_a_timer_that_comes_early_shortens_no_countdown(self, life: Life) -> None:
        life.live(IDLE)
        for _ in range(80):
            assert life.after(0.125) == "asked"
        assert life.presence.seconds == COUNTDOWN - 10

    def test_a_timer_that_comes_late_asks_late_and_gives_the_whole_time(self, life: Life) -> None:
        assert life.after(IDLE + 30) == "asked"
        assert life.presence.seconds == COUNTDOWN

    def test_a_clock_that_stands_still_ends_nothing_and_lets_the_machine_rest(
        self, life: Life
    ) -> None:
        for _ in range(10):
            assert life.after(0) == "here"
            assert life.waits == IDLE
        life.live(IDLE)
        for _ in range(100):
            assert life.after(0) == "asked"
            assert life.waits == 1
        assert life.live(COUNTDOWN) == "away"

    def test_a_clock_that_is_set_back_keeps_no_visit(self, life: Life) -> None:
        assert life.after(-HOURS) == "here"
        assert life.live(IDLE) == "asked"
        assert life.after(-HOURS) == "asked"
        assert life.live(COUNTDOWN) == "away"

    def test_a_machine_that_slept_for_hours_asks_first(self, life: Life) -> None:
        life.live(IDLE / 2)
        assert life.after(HOURS) == "asked"
        assert life.ends == 0
        assert life.live(COUNTDOWN - 0.125) == "asked"

    def test_a_machine_that_slept_while_it_asked_leaves_the_time_to_answer(
        self, life: Life
    ) -> None:
        life.live(IDLE)
        assert life.after(HOURS) == "asked"
        assert life.presence.seconds == COUNTDOWN - 2
        assert life.live(COUNTDOWN - 3) == "asked"
        assert life.live(1) == "away"

    def test_a_look_while_nobody_is_there_does_nothing(self) -> None:
        life = Life(away=True)
        assert life.after(HOURS) == "away"
        assert life.waits == 0

    @pytest.mark.parametrize("times", [VisitTimes(5, 3), VisitTimes(3600, 120)])
    def test_the_least_and_the_longest_times(self, times: VisitTimes) -> None:
        life = Life(times)
        assert life.live(times.idle - 0.125) == "here"
        assert life.live(0.125) == "asked"
        assert life.live(times.countdown - 0.125) == "asked"
        assert life.live(0.125) == "away"


def test_ten_thousand_visits_leave_nothing_behind() -> None:
    life = Life(VisitTimes(5, 3), away=True)
    before = len(life.presence.findChildren(QObject)), set(vars(life.presence))
    for number in range(10_000):
        life.presence.wake()
        life.presence.touch()
        if number % 2:
            assert life.live(8) == "away"
        else:
            life.presence.end()
    assert life.ends == 10_000
    assert (len(life.presence.findChildren(QObject)), set(vars(life.presence))) == before
    assert life.waits == 0
