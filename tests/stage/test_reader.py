"""The process that reads: it is there when it is needed, and may come to grief at any moment."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.stage.reader import Reader
from tests.content.on_disk import OnDisk


class Asked:
    """A reader that has been asked once, and what it answers."""

    def __init__(self, exhibit: OnDisk) -> None:
        self.parent = QObject()
        self.reader = Reader(exhibit.folder, exhibit.folder, self.parent, stays=False)
        self.answers: list[dict[str, Any]] = []
        self.reader.read.connect(self.answers.append)
        self.reader.ask()

    def kill(self, qtbot: QtBot) -> None:
        """Kills the process while it reads, and waits until its end is known."""
        killed = self.reader.process
        assert killed
        os.kill(killed, signal.SIGKILL)
        qtbot.waitUntil(lambda: self.reader.process != killed, timeout=15_000)


@pytest.fixture
def exhibit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OnDisk:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    return OnDisk.whole(tmp_path / "exhibit")


@pytest.fixture
def asked(qapp: object, exhibit: OnDisk) -> Iterator[Asked]:
    asked = Asked(exhibit)
    yield asked
    asked.reader.end()


def test_it_answers_and_stays_for_the_next_time(qtbot: QtBot, asked: Asked) -> None:
    qtbot.waitUntil(lambda: len(asked.answers) == 1, timeout=15_000)
    first = asked.reader.process
    asked.reader.ask()
    qtbot.waitUntil(lambda: len(asked.answers) == 2, timeout=15_000)
    assert asked.reader.process == first
    told = {"languages": ["en"], "unkept": {}, "problems": [], "text": "No problems in 7 files.\n"}
    assert asked.answers == [told] * 2


def test_what_is_asked_while_it_reads_is_read_once_more(qtbot: QtBot, asked: Asked) -> None:
    for _ in range(3):
        asked.reader.ask()
    qtbot.waitUntil(lambda: len(asked.answers) == 2, timeout=15_000)
    asked.reader.ask()
    qtbot.waitUntil(lambda: len(asked.answers) == 3, timeout=15_000)


def test_killed_while_it_reads_it_is_asked_again(qtbot: QtBot, asked: Asked) -> None:
    asked.kill(qtbot)
    qtbot.waitUntil(lambda: len(asked.answers) == 1, timeout=15_000)


def test_killed_twice_over_the_same_files_it_gives_up_until_it_is_asked_again(
    qtbot: QtBot, asked: Asked
) -> None:
    asked.kill(qtbot)
    with qtbot.waitSignal(asked.reader.failed):
        asked.kill(qtbot)
    assert asked.reader.process is None
    asked.reader.ask()
    qtbot.waitUntil(lambda: len(asked.answers) == 1, timeout=15_000)


def test_killed_while_it_has_nothing_to_do_it_is_not_missed(qtbot: QtBot, asked: Asked) -> None:
    qtbot.waitUntil(lambda: len(asked.answers) == 1, timeout=15_000)
    asked.kill(qtbot)
    assert asked.reader.process is None
    asked.reader.ask()
    qtbot.waitUntil(lambda: len(asked.answers) == 2, timeout=15_000)


def test_where_no_process_can_begin_it_gives_up(
    qtbot: QtBot, exhibit: OnDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(exhibit.folder / "nothing"))
    parent = QObject()
    reader = Reader(exhibit.folder, exhibit.folder, parent, stays=True)
    with qtbot.waitSignal(reader.failed):
        reader.ask()
    assert reader.process is None
