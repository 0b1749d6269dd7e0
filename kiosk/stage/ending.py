"""Ends the exhibit at once, and in order, when the system asks for it."""

from __future__ import annotations

import os
import signal

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication


class Ending(QObject):
    """Turns SIGTERM and SIGINT into the end of the application, without polling for them."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        near, far = os.pipe()
        for end in (near, far):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(far, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(near, QSocketNotifier.Type.Read, self)
        # Not quit(): that asks the window first, and the window stays.
        self._notifier.activated.connect(lambda *_: app.exit(0))
