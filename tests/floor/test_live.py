"""A curator's saves while the exhibit runs, however their editor saves: seen from outside."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from tests.content.on_disk import FILES, PICTURE, OnDisk
from tests.floor.conftest import Visitor
from tests.floor.waiting import until

CHAPTER = "content/chapters/lenin.yaml"
Save = Callable[[Path, bytes], None]


def in_place(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def renamed_over(path: Path, content: bytes) -> None:
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(content)
    new.replace(path)


def old_one_aside(path: Path, content: bytes) -> None:
    path.rename(path.with_name(f"{path.name}~"))
    path.write_bytes(content)


def deleted_first(path: Path, content: bytes) -> None:
    path.unlink()
    time.sleep(1.5)
    path.write_bytes(content)


def in_two_halves(path: Path, content: bytes) -> None:
    with path.open("wb", buffering=0) as file:
        time.sleep(0.4)
        file.write(content[: len(content) // 2])
        time.sleep(0.4)
        file.write(content[len(content) // 2 :])


def by_sed(path: Path, content: bytes) -> None:
    new = content.decode().partition("heading: ")[2].partition("\n")[0]
    subprocess.run(["sed", "-i", f"s/heading: .*/heading: {new}/", str(path)], check=True)


def git(folder: Path, *command: str) -> None:
    who = ("-c", "user.name=Curator", "-c", "user.email=curator@example.org")
    subprocess.run(["git", "-C", str(folder), *who, *command], check=True, capture_output=True)


def by_git_with_twenty_files(path: Path, content: bytes) -> None:
    exhibit = path.parent.parent.parent
    git(exhibit, "init", "--quiet")
    git(exhibit, "add", "--all")
    git(exhibit, "commit", "--message", "As it was")
    elsewhere = exhibit.with_name("elsewhere")
    git(exhibit, "worktree", "add", "-b", "next", str(elsewhere))
    (elsewhere / path.relative_to(exhibit)).write_bytes(content)
    for number in range(19):
        (elsewhere / f"content/chapters/more-{number}.yaml").write_bytes(content)
    git(elsewhere, "add", "--all")
    git(elsewhere, "commit", "--message", "As it is now")
    git(exhibit, "checkout", "--detach", "next")


def content_away_and_back(path: Path, content: bytes) -> None:
    folder = path.parent.parent
    away = folder.rename(folder.with_name("content.away"))
    time.sleep(3)
    away.rename(folder)
    path.write_bytes(content)


def content_pointed_elsewhere(path: Path, content: bytes) -> None:
    folder = path.parent.parent
    other = folder.with_name("content-2")
    shutil.copytree(folder, other)
    (other / path.relative_to(folder)).write_bytes(content)
    folder.rename(folder.with_name("content-1"))
    folder.symlink_to("content-2")


SAVES: list[Save] = [
    in_place,
    renamed_over,
    old_one_aside,
    deleted_first,
    in_two_halves,
    by_sed,
    by_git_with_twenty_files,
    content_away_and_back,
    content_pointed_elsewhere,
]


@pytest.fixture
def exhibit(tmp_path: Path) -> OnDisk:
    return OnDisk.whole(tmp_path / "exhibit")


def test_each_way_to_save_is_shown(visitor: Callable[..., Visitor], exhibit: OnDisk) -> None:
    before = visitor(str(exhibit.folder), "--at", "lenin/gorki")
    reader, numbers = before.reader, count(1)
    until("the first heading", lambda: reader.heading() == "The go-between")
    path = exhibit.folder / CHAPTER
    seen = {"The go-between"}

    def read() -> str:
        found = str(reader.heading())
        seen.add(found)
        return found

    def save(how: Save) -> None:
        heading = f"Saved {next(numbers)}"
        text = path.read_text(encoding="utf-8")
        old = text.partition("heading: ")[2].partition("\n")[0]
        how(path, text.replace(f"heading: {old}", f"heading: {heading}").encode())
        until(f"{how.__name__}: {heading}", lambda: read() == heading)

    for how in SAVES:
        save(how)

    # What cannot be read stays off the screen, and the next good save is shown.
    broken = path.read_text(encoding="utf-8").replace("heading: ", "haeding: ")
    good = path.read_text(encoding="utf-8")
    path.write_text(broken, encoding="utf-8")
    path.write_text(good.replace("Saved 9", "Mended"), encoding="utf-8")
    until("what was mended", lambda: read() == "Mended")

    # A new chapter with its picture: the visitor stays where they are.
    exhibit.put("assets/images/new.svg", PICTURE)
    new = FILES[CHAPTER].replace("gorki.svg", "new.svg").replace("lenin: ", "")
    exhibit.put("content/chapters/early.yaml", new)
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - early\n  - lenin\n")
    reader.the("slider", patience=5)
    until("a second chapter", lambda: reader.the("slider").value == 2)
    assert read() == "Mended"

    assert seen == {"The go-between", "Mended", *(f"Saved {n}" for n in range(1, 10))}
