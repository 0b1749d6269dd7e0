"""What is read of an exhibit again, and what is not, when one of its files has changed."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from kiosk.content import parts
from kiosk.content.load import load_each
from kiosk.content.memory import Memory
from kiosk.content.pictures import picture_names, pictures
from kiosk.reread.__main__ import answer
from tests.content.on_disk import FILES, OnDisk

CHAPTER = "content/chapters/lenin.yaml"


@pytest.fixture
def exhibit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OnDisk:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    return OnDisk.whole(tmp_path / "exhibit")


def test_only_the_file_that_changed_is_read_again(
    exhibit: OnDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = Memory()
    load_each(exhibit.folder, memory)
    read: list[str] = []
    read_chapter, examine = parts.read_chapter, pictures.examine
    monkeypatch.setattr(
        parts, "read_chapter", lambda path, data: read.append(path) or read_chapter(path, data)
    )
    monkeypatch.setattr(parts, "read_people", lambda path, _: read.append(path))
    monkeypatch.setattr(
        pictures, "examine", lambda at, name, **how: read.append(name) or examine(at, name, **how)
    )
    exhibit.change(CHAPTER, "The go-between", "The carrier")
    exhibit.put("assets/images/gorki.svg", FILES["assets/images/gorki.svg"].replace("860", "861"))
    [reading] = load_each(exhibit.folder, memory).values()
    assert read == [CHAPTER, "gorki.svg"]
    assert reading.exhibit is not None
    panel = reading.exhibit.chapters[0].panels[0]
    assert (panel.heading, panel.figure.picture.width) == ("The carrier", 861)


def test_the_same_is_told_with_and_without_it(exhibit: OnDisk) -> None:
    memory = Memory()
    exhibit.change(CHAPTER, "heading:", "haeding:")
    first = load_each(exhibit.folder, memory)
    assert load_each(exhibit.folder, memory) == first == load_each(exhibit.folder)


def test_a_picture_that_cannot_be_read_once_is_looked_at_again(
    exhibit: OnDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory, look = Memory(), picture_names.open_picture

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(picture_names, "open_picture", fail)
    told = answer(exhibit.folder, exhibit.folder, False, memory)
    sentence = 'lenin/gorki: "gorki.svg" cannot be read: input/output error.'
    assert sentence in [problem[4] for problem in told["problems"]]
    monkeypatch.setattr(picture_names, "open_picture", look)
    assert answer(exhibit.folder, exhibit.folder, False, memory)["problems"] == []


def test_what_is_no_longer_read_is_forgotten(exhibit: OnDisk) -> None:
    memory = Memory()
    answer(exhibit.folder, exhibit.folder, False, memory)
    held = len(memory._made)
    exhibit.put("content/chapters/more.yaml", FILES[CHAPTER])
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - lenin\n  - more\n")
    answer(exhibit.folder, exhibit.folder, False, memory)
    assert len(memory._made) == held + 1
    exhibit.put("exhibit.yaml", FILES["content/exhibit.yaml"])
    answer(exhibit.folder, exhibit.folder, False, memory)
    assert len(memory._made) == held


def test_an_answer_tells_each_problem_as_check_prints_it(exhibit: OnDisk) -> None:
    assert answer(exhibit.folder, Path("museum"), False, Memory())["languages"] == ["en"]
    exhibit.put("content/people.yaml", "lenin:\n  name: Vladimir Lenin\n")
    told = answer(exhibit.folder, Path("museum"), False, Memory())
    assert told["languages"] == []
    assert told["text"].startswith("museum/content/people.yaml:1:")
    assert told["problems"][0][:2] == ["content/people.yaml", 1]
