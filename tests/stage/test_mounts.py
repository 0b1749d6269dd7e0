"""Which file systems a folder lies on, and which of them tell nothing of changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.stage import mounts
from kiosk.stage.mounts import Mounts, mounts_of, why_no_notices

ELSEWHERE = "it lies on another computer, whose changes are not told here"
AROUND = "it is shared with the computer that this one runs in, whose changes are not told here"
PROGRAM = "it is kept by a program (fuse.bindfs) that does not tell of changes"
TABLE = """\
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 21 0:41 / /mnt/museum rw,relatime shared:9 master:2 - nfs4 server:/museum rw
31 21 8:17 / /media/stick rw - fuseblk /dev/sdb1 rw
32 21 0:42 / /mnt/museum\\040of\\0401922 rw - fuse.bindfs /srv rw
33 21 0:43 / /srv/exhibit/assets rw - vboxsf pictures rw
34 21 0:44 / /mnt/twice rw - cifs //server/twice rw
35 34 0:45 / /mnt/twice rw - tmpfs none rw
36 21 0:46 / /shared rw - 9p drvfs rw
"""


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text(TABLE)
    monkeypatch.setattr(mounts, "TABLE", path)
    return path


@pytest.mark.usefixtures("table")
@pytest.mark.parametrize(
    ("folder", "why"),
    [
        ("/home/curator/exhibit", ""),
        ("/mnt/museum/exhibit", ELSEWHERE),
        ("/mnt/museums", ""),
        ("/media/stick/exhibit", ""),
        ("/mnt/museum of 1922", PROGRAM),
        ("/srv/exhibit", AROUND),  # something in it
        ("/mnt/twice/exhibit", ""),  # the last one hides those before it
        ("/shared", AROUND),
    ],
)
def test_some_file_systems_tell_nothing(folder: str, why: str) -> None:
    assert why_no_notices(mounts_of([Path(folder)])) == why


@pytest.mark.usefixtures("table")
def test_where_a_link_leads_is_what_counts(tmp_path: Path) -> None:
    (tmp_path / "content").symlink_to("/mnt/museum/content")
    assert why_no_notices(mounts_of([tmp_path / "content"])) == ELSEWHERE


def test_nothing_is_said_without_a_table(table: Path, tmp_path: Path) -> None:
    table.unlink()
    known = Mounts([tmp_path])
    assert why_no_notices(known.now()) == ""
    assert not known.changed()
    known.close()


def test_nothing_changes_while_nothing_is_mounted(tmp_path: Path) -> None:
    known = Mounts([tmp_path])
    assert known.now()
    assert not known.changed()
    known.close()
