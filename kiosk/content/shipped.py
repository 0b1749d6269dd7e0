"""Where the exhibit lies that comes with kiosk."""

from __future__ import annotations

import os
from pathlib import Path

EXHIBIT_FILE = "content/exhibit.yaml"


def shipped_exhibit() -> Path:
    """The repository's root in a checkout, `kiosk/shipped` in an installed wheel.

    Relative where it lies below the working folder, so that problems are short to read.
    """
    package = Path(__file__).parent.parent
    in_wheel = package / "shipped"
    folder = in_wheel if (in_wheel / EXHIBIT_FILE).is_file() else package.parent
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def why_no_exhibit(folder: Path) -> str:
    """Why a folder is no exhibit, as a sentence; empty if it is one."""
    try:
        return _why_not(folder)
    except OSError as error:
        return f"{error.filename} may not be read. Give kiosk's user the right to read it."


def _absent(folder: Path) -> str:
    from kiosk.content.wording import sentences, suggest  # seldom needed

    where = "" if folder.is_absolute() else f" in {Path.cwd()}"
    try:
        beside = os.listdir(folder.parent)  # noqa: PTH208
    except OSError:
        beside = []
    # Of those that may not be entered nothing is known, and nothing said.
    exhibits = [name for name in beside if os.path.isfile(folder.parent / name / EXHIBIT_FILE)]  # noqa: PTH113
    return sentences(f"There is no folder {folder}{where}.", suggest(folder.name, exhibits))


def _why_not(folder: Path) -> str:
    if not folder.exists():
        return _absent(folder)
    if not folder.is_dir():
        return f"{folder} is not a folder. An exhibit is a folder with {EXHIBIT_FILE} in it."
    if not (folder / "content").exists() and (folder / "exhibit.yaml").exists():
        around = folder.resolve().parent
        return f"{folder} is the inside of an exhibit. Give the folder around it: {around}"
    file = folder / EXHIBIT_FILE
    if not (file.exists() or file.is_symlink()):
        from kiosk.content import misnamed_files  # seldom needed, and `kiosk show` starts fast

        if near := misnamed_files.instead_of_exhibit(folder):
            return f"{folder} is not an exhibit: its {near} is not read. Name it {EXHIBIT_FILE}."
        return f"{folder} is not an exhibit: there is no {EXHIBIT_FILE} in it."
    return ""
