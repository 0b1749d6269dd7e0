"""When changes have come to rest: told with numbers for times, without a file."""

from __future__ import annotations

from pytest import approx

from kiosk.stage.settling import LONGEST, PIECES, QUIET, STILL, Settling

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


def test_who_may_read_a_file_says_nothing_about_whether_it_is_whole() -> None:
    settling = Settling(Disk())
    settling.touched(PATH, 1.0)
    assert settling.wait(1.0 + QUIET) == 0.0
    settling.written(PATH, 3.0)
    settling.touched(PATH, 3.1)
    assert settling.wait(3.1 + QUIET) == approx(LONGEST - 0.1 - QUIET)


def test_a_file_that_appeared_is_settled_once_it_has_been_the_same_for_a_tenth_of_a_second() -> (
    None
):
    disk = Disk()
    settling = Settling(disk)
    settling.appeared(PATH, 1.0)
    assert settling.wait(1.0 + QUIET) == approx(STILL - QUIET)
    disk.state = "longer"
    assert settling.wait(1.1) == approx(STILL)
    assert settling.wait(1.1 + STILL) == 0.0


def test_but_if_it_is_written_then_its_end_is_waited_for() -> None:
    settling = Settling(Disk())
    settling.appeared(PATH, 1.0)
    settling.written(PATH, 1.05)
    assert settling.wait(1.0 + 2 * STILL) == approx(LONGEST - 2 * STILL)
    settling.whole(PATH, 1.5)
    assert settling.wait(1.5 + QUIET) == 0.0


def test_nothing_is_waited_for_longer_than_two_seconds() -> None:
    for kind in ("written", "gone"):
        settling = Settling(Disk())
        getattr(settling, kind)(PATH, 1.0)
        assert settling.wait(1.0 + LONGEST / 2) == approx(LONGEST / 2)
        assert settling.wait(1.0 + LONGEST) == 0.0


def copy(settling: Settling, seconds: float) -> list[float | None]:
    """What is told while a file is written for so long, ten times a second from 1.0 on."""
    told = []
    for tenth in range(round(seconds * 10) + 1):
        settling.written("assets/images/gori.jpg", 1.0 + tenth / 10)
        told.append(settling.wait(1.0 + tenth / 10))
    return told


class TestALargePicture:
    def test_is_waited_for_while_it_is_copied(self) -> None:
        settling = Settling(Disk())
        assert 0.0 not in copy(settling, 9.9)
        settling.whole("assets/images/gori.jpg", 10.95)
        assert settling.wait(10.95 + QUIET) == 0.0

    def test_but_not_for_longer_than_ten_seconds(self) -> None:
        assert copy(Settling(Disk()), 10.0).index(0.0) == 100

    def test_nor_for_longer_than_a_second_once_nothing_is_written(self) -> None:
        settling = Settling(Disk())
        copy(settling, 3.0)
        assert settling.wait(4.9) == approx(0.1)
        assert settling.wait(5.0) == 0.0

    def test_many_small_ones_after_each_other_keep_nothing_back(self) -> None:
        settling = Settling(Disk())
        for tenth in range(20):
            settling.written(f"{tenth // 5}.jpg", 1.0 + tenth / 10)
            assert settling.wait(1.0 + tenth / 10) != 0.0
        assert settling.wait(3.0) == 0.0


class TestWhatAppears:
    def test_a_file_that_grows_is_waited_for(self) -> None:
        disk = Disk()
        settling = Settling(disk)
        settling.appeared(PATH, 1.0)
        disk.state = "longer"
        assert settling.wait(1.0 + STILL) == approx(STILL)
        assert settling.wait(1.0 + STILL + STILL) == 0.0

    def test_but_not_longer_than_two_seconds(self) -> None:
        disk = Disk()
        settling = Settling(disk)
        settling.appeared(PATH, 1.0)
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
    assert settling.wait(1.4 + PIECES / 2) == approx(PIECES / 2)
    settling.whole(PATH, 1.4 + PIECES / 2)
    assert settling.wait(1.4 + PIECES) == approx(PIECES / 2)
    assert settling.wait(1.4 + PIECES / 2 + PIECES) == 0.0
    settling.whole(PATH, 5.0)
    assert settling.wait(5.0 + QUIET) == 0.0
