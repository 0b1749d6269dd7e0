"""Files of an exhibit that nobody reads, since their names are not quite what they must be."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.content.wording import latin, nearest

NAMES: Final = ("exhibit", "people", "glossary", "places", "sources", "events")
CHAPTERS: Final = "content/chapters"

_ENDING: Final = re.compile(r"(?:\.(?:ya?ml|yalm|ymal|txt|rtf|md|docx?|odt))+$", re.IGNORECASE)
_COPY: Final = re.compile(
    r"(?:copy of (.+)|(.+?)(?: copy(?: \d+)?| - copy(?: \(\d+\))?| ?\(\d+\)| \d+|[ _-]?\([^()]*"
    r"(?:conflict|copy)[^()]*\)|\.sync-conflict-.*|[-_. ](?:old|backup|bak)))",
    re.IGNORECASE,
)
_BACKUP: Final = re.compile(r"\.(?:bak|old|orig|backup|save)$", re.IGNORECASE)
_PROCESSOR: Final = re.compile(r"\.(?:docx?|odt|rtf|pages|txt|md)$", re.IGNORECASE)
_YAML: Final = re.compile(r"\.ya?ml", re.IGNORECASE)
_OTHERS: Final = {
    "person": "people",
    "persons": "people",
    "term": "glossary",
    "terms": "glossary",
    "words": "glossary",
    "locations": "places",
    "references": "sources",
    "bibliography": "sources",
    "timeline": "events",
    "dates": "events",
}


class Misnamed(NamedTuple):
    """A file (its path from the exhibit's folder) that nobody reads, and what may be done.

    `meant` is the path of a file of entries that it was meant to be, if there is nothing there.
    """

    path: str
    message: str
    meant: str = ""


def find(folder: Path) -> list[Misnamed]:
    """Files in content/ and in content/chapters that look like an exhibit's, and nobody reads.

    A copy that another program made is told of as such.
    """
    return [*_in_content(folder), *_in_chapters(folder)]


def _in_content(folder: Path) -> Iterator[Misnamed]:
    there = {name: folder / "content" / name for name in _files(folder / "content")}
    read = {f"{name}.yaml" for name in NAMES} & there.keys()
    for name in sorted(there.keys() - read):
        if any(_is_same(there[name], there[other]) for other in read):
            continue
        stem = _stem(name).casefold()
        if (original := copied_from(name)) and f"{original}.yaml" in there:
            yield Misnamed(f"content/{name}", copy_of(original))
            continue
        near = stem if stem in NAMES else _OTHERS.get(stem, nearest(stem, NAMES))
        if near and f"{near}.yaml" not in read and _ENDING.search(name):
            told = f"This file is not read. Name it {near}.yaml."
            yield Misnamed(f"content/{name}", told, f"content/{near}.yaml")
        elif near and _ENDING.search(name):
            told = f"This file is not read, but {near}.yaml beside it. Delete one of them."
            yield Misnamed(f"content/{name}", told)
        elif _YAML.search(name):
            told = f"This file is not read: here lie {', '.join(f'{n}.yaml' for n in NAMES)}"
            yield Misnamed(f"content/{name}", f"{told}; chapters lie in {CHAPTERS}.")


def _in_chapters(folder: Path) -> Iterator[Misnamed]:
    names = set(_files(folder / CHAPTERS))
    for name in sorted(names):
        right = f"{_stem(name)}.yaml"
        if _PROCESSOR.search(name) and right not in names and not _YAML.search(name):
            told = f"This file is not read. Save its text as plain text, and name it {right}."
            yield Misnamed(f"{CHAPTERS}/{name}", told)
        if not name.endswith(".yaml") and _YAML.search(name):
            if (original := copied_from(name)) and f"{original}.yaml" in names:
                yield Misnamed(f"{CHAPTERS}/{name}", copy_of(original))
                continue
            right = f"{_stem(name)}.yaml"
            if right in names:
                told = f"This file is not read, but {right} beside it. Delete one of them."
                yield Misnamed(f"{CHAPTERS}/{name}", told)
            else:
                told = f"This file is not read. Name it {right}."
                yield Misnamed(f"{CHAPTERS}/{name}", told)


def copied_from(name: str) -> str:
    """The name, without its ending, of the file that one is a copy of; or nothing."""
    stem = _BACKUP.sub("", name)
    plain = _stem(stem)
    found = _COPY.fullmatch(plain)
    original = next((group for group in found.groups() if group), "") if found else ""
    return original or (plain if stem != name else "")


def copy_of(original: str) -> str:
    """The sentence about a copy."""
    told = f"This is a copy of {original}.yaml, and it is not read."
    return f"{told} Take from it what you need, and delete it."


def chapter_names(folder: Path) -> set[str]:
    """The names of the chapters' files that there are, without their ending."""
    names = _files(folder / CHAPTERS)
    return {name.removesuffix(".yaml") for name in names if name.endswith(".yaml")}


def instead_of_chapter(folder: Path, chapter: str) -> Misnamed | None:
    """The file which was meant for a chapter's that is not there."""
    for name in sorted(_entries(folder / "content")):
        if name.casefold() == "chapters" and name != "chapters":
            told = f"The folder content/{name} differs in capitals. Name it {CHAPTERS}."
            return Misnamed(f"content/{name}", told)
    for place in (CHAPTERS, "content", "."):
        for name in sorted(_files(folder / place)):
            stem = _stem(name)
            if name == f"{chapter}.yaml" and place != CHAPTERS:
                path = _path(place, name)
                return Misnamed(path, f"There is {path}: move it into {CHAPTERS}.")
            same = latin(stem).casefold() == latin(chapter).casefold()
            if same and place == CHAPTERS and not name.endswith(".yaml"):
                told = f"There is {name}: name it {chapter}.yaml."
                return Misnamed(_path(place, name), told)
    return None


def instead_of_exhibit(folder: Path) -> str:
    """The path of the file that was meant to be content/exhibit.yaml, or nothing."""
    for inner in sorted(_entries(folder)):
        if inner.casefold() == "content":
            for name in sorted(_files(folder / inner)):
                if _stem(name).casefold() == "exhibit" and _ENDING.search(name):
                    return f"{inner}/{name}"
    return ""


def _stem(name: str) -> str:
    return _ENDING.sub("", name)


def _path(place: str, name: str) -> str:
    return name if place == "." else f"{place}/{name}"


def _files(folder: Path) -> list[str]:
    """The files of a folder without hidden ones, and copies that editors leave behind."""
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if not entry.is_dir()]
    except OSError:
        return []
    return [name for name in names if not name.startswith((".", "~$")) and not name.endswith("~")]


def _entries(folder: Path) -> list[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:
        return []


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
