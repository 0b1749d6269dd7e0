"""Watches an exhibit's folder for changes, by the system's notices or else by looking."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path, PurePath
from queue import Empty, SimpleQueue
from typing import Final

from watchdog import events
from watchdog.observers.api import BaseObserver

from kiosk.stage.looking import EVERY, TEXTS, Looking
from kiosk.stage.no_notices import why_not_there, why_refused
from kiosk.stage.standing import OWN, Standing

PATIENCE: Final = 0.5
"""Seconds in which a thread ends, unless a file system holds it."""
CHANGES: Final = [
    events.FileCreatedEvent,
    events.FileModifiedEvent,
    events.FileClosedEvent,
    events.FileAttribEvent,
    events.FileMovedEvent,
    events.FileDeletedEvent,
    events.DirCreatedEvent,
    events.DirMovedEvent,
    events.DirDeletedEvent,
    events.DirAttribEvent,
]
# What it would say there is told in a curator's words here.
logging.getLogger("watchdog").addHandler(logging.NullHandler())

Tell = Callable[[str, str], None]
"""What happened, as `Settling` has it: "written", "emptied", "appeared", "whole", "touched" or
"gone"; and to which path."""


class Watching(events.FileSystemEventHandler):
    """Tells what changes in an exhibit's `content` and `assets`, from threads of its own.

    The folder and these two may be renamed away, come back, be replaced, be links that are pointed
    elsewhere, or have a file system mounted over them: whether they still are what is watched is
    seen every second. `polling` is why it can only look for changes; empty where the system gives
    notice. If that ends later, it says so. `began` is set as soon as nothing is missed any more.
    """

    def __init__(self, folder: Path, tell: Tell, *, every: float = EVERY) -> None:
        self._given = folder
        self._standing = Standing(folder)
        self._tell = tell
        self._every = every
        self._observer: BaseObserver | None = None
        self._places: set[str] = set()
        self._assets: tuple[str, ...] = ()
        self._used_up = ""
        self._doubts: SimpleQueue[None] = SimpleQueue()
        self._ended = False
        self.polling = ""
        self.began = threading.Event()
        self._begin()
        self._keeper = threading.Thread(target=self._keep, name="watching", daemon=True)
        self._keeper.start()

    def end(self) -> None:
        """Watches no more."""
        self._ended = True
        self._doubts.put(None)
        self._keeper.join(PATIENCE)
        self._stop()
        self._standing.close()

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        """Something happened, as watchdog tells it."""
        source, target = str(event.src_path), str(event.dest_path or "")
        if _is_link(target or source) or not self._places.isdisjoint((source, target)):
            self._doubts.put(None)
            return
        if source and self._matters(source, is_folder=event.is_directory):
            self._tell(self._what(event, source), source)
        if target and self._matters(target, is_folder=event.is_directory):
            self._tell("whole", target)

    def _what(self, event: events.FileSystemEvent, path: str) -> str:
        kind = event.event_type
        if kind in {"moved", "deleted"}:
            # Another may have taken its place by the same stroke.
            return "appeared" if _has_content(path) else "gone"
        if kind == "attrib":
            return "touched"
        if event.is_directory:
            return "whole"
        # Whoever looks tells a file only once it stays as it is.
        if kind == "closed" or self.polling:
            return "emptied" if _is_empty(path) else "whole"
        return "appeared" if kind == "created" and _has_content(path) else "written"

    def _matters(self, path: str, *, is_folder: bool) -> bool:
        """Whether it may be of the exhibit, and is not an editor's own or git's."""
        name = PurePath(path).name
        if PurePath(path).parent == self._standing.folder or name.startswith(OWN):
            return False
        if is_folder:
            return True
        if name.endswith(("~", ".tmp", ".part")):
            return False
        return name.endswith(TEXTS) or path.startswith(self._assets)

    def _keep(self) -> None:
        """Sees to it that what is watched is what stands there."""
        # Here, and not while the show starts:
        if self._standing.find_links():
            self._begin_anew()
        self._wait_for_first_look()
        self.began.set()
        while not self._ended:
            if self._is_doubted() or self._standing.is_other():
                self._begin_anew()

    def _is_doubted(self) -> bool:
        """Waits until somebody doubts that, for a second at most."""
        try:
            self._doubts.get(timeout=self._every)
        except Empty:
            return False
        while not self._doubts.empty():
            self._doubts.get()
        return True

    def _begin_anew(self) -> None:
        if self._ended:
            return
        self._stop()
        polled, trees = self.polling, self._standing.trees
        there = [self._standing.has(tree) for tree in trees]
        self._standing.renew()
        self._begin()
        self._wait_for_first_look()
        for tree, was in zip(trees, there, strict=True):
            if (now := self._standing.has(tree)) or was:
                self._tell("whole" if now else "gone", str(tree))
        if self.polling and not polled:
            told = f"kiosk: {self._given} is now watched by looking every second, because"
            print(f"{told} {self.polling}.", file=sys.stderr, flush=True)

    def _begin(self) -> None:
        self.polling = self.polling or self._used_up or why_not_there(self._standing.mounts())
        try:
            if not self.polling:
                self._observe_by(self._by_notices())
                self.polling = self._used_up
        except (FileNotFoundError, NotADirectoryError):
            self._standing.forget()  # something went just now: it is begun anew in a second
            return
        except OSError as error:
            self.polling = why_refused(error)
        if self.polling:
            self._stop()
            self._observe_by(Looking(self._every))

    def _wait_for_first_look(self) -> None:
        if isinstance(self._observer, Looking):
            self._observer.wait_for_first_look()

    def _by_notices(self) -> BaseObserver:
        if sys.platform != "linux":
            from watchdog.observers import Observer

            return Observer()
        from kiosk.stage.notices import Notices

        return Notices(self._lack, self._miss)

    def _observe_by(self, observer: BaseObserver) -> None:
        standing, roots = self._standing, self._standing.roots()
        self._places = {str(standing.folder), *map(str, standing.trees), *roots}
        self._assets = tuple(root + os.sep for root, is_assets in roots.items() if is_assets)
        try:
            if not self.polling and standing.has(standing.folder):
                observer.schedule(self, str(standing.folder), event_filter=CHANGES)
            for root in roots:
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


def _is_link(path: str) -> bool:
    """Whether it is a link that may be of the exhibit: what it leads to is to be watched then."""
    return os.path.islink(path) and not PurePath(path).name.startswith(OWN)  # noqa: PTH114


def _has_content(path: str) -> bool:
    """Whether there is a file, and something in it."""
    return os.path.isfile(path) and not _is_empty(path)  # noqa: PTH113


def _is_empty(path: str) -> bool:
    """Whether nothing stands in a file."""
    try:
        return os.stat(path).st_size == 0  # noqa: PTH116
    except OSError:
        return False
