"""What is said when the system gives no notice of changes, and when some were lost."""

from __future__ import annotations

import errno
import os

import pytest
from watchdog.observers.inotify_c import InotifyConstants, InotifyEvent, Mask, WatchDescriptor

from kiosk.stage.notices import Notices, why


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the system has no more watches to give (fs.inotify.max_user_watches)"),
        (errno.EMFILE, "the system has no more watchers to give (fs.inotify.max_user_instances)"),
        (errno.ENOSYS, "the system gives no notice of changes there: function not implemented"),
    ],
)
def test_why_there_are_none(number: int, sentence: str) -> None:
    assert why(OSError(number, os.strerror(number))) == sentence


def test_lost_notices_are_told() -> None:
    lost: list[str] = []
    notices = Notices(lambda error: None, lambda: lost.append("some"))
    notices.inotify.handle_event(
        InotifyEvent(WatchDescriptor(-1), Mask(InotifyConstants.IN_Q_OVERFLOW), 0, b"")
    )
    notices.stop()
    assert lost == ["some"]
