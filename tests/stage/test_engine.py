"""The window and the engine behind it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit, Picture
from kiosk.content.load import load
from kiosk.stage import engine
from kiosk.stage.engine import make_window
from kiosk.visit.visit import Visit
from tests.content.on_disk import OnDisk
from tests.ui.visitor import LANDSCAPE, Visitor
from tests.visit.made import chapter, exhibit, panel, three_chapters


@pytest.fixture
def on_disk(tmp_path: Path) -> OnDisk:
    return OnDisk.whole(tmp_path / "exhibit")


def read(folder: Path) -> Exhibit:
    exhibit = load(folder, deep=False).exhibit
    assert exhibit is not None
    return exhibit


def without_pictures() -> Exhibit:
    """Six panels in three chapters, each with its alt text in place of a picture."""
    names = iter("abcdef")
    chapters = [
        chapter(f"c{n}", *(panel(next(names), picture=Picture("", None)) for _ in range(n)))
        for n in (1, 2, 3)
    ]
    return exhibit(*chapters)


def test_the_first_frame_has_the_first_panel_alone_and_the_next_its_neighbours(
    qtbot: QtBot,
) -> None:
    made, window = make_window(without_pictures(), 3)
    visit = made.handed[Visit]
    assert isinstance(visit, Visit)
    assert visit.panels.rowCount() == 1
    assert not visit.isUnderWay
    with qtbot.waitSignal(visit.underWayChanged):
        window.show()
    assert visit.panels.rowCount() == 6
    window.destroy()


@pytest.mark.parametrize("folder", ["exhibit", "Выставка #1/50%/a b?"])
def test_a_picture_is_shown_wherever_the_exhibit_lies_and_however_it_is_named(
    qtbot: QtBot, on_disk: OnDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    where = tmp_path / "there" / folder
    where.parent.mkdir(parents=True)
    on_disk.folder.rename(where)
    monkeypatch.chdir(tmp_path)
    for named in (where, where.relative_to(tmp_path)):
        visitor = Visitor(qtbot, read(named), LANDSCAPE, 0)
        assert visitor.item("Picture")["isShown"]
        assert visitor.item("Picture")["isReady"]
        visitor.leave()


@pytest.mark.qt_log_ignore("failed to load component", 'no type named "Main"')
def test_an_installation_without_its_screens_says_so(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PACKAGES", tmp_path)
    with pytest.raises(RuntimeError, match="install kiosk anew"):
        make_window(three_chapters())


def test_a_call_without_an_answer_costs_no_reference() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one reference to None with each, and aborts at last."""
    code = (
        "import sys\n"
        "from PySide6.QtCore import QObject, QTimer\n"
        "timer, before = QTimer(), sys.getrefcount(None)\n"
        "for _ in range(100_000): timer.stop(); timer.setObjectName('x'); timer.isActive()\n"
        "print(before - sys.getrefcount(None) < 1000)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "True\n", "")
