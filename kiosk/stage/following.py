"""Follows the files of the exhibit that is shown: a save is on the screen as soon as it is read."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.content import compiled
from kiosk.content.memory import state_of
from kiosk.stage.hands import Hands
from kiosk.stage.settling import Settling
from kiosk.visit.desk import Desk
from kiosk.visit.photographs import Photographs
from kiosk.visit.presence import Presence
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from kiosk.content.exhibit import Exhibit
    from kiosk.stage.watching import Watching

PATIENCE = 300  # ms that the process that reads has to end by itself


class Following(QObject):
    """Begins once the first panel is on the screen. `handed` are the engine's objects.

    `given` is the folder as it was asked for, which printed places begin with. With `on_desk` the
    problems are told to the desk; to a terminal they are printed in any case.
    """

    changed = Signal(str, str)
    followed = Signal()
    """Another exhibit is shown."""

    def __init__(self, handed: Mapping[type, QObject], given: Path, *, on_desk: bool) -> None:
        self._visit: Visit = handed[Visit]  # type: ignore[assignment]
        super().__init__(self._visit)
        self._hands: Hands = handed[Hands]  # type: ignore[assignment]
        self._desk: Desk = handed[Desk]  # type: ignore[assignment]
        self._presence: Presence = handed[Presence]  # type: ignore[assignment]
        self._photographs: Photographs = handed[Photographs]  # type: ignore[assignment]
        self._folder = self._visit.exhibit.folder
        self._given = given
        self._on_desk = on_desk
        self._watching: Watching | None = None
        self._settling = Settling(lambda path: state_of(Path(path)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._process: QProcess | None = None
        self._process_began = self._is_reading = self._is_stale = False
        self._printed = ""
        self._waiting: list[Exhibit] = []
        self.changed.connect(self._note)
        self._visit.underWayChanged.connect(self._begin)
        self._visit.rested.connect(self._put)
        self._hands.letGo.connect(self._put)

    def end(self) -> None:
        """Follows no more, and ends the process that reads."""
        if self._watching:
            self._watching.end()
            self._watching = None
        process, self._process = self._process, None
        if process is not None:
            process.closeWriteChannel()
            if not process.waitForFinished(PATIENCE):
                process.kill()
                process.waitForFinished()

    @Slot()
    def _begin(self) -> None:
        # Only now: the start needs none of it.
        from kiosk.stage.watching import Watching

        self._watching = Watching(self._folder, self.changed.emit)
        if why := self._watching.polling:
            self._settling = Settling(lambda path: state_of(Path(path)), polling=True)
            told = f"kiosk: {self._given} is watched by looking every second, because {why}."
            print(told, file=sys.stderr, flush=True)

    @Slot(str, str)
    def _note(self, kind: str, path: str) -> None:
        getattr(self._settling, kind)(path, monotonic())
        self._look()

    @Slot()
    def _look(self) -> None:
        left = self._settling.wait(monotonic())
        if left == 0.0:
            self._timer.stop()
            self._ask()
        elif left is not None:
            self._timer.start(int(left * 1000) + 1)

    def _ask(self) -> None:
        """Has the files read; once more afterwards where they are being read already."""
        if self._is_reading:
            self._is_stale = True
            return
        if self._process is None:
            process = QProcess(self)
            process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
            process.readyReadStandardOutput.connect(self._hear)
            process.started.connect(self._started)
            process.finished.connect(self._ended)
            process.errorOccurred.connect(self._ended)
            process.start(sys.executable, ["-m", "kiosk.reread"])
            task = {
                "exhibit": str(self._folder.absolute()),
                "given": str(self._given),
                "coloured": sys.stderr.isatty(),
            }
            process.write(json.dumps(task).encode() + b"\n")
            self._process = process
            self._process_began = False
        self._is_reading = True
        self._process.write(b"read\n")

    @Slot()
    def _started(self) -> None:
        self._process_began = True

    @Slot()
    def _ended(self) -> None:
        """It ended: it had nothing to do, or by an accident. The next one begins anew."""
        if self._process is None:
            return
        was_idle = self._process.exitStatus() == QProcess.ExitStatus.NormalExit
        was_asked = self._is_reading
        self._process.deleteLater()
        self._process = None
        self._is_reading = self._is_stale = False
        if was_asked and was_idle and self._process_began:
            self._ask()

    @Slot()
    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            told = json.loads(bytes(self._process.readLine().data()))
            self._is_reading = False
            self._take(told)
            if self._is_stale:
                self._is_stale = False
                self._ask()

    def _take(self, told: dict[str, Any]) -> None:
        self._tell(told)
        first, *others = told["languages"] or [""]
        if not first:
            return  # what is shown stays as it was
        read = [compiled.kept(self._folder, language) for language in ("", *others)]
        exhibits = [each.exhibit for each in read if each]
        # Where one is lacking, its files have changed meanwhile, and are read again.
        if len(exhibits) == len(read):
            self._waiting = exhibits
            self._put()

    def _tell(self, told: dict[str, Any]) -> None:
        if self._on_desk:
            from kiosk.content.problems import Problem, Severity

            self._desk.tell(
                [
                    Problem(path, line, column, Severity(severity), message, fatal)
                    for path, line, column, severity, message, fatal in told["problems"]
                ]
            )
        if told["text"] != self._printed and sys.stderr.isatty():
            print(told["text"], end="", file=sys.stderr, flush=True)
        self._printed = told["text"]

    @Slot()
    def _put(self) -> None:
        """Shows what was read, as soon as nobody drags a panel and none is on its way."""
        if not self._waiting or self._hands.isDragging or not self._visit.isAtRest:
            return
        exhibits, self._waiting = self._waiting, []
        from kiosk.stage.fonts import load_own_fonts

        load_own_fonts(exhibits[0].folder)
        self._presence.follow(exhibits[0].visit)
        if exhibits[0].large != self._photographs.exhibit.large:
            self._photographs.show(exhibits[0])
        self._visit.show(*exhibits)
        if self._presence.state == "away":  # type: ignore[comparison-overlap]
            self._visit.goToFirst()  # which may be another panel now
        self.followed.emit()
