"""A new exhibit in a folder: the small one that lies here, and the schemas for editors."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

from kiosk.content.unwritable import why_unwritable

TEMPLATE = Path(__file__).parent / "exhibit"
"""What a new exhibit begins as."""


def make(folder: Path) -> str:
    """Make a new exhibit; gives the sentence that says why not, empty if it is made.

    What was there is left as it was, and nothing half made is left behind.
    """
    try:
        if why := _why_not(folder):
            return why
        first = _first_lacking(folder)
    except OSError as error:
        return _not_written(folder, error)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _fill(folder)
    except OSError as error:
        _take_back(folder, first)
        return _not_written(folder, error)
    return ""


def said(folder: Path, program: str) -> str:
    """What is said of a new exhibit: how to see it, as a line to type, and where to read on.

    `program` is how this one was called.
    """
    by_name = program == shutil.which("kiosk") or Path(program).name == "__main__.py"
    typed = "kiosk" if by_name else shlex.quote(program)
    return (
        f"{folder} is made. To see it, type:\n"
        f"{typed} show {shlex.quote(str(folder))} --windowed\n"
        f"What to do next stands in {folder / 'README.md'}."
    )


def _why_not(folder: Path) -> str:
    if folder.is_dir():
        if any(folder.iterdir()):
            return f"{folder} is not empty. Give a folder that is not there yet."
    elif folder.exists() or folder.is_symlink():
        return f"{folder} is there already, and is not a folder. Give another name."
    return ""


def _first_lacking(folder: Path) -> Path | None:
    """The outermost of the folders that have to be made."""
    lacking = [path for path in (folder, *folder.parents) if not path.exists()]
    return lacking[-1] if lacking else None


def _fill(folder: Path) -> None:
    """Only the bytes: the rights of what is installed, which may be read-only, stay behind."""
    for path in sorted(TEMPLATE.rglob("*")):
        to = folder / path.relative_to(TEMPLATE)
        if path.is_dir():
            to.mkdir()
        else:
            shutil.copyfile(path, to)
    _write_schemas(folder)


def _write_schemas(folder: Path) -> None:
    from kiosk.content.fields import json_schema  # it takes pydantic, and nothing else here does

    json_schema.write(folder / json_schema.FOLDER)


def _take_back(folder: Path, first: Path | None) -> None:
    if first is not None:
        shutil.rmtree(first, ignore_errors=True)
        return
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _not_written(folder: Path, error: OSError) -> str:
    return f"{folder} cannot be made: {why_unwritable(error)}."
