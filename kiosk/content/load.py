"""A folder → one immutable exhibit, or every problem in all of its files at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.exhibit import Exhibit
from kiosk.content.languages import translation
from kiosk.content.languages.catalogue_file import FOLDER, LARGEST, path_of
from kiosk.content.languages.originals import Original, originals
from kiosk.content.loading import EXHIBIT_FILE, Loading, names_in
from kiosk.content.memory import Memory
from kiosk.content.problems import Problem, Severity, in_order
from kiosk.content.wording import show


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a folder: the exhibit unless a problem is fatal, and all problems.

    `files` are the paths of the files that were read, relative to the folder.
    """

    exhibit: Exhibit | None
    problems: tuple[Problem, ...]
    files: tuple[str, ...] = ()


def load(
    folder: Path, language: str | None = None, *, deep: bool = True, processes: int = 1
) -> Reading:
    """Read an exhibit. Never raises for what is in the files.

    `language` is the one to give it in; the first, in which it is written, if it is None or not
    one of the exhibit's. `deep` decodes every picture to its end, and judges the catalogues of all
    languages; without it a broken picture is noticed only when shown, and a catalogue when it is
    read. `processes` may read the chapters of a very large exhibit; see `many`.
    """
    loading = Loading(folder, deep, processes)
    exhibit = loading.run()
    if exhibit is not None:
        exhibit = _translated(loading, exhibit, language)
    return _reading(loading, exhibit)


def load_each(folder: Path, memory: Memory | None = None) -> dict[str, Reading]:
    """Read an exhibit once, and give it in each of its languages, the first of them first.

    As `load` without `deep`; where it cannot be read, all there is is one reading, under "".
    `memory` spares what was read before.
    """
    loading = Loading(folder, False, 1, memory)
    exhibit = loading.run()
    if exhibit is None:
        return {"": _reading(loading, None)}
    of_all, files = loading.problems, loading.files
    readings = {}
    for language in exhibit.languages:
        loading.problems, loading.files = list(of_all), dict(files)
        readings[language] = _reading(loading, _translated(loading, exhibit, language))
    return readings


def load_originals(folder: Path) -> tuple[Reading, list[Original]]:
    """Read an exhibit in its first language, and all of its texts that are to be translated."""
    loading = Loading(folder, deep=False, processes=1)
    exhibit = loading.run()
    return _reading(loading, exhibit), originals(exhibit, loading.where) if exhibit else []


def _translated(loading: Loading, exhibit: Exhibit, language: str | None) -> Exhibit:
    """The exhibit in a language, if it has it; for None it only judges, if it is to."""
    others = exhibit.languages[1:]
    given = exhibit
    for other in others if loading.deep else ():
        if other != language:
            _translate(loading, exhibit, other)
    if language in others:
        given = _translate(loading, exhibit, language)
    if loading.deep:
        _unused_catalogues(loading, exhibit)
    return given


def _reading(loading: Loading, exhibit: Exhibit | None) -> Reading:
    """What came of it."""
    return Reading(exhibit, in_order(loading.problems), tuple(sorted(loading.files)))


def _translate(loading: Loading, exhibit: Exhibit, language: str) -> Exhibit:
    data = loading.bytes_of(path_of(language), LARGEST)
    translated, problems = translation.translate(
        exhibit, language, data, loading.where, loading.memory
    )
    loading.problems += problems
    return translated


def _unused_catalogues(loading: Loading, exhibit: Exhibit) -> None:
    for name in sorted(names_in(loading.folder / FOLDER, ".po")):
        if name not in exhibit.languages[1:]:
            told = f"This catalogue is not used: {EXHIBIT_FILE} has no {show(name)} in its"
            told += " languages." if name not in exhibit.languages else " further languages."
            path = path_of(name)
            loading.problems.append(Problem(path, 1, 1, Severity.WARNING, told))
