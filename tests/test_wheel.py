"""The wheel, as others get it: built, installed where nothing else is, started elsewhere."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.floor.show import Show, environment
from tests.floor.virtual_screen import VirtualScreen

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy without what was made here, so that nothing of it helps."""
    source = tmp_path_factory.mktemp("source") / "kiosk"
    made_here = shutil.ignore_patterns(".*", "build", "dist", "__pycache__")
    shutil.copytree(ROOT, source, ignore=made_here)
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", out, source)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of an environment that holds the wheel, and what it asks for."""
    folder = tmp_path_factory.mktemp("installed") / "venv"
    run(sys.executable, "-m", "venv", folder)
    commands = folder / "bin"
    run(commands / "python", "-m", "pip", "install", "--quiet", wheel)
    return commands


def run(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def kiosk(installed: Path, tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the installed command in a folder that has nothing to do with kiosk."""
    return subprocess.run(
        [installed / "kiosk", *arguments],
        cwd=tmp_path,
        env=environment(tmp_path / "state"),
        capture_output=True,
        text=True,
        check=False,
    )


def test_everything_that_is_shown_is_inside(wheel: Path) -> None:
    inside = set(ZipFile(wheel).namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for pattern in ("ui/**/*.qml", "ui/qmldir", "fonts/*", "locale/*.po", "**/*.py")
        for path in (ROOT / "kiosk").glob(pattern)
    }
    wanted |= {
        f"kiosk/shipped/{path.relative_to(ROOT).as_posix()}"
        for pattern in ("content/**/*.yaml", "content/locale/*.po", "assets/images/**/*.svg")
        for path in ROOT.glob(pattern)
    }
    wanted |= {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "kiosk/starting/exhibit").rglob("*.*")
        if path.is_file()
    }
    assert not wanted - inside


def test_nothing_that_only_the_makers_need_is_inside(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"kiosk"}


def test_it_says_whose_letters_texts_and_drawings_it_carries(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    licences = {name.partition("/licenses/")[2] for name in names if "/licenses/" in name}
    assert licences == {
        "LICENSE",
        "content/LICENSE.md",
        "kiosk/fonts/LICENSE-source-sans.md",
        "kiosk/fonts/LICENSE-source-serif.md",
    }


def test_it_checks_the_shipped_exhibit(installed: Path, tmp_path: Path) -> None:
    done = kiosk(installed, tmp_path, "check", "--strict")
    assert done.stderr == ""
    assert done.stdout.startswith("No problems in ")
    assert done.returncode == 0


def test_it_makes_a_proof_of_the_shipped_exhibit(installed: Path, tmp_path: Path) -> None:
    done = kiosk(
        installed, tmp_path, "proof", "--out", "proof", "--forms", "landscape", "--only", "lenin"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "proof" / "en" / "landscape" / "normal" / "lenin" / "gorki.png").is_file()


def test_it_makes_a_new_exhibit(installed: Path, tmp_path: Path) -> None:
    assert kiosk(installed, tmp_path, "new", "mill").returncode == 0
    done = kiosk(installed, tmp_path, "check", "--strict", "mill")
    assert (done.returncode, done.stdout) == (0, "No problems in 8 files.\n")


@pytest.mark.parametrize("arguments", [(), ("--windowed",)], ids=["full-screen", "windowed"])
def test_it_shows_the_shipped_exhibit(
    installed: Path,
    tmp_path: Path,
    xvfb: Callable[..., VirtualScreen],
    show: Callable[..., Show],
    arguments: tuple[str, ...],
) -> None:
    show(xvfb(), *arguments, command=(str(installed / "kiosk"), "show"), folder=tmp_path)


def test_it_leaves_nothing_where_it_was_started(installed: Path, tmp_path: Path) -> None:
    kiosk(installed, tmp_path, "check")
    assert [path.name for path in tmp_path.iterdir() if path.name != "state"] == []


def test_its_files_are_the_ones_that_it_was_installed_with(installed: Path, tmp_path: Path) -> None:
    """Running writes nothing into the installed package: that folder may be read-only."""
    kiosk(installed, tmp_path, "check")
    (package,) = installed.parent.glob("lib/python3*/site-packages/kiosk")
    (record,) = package.parent.glob("kiosk-*.dist-info/RECORD")
    with record.open(encoding="utf-8", newline="") as file:
        known = {row[0] for row in csv.reader(file)}
    there = {path.relative_to(package.parent).as_posix() for path in package.rglob("*.*")}
    assert {name for name in there - known if "__pycache__" not in name} == set()
