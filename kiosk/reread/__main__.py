"""The process that reads an exhibit again while it is shown.

    python -m kiosk.reread

On standard input it is given one line of JSON, `{"exhibit": FOLDER, "given": PATH, "coloured":
true, "stays": false}`, and then a line for each time it is to read. It keeps the exhibit as it was
read in the state folder, and answers with one line of JSON: see `answer`. It ends when its standard
input does, and unless it stays after `IDLE` seconds in which nothing was asked: what it holds is
then given back.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any, Final

from kiosk.content import compiled, fingerprints, report
from kiosk.content.load import Reading, load_each
from kiosk.content.memory import Memory
from kiosk.content.problems import Severity, in_order

IDLE: Final = 600


def main() -> int:
    """Reads as often as it is asked; the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the stage is told, and ends this process
    task = json.loads(sys.stdin.readline() or "null")
    if task is None:
        return 0
    memory = Memory()
    waiting = _wait(task)
    for _ in sys.stdin:
        waiting.cancel()
        told = answer(Path(task["exhibit"]), Path(task["given"]), task["coloured"], memory)
        print(json.dumps(told), flush=True)
        waiting = _wait(task)
    return 0


def answer(folder: Path, given: Path, coloured: bool, memory: Memory) -> dict[str, Any]:
    """Reads an exhibit, keeps it in all its languages, and tells what came of it.

    `languages` are those that were read, the first one first, and none where it cannot be read;
    `unkept` what of them could not be kept in the state folder, such as on a full disk, by
    language; `problems` what is wrong, each as its fields; `text` the same as `kiosk check` prints.
    """
    before = fingerprints.now(folder)
    readings = load_each(folder, memory)
    memory.forget_unasked()
    languages, unkept = [], {}
    for reading in readings.values():
        if reading.exhibit is not None:
            errors = [str(one) for one in reading.problems if one.severity is Severity.ERROR]
            languages.append(reading.exhibit.language)
            content = compiled.keep(reading.exhibit, errors, before, durable=False)
            if content is not None:
                unkept[languages[-1]] = content.decode("utf-8", "surrogatepass")
    problems = in_order(one for reading in readings.values() for one in reading.problems)
    files = sorted({file for reading in readings.values() for file in reading.files})
    whole = Reading(None, problems, tuple(files))
    return {
        "languages": languages,
        "unkept": unkept,
        "problems": [
            [one.path, one.line, one.column, str(one.severity), one.message, one.fatal]
            for one in problems
        ],
        "text": report.as_text(whole, given, coloured=coloured),
    }


def _wait(task: dict[str, Any]) -> threading.Timer:
    timer = threading.Timer(IDLE, os._exit, (0,))
    timer.daemon = True
    if not task["stays"]:
        timer.start()
    return timer


if __name__ == "__main__":
    # Nothing is to be tidied up, and the stage waits for it at its own end.
    os._exit(main())
