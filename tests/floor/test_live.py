"""A curator's saves while the exhibit runs, however their editor saves: seen from outside."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from tests.content.on_disk import FILES, PICTURE, OnDisk
from tests.floor.conftest import Visitor
from tests.floor.saves import WAYS, Save
from tests.floor.waiting import until

CHAPTER = "content/chapters/lenin.yaml"


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

    for how in WAYS:
        save(how)
    last = f"Saved {len(WAYS)}"

    # What cannot be read stays off the screen, and the next good save is shown.
    broken = path.read_text(encoding="utf-8").replace("heading: ", "haeding: ")
    good = path.read_text(encoding="utf-8")
    path.write_text(broken, encoding="utf-8")
    path.write_text(good.replace(last, "Mended"), encoding="utf-8")
    until("what was mended", lambda: read() == "Mended")

    # A new chapter with its picture: the visitor stays where they are.
    exhibit.put("assets/images/new.svg", PICTURE)
    new = FILES[CHAPTER].replace("gorki.svg", "new.svg").replace("lenin: ", "")
    exhibit.put("content/chapters/early.yaml", new)
    exhibit.change("exhibit.yaml", "  - lenin\n", "  - early\n  - lenin\n")
    reader.the("slider", patience=5)
    until("a second chapter", lambda: reader.the("slider").value == 2)
    assert read() == "Mended"

    assert seen == {"The go-between", "Mended", *(f"Saved {n + 1}" for n in range(len(WAYS)))}
