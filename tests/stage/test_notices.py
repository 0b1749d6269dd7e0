"""What the system's notices lack."""

from __future__ import annotations

from watchdog.observers.inotify_c import InotifyConstants, InotifyEvent, Mask, WatchDescriptor

from kiosk.stage.notices import Notices


def test_it_is_told_that_some_were_lost() -> None:
    lost: list[str] = []
    notices = Notices(lambda _: None, lambda: lost.append("some"))
    notices.inotify.handle_event(
        InotifyEvent(WatchDescriptor(-1), Mask(InotifyConstants.IN_Q_OVERFLOW), 0, b"")
    )
    notices.stop()
    assert lost == ["some"]
