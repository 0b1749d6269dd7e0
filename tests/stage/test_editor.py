"""The curator's editor, opened at a line: the real programs' names, and a real one that is run."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.problems import Problem, Severity
from kiosk.stage.editor import TERMINAL, Editor, NoEditorError, command
from kiosk.visit.desk import Desk

FILE = Path("/exhibit/content/people.yaml")


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder of programs, the only one that is searched; each notes what it was called with."""
    folder = tmp_path / "programs"
    folder.mkdir()
    return folder


def program(folder: Path, name: str) -> None:
    path = folder / name
    noting = 'printf "%s\\n" "$@" > "$0.part"'
    path.write_text(f'#!/bin/sh\n{noting}\n/bin/mv "$0.part" "$0.called"\n')
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("editor", "opened"),
    [
        ("code", "code --goto /exhibit/content/people.yaml:14:3"),
        ("code --wait", "code --wait --goto /exhibit/content/people.yaml:14:3"),
        ("subl", "subl /exhibit/content/people.yaml:14:3"),
        ("gedit", "gedit +14 /exhibit/content/people.yaml"),
        ("kate", "kate --line 14 /exhibit/content/people.yaml"),
        ("nano", f"{TERMINAL} -e nano +14 /exhibit/content/people.yaml"),
        ("ours", "ours /exhibit/content/people.yaml"),
    ],
)
def test_editors_are_told_the_line_each_in_its_way(
    editor: str, opened: str, programs: Path
) -> None:
    for name in (editor.split(maxsplit=1)[0], TERMINAL):
        program(programs, name)
    found = command({"VISUAL": editor, "PATH": str(programs)}, FILE, 14, 3)
    assert " ".join(found) == opened


def test_visual_counts_before_editor_and_the_desktops_own_comes_last(programs: Path) -> None:
    for name in ("gedit", "kate", "xdg-open"):
        program(programs, name)
    path = str(programs)
    both = command({"VISUAL": "gedit", "EDITOR": "kate", "PATH": path}, FILE, 14, 3)
    one = command({"EDITOR": "kate", "PATH": path}, FILE, 14, 3)
    none = command({"PATH": path}, FILE, 14, 3)
    assert [found[0] for found in (both, one, none)] == ["gedit", "kate", "xdg-open"]


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        (
            {},
            "no editor is known. Name yours before kiosk show, as in: export VISUAL=gedit",
        ),
        ({"VISUAL": "gedti"}, 'there is no editor "gedti". VISUAL or EDITOR names it.'),
        (
            {"EDITOR": "nano"},
            "nano needs a terminal, and none can be opened. "
            "Name an editor with a window, as in: export VISUAL=gedit",
        ),
    ],
)
def test_without_an_editor_it_says_what_to_do(
    environment: dict[str, str], sentence: str, programs: Path
) -> None:
    program(programs, "nano")
    with pytest.raises(NoEditorError) as refused:
        command({**environment, "PATH": str(programs)}, FILE, 14, 3)
    assert str(refused.value) == sentence


def test_the_desk_opens_it(
    qtbot: QtBot,
    tmp_path: Path,
    programs: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    desk = Desk()
    desk.tell([Problem("content/people.yaml", 14, 3, Severity.ERROR, "Something is missing.")])
    editor = Editor(tmp_path, desk)
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setenv("VISUAL", "kate")
    desk.edit(0)
    assert capsys.readouterr().err == (
        'kiosk: content/people.yaml:14: there is no editor "kate". VISUAL or EDITOR names it.\n'
    )
    program(programs, "kate")
    desk.edit(0)
    called = programs / "kate.called"
    qtbot.waitUntil(called.exists)
    assert called.read_text() == f"--line\n14\n{tmp_path}/content/people.yaml\n"
    del editor
