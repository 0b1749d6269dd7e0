"""What becomes of a curator's save while somebody is there, with the process that reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.stage.following import Following
from kiosk.stage.hands import Hands
from kiosk.visit.desk import Desk
from kiosk.visit.photographs import Photographs
from kiosk.visit.presence import Presence
from kiosk.visit.visit import Visit
from tests.content.on_disk import FILES, OnDisk

CHAPTER = "content/chapters/lenin.yaml"
Wait = Callable[..., None]


@pytest.fixture
def exhibit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OnDisk:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    return OnDisk.whole(tmp_path / "exhibit")


class Dragging(Hands):
    """Hands that drag or not, as the test says."""

    isDragging = False  # type: ignore[assignment]


class Place:
    """A visitor at the only panel, and a curator's desk."""

    def __init__(self, exhibit: OnDisk) -> None:
        read = exhibit.read().exhibit
        assert read is not None
        self.visit = Visit(read)
        self.hands, self.desk = Dragging(), Desk()
        handed: dict[type, QObject] = {
            Visit: self.visit,
            Hands: self.hands,
            Desk: self.desk,
            Presence: Presence(None),
            Photographs: Photographs(read),
        }
        self.following = Following(handed, exhibit.folder, on_desk=True)
        self.visit.settled()

    @property
    def heading(self) -> str:
        return self.visit.route.panel(0).heading


@pytest.fixture
def place(qapp: object, exhibit: OnDisk) -> Iterator[Place]:
    place = Place(exhibit)
    yield place
    place.following.end()


@pytest.fixture
def wait(qtbot: object) -> Wait:
    def until(look: Callable[[], bool]) -> None:
        qtbot.waitUntil(look, timeout=15_000)  # type: ignore[attr-defined]

    return until


def test_a_save_with_a_mistake_leaves_the_last_good_exhibit_and_tells_the_desk(
    place: Place, exhibit: OnDisk, wait: Wait
) -> None:
    exhibit.change(CHAPTER, "heading: The go-between", "haeding: The carrier")
    wait(lambda: place.desk.heading == "1 error")
    assert place.heading == "The go-between"
    assert place.desk.problems[0]["place"] == f"{CHAPTER}:5"  # type: ignore[index]
    exhibit.change(CHAPTER, "haeding: The carrier", "heading: The carrier")
    wait(lambda: place.desk.heading == "")
    assert place.heading == "The carrier"


def test_a_save_waits_until_nobody_drags(place: Place, exhibit: OnDisk, wait: Wait) -> None:
    place.hands.isDragging = True
    exhibit.change(CHAPTER, "heading: The go-between", "heading: The carrier")
    wait(lambda: bool(place.following._waiting))
    assert place.heading == "The go-between"
    place.hands.isDragging = False
    place.hands.letGo.emit()
    assert place.heading == "The carrier"


def test_many_files_at_once_are_read_once(place: Place, exhibit: OnDisk, wait: Wait) -> None:
    shown: list[str] = []
    place.following.followed.connect(lambda: shown.append(place.heading))
    for name, content in FILES.items():
        exhibit.put(name, content.replace("The go-between", "The carrier"))
    wait(lambda: place.heading == "The carrier")
    assert shown == ["The carrier"]


def test_the_next_save_is_read_when_the_process_that_reads_has_died(
    place: Place, exhibit: OnDisk, wait: Wait
) -> None:
    exhibit.change(CHAPTER, "The go-between", "The carrier")
    wait(lambda: place.heading == "The carrier")
    reads = place.following._process
    assert reads is not None
    reads.terminate()
    wait(lambda: place.following._process is None)
    exhibit.change(CHAPTER, "The carrier", "The messenger")
    wait(lambda: place.heading == "The messenger")
