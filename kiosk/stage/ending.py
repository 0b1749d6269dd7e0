"""Ends the exhibit at once, and in order, when the system asks for it."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication


class Ending(QObject):
    """Turns SIGTERM and SIGINT into the end of the application, without polling for them."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._near.fileno(), kind, self)
        # Not quit(): that asks the window first, and the window stays.
        self._notifier.activated.connect(lambda *_: app.exit(0))
