"""What a look at a folder sees."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

import pytest
from watchdog.events import FileSystemEventHandler

from kiosk.stage import looking
from kiosk.stage.looking import Looking, look

Change = Callable[[Path], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "chapters").mkdir(parents=True)
    (folder / "chapters/lenin.yaml").write_text("title: 1\n")
    return folder


def replaced(folder: Path) -> None:
    file = folder / "chapters/lenin.yaml"
    before = file.stat()
    new = folder.parent / "new.yaml"
    new.write_text("title: 2\n")
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
    new.replace(file)


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "chapters/lenin.yaml").write_text("title: 22\n"),
        lambda folder: os.utime(folder / "chapters/lenin.yaml", (1, 1)),
        lambda folder: (folder / "chapters/lenin.yaml").chmod(0o600),
        replaced,
        lambda folder: (folder / "chapters/lenin.yaml").rename(folder / "chapters/a.yaml"),
        lambda folder: (folder / "chapters/lenin.yaml").unlink(),
        lambda folder: (folder / "chapters/new").mkdir(),
        lambda folder: (folder / "people.yaml").symlink_to("elsewhere"),
    ],
)
def test_each_change_is_seen(folder: Path, change: Change) -> None:
    before = look(str(folder))
    assert look(str(folder)) == before
    change(folder)
    assert look(str(folder)) != before


def test_links_are_seen_and_not_followed(folder: Path) -> None:
    (folder / "round").symlink_to(folder)
    assert sorted(Path(path).name for path, *_ in look(str(folder))) == [
        "chapters",
        "lenin.yaml",
        "round",
    ]


def test_a_folder_that_is_not_there_holds_nothing(folder: Path) -> None:
    assert look(str(folder / "elsewhere")) == []


def test_a_text_is_opened_since_a_share_only_then_asks_how_it_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = look(str(folder))
    monkeypatch.setattr(os, "fstat", lambda _: folder.stat())
    assert look(str(folder)) != before


def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.yaml")
    assert str(folder / "pipe.yaml") in [path for path, *_ in look(str(folder))]


def test_it_ends_while_a_share_does_not_answer(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, answers = Event(), Event()

    def hangs(_: str) -> list[object]:
        asked.set()
        answers.wait()
        return []

    monkeypatch.setattr(looking, "look", hangs)
    looks = Looking(every=0.01)
    looks.schedule(FileSystemEventHandler(), str(folder), recursive=True)
    looks.start()
    ending = Thread(target=looks.stop)
    try:
        assert asked.wait(15)
        ending.start()
        ending.join(5)
        assert not ending.is_alive()
    finally:
        answers.set()
