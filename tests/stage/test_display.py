"""What stands between kiosk and a screen, said before Qt would end the process."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest

from kiosk.stage import display
from tests.floor.virtual_screen import VirtualScreen

QT = Path(PySide6.__path__[0])


@pytest.fixture(autouse=True)
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")


class TestNoScreen:
    def test_neither_x_nor_wayland(self) -> None:
        with pytest.raises(display.NoScreenError) as told:
            display.check_screen()
        assert str(told.value) == (
            "There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start kiosk in a "
            'desktop session, or make pictures of the panels with "kiosk proof --out DIR".'
        )

    @pytest.mark.parametrize("name", [":9999", "no.such.host.invalid:0", "nonsense"])
    def test_a_display_that_cannot_be_reached(
        self, monkeypatch: pytest.MonkeyPatch, name: str
    ) -> None:
        monkeypatch.setenv("DISPLAY", name)
        with pytest.raises(display.NoScreenError) as told:
            display.check_screen()
        assert str(told.value) == (
            f"The screen {name} cannot be reached. Start kiosk in a desktop session, or set "
            "DISPLAY to a screen that is running."
        )

    def test_x_was_asked_for_and_only_wayland_is_there(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("DISPLAY", ":9999")
        monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
        display.check_screen()
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        with pytest.raises(display.NoScreenError, match=r"^The screen :9999 cannot be reached"):
            display.check_screen()

    @pytest.mark.parametrize("platform", ["offscreen", "vnc:size=800x600", "eglfs", "linuxfb"])
    def test_another_platform_is_taken_on_trust(
        self, monkeypatch: pytest.MonkeyPatch, platform: str
    ) -> None:
        monkeypatch.setenv("QT_QPA_PLATFORM", platform)
        display.check_screen()

    def test_a_display_that_is_there(
        self, monkeypatch: pytest.MonkeyPatch, xvfb: Callable[..., VirtualScreen]
    ) -> None:
        screen = xvfb(640, 480)
        monkeypatch.setenv("DISPLAY", screen.display)
        display.check_screen()


class TestAMissingLibrary:
    @pytest.mark.parametrize(
        ("library", "remedy"),
        [
            ("libEGL.so.1", "sudo apt-get install libegl1"),
            ("libxcb-cursor.so.0", "sudo apt-get install libxcb-cursor0"),
            ("libnew++.so.3", "apt-file search libnew++.so.3"),
        ],
    )
    @pytest.mark.parametrize("kind", [ImportError, OSError])
    def test_is_named_with_what_to_type(
        self, library: str, remedy: str, kind: type[ImportError | OSError]
    ) -> None:
        error = kind(f"{library}: cannot open shared object file: No such file or directory")
        assert str(display.missing_package(error)) == (
            f"Qt needs {library}, which this machine lacks. Type: {remedy}"
        )

    @pytest.mark.parametrize(
        "message",
        [
            "No module named 'PySide6'",
            "/x/libEGL.so.1: invalid ELF header",
            "cannot open shared object file: No such file or directory",
        ],
    )
    def test_another_error_is_not_mistaken_for_one(self, message: str) -> None:
        assert display.missing_package(ImportError(message)) is None

    def test_every_library_that_qt_asks_the_system_for_has_its_package(self) -> None:
        parts = [
            QT / "Qt/plugins/platforms/libqxcb.so",
            *(QT / f"Qt/lib/libQt6{name}.so.6" for name in ("Gui", "XcbQpa", "Quick", "DBus")),
            *(
                QT / f"Qt/plugins/xcbglintegrations/libqxcb-{n}-integration.so"
                for n in ("glx", "egl")
            ),
        ]
        everywhere = {
            "libc",
            "libm",
            "libdl",
            "libpthread",
            "librt",
            "libstdc++",
            "libgcc_s",
            "libz",
        }
        for part in parts:
            asked = {
                name.decode()
                for name in re.findall(rb"\x00(lib[\w.+-]+\.so\.\d+)(?=\x00)", part.read_bytes())
            }
            named = {name for name in asked if not name.startswith(("libQt6", "libicu"))}
            from_system = {name for name in named if name.split(".so")[0] not in everywhere}
            assert from_system <= set(display.PACKAGES), part.name


class TestAMachineWithoutTheLibrary:
    """The same parts of Qt, asking for a library of a name that no machine has."""

    def test_of_the_window(self, tmp_path: Path, xvfb: Callable[..., VirtualScreen]) -> None:
        lacking = without(tmp_path, "Qt/plugins/platforms/libqxcb.so", b"libxcb-cursor.so.0")
        ended = show(lacking, DISPLAY=xvfb(640, 480).display)
        assert ended.stderr == (
            "kiosk: Qt needs libxcb-cursoZ.so.0, which this machine lacks. "
            "Type: apt-file search libxcb-cursoZ.so.0\n"
        )
        assert ended.returncode == 2
        assert ended.stdout == ""

    def test_of_drawing(self, tmp_path: Path) -> None:
        lacking = without(tmp_path, "Qt/lib/libQt6Gui.so.6", b"libEGL.so.1")
        ended = show(lacking, QT_QPA_PLATFORM="offscreen")
        assert ended.stderr == (
            "kiosk: Qt needs libEGZ.so.1, which this machine lacks. "
            "Type: apt-file search libEGZ.so.1\n"
        )
        assert ended.returncode == 2
        assert ended.stdout == ""


def without(folder: Path, part: str, library: bytes) -> Path:
    """A folder with PySide6 in it, of which one part asks for `library` by another last letter."""
    stem, dot, rest = library.partition(b".so.")
    other = stem[:-1] + b"Z" + dot + rest
    here = folder / "PySide6"
    there = QT
    for step in Path(part).parent.parts:
        link_all(there, here, but=step)
        here, there = here / step, there / step
    name = Path(part).name
    link_all(there, here, but=name)
    content = (there / name).read_bytes()
    assert library in content
    (here / name).write_bytes(content.replace(b"\0" + library + b"\0", b"\0" + other + b"\0"))
    return folder


def link_all(there: Path, here: Path, but: str) -> None:
    here.mkdir()
    for entry in there.iterdir():
        if entry.name != but:
            (here / entry.name).symlink_to(entry)


def show(packages: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """`kiosk show`, with the packages of a folder before all others."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "show"],
        env={**os.environ, "PYTHONPATH": str(packages), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
