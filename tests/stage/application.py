"""The one Qt application of a test run, as the stage makes it."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.stage.show import make_application
from kiosk.state import state_folder

_held: list[QGuiApplication] = []


def application() -> QGuiApplication:
    """Made at the first call. Where another test's application is there already, that one."""
    there = QGuiApplication.instance()
    if not isinstance(there, QGuiApplication):
        there = make_application()
        _held.append(there)
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(state_folder() / "qml"))
    QGuiApplication.setAttribute(
        Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, False
    )
    return there
