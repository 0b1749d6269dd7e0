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

    It begins anew with each exhibit that `Photographs` is given. `handed` are the engine's objects.
    """

    def __init__(self, handed: Mapping[type, QObject]) -> None:
        visit, photographs = handed[Visit], handed[Photographs]
        assert isinstance(visit, Visit)
        assert isinstance(photographs, Photographs)
        super().__init__(visit)
        self._photographs = photographs
        self._process: QProcess | None = None
        if visit.property("isUnderWay"):
            self._start()
        else:
            visit.underWayChanged.connect(self._start)

    @Slot()
    def _start(self) -> None:
        from kiosk.prepare.counting import Counting

        self._counting = Counting(sys.stderr)
        self._photographs.remainingChanged.connect(self._count)
        self._photographs.exhibitChanged.connect(self._begin)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        from kiosk.prepare import shelf

        self._leave()
        exhibit = self._photographs.exhibit
        files = [picture.file for picture in exhibit.large if picture.file]
        if shelf.is_in_order(exhibit.folder, files):
            return
        task = json.dumps({"exhibit": str(exhibit.folder.absolute()), "files": files})
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._look)
        self._process.finished.connect(self._leave)
        self._process.start(sys.executable, ["-m", "kiosk.prepare"])
        # Its standard input stays open: when that ends, however this process did, it ends too.
        self._process.write(task.encode() + b"\n")
        self._photographs.expect(len(shelf.Shelf(exhibit.folder).lacks(files)))

    @Slot()
    def _look(self) -> None:
        if self._process is None:
            return
        done = self._process.readAllStandardOutput().count(b"\n")
        self._photographs.look()
        self._photographs.expect(max(0, self._photographs.property("remaining") - done))

    @Slot()
    def _leave(self) -> None:
        """Has done with a process, which ends by itself if it has not; the next waits for it."""
        former, self._process = self._process, None
        if former is None:
            return
        former.readyReadStandardOutput.disconnect(self._look)
        former.finished.disconnect(self._leave)
        former.finished.connect(former.deleteLater)
        former.closeWriteChannel()
        if former.state() == QProcess.ProcessState.NotRunning:
            former.deleteLater()
        self._photographs.look()
        self._photographs.expect(0)

    @Slot()
    def _count(self) -> None:
        self._counting(self._photographs.property("remaining"))

    def end(self) -> None:
        """Ends it, whatever it is at."""
        self._leave()
        for process in self.findChildren(QProcess):
            if not process.waitForFinished(PATIENCE):
                process.kill()
                process.waitForFinished()
