"""`kiosk proof`: from a folder to pictures, a verdict and an exit code. No Qt in this process."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.content import report as problems
from kiosk.content.exhibit import Exhibit
from kiosk.content.load import load
from kiosk.content.wording import suggest
from kiosk.prepare.beforehand import prepare_all
from kiosk.proof import report, workers
from kiosk.proof.forms import FORMS, SIZES
from kiosk.proof.series import all_series, panel_names
from kiosk.visit.languages import Languages, NoSuchLanguageError


class Wanted(NamedTuple):
    """What is to be proved.

    `forms` and `sizes` are names of FORMS and SIZES; `languages` codes, all of the exhibit's if
    empty; `only` is CHAPTER or CHAPTER/PANEL, None for everything.
    """

    forms: Sequence[str]
    sizes: Sequence[str]
    languages: Sequence[str] = ()
    only: str | None = None


def prove(folder: Path, out: Path, wanted: Wanted) -> int:
    """Paints and judges an exhibit, and prints what came of it.

    Gives 0 if all is right; 1 if not, if the exhibit cannot be read or the pictures not be written;
    2 if there is no such panel or language.
    """
    reading = load(folder)
    exhibit = reading.exhibit
    if exhibit is None:
        problems.write(problems.as_text(reading, folder, coloured=False), sys.stdout)
        return 1
    places = None
    if wanted.only is not None:
        places = chosen(exhibit, wanted.only)
        if not places:
            return _end(_no_panel(exhibit, wanted.only), 2)
    if not panel_names(exhibit):
        return _end("There is no panel to paint in this exhibit.", 1)
    try:
        exhibits = list(map(Languages(exhibit).begin_in, wanted.languages or exhibit.languages))
    except NoSuchLanguageError as error:
        return _end(str(error), 2)
    forms, sizes = [FORMS[name] for name in wanted.forms], [SIZES[name] for name in wanted.sizes]
    series = all_series(exhibits, forms, sizes, places, out)
    prepare_all(exhibit, sys.stderr)
    progress = report.Progress(sys.stderr, series)
    try:
        results = workers.run(series, progress)
    except workers.PaintingError as error:
        return _end(str(error), 1)
    finally:
        progress.end()
    problems.write("\n".join(report.told(results)) + "\n", sys.stdout)
    return int(report.failed(results))


def chosen(exhibit: Exhibit, only: str) -> tuple[int, ...]:
    """The places of CHAPTER or CHAPTER/PANEL; none if there is no such thing."""
    chapter, slash, panel = only.partition("/")
    return tuple(
        place
        for place, name in enumerate(panel_names(exhibit))
        if name == (chapter, panel) or (not slash and name[0] == chapter)
    )


def _no_panel(exhibit: Exhibit, only: str) -> str:
    names = panel_names(exhibit)
    known = ["/".join(name) for name in names] if "/" in only else [name[0] for name in names]
    what = "panel" if "/" in only else "chapter"
    return f'There is no {what} "{only}" in this exhibit. {suggest(only, known)}'.rstrip()


def _end(sentence: str, code: int) -> int:
    problems.write(f"kiosk: {sentence}\n", sys.stderr)
    return code
