"""Watches an exhibit's folder for changes, by the system's notices or else by looking."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Final

from watchdog import events
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch
from watchdog.observers.polling import PollingObserver

TREES: Final = ("content", "assets")
ENDINGS: Final = (".yaml", ".po")
EVERY: Final = 1.0
"""Seconds between two looks, where there are no notices."""
NETWORK: Final = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "vboxsf", "virtiofs"}
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

Tell = Callable[[str, str], None]
"""What happened ("written", "emptied", "whole" or "gone"), and to which path."""


class Watching(events.FileSystemEventHandler):
    """Tells what changes in an exhibit's `content` and `assets`, from a thread of its own.

    These folders may be renamed away, come back, or be links that are pointed elsewhere. `polling`
    is why it can only look every second; empty where the system gives notice.
    """

    def __init__(self, folder: Path, tell: Tell) -> None:
        self._folder = folder.absolute()
        self._tell = tell
        self._trees: dict[str, ObservedWatch] = {}
        self._lock = threading.Lock()
        self.polling = why_no_notices(self._folder)
        try:
            self._observer = self._begin(polls=bool(self.polling))
        except OSError as error:
            self.polling = _why(error)
            self._observer = self._begin(polls=True)

    def end(self) -> None:
        """Watches no more."""
        self._observer.stop()
        self._observer.join()

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        """Something happened, as watchdog tells it."""
        source, target = str(event.src_path), str(event.dest_path or "")
        for path in filter(None, (source, target)):
            if PurePath(path).parent == self._folder and PurePath(path).name in TREES:
                self._again(PurePath(path).name)
                self._tell("whole" if os.path.exists(path) else "gone", path)  # noqa: PTH110
                return
        kind = event.event_type
        if self._matters(source, is_folder=event.is_directory):
            if kind in {"moved", "deleted"}:
                self._tell("gone", source)
            elif kind == "closed" and _is_empty(source):
                self._tell("emptied", source)
            elif kind == "closed" or event.is_directory:
                self._tell("whole", source)
            else:
                self._tell("written", source)
        if target and self._matters(target, is_folder=event.is_directory):
            self._tell("whole", target)

    def _matters(self, path: str, *, is_folder: bool) -> bool:
        """Whether it may be of the exhibit, and is not an editor's own or git's."""
        name = PurePath(path).name
        if PurePath(path).parent == self._folder or name.startswith((".", "#")):
            return False
        if is_folder:
            return True
        if name.endswith(("~", ".tmp", ".part")):
            return False
        assets = self._trees.get("assets")
        return name.endswith(ENDINGS) or bool(assets and path.startswith(assets.path + os.sep))

    def _begin(self, *, polls: bool) -> BaseObserver:
        observer = PollingObserver(timeout=EVERY) if polls else Observer()
        observer.daemon = True
        self._trees.clear()
        try:
            observer.schedule(self, str(self._folder), event_filter=CHANGES)
            for name in TREES:
                self._watch(observer, name)
            observer.start()
        except OSError:
            observer.unschedule_all()
            raise
        return observer

    def _watch(self, observer: BaseObserver, name: str) -> None:
        tree = self._folder / name
        if tree.is_dir():
            self._trees[name] = observer.schedule(
                self, str(tree.resolve()), recursive=True, event_filter=CHANGES
            )

    def _again(self, name: str) -> None:
        """A tree is another one now, or is gone."""
        with self._lock:
            if former := self._trees.pop(name, None):
                self._observer.unschedule(former)
            try:
                self._watch(self._observer, name)
            except OSError:
                self._trees.pop(name, None)


def _is_empty(path: str) -> bool:
    """Whether nothing stands in a file."""
    try:
        return os.stat(path).st_size == 0  # noqa: PTH116
    except OSError:
        return False


def _why(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "the system has no more watches to give (fs.inotify.max_user_watches)"
    if error.errno == errno.EMFILE:
        return "the system has no more watchers to give (fs.inotify.max_user_instances)"
    return f"the system gives no notice of changes there: {(error.strerror or str(error)).lower()}"


def why_no_notices(folder: Path) -> str:
    """Why no notices of changes would come from a folder; empty where they do, or nobody knows."""
    best, kind = "", ""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    real = os.path.realpath(folder)
    for line in lines:
        _, at, type_, *_ = line.split(" ")
        at = at.replace("\\040", " ")
        if (real == at or real.startswith(at.rstrip("/") + "/")) and len(at) >= len(best):
            best, kind = at, type_
    if kind in NETWORK or kind.startswith("fuse"):
        return "it lies on another computer, whose changes are not told here"
    return ""
