"""From a folder to a running show, as the technician's terminal shows it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import state
from kiosk.stage import renderer, show, start
from tests.content.on_disk import OnDisk


@pytest.fixture
def exhibit(tmp_path: Path) -> OnDisk:
    """A whole exhibit without a problem, and no state."""
    return OnDisk.whole(tmp_path / "exhibit")


@pytest.fixture(autouse=True)
def state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    return tmp_path / "state"


class Kiosk(subprocess.Popen[str]):
    """A process that does not outlive its test."""

    def __exit__(self, *error: object) -> None:
        self.kill()
        super().__exit__(*error)  # type: ignore[arg-type]


def kiosk(*arguments: str | Path, before: str = "") -> Kiosk:
    """`kiosk ARGUMENTS` in a process of its own; `before` is done there first."""
    code = f"import sys; {before or 'pass'}\nfrom kiosk.cli import main; sys.exit(main())"
    return Kiosk(
        [sys.executable, "-c", code, *map(str, arguments)],
        env=os.environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def refused(process: Kiosk, *, said: bool = False) -> tuple[int, str]:
    """Its exit code and what it said on standard error; on standard output only if `said`."""
    with process:
        out, err = process.communicate(timeout=30)
    assert bool(out) == said
    return process.returncode, err


class TestRefused:
    def test_no_screen(self, exhibit: OnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("QT_QPA_PLATFORM")
        assert refused(kiosk("show", exhibit.folder)) == (
            2,
            "kiosk: There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start kiosk in "
            'a desktop session, or make pictures of the panels with "kiosk proof --out DIR".\n',
        )

    def test_a_screen_that_is_not_connected(self, exhibit: OnDisk) -> None:
        code, err = refused(kiosk("show", exhibit.folder, "--screen", "HDMI-1"), said=True)
        assert code == 2
        assert err.startswith('kiosk: There is no screen "HDMI-1". These are connected: ')

    def test_a_panel_that_is_not_there(self, exhibit: OnDisk) -> None:
        code, err = refused(kiosk("show", exhibit.folder, "--at", "lenin/nowhere"))
        assert code == 1
        assert err == 'kiosk: There is no panel "lenin/nowhere". The chapters are: lenin.\n'

    def test_a_language_that_the_exhibit_does_not_have(self, exhibit: OnDisk) -> None:
        code, err = refused(kiosk("show", exhibit.folder, "--language", "ka"))
        assert code == 1
        assert err == 'kiosk: This exhibit has no language "ka". It has: en.\n'

    def test_an_exhibit_that_cannot_be_read(self, exhibit: OnDisk) -> None:
        exhibit.change("content/chapters/lenin.yaml", "title: Lenin", "titel: Lenin")
        code, err = refused(kiosk("show", exhibit.folder))
        assert code == 1
        assert err == (
            f"{exhibit.folder}/content/chapters/lenin.yaml:1:1: error: "
            '"titel" is not a field of a chapter. Did you mean "title"?\n'
            "1 error in 7 files.\n"
        )

    def test_no_exhibit(self, tmp_path: Path) -> None:
        code, err = refused(kiosk("show", tmp_path / "none"))
        assert code == 2
        assert err == f"kiosk: There is no folder {tmp_path}/none.\n"

    def test_a_font_of_its_own_that_is_missing(self, exhibit: OnDisk, tmp_path: Path) -> None:
        before = f"import kiosk.stage.fonts as f; f.FONTS = f.Path({str(tmp_path)!r})"
        code, err = refused(kiosk("show", exhibit.folder, "--windowed", before=before))
        assert code == 2
        assert err == (
            f"kiosk: The font {tmp_path}/SourceSans3-Regular.ttf is missing or damaged. "
            "Install kiosk anew.\n"
        )

    @pytest.mark.parametrize("size", ["0x100", "100", "100x", "axb", "-1x5", "1920x1080x24"])
    def test_a_size_that_is_none(self, exhibit: OnDisk, size: str) -> None:
        code, err = refused(kiosk("show", exhibit.folder, f"--windowed={size}"))
        assert code == 2
        assert f'"{size}" is no size. Write it as 1280x720.' in err


class TestRunning:
    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    def test_says_how_it_is_ended_and_is_ended_so_from_that_moment_on(
        self, exhibit: OnDisk, number: signal.Signals
    ) -> None:
        with kiosk("show", exhibit.folder) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == (
                f"The full screen is ended by Ctrl+Alt+S, or by SIGTERM to process {process.pid}.\n"
            )
            process.send_signal(number)
            assert process.communicate(timeout=30) == ("", "")
        assert process.returncode == 0

    def test_a_picture_that_cannot_be_shown_is_said_at_each_start_and_stops_nothing(
        self, exhibit: OnDisk
    ) -> None:
        (exhibit.folder / "assets/images/gorki.svg").unlink()
        for _ in range(2):
            with kiosk("show", exhibit.folder, "--windowed", before=ENDS_SOON) as process:
                out, err = process.communicate(timeout=30)
            assert (process.returncode, out) == (0, "")
            [said] = err.splitlines()
            assert "content/chapters/lenin.yaml:9:14: error: lenin/gorki: " in said
            assert "gorki.svg" in said

    def test_the_second_start_reads_no_file_of_the_curators(self, exhibit: OnDisk) -> None:
        tells = (
            "import kiosk.stage.show as s; "
            "s.show = lambda exhibit, _: print(exhibit.title, 'pydantic' in sys.modules) or 0"
        )
        said = []
        for _ in range(2):
            with kiosk("show", exhibit.folder, before=tells) as process:
                said.append(process.communicate(timeout=30)[0].splitlines()[-1])
        assert said == ["The Rise of Joseph Stalin True", "The Rise of Joseph Stalin False"]

    def test_nothing_is_left_in_the_exhibit_or_where_it_was_started(
        self, exhibit: OnDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        here = tmp_path / "here"
        here.mkdir()
        monkeypatch.setenv("PYTHONPATH", str(Path.cwd()))
        monkeypatch.chdir(here)
        before = sorted(exhibit.folder.rglob("*"))
        with kiosk("show", exhibit.folder, "--windowed", before=ENDS_SOON) as process:
            process.communicate(timeout=30)
        assert sorted(exhibit.folder.rglob("*")) == before
        assert list(here.iterdir()) == []

    def test_on_a_machine_where_nothing_can_be_written(
        self, exhibit: OnDisk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("KIOSK_STATE_DIR", "/proc/no/such/folder")
        with kiosk("show", exhibit.folder, "--windowed", before=ENDS_SOON) as process:
            assert process.communicate(timeout=30) == ("", "")
        assert process.returncode == 0


# Ends the show as staff would, once its first panel is painted.
ENDS_SOON = (
    "import os, signal; from kiosk.visit.visit import Visit; settled = Visit.settled; "
    "Visit.settled = lambda visit: (settled(visit), os.kill(os.getpid(), signal.SIGTERM))[0]"
)


@pytest.fixture
def signals() -> Iterator[None]:
    """As they were, after a start in this process."""
    former = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in former.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("signals")
class TestARendererThatBreaksDown:
    def test_the_show_begins_anew_with_the_software_renderer(
        self, exhibit: OnDisk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        begun: list[list[str]] = []

        class BegunAnewError(Exception):
            """Ends this process, as the real call does."""

        def execv(_program: str, arguments: list[str]) -> None:
            begun.append(arguments)
            raise BegunAnewError

        monkeypatch.setattr(os, "execv", execv)
        monkeypatch.setattr(show, "show", lambda *_: renderer.FAILED)
        monkeypatch.setattr(sys, "argv", ["kiosk", "show", "somewhere", "--at", "lenin"])
        with pytest.raises(BegunAnewError):
            start.start(exhibit.folder, start.Asked(size=(800, 600)))
        assert begun == [[sys.executable, "-m", "kiosk", "show", "somewhere", "--at", "lenin"]]
        kept = state.kept(renderer.KEPT)
        assert kept is not None
        assert b'"software"' in kept
