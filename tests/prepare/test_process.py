"""The process that prepares: it ends with the stage, and may be killed at any moment."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.content.exhibit import Exhibit
from kiosk.prepare.shelf import Shelf
from tests.floor.show import environment
from tests.floor.waiting import until
from tests.prepare.scene import exhibit_with, files_of, jpeg, scene

MANY = 4
LONG = 60.0
"""Seconds: it gives way to everything else, and a machine that tests is busy."""


@pytest.fixture
def shown(tmp_path: Path, photograph: bytes) -> Exhibit:
    """An exhibit with photographs enough to be interrupted."""
    return exhibit_with(tmp_path / "exhibit", **{f"p{n}_jpg": photograph for n in range(MANY)})


@contextmanager
def preparing(shown: Exhibit, state: Path) -> Iterator[subprocess.Popen[str]]:
    """The process, as the stage starts it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk.prepare"],
        env=environment(state),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    assert process.stderr
    with process:
        task = {"exhibit": str(shown.folder), "files": files_of(shown)}
        process.stdin.write(json.dumps(task) + "\n")
        process.stdin.flush()
        yield process
        process.kill()
        assert process.stderr.read() == ""


def prepared(shown: Exhibit) -> list[Path]:
    shelf = Shelf(shown.folder)
    return [found for file in files_of(shown) if (found := shelf.find(file))]


def files_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.jpg"))


def at_work(shown: Exhibit) -> list[Path]:
    return list(Shelf(shown.folder).path.glob(".*/**/*.jpg"))


def test_it_tells_of_each_photograph_and_ends(shown: Exhibit, state: Path) -> None:
    with preparing(shown, state) as process:
        assert process.wait(timeout=LONG) == 0
        assert process.stdout
        assert process.stdout.read() == "ready\n" * MANY
    assert len(prepared(shown)) == MANY


def test_it_ends_at_once_with_the_stage(shown: Exhibit, state: Path) -> None:
    with preparing(shown, state) as process:
        until("some tiles", lambda: at_work(shown))
        assert process.stdin
        process.stdin.close()
        assert process.wait(timeout=5) == 0
    assert not list(Shelf(shown.folder).path.glob("*.tries"))


def test_killed_at_any_moment_it_leaves_only_what_is_whole(shown: Exhibit, state: Path) -> None:
    for moment in range(MANY):
        with preparing(shown, state) as process:
            until("some tiles", lambda: at_work(shown) or len(prepared(shown)) == MANY, LONG)
            until("a whole one", lambda n=moment: len(prepared(shown)) >= n, LONG)
            process.kill()
            process.wait()
        whole = [files_in(folder) for folder in prepared(shown)]
        assert all(files == whole[0] for files in whole)
    with preparing(shown, state) as process:
        assert process.wait(timeout=LONG) == 0
    assert len(prepared(shown)) == MANY
    assert at_work(shown) == []


def test_two_at_once_do_the_work_once(shown: Exhibit, state: Path) -> None:
    with preparing(shown, state) as one, preparing(shown, state) as other:
        assert one.wait(timeout=LONG) == other.wait(timeout=LONG) == 0
        assert one.stdout
        assert other.stdout
        assert one.stdout.read() + other.stdout.read() == "ready\n" * MANY
    assert len(prepared(shown)) == MANY


def test_it_gives_way_to_everything_else(shown: Exhibit, state: Path) -> None:
    with preparing(shown, state) as process:
        until("some tiles", lambda: at_work(shown))
        stat = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
        assert int(stat[16]) == 10  # nice, see proc(5)


MOST: list[int] = []


def at_end(process: subprocess.Popen[str]) -> int:
    """Once it has ended, the most memory that it was seen to hold, in kB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    if "VmHWM" in status:
        MOST.append(int(status.partition("VmHWM:")[2].split()[0]))
    return max(MOST) if process.poll() is not None else 0


def test_a_photograph_of_30_megapixels_takes_little_memory(tmp_path: Path, state: Path) -> None:
    shown = exhibit_with(tmp_path / "exhibit", a_jpg=jpeg(scene(6_500, 4_600)))
    with preparing(shown, state) as process:
        until("some tiles", lambda: at_work(shown))
        most = until("its end", lambda: at_end(process))
    assert prepared(shown)
    assert most < 200_000  # kB; Pillow would take 300 MB of a picture that it opens as a whole


def test_the_stage_knows_nothing_of_what_cuts_up() -> None:
    told = "import kiosk.stage.show, kiosk.prepare.shelf, sys; print('pyvips' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
