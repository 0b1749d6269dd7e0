"""Has large photographs prepared beside the show, by a process of its own."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject, QProcess, Slot

from kiosk.visit.photographs import Photographs
from kiosk.visit.visit import Visit

PATIENCE = 300  # ms that it has to end by itself


class Preparing(QObject):
    """Begins once the first panel is on the screen, if there is anything to do.

    `handed` are the engine's objects.
    """

    def __init__(self, handed: Mapping[type, QObject]) -> None:
        visit, photographs = handed[Visit], handed[Photographs]
        assert isinstance(visit, Visit)
        assert isinstance(photographs, Photographs)
        super().__init__(visit)
        self._visit = visit
        self._photographs = photographs
        self._process: QProcess | None = None
        visit.underWayChanged.connect(self._begin)

    @Slot()
    def again(self) -> None:
        """The exhibit has changed: prepares what is new, after what is being prepared."""
        if self._process is None or self._process.state() == QProcess.ProcessState.NotRunning:
            self._begin()
        else:
            self._process.finished.connect(self._begin)

    @Slot()
    def _begin(self) -> None:
        from kiosk.prepare import shelf

        exhibit = self._visit.exhibit
        folder = exhibit.folder
        files = [picture.file for picture in exhibit.large if picture.file]
        if shelf.is_in_order(folder, files):
            return
        task = json.dumps({"exhibit": str(folder.absolute()), "files": files})
        if self._process is not None:
            self._process.deleteLater()
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._look)
        self._process.start(sys.executable, ["-m", "kiosk.prepare"])
        # Its standard input stays open: when that ends, however this process did, it ends too.
        self._process.write(task.encode() + b"\n")

    @Slot()
    def _look(self) -> None:
        if self._process:
            self._process.readAllStandardOutput()
        self._photographs.look()

    def end(self) -> None:
        """Ends it, whatever it is at."""
        if self._process is None:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(PATIENCE):
            self._process.kill()
            self._process.waitForFinished()
