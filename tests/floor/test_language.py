"""The language that `kiosk show --language` begins visits in, from outside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.content.on_disk import OnDisk
from tests.content.russian import in_russian
from tests.floor.conftest import Visitor
from tests.floor.waiting import until


def in_two_languages(folder: Path) -> str:
    """A small exhibit in English and Russian."""
    exhibit = OnDisk.whole(folder)
    in_russian(exhibit)
    return str(folder)


def test_every_visit_begins_in_it(visitor: Callable[..., Visitor], tmp_path: Path) -> None:
    exhibit = in_two_languages(tmp_path / "exhibit")
    before = visitor(exhibit, "--language", "ru", wakes=False)
    reader = before.reader
    before.touch.tap(reader.the("push button", "Коснитесь, чтобы начать").middle)
    before.touch.tap(reader.the("push button", "Главы").middle)
    before.touch.tap(reader.the("radio button", "English").middle)
    before.touch.tap(reader.the("push button", "Start over").middle)
    reader.the("push button", "Коснитесь, чтобы начать")
    before.keys.press("Right")
    reader.the("push button", "Дальше")


def test_at_begins_in_it_too(visitor: Callable[..., Visitor], tmp_path: Path) -> None:
    exhibit = in_two_languages(tmp_path / "exhibit")
    before = visitor(exhibit, "--language", "ru", "--at", "lenin/gorki")
    until("the heading", lambda: before.reader.heading() == "Посредник")
