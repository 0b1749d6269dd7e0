"""The one Qt application of a test run, as the stage makes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.stage.application import give_memory_back, make_application


def application() -> QGuiApplication:
    """The application, with what else `kiosk show` sets once its first frame is painted."""
    give_memory_back()
    app = make_application()
    QGuiApplication.setAttribute(
        Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, False
    )
    return app
