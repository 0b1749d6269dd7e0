"""Where the stage finds a photograph, before and after it has been prepared."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.content.exhibit import Exhibit, Picture
from kiosk.prepare.shelf import Shelf
from kiosk.visit.photographs import Photographs
from kiosk.visit.pictures import url_of
from tests.visit.made import three_chapters

LARGE = Picture("a.jpg", "assets/images/a.jpg", 8_000, 6_000, prepare="better")
HUGE = Picture("ü #1.png", "assets/images/ü #1.png", 12_000, 9_000, prepare="must")


@pytest.fixture
def exhibit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Exhibit:
    """One with two photographs that are to be prepared."""
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    for picture in (LARGE, HUGE):
        file = tmp_path / str(picture.file)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return three_chapters()._replace(folder=tmp_path, large=(LARGE, HUGE))


def url(exhibit: Exhibit, picture: Picture) -> QUrl:
    return QUrl.fromLocalFile(str(exhibit.folder / str(picture.file)))


def prepare(exhibit: Exhibit, picture: Picture) -> Path:
    place = Shelf(exhibit.folder).place(str(picture.file))
    assert place
    place.mkdir(parents=True)
    return place


def test_another_picture_is_shown_from_its_own_file(exhibit: Exhibit) -> None:
    other = QUrl.fromLocalFile("/exhibit/assets/images/x.svg")
    assert Photographs(exhibit).copyOf(other, 10, 10) == other
    assert Photographs(exhibit).tilesOf(other) == {}


def test_until_it_is_ready_a_large_one_is_shown_from_its_own_file(exhibit: Exhibit) -> None:
    photographs = Photographs(exhibit)
    assert photographs.copyOf(url(exhibit, LARGE), 900, 700) == url(exhibit, LARGE)
    assert photographs.tilesOf(url(exhibit, LARGE)) == {}


def test_until_it_is_ready_one_that_is_too_large_is_not_shown(exhibit: Exhibit) -> None:
    assert Photographs(exhibit).copyOf(url(exhibit, HUGE), 900, 700) == QUrl()


@pytest.mark.parametrize(
    ("width", "height", "level"),
    [
        (10, 10, 0),
        (500, 375, 0),
        (501, 375, 1),
        (500, 376, 1),
        (2_000, 1_500, 2),
        (7_000, 5_000, 3),
    ],
)
def test_the_smallest_copy_that_suffices_is_shown(
    exhibit: Exhibit, width: int, height: int, level: int
) -> None:
    place = prepare(exhibit, LARGE)
    found = Photographs(exhibit).copyOf(url(exhibit, LARGE), width, height)
    assert found == QUrl.fromLocalFile(str(place / f"copies/{level}.jpg"))


def test_its_tiles_are_told(exhibit: Exhibit) -> None:
    place = prepare(exhibit, HUGE)
    assert Photographs(exhibit).tilesOf(url(exhibit, HUGE)) == {
        "folder": QUrl.fromLocalFile(f"{place}/tiles/").toString(),
        "levels": [[375, 282], [750, 563], [1500, 1125], [3000, 2250], [6000, 4500], [12000, 9000]],
        "size": 512,
        "overlap": 1,
    }


def test_it_tells_when_more_are_ready_and_only_then(exhibit: Exhibit) -> None:
    photographs = Photographs(exhibit)
    told: list[int] = []
    photographs.readyChanged.connect(lambda: told.append(photographs.ready))
    photographs.look()
    assert told == []
    prepare(exhibit, LARGE)
    photographs.look()
    photographs.look()
    assert told == [1]
    prepare(exhibit, HUGE)
    photographs.look()
    assert told == [1, 2]


def test_copies_that_are_lost_are_done_without(exhibit: Exhibit) -> None:
    prepare(exhibit, LARGE)
    photographs = Photographs(exhibit)
    told: list[int] = []
    photographs.readyChanged.connect(lambda: told.append(photographs.ready))
    photographs.lose(url(exhibit, LARGE))
    photographs.lose(url(exhibit, LARGE))
    assert photographs.copyOf(url(exhibit, LARGE), 9, 9) == url(exhibit, LARGE)
    assert told == [0]


def test_a_file_that_took_the_place_of_another_has_another_url(exhibit: Exhibit) -> None:
    old, new = (LARGE._replace(version=version) for version in ("1", "2"))
    exhibit = exhibit._replace(large=(old,))
    photographs = Photographs(exhibit)
    prepare(exhibit, old)
    photographs.look()
    told: list[int] = []
    photographs.readyChanged.connect(lambda: told.append(photographs.ready))
    (exhibit.folder / str(LARGE.file)).write_bytes(b"another")
    photographs.show(exhibit._replace(large=(new,)))
    shown = url_of(exhibit.folder, new)
    assert shown != url_of(exhibit.folder, old)
    assert shown.toLocalFile() == str(exhibit.folder / str(LARGE.file))
    assert photographs.copyOf(shown, 9, 9) == shown
    prepare(exhibit, new)
    photographs.look()
    assert "copies" in photographs.copyOf(shown, 9, 9).path()
    assert told == [0, 1]


def test_it_tells_how_many_remain(exhibit: Exhibit) -> None:
    photographs = Photographs(exhibit)
    told: list[int] = []
    photographs.remainingChanged.connect(lambda: told.append(photographs.remaining))
    for remaining in (2, 1, 1, 0):
        photographs.expect(remaining)
    assert told == [2, 1, 0]
