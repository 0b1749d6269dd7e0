"""The process that reads the exhibit's files again, and its answers."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, Signal, Slot

PATIENCE = 300  # ms that the process has to end by itself
ATTEMPTS = 2  # to read the same files, where the process comes to grief


class Reader(QObject):
    """Reads when it is asked, and once more where it was asked again meanwhile.

    `given` is the folder as it was asked for, which printed places begin with. Unless it `stays`,
    the process ends by itself when it has had nothing to do for long, and begins anew when it has.
    """

    read = Signal(dict)
    """What came of it: see kiosk.reread."""
    failed = Signal()
    """The process came to grief over the same files as often as it may."""

    def __init__(self, folder: Path, given: Path, parent: QObject, *, stays: bool) -> None:
        super().__init__(parent)
        self._task = {
            "exhibit": str(folder.absolute()),
            "given": str(given),
            "coloured": sys.stderr.isatty(),
            "stays": stays,
        }
        self._process: QProcess | None = None
        self._is_reading = self._is_stale = False
        self._attempts = 0

    @property
    def process(self) -> int | None:
        """The number of the process that is there now."""
        return self._process.processId() if self._process else None

    @property
    def isStale(self) -> bool:
        """Whether it was asked again while it read: what it read last is read once more."""
        return self._is_stale

    def begin(self) -> None:
        """Has the process ready, so that the first answer does not wait for it."""
        if self._process is not None:
            return
        # Only now: these names take long to make, and the start needs none of them.
        from PySide6.QtCore import Qt

        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._ended)
        # Queued: it may be told before the process is known here.
        process.errorOccurred.connect(self._fails, Qt.ConnectionType.QueuedConnection)
        process.start(sys.executable, ["-m", "kiosk.reread"])
        self._process = process
        self._write(json.dumps(self._task))

    def ask(self) -> None:
        """Has the files read as they are now."""
        if self._is_reading:
            self._is_stale = True
            return
        self._attempts = 0
        self._ask()

    def end(self) -> None:
        """Ends the process."""
        process, self._process = self._process, None
        if process is not None:
            process.closeWriteChannel()
            if not process.waitForFinished(PATIENCE):
                process.kill()
                process.waitForFinished(PATIENCE)

    def _ask(self) -> None:
        self.begin()
        self._is_reading = True
        self._attempts += 1
        self._write("read")

    def _write(self, line: str) -> None:
        process = self._process
        if process is not None and process.state() is not QProcess.ProcessState.NotRunning:
            process.write(line.encode() + b"\n")

    @Slot()
    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told: dict[str, Any] = json.loads(bytes(self._process.readLine().data()))
            self._is_reading = False
            self.read.emit(told)
            if self._is_stale:
                self._is_stale = False
                self.ask()

    @Slot(QProcess.ProcessError)
    def _fails(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # which is no end
            self._ended()

    @Slot()
    def _ended(self) -> None:
        """It had nothing to do, or came to grief: over what it was asked, that is asked again."""
        if self._process is None:
            return
        self._process.deleteLater()
        self._process = None
        if not self._is_reading:
            return
        self._is_reading = False
        if self._attempts < ATTEMPTS or self._is_stale:
            if self._is_stale:
                self._attempts = 0
            self._is_stale = False
            self._ask()
        else:
            self.failed.emit()
