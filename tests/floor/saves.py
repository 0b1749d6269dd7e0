"""The ways in which editors, programs and people save a file."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

Save = Callable[[Path, bytes], None]
PAUSE = 0.4  # seconds


def in_place(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def renamed_over(path: Path, content: bytes) -> None:
    new = path.with_name(f".{path.name}.new")
    new.write_bytes(content)
    new.replace(path)


def renamed_from_elsewhere(path: Path, content: bytes) -> None:
    new = path.parents[3] / path.name
    new.write_bytes(content)
    new.rename(path)


def old_one_aside(path: Path, content: bytes) -> None:
    path.rename(path.with_name(f"{path.name}~"))
    path.write_bytes(content)


def old_one_elsewhere(path: Path, content: bytes) -> None:
    path.rename(path.parents[3] / f"{path.name}~")
    path.write_bytes(content)


def deleted_first(path: Path, content: bytes) -> None:
    path.unlink()
    time.sleep(1.5)
    path.write_bytes(content)


def in_two_halves(path: Path, content: bytes) -> None:
    with path.open("wb", buffering=0) as file:
        time.sleep(PAUSE)
        file.write(content[: len(content) // 2])
        time.sleep(PAUSE)
        file.write(content[len(content) // 2 :])


def emptied_and_added_to(path: Path, content: bytes) -> None:
    path.write_bytes(b"")
    time.sleep(PAUSE)
    for part in (content[: len(content) // 2], content[len(content) // 2 :]):
        with path.open("ab") as file:
            file.write(part)


def by_sed(path: Path, content: bytes) -> None:
    new = content.decode().partition("heading: ")[2].partition("\n")[0]
    subprocess.run(["sed", "-i", f"s/heading: .*/heading: {new}/", str(path)], check=True)


def git(folder: Path, *command: str) -> None:
    who = ("-c", "user.name=Curator", "-c", "user.email=curator@example.org")
    subprocess.run(["git", "-C", str(folder), *who, *command], check=True, capture_output=True)


def by_git_with_twenty_files(path: Path, content: bytes) -> None:
    exhibit = path.parent.parent.parent
    elsewhere = exhibit.with_name("elsewhere")
    if not elsewhere.exists():
        git(exhibit, "init", "--quiet")
        git(exhibit, "add", "--all")
        git(exhibit, "commit", "--message", "As it was")
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


def folder_from_elsewhere(path: Path, content: bytes) -> None:
    folder, elsewhere = path.parent, path.parents[3]
    for name in ("before", "after"):
        shutil.rmtree(elsewhere / name, ignore_errors=True)
    shutil.copytree(folder, elsewhere / "after")
    (elsewhere / "after" / path.name).write_bytes(content)
    folder.rename(elsewhere / "before")
    (elsewhere / "after").rename(folder)


def content_pointed_elsewhere(path: Path, content: bytes) -> None:
    folder = path.parent.parent
    other = folder.with_name(f"content-{time.monotonic_ns()}")
    shutil.copytree(folder, other)
    (other / path.relative_to(folder)).write_bytes(content)
    if folder.is_symlink():
        folder.unlink()
    else:
        folder.rename(folder.with_name("content-before"))
    folder.symlink_to(other.name)


WAYS: tuple[Save, ...] = (
    in_place,
    renamed_over,
    renamed_from_elsewhere,
    old_one_aside,
    old_one_elsewhere,
    deleted_first,
    in_two_halves,
    emptied_and_added_to,
    by_sed,
    by_git_with_twenty_files,
    content_away_and_back,
    folder_from_elsewhere,
    content_pointed_elsewhere,
)
