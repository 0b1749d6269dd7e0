"""Which changes of a folder are told, and how where the system gives no notice."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from watchdog.events import FileMovedEvent

from kiosk.stage import watching
from kiosk.stage.watching import Watching
from tests.floor.waiting import until
from tests.stage.apart import Apart, refused

EVERY = 0.05  # seconds
Begin = Callable[[], Watching]


class Told(list[tuple[str, str]]):
    """What was told, by the files' names."""

    def __call__(self, kind: str, path: str) -> None:
        self.append((kind, Path(path).name))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit"
    (folder / "content/chapters").mkdir(parents=True)
    (folder / "assets/images").mkdir(parents=True)
    return folder


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def begin(folder: Path, told: Told) -> Iterator[Begin]:
    begun = []

    def start() -> Watching:
        begun.append(Watching(folder, told, every=EVERY))
        begun[-1].began.wait()
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


def test_a_file_that_is_moved_into_the_exhibit_is_whole(
    folder: Path, told: Told, begin: Begin
) -> None:
    begin()
    path = folder / "people.yaml"
    path.write_text("lenin:\n")
    path.rename(folder / "content/people.yaml")
    until("the file", lambda: ("whole", "people.yaml") in told)
    assert told == [("whole", "people.yaml")]


def test_what_is_there_and_nobody_is_known_to_write_has_appeared(
    folder: Path, told: Told, begin: Begin
) -> None:
    begin()
    (folder / "draft").write_text("lenin:\n")
    (folder / "drafts").mkdir()
    (folder / "drafts/koba.yaml").write_text("title: Koba\n")
    os.link(folder / "draft", folder / "content/people.yaml")
    until("the link", lambda: ("appeared", "people.yaml") in told)
    (folder / "drafts").rename(folder / "content/chapters/drafts")
    until("that of the folder", lambda: ("appeared", "koba.yaml") in told)
    assert "gone" not in dict(told)


def test_a_file_in_whose_place_there_is_another_is_not_gone(
    folder: Path, told: Told, begin: Begin
) -> None:
    watching, path = begin(), folder / "content/people.yaml"
    path.write_text("lenin:\n")
    watching.on_any_event(FileMovedEvent(str(path), f"{path}~"))
    assert ("appeared", "people.yaml") in told
    assert ("gone", "people.yaml") not in told


def test_who_may_read_a_file_or_a_folder_is_told(folder: Path, told: Told, begin: Begin) -> None:
    path = folder / "content/people.yaml"
    path.write_text("lenin:\n")
    begin()
    path.chmod(0)
    until("that it may not be read", lambda: ("touched", "people.yaml") in told)
    (folder / "content/chapters").chmod(0o700)
    until("that the folder may", lambda: ("touched", "chapters") in told)


def test_a_name_that_is_no_text_is_told_as_any_other(
    folder: Path, told: Told, begin: Begin
) -> None:
    begin()
    name = os.fsdecode(b"caf\xe9.jpg")
    (folder / "assets/images" / name).write_text("x")
    until("the picture", lambda: ("whole", name) in told)


def test_what_an_editor_keeps_beside_a_file_is_not_told(
    folder: Path, told: Told, begin: Begin
) -> None:
    begin()
    for name in (".people.yaml.swp", "people.yaml~", "4913", "sedAbCdEf"):
        (folder / "content" / name).write_text("x")
    (folder / "content/.#people.yaml").symlink_to("curator@desk.4711:1922")  # Emacs's
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


def test_a_file_is_told_by_looking_once_it_stays_as_it_is(
    folder: Path, told: Told, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "why_not_there", lambda _: "nobody tells")
    path = folder / "content/people.yaml"
    path.write_text("lenin:\n")
    assert begin().polling == "nobody tells"
    path.write_text("lenin: {}\n")
    until("the change", lambda: told == [("whole", "people.yaml")])
    path.write_text("")
    until("that it was emptied", lambda: told[1:] == [("emptied", "people.yaml")])
    path.unlink()
    until("that it went", lambda: told[2:] == [("gone", "people.yaml")])


@pytest.mark.parametrize("looks", ["", "nobody tells"])
def test_what_stands_there_now_is_watched(
    folder: Path, told: Told, begin: Begin, monkeypatch: pytest.MonkeyPatch, looks: str
) -> None:
    monkeypatch.setattr(watching, "why_not_there", lambda _: looks)

    def is_followed(what: str) -> None:
        until(what, lambda: ("whole", "content") in told)
        told.clear()
        (folder / "content/people.yaml").write_text(what)
        until(f"a file, {what}", lambda: ("whole", "people.yaml") in told)
        told.clear()

    begin()
    away = folder.rename(folder.with_name("away"))
    until("that the folder went", lambda: ("gone", "content") in told)
    told.clear()
    away.rename(folder)
    is_followed("when the folder is back")

    new = Path(shutil.copytree(folder, folder.with_name("new")))
    folder.rename(folder.with_name("old"))
    new.rename(folder)
    is_followed("when another folder took its place")

    shutil.rmtree(folder)
    (folder / "content").mkdir(parents=True)
    is_followed("when it was deleted and made anew")

    for name in ("first", "second"):
        shutil.copytree(folder / "content", folder / name)
    shutil.rmtree(folder / "content")
    (folder / "content").symlink_to("first")
    is_followed("when content is a link")
    (folder / "link").symlink_to("second")
    (folder / "link").rename(folder / "content")
    is_followed("when the link is pointed elsewhere")


@pytest.mark.parametrize("looks", ["", "nobody tells"])
def test_what_links_within_the_exhibit_lead_to_is_watched(
    folder: Path, told: Told, begin: Begin, monkeypatch: pytest.MonkeyPatch, looks: str
) -> None:
    monkeypatch.setattr(watching, "why_not_there", lambda _: looks)
    for name in ("one", "two"):
        (folder / name).mkdir()
        (folder / name / "people.yaml").write_text(name)
    (folder / "content/people.yaml").symlink_to("../one/people.yaml")
    begin()
    (folder / "one/people.yaml").write_text("a file in place")
    until("that", lambda: ("whole", "content") in told)
    told.clear()
    (folder / "link").symlink_to("../two/people.yaml")
    (folder / "link").rename(folder / "content/people.yaml")
    until("that the link leads elsewhere", lambda: ("whole", "content") in told)
    told.clear()
    (folder / "assets/images/two").symlink_to("../../two")
    until("a link to a folder", lambda: ("whole", "assets") in told)
    (folder / "two/map.svg").write_text("x")
    until("a picture in that", lambda: ("whole", "map.svg") in told)


@pytest.mark.parametrize("looks", ["", "nobody tells"])
def test_a_folder_whose_server_is_gone_for_a_while_is_watched_again(
    folder: Path, told: Told, begin: Begin, monkeypatch: pytest.MonkeyPatch, looks: str
) -> None:
    monkeypatch.setattr(watching, "why_not_there", lambda _: looks)
    begin()
    real = os.stat

    def unconnected(path: Any, **more: Any) -> os.stat_result:
        if str(path).startswith(str(folder)):
            raise OSError(errno.ENOTCONN, os.strerror(errno.ENOTCONN))
        return real(path, **more)

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(os, "stat", unconnected)
        until("that it is gone", lambda: ("gone", "content") in told)
    until("that it is back", lambda: ("whole", "content") in told)
    (folder / "content/people.yaml").write_text("x")
    until("a file in it", lambda: ("whole", "people.yaml") in told)


@pytest.mark.parametrize("looks", ["", "nobody tells"])
def test_no_link_is_followed_out_of_the_exhibit(
    folder: Path, told: Told, begin: Begin, monkeypatch: pytest.MonkeyPatch, looks: str
) -> None:
    monkeypatch.setattr(watching, "why_not_there", lambda _: looks)
    outside = folder.with_name("outside")
    outside.mkdir()
    (folder / "assets/images/outside").symlink_to(outside)
    (folder / "assets/images/round").symlink_to(folder)
    shutil.rmtree(folder / "content")
    (folder / "content").symlink_to(outside)
    begin()
    told.clear()
    (outside / "people.yaml").write_text("x")
    (folder / "assets/images/last.svg").write_text("x")
    until("the last file", lambda: ("whole", "last.svg") in told)
    assert {name for _, name in told} == {"last.svg"}
    (folder / "content").unlink()
    (folder / "content").mkdir()
    until("content of its own", lambda: ("whole", "content") in told)
    (folder / "content/people.yaml").write_text("x")
    until("a file in it", lambda: ("whole", "people.yaml") in told)


LOOKS = "is now watched by looking every second, because"
USED_UP = "the system has no more watches to give (fs.inotify.max_user_watches)"
needs_limits = pytest.mark.skipif(
    bool(refused("sh", "-c", "echo 8 >/proc/sys/user/max_inotify_watches")),
    reason="the system lets nobody here set limits for one process",
)
needs_mounts = pytest.mark.skipif(
    bool(refused("mount", "-t", "tmpfs", "none", "/mnt")),
    reason="the system lets nobody here mount for one process",
)


@needs_limits
@pytest.mark.parametrize(
    ("limit", "number", "why"),
    [
        ("max_inotify_watches", 8, USED_UP),
        ("max_inotify_watches", 0, USED_UP),
        (
            "max_inotify_instances",
            0,
            "the system has no more watchers to give (fs.inotify.max_user_instances)",
        ),
    ],
)
def test_where_watches_do_not_suffice_it_looks_and_says_why(
    folder: Path, limit: str, number: int, why: str
) -> None:
    for n in range(20):
        (folder / f"assets/images/{n}").mkdir()
    with Apart(folder, **{limit: number}) as apart:
        assert apart.told == [f"polling: {why}"]
        apart.follows("assets/images/19/a.svg")
        apart.follows("content/people.yaml")


@needs_limits
def test_when_watches_are_used_up_later_it_looks_from_then_on_and_says_why_once(
    folder: Path,
) -> None:
    with Apart(folder, max_inotify_watches=8) as apart:
        assert apart.told == ["polling:"]
        apart.follows("content/people.yaml")
        apart.does("for n in 1 2 3 4 5 6; do mkdir exhibit/content/$n; done")
        apart.is_told(f"kiosk: {folder} {LOOKS} {USED_UP}.")
        apart.is_told("whole content")  # what was written there meanwhile is read
        apart.follows("content/6/a.yaml")
        apart.does("mv exhibit away; mkdir -p exhibit/content")
        apart.is_told("whole content")
        apart.follows("content/people.yaml")
        assert not [line for line in apart.told if LOOKS in line]


@needs_mounts
def test_a_file_system_that_is_mounted_or_unmounted_there_is_what_is_watched(folder: Path) -> None:
    (folder / "content/people.yaml").write_text("x")
    with Apart(folder) as apart:
        assert apart.told == ["polling:"]
        apart.does("mkdir pictures; mount --bind pictures exhibit/assets/images")
        apart.is_told("whole assets")
        apart.does("echo x >pictures/a.svg")  # by another name
        apart.is_told("whole assets/images/a.svg")
        apart.does("umount exhibit/assets/images")
        apart.is_told("whole assets")
        apart.follows("assets/images/b.svg")

        apart.does("mount -t tmpfs none exhibit")
        apart.is_told("gone content")
        apart.does("mkdir -p exhibit/content")
        apart.is_told("whole content")
        apart.follows("content/people.yaml")
        apart.does("umount exhibit")
        apart.is_told("whole content")
        apart.follows("content/people.yaml")

        options = "lowerdir=exhibit,upperdir=above/up,workdir=above/work,userxattr"
        apart.does("mkdir above; mount -t tmpfs none above; mkdir above/up above/work")
        apart.does(f"mount -t overlay none -o {options} exhibit")
        apart.is_told("whole content")
        apart.follows("content/people.yaml")
        apart.follows("content/people.yaml")
