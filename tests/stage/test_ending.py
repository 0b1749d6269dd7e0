"""The end that the system asks for: at once, in order, and without asking the window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

# A window that refuses to be closed, as the full screen does; ends itself with 9 after a while.
PROGRAM = """
import os, sys
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from kiosk.stage.ending import Ending

class Stubborn(QWindow):
    def event(self, event):
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().event(event)

app = QGuiApplication([])
ending = Ending(app)
window = Stubborn()
window.show()
QTimer.singleShot(20000, lambda: app.exit(9))
QTimer.singleShot(0, lambda: print("ready", flush=True))
code = app.exec()
print("in order", flush=True)
sys.exit(code)
"""


def started(before: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM.replace("code = ", f"{before}\ncode = ")],
        env=os.environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_order(number: signal.Signals) -> None:
    with started() as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        assert process.communicate(timeout=10) == ("in order\n", "")
    assert process.returncode == 0


def test_a_signal_before_the_first_event_is_not_lost() -> None:
    with started("os.kill(os.getpid(), 15)") as process:
        out, _ = process.communicate(timeout=10)
    assert (out.splitlines()[-1], process.returncode) == ("in order", 0)


def test_a_hundred_signals_are_one() -> None:
    with started("for _ in range(100): os.kill(os.getpid(), 15)") as process:
        out, err = process.communicate(timeout=10)
    assert (out.splitlines()[-1], err, process.returncode) == ("in order", "", 0)
