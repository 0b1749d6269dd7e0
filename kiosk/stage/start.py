"""From a folder to a running show: the exhibit, the screen, the renderer, in the quickest order."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import NamedTuple

from kiosk.content.exhibit import Exhibit
from kiosk.stage import display, renderer
from kiosk.visit.languages import Languages, NoSuchLanguageError

FULL_SCREEN_ENDS = "The full screen is ended by Ctrl+Alt+S, or by SIGTERM to process"


class Asked(NamedTuple):
    """How the exhibit was asked for.

    `size` is a window's in px, None for the full screen; `screen` the screen's name; `at` where
    to begin, as "chapter" or "chapter/panel", without the attract screen; `language` the code of
    the one that visits begin in, None for the exhibit's first. In a window a visit only ends if
    `ends` says so.
    """

    size: tuple[int, int] | None = None
    screen: str | None = None
    at: str | None = None
    language: str | None = None
    ends: bool = False


def start(folder: Path, asked: Asked) -> int:
    """Shows the exhibit of a folder; the exit code."""
    for number in (signal.SIGTERM, signal.SIGINT):
        # Until there is a window to end in order, there is nothing to tidy up.
        signal.signal(number, lambda *_: os._exit(0))
    try:
        display.check_screen()
    except display.NoScreenError as error:
        return _refuse(error, 2)
    exhibit = _open(folder)
    if exhibit is None:
        return 1
    chosen = renderer.choose()
    if chosen is renderer.Renderer.SOFTWARE:
        os.environ["QT_QUICK_BACKEND"] = "software"
    try:
        from kiosk.stage import engine, show
    except ImportError as error:
        if sentence := display.missing_package(error):
            return _refuse(sentence, 2)
        raise
    place = 0
    try:
        if asked.at is not None:
            place = show.place_of(exhibit, asked.at)
        if asked.language is not None:
            exhibit = Languages(exhibit).begin_in(asked.language)
    except (show.NoSuchPanelError, NoSuchLanguageError) as error:
        return _refuse(error, 1)
    if asked.size is None:
        print(f"{FULL_SCREEN_ENDS} {os.getpid()}.", flush=True)
    attendance = engine.Attendance(away=asked.at is None, ends=asked.ends or asked.size is None)
    code = show.show(exhibit, show.Showing(asked.size, asked.screen, place, attendance))
    if code == renderer.FAILED:
        if chosen is renderer.Renderer.SOFTWARE:
            return _refuse(RuntimeError("Nothing can be drawn on this screen, by no renderer."), 2)
        renderer.remember(renderer.Renderer.SOFTWARE)
        os.execv(sys.executable, [sys.executable, "-m", "kiosk", *sys.argv[1:]])
    return code


def _open(folder: Path) -> Exhibit | None:
    """The exhibit as it was kept, else read anew; None, with every problem printed, if it is none.

    A picture that cannot be shown stops nothing, but is said once a start.
    """
    from kiosk.content import compiled

    if kept := compiled.kept(folder):
        for sentence in kept.picture_problems:
            print(sentence, file=sys.stderr)
        return kept.exhibit
    from kiosk.content import fingerprints, report
    from kiosk.content.load import load_each
    from kiosk.content.problems import Severity

    # All languages at once: choosing one then takes a few milliseconds.
    before = fingerprints.now(folder)
    first, *others = load_each(folder).values()
    reading = first
    if reading.exhibit is None:
        report.write(report.as_text(reading, folder, coloured=False), sys.stderr)
        return None
    for other in others:
        if other.exhibit is not None:
            compiled.keep(other.exhibit, (), before)
    errors = tuple(
        str(problem) for problem in reading.problems if problem.severity is Severity.ERROR
    )
    for sentence in errors:
        print(sentence, file=sys.stderr)
    compiled.keep(reading.exhibit, errors, before)
    return reading.exhibit


def _refuse(error: Exception, code: int) -> int:
    print(f"kiosk: {error}", file=sys.stderr)
    return code
