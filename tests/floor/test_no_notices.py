"""An exhibit whose changes the system does not tell: it is shown, and still followed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.content.on_disk import FILES, OnDisk
from tests.floor.conftest import Visitor
from tests.floor.show import KIOSK
from tests.floor.waiting import until
from tests.stage.apart import refused

UNSHARE = ("unshare", "--user", "--map-current-user", "--keep-caps")
LIMIT = "echo {} >/proc/sys/user/max_inotify_watches"
CHAPTER = "content/chapters/lenin.yaml"
FOLDERS = 300
WHY = "because the system has no more watches to give (fs.inotify.max_user_watches)"


@pytest.mark.skipif(
    bool(refused("sh", "-c", LIMIT.format(8))),
    reason="the system lets nobody here set limits for one process",
)
@pytest.mark.parametrize(
    ("watches", "new", "looks"),
    [
        pytest.param(8, 0, "is watched by looking every second", id="from the start"),
        pytest.param(FOLDERS + 8, 8, "is now watched by looking every second", id="later"),
    ],
)
def test_where_watches_do_not_suffice_that_is_said_and_saves_are_shown(
    visitor: Callable[..., Visitor], tmp_path: Path, watches: int, new: int, looks: str
) -> None:
    exhibit = OnDisk.whole(tmp_path / "exhibit")
    for number in range(FOLDERS):
        exhibit.put(f"assets/images/{number}/unused.txt", "x")
    limited = (*UNSHARE, "sh", "-c", f'{LIMIT.format(watches)}; exec "$@"', "sh")
    before = visitor(
        *(str(exhibit.folder), "--at", "lenin/gorki"),
        command=(*limited, *KIOSK, "show"),
        says=[f"kiosk: {exhibit.folder} {looks}, {WHY}."],
    )
    heading = before.reader.heading
    until("the first heading", lambda: heading() == "The go-between")
    if new:
        exhibit.put(CHAPTER, FILES[CHAPTER].replace("The go-between", "By notices"))
        until("the heading", lambda: heading() == "By notices")
        assert not before.show.complaints()
    for number in range(new):
        exhibit.put(f"assets/images/new {number}/unused.txt", "x")
    until("that it says so", before.show.complaints)
    exhibit.put(CHAPTER, FILES[CHAPTER].replace("The go-between", "By looking"))
    until("the new heading", lambda: heading() == "By looking")
