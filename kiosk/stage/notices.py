"""Has the system tell what changes in folders, and says when it tells of none, or not of all."""

from __future__ import annotations

import errno
from collections.abc import Callable

from watchdog.observers.api import BaseObserver
from watchdog.observers.inotify import InotifyFullEmitter
from watchdog.observers.inotify_c import (
    CallbackId,
    InotifyEvent,
    InotifyFD,
    Mask,
    WatchCallback,
    WatchDescriptor,
)
from watchdog.observers.inotify_move_event_grouper import InotifyMoveEventGrouper

# watchdog waits half a second for where a file was moved to, and with all that comes after it:
# where an editor moves the old one out of the exhibit, with the new one.
InotifyMoveEventGrouper.delay = 0.03


class Notices(BaseObserver):
    """Observes by inotify, which wants a watch for each folder.

    `lacks` is told when a folder got none, `missed` when notices were lost: while it starts, and
    later from a thread of its own.
    """

    def __init__(self, lacks: Callable[[OSError], None], missed: Callable[[], None]) -> None:
        self.inotify = _Watches(lacks, missed)
        self.inotify.start()
        # With full events what is moved here from elsewhere is told as that, and is whole.
        super().__init__(InotifyFullEmitter, inotify_fd=self.inotify)

    def on_thread_stop(self) -> None:
        """Ends the thread that is told."""
        super().on_thread_stop()
        self.inotify.stop()
        self.inotify.join()


class _Watches(InotifyFD):
    """watchdog itself passes over a folder within another that gets no watch, and is deaf to it."""

    def __init__(self, lacks: Callable[[OSError], None], missed: Callable[[], None]) -> None:
        super().__init__()
        self._lacking = False
        self._lacks = lacks
        self._missed = missed

    def add_callback(
        self, path: bytes, mask: Mask, callback: WatchCallback, id_: CallbackId
    ) -> WatchDescriptor:
        try:
            return super().add_callback(path, mask, callback, id_)
        except OSError as error:
            if error.errno in {errno.ENOSPC, errno.ENOMEM} and not self._lacking:
                self._lacking = True
                self._lacks(error)
            raise

    def handle_event(self, event: InotifyEvent) -> None:
        super().handle_event(event)
        if event.is_queue_overflow:
            self._missed()
