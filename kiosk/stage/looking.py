"""Looks for changes in folders, where the system gives no notice of them."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from typing import Any, Final

from watchdog.events import DirDeletedEvent
from watchdog.observers.api import BaseObserver
from watchdog.observers.polling import PollingEmitter

TEXTS: Final = (".yaml", ".po")
EVERY: Final = 1.0
"""Seconds between two looks."""
SELDOM: Final = 1.8
"""Seconds at most between two looks, where much lies there."""
SHARE: Final = 0.005
"""What the looking may take of a core, by looking more seldom."""
STILL: Final = 0.1
"""Seconds for which what has changed must have stayed as it is before it is told."""
LONGEST: Final = 1.0
"""Seconds for which it is waited for what goes on changing."""
HELD: Final = 0.2
"""Seconds in which a look ends, unless a share does not answer."""
PATIENCE: Final = 10.0
"""Seconds for which a first look is waited for."""
FOR_A_LOOK: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)

Seen = list[tuple[str, int, int, int, int]]


class Looking(BaseObserver):
    """Observes by looking every second. A file is told once it stays as it is.

    Links are not followed: none leads out of the exhibit, nor round in a circle.
    """

    def __init__(self, every: float = EVERY) -> None:
        super().__init__(_Emitter, timeout=every, stat=os.lstat)

    def _clear_emitters(self) -> None:
        """Ends them, but waits for none that a share holds: `stop` is called where all waits."""
        for emitter in self._emitters:
            emitter.stop()
        for emitter in self._emitters:
            with contextlib.suppress(RuntimeError):  # it has not begun
                emitter.join(HELD)
        self._emitters.clear()
        self._emitter_for_watch.clear()

    def wait_for_first_look(self) -> None:
        """Waits until each change from now on is seen, or the share is very slow."""
        end = time.monotonic() + PATIENCE
        for emitter in self.emitters:
            if isinstance(emitter, _Emitter):
                emitter.looked.wait(max(end - time.monotonic(), 0))


class _Emitter(PollingEmitter):
    """watchdog's snapshots take three times as long: one is made only once something differs."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._seen: Seen | None = None
        self._took = 0.0
        self.looked = threading.Event()

    def on_thread_start(self) -> None:
        """Is called by who starts the thread, and so must not look: a share may be slow."""

    def queue_events(self, timeout: float) -> None:
        if self._seen is None and not self._begins():
            return
        pause = min(max(timeout, self._took / SHARE), timeout * SELDOM / EVERY)
        if self.stopped_event.wait(pause):
            return
        seen = self._look()
        if seen == self._seen:
            return
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            if self.stopped_event.wait(STILL):
                return
            before, seen = seen, self._look()
            if seen == before:
                break
        self._seen = seen
        super().queue_events(0)

    def _begins(self) -> bool:
        try:
            super().on_thread_start()
        except (FileNotFoundError, NotADirectoryError):
            self.queue_event(DirDeletedEvent(self.watch.path))
            self.stop()
            self.looked.set()
        except OSError:
            self.stopped_event.wait(self.timeout)
        else:
            self._seen = self._look()
            self.looked.set()
            return True
        return False

    def _look(self) -> Seen:
        began = time.thread_time()
        seen = look(self.watch.path)
        self._took = time.thread_time() - began
        return seen


def look(folder: str) -> Seen:
    """What lies in a folder and in those within it, as far as it may be read: cheap to compare."""
    seen: Seen = []
    folders = [folder]
    while folders:
        try:
            entries = os.scandir(folders.pop())
        except OSError:
            continue
        with entries:
            for entry in entries:
                try:
                    state = _state(entry)
                except OSError:
                    continue
                number, mode = state.st_ino, state.st_mode
                seen.append((entry.path, number, mode, state.st_mtime_ns, state.st_size))
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)
    return seen


def _state(entry: os.DirEntry[str]) -> os.stat_result:
    if not (entry.name.endswith(TEXTS) and entry.is_file(follow_symlinks=False)):
        return entry.stat(follow_symlinks=False)
    # A share tells what it remembers, for up to a minute, but asks when a file is opened.
    try:
        descriptor = os.open(entry.path, FOR_A_LOOK)
    except PermissionError:
        return entry.stat(follow_symlinks=False)
    try:
        return os.fstat(descriptor)
    finally:
        os.close(descriptor)
