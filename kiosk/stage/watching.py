"""Watches an exhibit's folder for changes, by the system's notices or else by looking."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path, PurePath
from queue import Empty, SimpleQueue
from stat import S_ISDIR
from typing import Final

from watchdog import events
from watchdog.observers.api import BaseObserver

from kiosk.stage.looking import EVERY, Looking
from kiosk.stage.mounts import Mounts
from kiosk.stage.no_notices import why_not_there, why_refused

ASSETS: Final = "assets"
TREES: Final = ("content", ASSETS)
ENDINGS: Final = (".yaml", ".po")
PATIENCE: Final = 0.5
"""Seconds in which a thread ends, unless a file system holds it."""
CHANGES: Final = [
    events.FileCreatedEvent,
    events.FileModifiedEvent,
    events.FileClosedEvent,
    events.FileMovedEvent,
    events.FileDeletedEvent,
    events.DirCreatedEvent,
    events.DirMovedEvent,
    events.DirDeletedEvent,
]
# What it would say there is told in a curator's words here.
logging.getLogger("watchdog").addHandler(logging.NullHandler())

Tell = Callable[[str, str], None]
"""What happened ("written", "emptied", "whole" or "gone"), and to which path."""


class Watching(events.FileSystemEventHandler):
    """Tells what changes in an exhibit's `content` and `assets`, from threads of its own.

    The folder and these two may be renamed away, come back, be replaced, be links that are pointed
    elsewhere, or have a file system mounted over them: whether they still are what is watched is
    seen every second. Links that lead out of the exhibit are not followed. `polling` is why it can
    only look for changes; empty where the system gives notice. If that ends later, it says so.
    """

    def __init__(self, folder: Path, tell: Tell, *, every: float = EVERY) -> None:
        self._given = folder
        self._folder = folder.absolute()
        self._trees = tuple(self._folder / name for name in TREES)
        self._tell = tell
        self._every = every
        self._observer: BaseObserver | None = None
        self._roots: set[str] = set()
        self._assets = ""
        self._mounts = Mounts(self._trees)
        self._used_up = ""
        self._doubts: SimpleQueue[None] = SimpleQueue()
        self._ended = False
        self.polling = ""
        self._standing: list[tuple[int, int] | None] = self._stands()
        self._begin()
        self._keeper = threading.Thread(target=self._keep, name="watching", daemon=True)
        self._keeper.start()

    def end(self) -> None:
        """Watches no more."""
        self._ended = True
        self._doubts.put(None)
        self._keeper.join(PATIENCE)
        self._stop()
        self._mounts.close()

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        """Something happened, as watchdog tells it."""
        source, target = str(event.src_path), str(event.dest_path or "")
        if not self._roots.isdisjoint((source, target)):
            self._doubts.put(None)
            return
        if self._matters(source, is_folder=event.is_directory):
            self._tell(self._what(event, source), source)
        if target and self._matters(target, is_folder=event.is_directory):
            self._tell("whole", target)

    def _what(self, event: events.FileSystemEvent, path: str) -> str:
        if event.event_type in {"moved", "deleted"}:
            return "gone"
        if event.is_directory:
            return "whole"
        # Whoever looks tells a file only once it stays as it is.
        if event.event_type == "closed" or self.polling:
            return "emptied" if _is_empty(path) else "whole"
        return "written"

    def _matters(self, path: str, *, is_folder: bool) -> bool:
        """Whether it may be of the exhibit, and is not an editor's own or git's."""
        name = PurePath(path).name
        if PurePath(path).parent == self._folder or name.startswith((".", "#")):
            return False
        if is_folder:
            return True
        if name.endswith(("~", ".tmp", ".part")):
            return False
        return name.endswith(ENDINGS) or bool(self._assets and path.startswith(self._assets))

    def _keep(self) -> None:
        """Sees to it that what is watched is what stands there."""
        while not self._ended:
            doubted = self._wait()
            standing = self._stands()
            if self._ended:
                return
            if doubted or standing != self._standing or self._mounts.changed():
                self._begin_anew(standing)

    def _wait(self) -> bool:
        """Until somebody doubts that what is watched is what stands there; a second at most."""
        try:
            self._doubts.get(timeout=self._every)
        except Empty:
            return False
        while not self._doubts.empty():
            self._doubts.get()
        return True

    def _stands(self) -> list[tuple[int, int] | None]:
        return [_identity(path) for path in (self._folder, *self._trees)]

    def _begin_anew(self, standing: list[tuple[int, int] | None]) -> None:
        self._stop()
        before, self._standing = self._standing, standing
        polled = self.polling
        self._begin()
        for path, now, former in zip(self._trees, standing[1:], before[1:], strict=True):
            if now or former:
                self._tell("whole" if now else "gone", str(path))
        if self.polling and not polled:
            told = f"kiosk: {self._given} is now watched by looking every second, because"
            print(f"{told} {self.polling}.", file=sys.stderr, flush=True)

    def _begin(self) -> None:
        self._roots = {str(path) for path in (self._folder, *self._trees)}
        self._assets = ""
        self.polling = self.polling or self._used_up or why_not_there(self._mounts.now())
        try:
            if not self.polling:
                self._observe_by(self._by_notices())
                self.polling = self._used_up
        except (FileNotFoundError, NotADirectoryError):
            self._standing = [None] * 3  # something went just now: it is begun anew in a second
            return
        except OSError as error:
            self.polling = why_refused(error)
        if self.polling:
            self._stop()
            self._observe_by(Looking(self._every))

    def _by_notices(self) -> BaseObserver:
        if sys.platform != "linux":
            from watchdog.observers import Observer

            return Observer()
        from kiosk.stage.notices import Notices

        return Notices(self._lack, self._miss)

    def _observe_by(self, observer: BaseObserver) -> None:
        try:
            if not self.polling and self._standing[0]:
                observer.schedule(self, str(self._folder), event_filter=CHANGES)
            for tree in self._trees:
                if root := _inside(self._folder, tree):
                    self._roots.add(root)
                    if tree.name == ASSETS:
                        self._assets = root + os.sep
                    observer.schedule(self, root, recursive=True, event_filter=CHANGES)
            observer.start()
        except OSError:
            observer.stop()
            raise
        self._observer = observer

    def _stop(self) -> None:
        if self._observer:
            self._observer.stop()
            self._observer.join(PATIENCE)
            self._observer = None

    def _lack(self, error: OSError) -> None:
        """A folder got no watch."""
        self._used_up = why_refused(error)
        if self._observer:
            self._doubts.put(None)

    def _miss(self) -> None:
        """Notices were lost."""
        self._doubts.put(None)


def _identity(path: Path) -> tuple[int, int] | None:
    """By which device and number a folder is known; None if there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return (state.st_dev, state.st_ino) if S_ISDIR(state.st_mode) else None


def _inside(folder: Path, tree: Path) -> str:
    """Where a tree really is; empty if it is none, or a link out of the exhibit."""
    # pathlib raises where a file system's server is gone.
    real, around = os.path.realpath(tree), os.path.realpath(folder)
    return real if os.path.isdir(real) and Path(real).is_relative_to(around) else ""  # noqa: PTH112


def _is_empty(path: str) -> bool:
    """Whether nothing stands in a file."""
    try:
        return os.stat(path).st_size == 0  # noqa: PTH116
    except OSError:
        return False
