"""What `kiosk translations` does: every catalogue of an exhibit brought up to date, and counted."""

from __future__ import annotations

import contextlib
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from kiosk.content.languages import catalogue_text
from kiosk.content.languages.catalogue import Catalogue
from kiosk.content.languages.catalogue_file import LARGEST, path_of, read_catalogue
from kiosk.content.languages.originals import Original
from kiosk.content.languages.updating import Wanted, updated
from kiosk.content.load import Reading, load_originals
from kiosk.content.loading import EXHIBIT_FILE
from kiosk.content.problems import Problem, Severity
from kiosk.content.unwritable import why_unwritable
from kiosk.content.yaml.files import Unreadable, read_inside


class Updated(NamedTuple):
    """One language's catalogue: how many texts there are, and how many of them lack something.

    `problems` are what keeps it from being read or written; then it is left as it is.
    """

    path: str
    texts: int = 0
    missing: int = 0
    stale: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def summary(self) -> str:
        """`312 texts, 12 missing, 3 stale.`"""
        lack = [
            f"{number:,} {word}"
            for number, word in ((self.missing, "missing"), (self.stale, "stale"))
            if number
        ]
        return ", ".join([f"{self.texts:,} texts", *(lack or ["all translated"])]) + "."


def update(folder: Path) -> tuple[Reading, list[Updated]]:
    """Brings the catalogues of an exhibit's further languages up to date, each whole or not at all.

    Gives what was read, whose exhibit is None if a problem keeps its texts from being known.
    """
    reading, texts = load_originals(folder)
    if reading.exhibit is None:
        return reading, []
    title, languages = reading.exhibit.title, reading.exhibit.languages[1:]
    return reading, [_update(folder, language, title, texts) for language in languages]


def no_languages(reading: Reading) -> str:
    """What is said where there is nothing to translate into."""
    language = reading.exhibit.language if reading.exhibit else ""
    return (
        f'This exhibit has one language, "{language}". Add others to the languages in '
        f'{EXHIBIT_FILE}, such as "ru", and run this again.'
    )


def _update(folder: Path, language: str, title: str, texts: list[Original]) -> Updated:
    path = path_of(language)
    data = read_inside(folder, path, LARGEST)
    if isinstance(data, Unreadable) and not data.absent:
        return _refused(path, data.message)
    before = data if isinstance(data, bytes) else b""
    old, problems = read_catalogue(path, before)
    if problems:
        return Updated(path, problems=tuple(problems))
    old.header = old.header or catalogue_text.new_header(title, language, datetime.now(UTC))
    new = updated(old, [Wanted(text.context, text.id) for text in texts])
    after = catalogue_text.write(new).encode()
    if after != before:
        target = (folder / path).resolve()
        if not target.is_relative_to(folder.resolve()):
            return _refused(path, "Its folder is a link to a place outside the exhibit.")
        try:
            _write(target, after)
        except OSError as error:
            return _refused(path, f"This file cannot be written: {why_unwritable(error)}.")
    return _counted(path, new)


def _refused(path: str, message: str) -> Updated:
    return Updated(path, problems=(Problem(path, 1, 1, Severity.ERROR, message),))


def _counted(path: str, catalogue: Catalogue) -> Updated:
    alive = [entry for entry in catalogue.entries if not entry.is_obsolete]
    missing = sum(not entry.text.strip() for entry in alive)
    stale = sum(entry.is_fuzzy and bool(entry.text.strip()) for entry in alive)
    return Updated(path, len(alive), missing, stale)


def _write(path: Path, content: bytes) -> None:
    """Writes a file whole or not at all, and with the rights it had; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
