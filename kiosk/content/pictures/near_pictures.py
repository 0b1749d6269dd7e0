"""The pictures that are there → what to say of a name that none of them bears, or two of them."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.content import wording

PLACE: Final = "assets/images"
_MOST_FILES: Final = 20_000
_DEEPEST: Final = 16
_SEVERAL: Final = re.compile(r"\s*[,;+]\s*|\s+and\s+")
_ENDING: Final = re.compile(r"\.[A-Za-z]{3,4}$")
_SHORTEST: Final = 3  # of a name that another one begins with


def shown(name: str) -> str:
    """The name in quotes, cut where nobody would read on."""
    return f'"{name}"' if len(name) <= 100 else f'"{name[:60]}…{name[-20:]}"'


def missing(images_folder: Path, name: str) -> str:
    """Say that there is no such picture, and which one was probably meant."""
    start = f"There is no picture {shown(name)} in {PLACE}."
    if (images_folder / name).is_symlink():
        return f"{start} The link of this name leads nowhere. Copy the picture itself there."
    if not images_folder.is_dir():
        return f"{start} {_no_folder(images_folder)}"
    files = list(_files(images_folder))
    for same, say in (
        (_form, "looks the same, but is stored in another Unicode form: {0}. Rename the file."),
        (_capitals, "differs only in capitals: {0}."),
        (
            _spaces,
            "differs only in a space at the beginning or the end of a name: {0}. Rename the file.",
        ),
        (_all, "differs only in capitals, spaces or Unicode form: {0}. Rename the file."),
    ):
        for file in files:
            if same(file) == same(name) and file != name:
                return f"{start} The file that is there {say.format(shown(file))}"
    if elsewhere := _in_other_capitals(images_folder, name):
        return f"{start} The file that is there differs only in capitals: {shown(elsewhere)}."
    several = _SEVERAL.split(name)
    if len(several) > 1 and all(map(_ENDING.search, several)):
        return f"A figure shows one picture. Write: {several[0]}"
    near = [file for file in files if _is_near(_stem(name), _stem(file))]
    offer = wording.suggest(name, near)
    if near and not offer:
        offer = f"Did you mean {shown(near[0])}?"
    return f"{start} {offer}".rstrip()


def _is_near(stem: str, other: str) -> bool:
    """Whether a file may be meant by a name; their endings are not compared."""
    longer, shorter = sorted((stem.casefold(), other.casefold()), key=len, reverse=True)
    if longer == shorter or wording.nearest(stem, [other]):
        return True
    begins = longer.startswith(shorter) and len(shorter) >= _SHORTEST
    return begins and not longer[len(shorter)].isalnum()


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name


def _no_folder(images_folder: Path) -> str:
    for folder in _other_folders(images_folder):
        return f"The folder that is there differs only in capitals: {shown(folder)}. Rename it."
    return "The folder is missing."


def _in_other_capitals(images_folder: Path, name: str) -> str:
    """The same file in a folder like assets/Images, or nothing."""
    exhibit = images_folder.parent.parent
    for folder in _other_folders(images_folder):
        for file in _files(exhibit / folder):
            if _capitals(file) == _capitals(name):
                return f"{folder}/{file}"
    return ""


def _other_folders(images_folder: Path) -> list[str]:
    """Folders of the exhibit whose names differ from assets/images only in capitals."""
    exhibit = images_folder.parent.parent
    found = []
    try:
        outers = [path for path in sorted(exhibit.iterdir()) if path.name.casefold() == "assets"]
        for outer in filter(Path.is_dir, outers):
            inners = [path for path in sorted(outer.iterdir()) if path.is_dir()]
            found += [f"{outer.name}/{path.name}" for path in inners]
    except OSError:
        return []
    return [name for name in found if name != PLACE and name.casefold() == PLACE]


def _form(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _capitals(name: str) -> str:
    return name.casefold()


def _spaces(name: str) -> str:
    return "/".join(part.strip() for part in name.split("/"))


def _all(name: str) -> str:
    return _spaces(_form(_form(name).casefold()))


def _files(images_folder: Path) -> Iterator[str]:
    """The files of the folder, with / for folders in it, links not followed; never endless."""
    count = 0
    for folder, folders, files in os.walk(images_folder):
        inside = Path(folder).relative_to(images_folder)
        folders.sort()
        if len(inside.parts) >= _DEEPEST:
            folders.clear()
        for file in sorted(files):
            count += 1
            if count > _MOST_FILES:
                return
            yield (inside / file).as_posix()


def clashes(images_folder: Path) -> list[tuple[str, str]]:
    """Pictures that another computer, or the eye, would take for one another.

    Gives (path relative to the exhibit, sentence), one for each file beyond the first.
    """
    first: dict[str, str] = {}
    found = []
    for file in _files(images_folder):
        other = first.setdefault(_all(file), file)
        if other != file:
            differ = "in their Unicode form" if _form(other) == _form(file) else "in capitals"
            if _all(other) == _all(file) and _spaces(other) == _spaces(file):
                differ = "in a space"
            found.append(
                (
                    f"{PLACE}/{file}",
                    f"{shown(file)} and {shown(other)} differ only {differ}; other computers "
                    "take them for one file. Rename one of them.",
                )
            )
    return found
