"""Files that another program left beside an exhibit's own."""

from __future__ import annotations

import pytest

from tests.content.on_disk import FILES, OnDisk

LENIN = "content/chapters/lenin.yaml"
COPY = "This is a copy of {}, and it is not read. Take from it what you need, and delete it."


@pytest.mark.parametrize(
    "name",
    [
        "lenin (Anna's conflicted copy 2026-01-02).yaml",
        "lenin.sync-conflict-20260101-101010-ABCDEFG.yaml",
        "Copy of lenin.yaml",
        "lenin - Copy.yaml",
        "lenin copy.yaml",
        "lenin (1).yaml",
        "lenin 2.yaml",
        "lenin_old.yaml",
        "lenin.yaml.bak",
        "lenin.yaml.orig",
    ],
)
def test_a_copy_of_a_chapter(exhibit: OnDisk, name: str) -> None:
    exhibit.put(f"content/chapters/{name}", FILES[LENIN])
    told = COPY.format("lenin.yaml")
    assert exhibit.said() == [f"content/chapters/{name}:1:1: warning: {told}"]


def test_a_copy_of_a_file_of_entries(exhibit: OnDisk) -> None:
    exhibit.put("people (conflicted copy).yaml", "")
    told = COPY.format("people.yaml")
    assert exhibit.said() == [f"content/people (conflicted copy).yaml:1:1: warning: {told}"]


@pytest.mark.parametrize(
    "name",
    [
        "content/chapters/~$lenin.yaml",
        "content/chapters/.lenin.yaml.swp",
        "content/chapters/.DS_Store",
        "content/._people.yaml",
        "content/desktop.ini",
        "assets/images/Thumbs.db",
    ],
)
def test_what_systems_leave_behind_is_nobody_s_mistake(exhibit: OnDisk, name: str) -> None:
    exhibit.put(name, b"\0\1")
    assert exhibit.said() == []


def test_a_chapter_whose_name_ends_in_a_number_is_no_copy(exhibit: OnDisk) -> None:
    exhibit.put("content/chapters/stalin-2.yaml", FILES[LENIN])
    assert exhibit.said() == [
        "content/chapters/stalin-2.yaml:1:1: warning: This chapter is not shown:"
        ' content/exhibit.yaml has no "stalin-2" in its chapters.'
    ]
