"""The window covers its screen, whatever becomes of the screen.

How it follows a screen that changes its size is tested with a real one, in tests/floor.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.stage.screen import FullScreen, NoSuchScreenError, put, screen_of


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    yield window
    window.destroy()


def test_it_covers_the_primary_screen(window: QQuickWindow) -> None:
    primary = QGuiApplication.primaryScreen()
    screen = FullScreen(None)
    assert screen.size == primary.size()
    screen.cover(window)
    assert window.geometry() == primary.geometry()
    assert window.visibility() == QWindow.Visibility.FullScreen


def test_a_screen_that_is_not_there_is_named_with_those_that_are(qapp: QGuiApplication) -> None:
    with pytest.raises(NoSuchScreenError) as told:
        FullScreen("HDMI-1")
    name = QGuiApplication.primaryScreen().name()
    assert str(told.value) == f'There is no screen "HDMI-1". These are connected: {name}.'


def test_a_window_for_a_desk_stands_in_the_middle_of_its_screen(window: QQuickWindow) -> None:
    screen = QGuiApplication.primaryScreen()
    window.resize(300, 200)
    put(window, screen_of(screen.name()))
    assert window.size().toTuple() == (300, 200)
    assert window.geometry().center() == screen.availableGeometry().center()


# The offscreen platform makes as many screens as its configuration names.
TWO_SCREENS = """
import json, sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from kiosk.stage.screen import FullScreen

app = QGuiApplication([])
window = QQuickWindow()
screen = FullScreen(json.loads(sys.argv[1]))
screen.cover(window)
assert screen.size == window.size()
print(json.dumps([window.screen().name(), *window.geometry().getRect()]))
window.destroy()
"""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (None, ["left", 0, 0, 1920, 1080]),
        ("left", ["left", 0, 0, 1920, 1080]),
        ("right", ["right", 1920, 0, 1080, 1920]),
    ],
)
def test_it_covers_the_screen_of_its_name(
    tmp_path: Path, name: str | None, expected: list[object]
) -> None:
    screens = [
        {"name": "left", "x": 0, "y": 0, "width": 1920, "height": 1080},
        {"name": "right", "x": 1920, "y": 0, "width": 1080, "height": 1920},
    ]
    configuration = tmp_path / "screens.json"
    configuration.write_text(json.dumps({"screens": [{"dpr": 1, **s} for s in screens]}))
    done = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS, json.dumps(name)],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={configuration}"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stderr == ""
    assert json.loads(done.stdout) == expected
