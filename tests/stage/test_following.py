"""What becomes of a curator's save while somebody is there, with the process that reads."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.content import compiled, fingerprints
from kiosk.stage import following
from kiosk.stage.following import Following
from kiosk.stage.hands import Hands
from kiosk.visit.desk import Desk
from kiosk.visit.photographs import Photographs
from kiosk.visit.presence import Presence
from kiosk.visit.visit import Visit
from tests.content.on_disk import FILES, OnDisk
from tests.stage.test_fonts import make_font

CHAPTER = "content/chapters/lenin.yaml"
CATALOGUE = """
msgctxt "chapters/lenin.yaml:panels.gorki.heading"
msgid "The carrier"
msgstr "Связной"
"""
Wait = Callable[..., None]


@pytest.fixture
def exhibit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OnDisk:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    return OnDisk.whole(tmp_path / "exhibit")


class Dragging(Hands):
    """Hands that drag or not, as the test says."""

    isDragging = False  # type: ignore[assignment]

    def disown(self) -> None:
        self.isDragging = False
        self.letGo.emit()


class Place:
    """A visitor at the only panel, and a curator's desk or, not `on_desk`, a full screen."""

    def __init__(self, exhibit: OnDisk, *, on_desk: bool = True, away: bool = False) -> None:
        before = fingerprints.now(exhibit.folder)
        read = exhibit.read().exhibit
        assert read is not None
        compiled.keep(read, (), before)
        self.shown: list[str] = []
        self.visit = Visit(read)
        self.hands, self.desk = Dragging(), Desk()
        handed: dict[type, QObject] = {
            Visit: self.visit,
            Hands: self.hands,
            Desk: self.desk,
            Presence: Presence(None, away=away),
            Photographs: Photographs(read),
        }
        self.following = Following(handed, exhibit.folder, on_desk=on_desk)
        self.following.followed.connect(lambda: self.shown.append(self.heading))

    @property
    def heading(self) -> str:
        return self.visit.route.panel(0).heading


@pytest.fixture
def visited(qapp: object, exhibit: OnDisk) -> Iterator[Callable[..., Place]]:
    """A place that comes to its end with the test; whoever asks begins its visit."""
    places = []

    def begin(**how: bool) -> Place:
        places.append(Place(exhibit, **how))
        return places[-1]

    yield begin
    for place in places:
        place.following.end()


@pytest.fixture
def place(qtbot: QtBot, visited: Callable[..., Place]) -> Place:
    """One where all is read that was there at first."""
    place = visited()
    with qtbot.waitSignal(place.following._reader.read, timeout=15_000):
        place.visit.settled()
    return place


@pytest.fixture
def empty(qtbot: QtBot, visited: Callable[..., Place], exhibit: OnDisk) -> Place:
    """Nobody is there, and the first chapter is another one."""
    exhibit.put("content/chapters/early.yaml", FILES[CHAPTER].replace("lenin: ", ""))
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - early\n  - lenin\n")
    place = visited(away=True)
    with qtbot.waitSignal(place.following._reader.read, timeout=15_000):
        place.visit.settled()
    return place


@pytest.fixture
def wait(qtbot: object) -> Wait:
    def until(look: Callable[[], bool]) -> None:
        qtbot.waitUntil(look, timeout=15_000)  # type: ignore[attr-defined]

    return until


def test_the_desk_is_told_before_the_first_save_and_nothing_is_shown_anew(
    visited: Callable[..., Place], exhibit: OnDisk, wait: Wait
) -> None:
    (exhibit.folder / "assets/images/gorki.svg").unlink()
    place = visited()
    place.visit.settled()
    wait(lambda: place.desk.heading == "1 error")
    assert (place.desk.consequence, place.shown) == ("", [])


def test_what_was_saved_before_anybody_watched_is_shown(
    visited: Callable[..., Place], exhibit: OnDisk, wait: Wait
) -> None:
    place = visited(on_desk=False)
    exhibit.change(CHAPTER, "heading: The go-between", "heading: The carrier")
    place.visit.settled()
    wait(lambda: place.heading == "The carrier")


def test_where_nothing_was_saved_meanwhile_a_full_screen_starts_no_process(
    visited: Callable[..., Place],
) -> None:
    place = visited(on_desk=False)
    place.visit.settled()
    assert place.following._reader.process is None


def test_where_nothing_can_be_kept_a_save_is_shown_all_the_same(
    visited: Callable[..., Place],
    exhibit: OnDisk,
    wait: Wait,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "file"))
    exhibit.change("exhibit.yaml", "  - en\n", "  - en\n  - ru\n")
    exhibit.put("content/locale/ru.po", CATALOGUE)
    place = visited()
    place.visit.settled()
    exhibit.change(CHAPTER, "heading: The go-between", "heading: The carrier")
    wait(lambda: place.heading == "The carrier")
    place.visit.setLanguage("ru")
    assert place.heading == "Связной"


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
    for name, content in FILES.items():
        exhibit.put(name, content.replace("The go-between", "The carrier"))
    wait(lambda: place.heading == "The carrier")
    assert place.shown == ["The carrier"]


def test_what_is_saved_while_it_is_read_is_not_shown_by_halves(
    place: Place, exhibit: OnDisk, wait: Wait, qtbot: QtBot
) -> None:
    told: list[object] = []
    place.desk.problemsChanged.connect(lambda: told.append(place.desk.problems))
    reader, path = place.following._reader, exhibit.folder / CHAPTER
    whole, process = path.read_text(encoding="utf-8"), reader.process
    assert process is not None
    os.kill(process, signal.SIGSTOP)
    exhibit.change(CHAPTER, "The go-between", "Read too late")
    wait(lambda: reader._is_reading)
    with path.open("w", encoding="utf-8") as file:
        file.write(whole.replace("heading: The go-between", "haeding: One half"))
        file.flush()
        wait(lambda: place.following._settling.isChanging)
        with qtbot.waitSignal(reader.read):
            os.kill(process, signal.SIGCONT)
        file.seek(0)
        file.write(whole.replace("The go-between", "The carrier"))
        file.truncate()
    wait(lambda: place.heading == "The carrier")
    assert (place.shown, told) == (["The carrier"], [])


def test_files_that_never_come_to_rest_are_shown_all_the_same(
    place: Place, exhibit: OnDisk, qtbot: QtBot
) -> None:
    exhibit.change(CHAPTER, "The go-between", "The carrier")
    for shown in ([], ["The carrier"]):
        place.following._settling.written("assets/images/gorki.jpg", 0.0)
        with qtbot.waitSignal(place.following._reader.read, timeout=15_000):
            place.following._reader.ask()
        assert place.shown == shown


def test_what_cannot_be_read_at_all_is_told_and_leaves_what_is_shown(
    place: Place, exhibit: OnDisk, wait: Wait, capfd: pytest.CaptureFixture[str]
) -> None:
    exhibit.change(CHAPTER, "The go-between", "The carrier")
    wait(lambda: place.heading == "The carrier")
    place.following._reader.ask()
    for _ in range(2):
        reads = place.following._reader.process
        assert reads is not None
        os.kill(reads, signal.SIGKILL)
        wait(lambda reads=reads: place.following._reader.process != reads)
    told = (
        "The exhibit could not be read: what reads it broke off twice. Save the file again; if this"
        " comes back, undo what you changed in it last."
    )
    [problem] = place.desk.problems  # type: ignore[misc]
    assert problem == {"place": f"{CHAPTER}:1", "message": told, "isError": True}
    assert place.desk.consequence == "The exhibit is shown as it was before."
    assert capfd.readouterr().err == f"{exhibit.folder}/{CHAPTER}:1:1: error: {told}\n"
    exhibit.change(CHAPTER, "The carrier", "The messenger")
    wait(lambda: place.heading == "The messenger")
    assert place.desk.problems == []


def test_a_finger_that_never_lifts_keeps_no_save_off_the_screen(
    place: Place, exhibit: OnDisk, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "STUCK", 0.0)
    place.hands.isDragging = True
    exhibit.change(CHAPTER, "heading: The go-between", "heading: The carrier")
    wait(lambda: place.heading == "The carrier")


def test_whoever_comes_next_begins_at_the_first_panel_also_where_its_chapter_is_gone(
    empty: Place, exhibit: OnDisk, wait: Wait
) -> None:
    exhibit.change("exhibit.yaml", "  - early\n", "")
    wait(lambda: empty.visit.chapterCount == 1)
    assert (empty.heading, empty.visit.screen) == ("The go-between", "")


def test_a_font_that_is_added_draws_from_then_on_and_its_letters_are_warned_of_no_more(
    qtbot: QtBot, place: Place, exhibit: OnDisk, wait: Wait
) -> None:
    exhibit.change(CHAPTER, "heading: The go-between", "heading: The go-between ა")
    wait(lambda: place.desk.heading == "1 warning")
    with qtbot.waitSignal(place.visit.lettersChanged, timeout=15_000):
        fonts = exhibit.folder / "assets/fonts"
        fonts.mkdir()
        make_font(fonts / "georgian.ttf", "Foreign", "ა")
    assert place.desk.heading == ""
