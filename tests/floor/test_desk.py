"""A curator at their desk, from outside: a mistake is seen beside the stage, opened, and mended."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from tests.content.on_disk import OnDisk
from tests.floor.conftest import Visitor
from tests.floor.waiting import until

CHAPTER = "content/chapters/lenin.yaml"


def test_a_mistake_stands_beside_the_stage_until_it_is_mended(
    visitor: Callable[..., Visitor], tmp_path: Path
) -> None:
    exhibit = OnDisk.whole(tmp_path / "exhibit")
    opened = tmp_path / "opened"
    editor = tmp_path / "gedit"
    editor.write_text(f'#!/bin/sh\necho "$@" > "{opened}.part"\nmv "{opened}.part" "{opened}"\n')
    editor.chmod(0o755)
    before = visitor(
        str(exhibit.folder),
        *("--windowed", "--at", "lenin/gorki"),
        command=("env", f"VISUAL={editor}", sys.executable, "-m", "kiosk", "show"),
    )
    reader = before.reader
    until("the panel", lambda: reader.heading() == "The go-between")

    exhibit.change(CHAPTER, "heading:", "haeding:")
    problem = reader.until(
        "the problem", lambda: next((n for n in reader.nodes() if "haeding" in n.name), None)
    )
    lines = (exhibit.folder / CHAPTER).read_text(encoding="utf-8").splitlines()
    line = next(n for n, text in enumerate(lines, 1) if "haeding" in text)
    assert problem.name == (
        f'{CHAPTER}:{line}: lenin/gorki: "haeding" is not a field of a panel.'
        ' Did you mean "heading"?'
    )
    assert reader.find("heading", "The go-between")

    at = [str(round(part)) for part in problem.middle]
    before.screen.run("xdotool", "mousemove", *at, "click", "1")
    until("the editor", opened.exists)
    assert opened.read_text() == f"+{line} {exhibit.folder}/{CHAPTER}\n"

    exhibit.change(CHAPTER, "haeding: The go-between", "heading: Mended")
    until("what was mended", lambda: reader.heading() == "Mended")
    assert not [node for node in reader.nodes() if "haeding" in node.name]
