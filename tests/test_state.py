"""What kiosk keeps between two starts, and where."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import state


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder that does not exist yet."""
    folder = tmp_path / "home" / "state"
    monkeypatch.setenv("KIOSK_STATE_DIR", str(folder))
    return folder


def test_what_is_kept_is_read_again(folder: Path) -> None:
    assert state.keep("packs/one.json", b"one\x00")
    assert state.kept("packs/one.json") == b"one\x00"
    assert state.keep("packs/one.json", b"two")
    assert state.kept("packs/one.json") == b"two"
    assert [path.name for path in (folder / "packs").iterdir()] == ["one.json"]


def test_nothing_was_kept_under_another_name(folder: Path) -> None:
    state.keep("one.json", b"one")
    assert state.kept("two.json") is None
    assert state.kept(".") is None


class TestWhereItLies:
    def test_where_the_variable_points_even_from_another_working_folder(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("KIOSK_STATE_DIR", "here")
        assert state.state_folder() == tmp_path / "here"

    def test_in_the_platforms_state_folder_otherwise(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KIOSK_STATE_DIR", "")
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
        assert state.state_folder() == tmp_path / "kiosk"

    def test_asking_makes_no_folder(self, folder: Path) -> None:
        state.state_folder()
        state.kept("one.json")
        assert not folder.exists()


class TestWhereNothingCanBeWritten:
    """It costs the time that it would have saved, and nothing more."""

    def test_a_file_stands_where_the_folder_would_be(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "state").write_text("")
        monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
        assert not state.keep("one.json", b"one")
        assert state.kept("one.json") is None

    def test_a_folder_stands_where_the_file_would_be(self, folder: Path) -> None:
        (folder / "one.json" / "inside").mkdir(parents=True)
        assert not state.keep("one.json", b"one")
        assert state.kept("one.json") is None
        assert [path.name for path in folder.iterdir()] == ["one.json"]

    def test_a_folder_that_cannot_be_written_to(self, small_disk: Path) -> None:
        assert not state.keep("big", bytes(200_000))
        assert state.kept("big") is None

    def test_a_disk_that_is_full_leaves_the_former_file_whole_and_no_rest(
        self, small_disk: Path
    ) -> None:
        assert state.keep("big", b"former")
        assert not state.keep("big", bytes(200_000))
        assert state.kept("big") == b"former"
        assert [path.name for path in small_disk.iterdir()] == ["big"]


@pytest.fixture
def small_disk(folder: Path) -> Iterator[Path]:
    """A state folder in which no file can grow beyond 100,000 bytes, as on a full disk."""
    import resource
    import signal

    folder.mkdir(parents=True)
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, former[1]))
    yield folder
    resource.setrlimit(resource.RLIMIT_FSIZE, former)
    signal.signal(signal.SIGXFSZ, handler)


def test_a_process_that_is_killed_while_writing_leaves_the_former_file_whole(folder: Path) -> None:
    """Nothing stands under the file's own name before all of it is on the disk."""
    state.keep("one.json", b"former")
    code = (
        "import os, signal; from kiosk import state\n"
        "os.fsync = lambda number: os.kill(os.getpid(), signal.SIGKILL)\n"
        "state.keep('one.json', b'later')"
    )
    done = subprocess.run([sys.executable, "-c", code], env=os.environ, timeout=30, check=False)
    assert done.returncode == -9
    assert state.kept("one.json") == b"former"
