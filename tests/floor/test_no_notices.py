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

LIMIT = "echo {} >/proc/sys/user/max_inotify_watches"
UNSHARE = ("unshare", "--user", "--map-current-user", "--keep-caps")
CHAPTER = "content/chapters/lenin.yaml"
FOLDERS = 300


@pytest.mark.skipif(
    bool(refused("sh", "-c", LIMIT.format(8))),
    reason="the system lets nobody here set limits for one process",
)
def test_with_eight_watches_for_three_hundred_folders_a_save_is_shown(
    visitor: Callable[..., Visitor], tmp_path: Path
) -> None:
    exhibit = OnDisk.whole(tmp_path / "exhibit")
    for number in range(FOLDERS):
        exhibit.put(f"assets/images/{number}/unused.txt", "x")
    why = "the system has no more watches to give (fs.inotify.max_user_watches)"
    before = visitor(
        *(str(exhibit.folder), "--at", "lenin/gorki"),
        command=(*UNSHARE, "sh", "-c", f'{LIMIT.format(8)}; exec "$@"', "sh", *KIOSK, "show"),
        says=[f"kiosk: {exhibit.folder} is watched by looking every second, because {why}."],
    )
    reader = before.reader
    until("the first heading", lambda: reader.heading() == "The go-between")
    until("that it says so", before.show.complaints)
    exhibit.put(CHAPTER, FILES[CHAPTER].replace("The go-between", "Between two houses"))
    until("the new heading", lambda: reader.heading() == "Between two houses")
