"""When changes have come to rest: told with numbers for times, without a file."""

from __future__ import annotations

from pytest import approx

from kiosk.stage.settling import LONGEST, QUIET, STILL, Settling

PATH = "content/chapters/lenin.yaml"


class Disk:
    """Files whose state is what the test says."""

    def __init__(self) -> None:
        self.state: object = "as it was"

    def __call__(self, _path: str) -> object:
        return self.state


def test_nothing_has_changed_at_first() -> None:
    assert Settling(Disk()).wait(0.0) is None


def test_a_file_that_was_closed_is_settled_after_a_moment() -> None:
    settling = Settling(Disk())
    settling.written(PATH, 1.0)
    settling.whole(PATH, 1.001)
    assert settling.wait(1.001) == approx(QUIET)
    assert settling.wait(1.001 + QUIET) == 0.0


def test_it_is_told_once() -> None:
    settling = Settling(Disk())
    settling.whole(PATH, 1.0)
    assert settling.wait(2.0) == 0.0
    assert settling.wait(2.0) is None


def test_many_files_at_once_are_one_change() -> None:
    settling = Settling(Disk())
    told = []
    for number in range(20):
        now = 1.0 + number * QUIET / 2
        settling.gone(f"{number}.yaml", now)
        settling.whole(f"{number}.yaml", now)
        told.append(settling.wait(now))
    assert 0.0 not in told
    assert settling.wait(1.0 + 10 * QUIET + QUIET) == 0.0


def test_a_file_that_is_still_written_is_waited_for() -> None:
    settling = Settling(Disk())
    settling.written(PATH, 1.0)
    assert settling.wait(1.9)
    settling.whole(PATH, 1.9)
    assert settling.wait(1.9 + QUIET) == 0.0


def test_a_file_that_is_gone_is_waited_for() -> None:
    settling = Settling(Disk())
    settling.gone(PATH, 1.0)
    assert settling.wait(2.5) == approx(0.5)
    settling.written(PATH, 2.5)
    settling.whole(PATH, 2.5)
    assert settling.wait(2.5 + QUIET) == 0.0


def test_nothing_is_waited_for_longer_than_two_seconds() -> None:
    for kind in ("written", "gone"):
        settling = Settling(Disk())
        getattr(settling, kind)(PATH, 1.0)
        assert settling.wait(1.0 + LONGEST / 2) == approx(LONGEST / 2)
        assert settling.wait(1.0 + LONGEST) == 0.0


class TestWithoutNotices:
    def test_a_file_is_settled_that_has_been_the_same_for_a_tenth_of_a_second(self) -> None:
        settling = Settling(Disk(), polling=True)
        settling.written(PATH, 1.0)
        assert settling.wait(1.0) == approx(STILL)
        assert settling.wait(1.0 + STILL) == 0.0

    def test_a_file_that_grows_is_waited_for(self) -> None:
        disk = Disk()
        settling = Settling(disk, polling=True)
        settling.written(PATH, 1.0)
        disk.state = "longer"
        assert settling.wait(1.0 + STILL) == approx(STILL)
        assert settling.wait(1.0 + STILL + STILL) == 0.0

    def test_but_not_longer_than_two_seconds(self) -> None:
        disk = Disk()
        settling = Settling(disk, polling=True)
        settling.written(PATH, 1.0)
        for number in range(19):
            disk.state = number
            assert settling.wait(1.0 + number * 0.1) != 0.0
        assert settling.wait(1.0 + LONGEST) == 0.0


def test_a_file_that_was_emptied_is_written_in_pieces() -> None:
    settling = Settling(Disk())
    settling.emptied(PATH, 1.0)
    assert settling.wait(1.4) == approx(LONGEST - 0.4)
    settling.written(PATH, 1.4)
    settling.whole(PATH, 1.4)
    assert settling.wait(1.4 + STILL / 2) == approx(STILL / 2)
    settling.whole(PATH, 1.4 + STILL / 2)
    assert settling.wait(1.4 + STILL) == approx(STILL / 2)
    assert settling.wait(1.4 + STILL / 2 + STILL) == 0.0
    settling.whole(PATH, 5.0)
    assert settling.wait(5.0 + QUIET) == 0.0
