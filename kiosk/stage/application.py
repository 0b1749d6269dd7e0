"""The one application object, and how its memory is given back."""

from __future__ import annotations

import contextlib
import ctypes
import os

from PySide6.QtGui import QGuiApplication

from kiosk.state import state_folder

M_MMAP_THRESHOLD = -3  # as in malloc.h


def make_application() -> QGuiApplication:
    """The one application object, with the settings that must stand before it is made."""
    os.environ.setdefault("QML_DISK_CACHE_PATH", str(state_folder() / "qml"))
    app = QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    return app


def give_memory_back() -> None:
    """Has pictures mapped and given back whole, always, so that months of them leave no holes.

    glibc would raise its threshold to the largest block that was ever freed, and take each picture
    after it from the heap. Other C libraries have no mallopt.
    """
    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, 128 * 1024)
