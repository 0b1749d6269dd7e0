"""On which file systems folders lie, as the system's table says."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.stage import mounts
from kiosk.stage.mounts import Mounts, mounts_of

TABLE = """\
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 21 0:41 / /mnt/museum rw,relatime shared:9 master:2 - nfs4 server:/museum rw
32 21 0:42 / /mnt/museum\\040of\\0401922 rw - fuse.bindfs /srv rw
33 21 0:43 / /srv/exhibit/assets rw - vboxsf pictures rw
34 21 0:44 / /mnt/twice rw - cifs //server/twice rw
35 34 0:45 / /mnt/twice rw - tmpfs none rw
"""


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text(TABLE)
    monkeypatch.setattr(mounts, "TABLE", path)
    return path


@pytest.mark.usefixtures("table")
@pytest.mark.parametrize(
    ("folder", "kinds"),
    [
        ("/home/curator/exhibit", ["ext4"]),
        ("/mnt/museum/exhibit", ["nfs4"]),
        ("/mnt/museums", ["ext4"]),
        ("/mnt/museum of 1922", ["fuse.bindfs"]),
        ("/srv/exhibit", ["ext4", "vboxsf"]),  # the second lies in the folder
        ("/mnt/twice/exhibit", ["tmpfs"]),  # it hides what was there before
    ],
)
def test_a_folder_lies_on_the_innermost_and_latest(folder: str, kinds: list[str]) -> None:
    assert [mount.kind for mount in mounts_of([Path(folder)])] == kinds


@pytest.mark.usefixtures("table")
def test_where_a_link_leads_is_what_counts(tmp_path: Path) -> None:
    (tmp_path / "content").symlink_to("/mnt/museum/content")
    assert [mount.kind for mount in mounts_of([tmp_path / "content"])] == ["nfs4"]


def test_a_place_may_be_called_anything(table: Path) -> None:
    table.write_text(f"{TABLE}36 21 0:46 / /mnt/a\u2028b rw - nfs4 server:/a rw\n", "utf-8")
    assert [mount.kind for mount in mounts_of([Path("/mnt/a\u2028b/exhibit")])] == ["nfs4"]


def test_without_a_table_nothing_is_known(table: Path, tmp_path: Path) -> None:
    table.unlink()
    known = Mounts([tmp_path])
    assert known.now() == []
    assert not known.changed()
    known.close()


def test_nothing_changes_while_nothing_is_mounted(tmp_path: Path) -> None:
    known = Mounts([tmp_path])
    assert known.now()
    assert not known.changed()
    known.close()
