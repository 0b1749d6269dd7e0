"""Opens the curator's own editor at a line of a file."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess

from kiosk.visit.desk import Desk

# How editors are told a line, by their commands' names; any other is given the file alone.
_PLUS: Final = ("+{line}", "{file}")
_COLONS: Final = ("{file}:{line}:{column}",)
_WITH_WINDOW: Final = {
    **dict.fromkeys(("code", "codium", "code-insiders"), ("--goto", *_COLONS)),
    **dict.fromkeys(("subl", "zed", "pulsar"), _COLONS),
    **dict.fromkeys(("gedit", "gnome-text-editor", "xed", "pluma", "mousepad", "gvim"), _PLUS),
    **dict.fromkeys(("emacs", "emacsclient"), _PLUS),
    **dict.fromkeys(("kate", "kwrite", "geany"), ("--line", "{line}", "{file}")),
}
_IN_TERMINAL: Final = {
    **dict.fromkeys(("vi", "vim", "nvim", "nano", "pico", "joe", "micro"), _PLUS),
    "hx": _COLONS,
}
TERMINAL: Final = "x-terminal-emulator"  # what Debian calls the terminal that a desktop prefers


class NoEditorError(Exception):
    """No editor can be opened; says what to do."""


def command(environment: Mapping[str, str], file: Path, line: int, column: int) -> list[str]:
    """The command that opens a file at a line and column, both from 1.

    VISUAL counts before EDITOR; without them the desktop's own editor is asked, which is told no
    line. Raises NoEditorError.
    """
    named = environment.get("VISUAL") or environment.get("EDITOR")
    if not named:
        if not shutil.which("xdg-open", path=environment.get("PATH")):
            raise NoEditorError(
                "no editor is known. Name yours before kiosk show, as in: export VISUAL=gedit"
            )
        return ["xdg-open", str(file)]
    program, *arguments = shlex.split(named)
    name = Path(program).name
    if not shutil.which(program, path=environment.get("PATH")):
        raise NoEditorError(f'there is no editor "{program}". VISUAL or EDITOR names it.')
    how = _WITH_WINDOW.get(name) or _IN_TERMINAL.get(name) or ("{file}",)
    opened = [part.format(file=file, line=line, column=column) for part in how]
    if name not in _IN_TERMINAL:
        return [program, *arguments, *opened]
    if not shutil.which(TERMINAL, path=environment.get("PATH")):
        raise NoEditorError(
            f"{name} needs a terminal, and none can be opened. "
            "Name an editor with a window, as in: export VISUAL=gedit"
        )
    return [TERMINAL, "-e", program, *arguments, *opened]


class Editor(QObject):
    """Opens the files of an exhibit's folder when the desk asks for it."""

    def __init__(self, folder: Path, desk: Desk) -> None:
        super().__init__(desk)
        self._folder = folder.absolute()
        desk.editAsked.connect(self._open)

    def _open(self, path: str, line: int, column: int) -> None:
        try:
            program, *arguments = command(os.environ, self._folder / path, line, column)
        except NoEditorError as error:
            print(f"kiosk: {path}:{line}: {error}", file=sys.stderr)
            return
        # Detached: the editor outlives the show, and what is not yet saved in it.
        QProcess.startDetached(program, arguments, str(self._folder))
