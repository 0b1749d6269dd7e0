"""A visitor who reads while a curator saves: from the files to what is seen, save by save.

They look closely at the third panel of the fifth chapter, zoomed in, with what is told of a person
beside it, in Russian and in the largest letters.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.content.load import load
from kiosk.content.shipped import shipped_exhibit
from kiosk.stage.following import Following
from kiosk.stage.show import place_of
from tests.content.on_disk import OnDisk
from tests.ui.visitor import LANDSCAPE, Visitor, box

Key = Qt.Key
PANEL = "content/chapters/politburo.yaml"
FIRST = "content/chapters/man-of-steel.yaml"


class Reading:
    """The visitor, the files, and what of these reaches the screen."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.files = OnDisk(folder)
        exhibit = load(folder, deep=False).exhibit
        assert exhibit is not None
        start = place_of(exhibit, "politburo/birthday")
        self.visitor = Visitor(qtbot, exhibit, LANDSCAPE, start)
        self.visit = self.visitor.visit
        self.following = Following(self.visitor.handed, folder, on_desk=False)
        self.visit.underWayChanged.emit()

    def saves(self, file: str, old: str, new: str) -> None:
        """Saves a file and waits until that is shown."""
        with self.visitor.qtbot.waitSignal(self.following.followed, timeout=30_000):
            self.files.change(file, old, new)
        self.visitor.rest()

    def breaks(self, file: str, old: str, new: str) -> None:
        """Saves a file that cannot be read, and waits until that is known."""
        with self.visitor.qtbot.waitSignal(self.following._reader.read, timeout=30_000) as read:
            self.files.change(file, old, new)
        [told] = read.args
        assert told["languages"] == []

    def close_up(self) -> QImage:
        """What is seen of the figure, once it is drawn sharp."""
        visitor = self.visitor
        visitor.qtbot.waitUntil(lambda: bool(visitor.ask("SharpPicture", "item.isReady")))
        visitor.qtbot.waitUntil(lambda: bool(visitor.ask("CloseUp", "item.isStill")))
        seen = box(visitor.item("CloseUp")).toRect()
        return visitor.window.grabWindow().copy(seen)

    @property
    def panel(self) -> str:
        """By the ids of its chapter and its own."""
        route, place = self.visit.route, self.visit.stand.place
        return f"{route.chapter(place).id}/{route.panel(place).id}"


@pytest.fixture
def reading(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Reading]]:
    """Begins when it is called."""
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    folder = tmp_path / "exhibit"
    for part in ("content", "assets"):
        shutil.copytree(shipped_exhibit() / part, folder / part)
    # What an event leads to cannot be deleted.
    events = folder / "content/events.yaml"
    told = events.read_text(encoding="utf-8")
    events.write_text(re.sub("  panel: politburo/.*\n", "", told), encoding="utf-8")
    begun: list[Reading] = []

    def begin() -> Reading:
        begun.append(Reading(qtbot, folder))
        return begun[-1]

    yield begin
    for one in begun:
        one.following.end()
        one.visitor.leave()


def test_the_visitor_keeps_what_they_look_at_for_as_long_as_it_is_there(
    reading: Callable[[], Reading],
) -> None:
    here = reading()
    visit, visitor, settings = here.visit, here.visitor, here.visitor.settings
    visit.setLanguage("ru")
    settings.setProperty("textSize", 2)
    visit.openScreen("figure")
    visitor.rest()
    for _ in range(3):
        visitor.key(Key.Key_Plus)
    visitor.figure.open(4)
    before = here.close_up()

    def nothing_has_changed() -> None:
        assert here.panel == "politburo/birthday"
        assert (visit.screen, visit.opened, visitor.figure.opened) == ("figure", "person:stalin", 4)
        assert (visit.language, settings.property("textSize")) == ("ru", 2)
        assert here.close_up() == before

    nothing_has_changed()

    # The panel's own words, and its chapter's, in the language of the files.
    here.saves(PANEL, "heading: The birthday, 1929", "heading: Written anew")
    nothing_has_changed()
    here.saves(PANEL, "title: Master of the Politburo", "title: Master of all")
    nothing_has_changed()

    # A chapter before it, and another order.
    here.files.put("content/chapters/new.yaml", (here.files.folder / FIRST).read_bytes())
    here.saves("exhibit.yaml", "  - man-of-steel\n", "  - new\n  - man-of-steel\n")
    assert visit.chapterCount == 9
    nothing_has_changed()
    here.saves("exhibit.yaml", "  - politburo\n  - alliluyeva\n", "  - alliluyeva\n  - politburo\n")
    nothing_has_changed()

    # What cannot be read, and is mended.
    here.breaks("exhibit.yaml", "chapters:", "chapers:")
    nothing_has_changed()
    here.saves("exhibit.yaml", "chapers:", "chapters:")
    nothing_has_changed()

    # The panel goes, and then its chapter.
    chapter = here.files.folder / PANEL
    whole = chapter.read_text(encoding="utf-8")
    start, end = whole.index("  - id: birthday"), whole.index("  - id: kalinin")
    here.saves(PANEL, whole[start:end], "")
    assert (here.panel, visit.stand.screens, visit.opened) == ("politburo/bukharin", (), "")
    assert (visit.language, settings.property("textSize")) == ("ru", 2)
    here.saves("exhibit.yaml", "  - politburo\n", "")
    assert visit.stand.screens == ("overview",)
