"""Which changes of a folder are told, and how where the system gives no notice."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.stage import watching
from kiosk.stage.watching import Watching
from tests.floor.waiting import until

Begin = Callable[[], Watching]


class Told(list[tuple[str, str]]):
    """What was told, by the files' names."""

    def __call__(self, kind: str, path: str) -> None:
        self.append((kind, Path(path).name))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "content/chapters").mkdir(parents=True)
    (tmp_path / "assets/images").mkdir(parents=True)
    return tmp_path


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def begin(folder: Path, told: Told) -> Iterator[Begin]:
    begun = []

    def start() -> Watching:
        begun.append(Watching(folder, told))
        return begun[-1]

    yield start
    for each in begun:
        each.end()


def test_a_file_is_whole_once_it_is_closed(folder: Path, told: Told, begin: Begin) -> None:
    assert begin().polling == ""
    with (folder / "content/people.yaml").open("w") as file:
        file.write("lenin:\n")
        file.flush()
        until("what is written", lambda: ("written", "people.yaml") in told)
        assert ("whole", "people.yaml") not in told
    until("that it was closed", lambda: ("whole", "people.yaml") in told)


def test_a_file_that_is_closed_empty_is_told_as_that(
    folder: Path, told: Told, begin: Begin
) -> None:
    path = folder / "content/people.yaml"
    path.write_text("lenin:\n")
    begin()
    path.write_text("")
    until("that it was emptied", lambda: ("emptied", "people.yaml") in told)
    assert ("whole", "people.yaml") not in told
    path.write_text("lenin:\n")
    until("that it was written", lambda: ("whole", "people.yaml") in told)


def test_what_an_editor_keeps_beside_a_file_is_not_told(
    folder: Path, told: Told, begin: Begin
) -> None:
    begin()
    for name in (".people.yaml.swp", "people.yaml~", "4913", "sedAbCdEf"):
        (folder / "content" / name).write_text("x")
    (folder / "notes.txt").write_text("x")
    (folder / ".git").mkdir()
    (folder / "build").mkdir()
    (folder / "content/last.yaml").write_text("x")
    until("the last file", lambda: ("whole", "last.yaml") in told)
    assert {name for _, name in told} == {"last.yaml"}


def test_a_picture_is_told_of_wherever_its_folder_really_lies(
    folder: Path, told: Told, begin: Begin
) -> None:
    (folder / "assets").rename(folder / "pictures of 1922")
    (folder / "assets").symlink_to("pictures of 1922")
    begin()
    (folder / "pictures of 1922/images/gorki.jpg").write_bytes(b"x")
    until("the picture", lambda: ("whole", "gorki.jpg") in told)


def test_a_folder_that_went_away_is_watched_when_it_is_back(
    folder: Path, told: Told, begin: Begin
) -> None:
    begin()
    away = (folder / "content").rename(folder / "elsewhere")
    until("that it went", lambda: ("gone", "content") in told)
    away.rename(folder / "content")
    until("that it came", lambda: ("whole", "content") in told)
    (folder / "content/people.yaml").write_text("x")
    until("a file in it", lambda: ("whole", "people.yaml") in told)


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (
            errno.ENOSPC,
            "the system has no more watches to give (fs.inotify.max_user_watches)",
        ),
        (
            errno.EMFILE,
            "the system has no more watchers to give (fs.inotify.max_user_instances)",
        ),
    ],
)
def test_without_notices_it_looks_every_second_and_says_why(
    folder: Path,
    told: Told,
    begin: Begin,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    why: str,
) -> None:
    def none_left(self: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(watching.Observer, "start", none_left)
    monkeypatch.setattr(watching, "EVERY", 0.05)
    assert begin().polling == why
    path = folder / "content/people.yaml"
    path.write_text("x")
    until("the new file", lambda: ("written", "people.yaml") in told)
    told.clear()
    os.utime(path, (time.time() + 5, time.time() + 5))
    until("the change", lambda: ("written", "people.yaml") in told)


@pytest.mark.parametrize(("kind", "polls"), [("nfs4", True), ("fuse.sshfs", True), ("ext4", False)])
def test_a_folder_on_another_computer_gives_no_notice(
    kind: str, polls: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = f"/dev/sda / ext4 rw 0 0\nserver:/museum /mnt/museum {kind} rw 0 0\n"
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: mounts)
    why = "it lies on another computer, whose changes are not told here"
    assert watching.why_no_notices(Path("/mnt/museum/exhibit")) == (why if polls else "")
    assert watching.why_no_notices(Path("/srv/exhibit")) == ""
