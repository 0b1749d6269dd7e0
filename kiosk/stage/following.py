"""Follows the files of the exhibit that is shown: a save is on the screen as soon as it is read."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.content import compiled
from kiosk.content.memory import state_of
from kiosk.stage.hands import Hands
from kiosk.stage.reader import Reader
from kiosk.stage.settling import Settling
from kiosk.visit.desk import Desk
from kiosk.visit.photographs import Photographs
from kiosk.visit.presence import Presence
from kiosk.visit.visit import Visit

if TYPE_CHECKING:
    from kiosk.content.exhibit import Exhibit
    from kiosk.content.problems import Problem
    from kiosk.stage.watching import Watching

STUCK = 10.0  # seconds: a finger that has moved nothing for so long keeps no save off the screen
EXHIBIT = "content/exhibit.yaml"
UNREAD = (
    "The exhibit could not be read: what reads it broke off twice. Save the file again; if this"
    " comes back, undo what you changed in it last."
)


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
        self._stuck = QTimer(self)
        self._stuck.setSingleShot(True)
        self._stuck.setInterval(1000)
        self._stuck.timeout.connect(self._let_go)
        self._reader = Reader(self._folder, given, self, stays=on_desk)
        self._reader.read.connect(self._take)
        self._reader.failed.connect(self._say_unread)
        self._saved = ""
        self._passed_over = False
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
        self._reader.end()

    @Slot()
    def _begin(self) -> None:
        # Only now: the start needs none of it.
        from kiosk.stage.watching import Watching

        self._watching = Watching(self._folder, self.changed.emit)
        if why := self._watching.polling:
            told = f"kiosk: {self._given} is watched by looking every second, because {why}."
            print(told, file=sys.stderr, flush=True)
        is_other_now = compiled.kept(self._folder) is None
        if is_other_now:  # since the start read it, before anybody watched; or it cannot be kept
            self._saved = str(self._folder / EXHIBIT)
        if is_other_now or self._on_desk:
            # Whoever sits there sees what is wrong already, and waits for no process at a save.
            self._reader.ask()

    @Slot(str, str)
    def _note(self, kind: str, path: str) -> None:
        self._saved = path
        getattr(self._settling, kind)(path, monotonic())
        self._look()

    @Slot()
    def _look(self) -> None:
        left = self._settling.wait(monotonic())
        if left == 0.0:
            self._timer.stop()
            self._reader.ask()
        elif left is not None:
            self._timer.start(int(left * 1000) + 1)

    @Slot(dict)
    def _take(self, told: dict[str, Any]) -> None:
        if self._changes_again and not self._passed_over:
            self._passed_over = True  # once: where files never come to rest they are still shown
            return
        self._passed_over = False
        self._tell(told)
        if not told["languages"] or not self._saved:
            return  # what is shown stays as it was
        read = [self._read(told, language) for language in told["languages"]]
        exhibits = [exhibit for exhibit in read if exhibit]
        # Where one is lacking, its files have changed meanwhile, and are read again.
        if len(exhibits) == len(read):
            self._waiting = exhibits
            self._put()

    @property
    def _changes_again(self) -> bool:
        """Whether what was read may be half of what is being saved: it is read again anyway."""
        return self._settling.isChanging or self._reader.isStale

    def _read(self, told: dict[str, Any], language: str) -> Exhibit | None:
        unkept = told["unkept"].get(language)
        if unkept is not None:
            return compiled.given(self._folder, unkept.encode("utf-8", "surrogatepass"))
        kept = compiled.kept(self._folder, "" if language == told["languages"][0] else language)
        return kept.exhibit if kept else None

    def _tell(self, told: dict[str, Any]) -> None:
        from kiosk.content.problems import Problem, Severity

        self._on_the_desk(
            [
                Problem(path, line, column, Severity(severity), message, fatal)
                for path, line, column, severity, message, fatal in told["problems"]
            ]
        )
        if not self._saved:
            return  # the start has told what it found
        if told["text"] != self._printed and sys.stderr.isatty():
            print(told["text"], end="", file=sys.stderr, flush=True)
        self._printed = told["text"]

    @Slot()
    def _say_unread(self) -> None:
        from kiosk.content.problems import Problem, Severity

        saved = self._saved if os.path.isfile(self._saved) else self._folder / EXHIBIT  # noqa: PTH113
        # What is watched is told by where it really lies.
        saved = os.path.relpath(os.path.realpath(saved), os.path.realpath(self._folder))
        problem = Problem(saved, 1, 1, Severity.ERROR, UNREAD, fatal=True)
        self._on_the_desk([problem])
        print(f"{self._given}/{problem}", file=sys.stderr, flush=True)

    def _on_the_desk(self, problems: list[Problem]) -> None:
        if self._on_desk:
            self._desk.tell(problems)

    @Slot()
    def _put(self) -> None:
        """Shows what was read, as soon as nobody drags a panel and none is on its way."""
        if not self._waiting:
            return
        if self._hands.isDragging:
            self._stuck.start()
            return
        if not self._visit.isAtRest:
            return
        exhibits, self._waiting = self._waiting, []
        from kiosk.stage.fonts import load_own_fonts

        if load_own_fonts(exhibits[0].folder):
            self._visit.lettersChanged.emit()
        self._presence.follow(exhibits[0].visit)
        if exhibits[0].large != self._photographs.exhibit.large:
            self._photographs.show(exhibits[0])
        self._visit.show(*exhibits)
        if self._presence.state == "away":  # type: ignore[comparison-overlap]
            self._visit.startOver()  # the first panel, or its chapter, may be another now
        self.followed.emit()

    @Slot()
    def _let_go(self) -> None:
        """As if a finger that never lifts had: a contact that the screen has forgotten to end."""
        if self._hands.restedFor >= STUCK:
            self._hands.disown()
        self._put()
