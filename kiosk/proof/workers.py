"""Runs each series in a process of its own, a few side by side, and hears how it goes."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Final, TypeAlias

from kiosk.proof.series import Painted, Series

AT_ONCE: Final = 4

_Ear: TypeAlias = "Connection[object, int | Painted | str]"
_Mouth: TypeAlias = "Connection[int | Painted | str, object]"


class PaintingError(Exception):
    """A series could not be painted; the sentence says why."""


def run(
    all_series: Sequence[Series], progress: Callable[[Series, int], None]
) -> list[tuple[Series, Painted]]:
    """Paints all series; `progress` is told which has how many panels done.

    Raises PaintingError, and ends the other processes, as soon as one series fails.
    """
    context = get_context("spawn")
    waiting = sorted(enumerate(all_series), key=_largest_first)
    running: dict[_Ear, int] = {}
    processes = []
    done: dict[int, Painted] = {}
    try:
        while waiting or running:
            while waiting and len(running) < min(AT_ONCE, os.cpu_count() or 1):
                number, series = waiting.pop(0)
                near, far = context.Pipe(duplex=False)
                process = context.Process(target=_work, args=(series, far), daemon=True)
                process.start()
                far.close()
                processes.append(process)
                running[near] = number
            ready = wait(list(running))
            for near in [near for near in running if near in ready]:
                number = running[near]
                message = _hear(near)
                if isinstance(message, int):
                    progress(all_series[number], message)
                elif isinstance(message, Painted):
                    done[number] = message
                    del running[near]
                else:
                    raise PaintingError(message or _died(all_series[number]))
    finally:
        for process in processes:
            if len(done) < len(all_series):
                process.terminate()
            process.join()
    return [(series, done[number]) for number, series in enumerate(all_series)]


def _largest_first(numbered: tuple[int, Series]) -> int:
    """So that the longest work is not what one waits for alone at the end."""
    form = numbered[1].form
    return -form.width * form.height


def _hear(near: _Ear) -> int | Painted | str:
    try:
        message: int | Painted | str = near.recv()
    except EOFError:
        return ""
    return message


def _died(series: Series) -> str:
    return (
        f"{series.form.name}: the painting broke off without a word. Start it again; if it breaks"
        f" off again, find the panel with --forms {series.form.name} --sizes {series.size.name}"
        " --only CHAPTER/PANEL."
    )


def _work(series: Series, far: _Mouth) -> None:
    """The whole of one process. Qt is imported here, after it was told that there is no screen."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        QT_QUICK_BACKEND="software",
        QT_ENABLE_HIGHDPI_SCALING="0",
        QT_SCALE_FACTOR="1",
    )
    for name in ("QT_QPA_GENERIC_PLUGINS", "QT_FONT_DPI", "QT_SCREEN_SCALE_FACTORS"):
        os.environ.pop(name, None)
    from kiosk.stage.display import missing_package

    try:
        from kiosk.proof.painting import paint
        from kiosk.proof.writing import OutputError
        from kiosk.stage.fonts import FontMissingError
    except ImportError as error:
        if sentence := missing_package(error):
            far.send(str(sentence))
            return
        raise
    try:
        far.send(paint(series, far.send))
    except (OutputError, FontMissingError) as error:
        far.send(str(error))
