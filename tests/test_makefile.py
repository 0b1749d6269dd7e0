"""The set-up behind `make run` and `make test`, with stand-ins for what changes a machine."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.floor.show import Show
from tests.floor.virtual_screen import VirtualScreen

ROOT = Path(__file__).parent.parent
RUN_PACKAGES = ROOT / "scripts" / "debian-packages-run.txt"


class Machine:
    """A folder with kiosk's set-up, and commands that only note how they were called."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "kiosk"
        self.commands = folder / "bin"
        self.notes = folder / "notes"
        self.commands.mkdir()
        self.notes.touch()
        for part in ("scripts", "tests/editor"):
            shutil.copytree(ROOT / part, self.checkout / part)
        for name in ("Makefile", "pyproject.toml"):
            shutil.copy(ROOT / name, self.checkout / name)
        tools = (
            "awk cat cksum cp dirname env grep id make mkdir mktemp readlink rm sed sh sort tail"
        )
        for tool in (*tools.split(), "tr", "true"):
            found = shutil.which(tool)
            assert found is not None, tool
            (self.commands / tool).symlink_to(found)

    def command(self, name: str, script: str, folder: Path | None = None) -> None:
        """Adds a command that notes its arguments, then does what the script says."""
        path = (folder or self.commands) / name
        path.unlink(missing_ok=True)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'#!/bin/sh\necho "{name} $*" >>{self.notes}\n{script}\n')
        path.chmod(0o755)

    def python(self) -> None:
        """A Python that makes virtual environments with itself in them, and installs into them."""
        self.command(
            "python3",
            'if [ "$2" = venv ]; then mkdir -p .venv/bin; cp "$0" .venv/bin/python; fi',
        )

    def make(self, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["make", *arguments],
            cwd=self.checkout,
            env={"PATH": str(self.commands), "HOME": str(self.checkout), **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def noted(self) -> list[str]:
        """How the commands were called since the last look."""
        lines = self.notes.read_text().splitlines()
        self.notes.write_text("")
        return lines


ALL_THERE = "exit 0"
ONE_MISSING = 'case "$*" in *--simulate*) echo "Inst libegl1 (1.6.0-1 Debian:12)" ;; esac'
ONE_UNKNOWN = 'case "$*" in *--simulate*) echo "E: Unable to locate package libegl1" ;; esac'


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.python()
    made.command("apt-get", ALL_THERE)
    made.command("id", "echo 0")
    return made


def test_help_has_a_line_for_each_command(machine: Machine) -> None:
    lines = machine.make().stdout.splitlines()
    commands = [line.split()[1] for line in lines]
    assert commands == [
        "help",
        "run",
        "test",
        "lint",
        "proof",
        "bench",
        "stress",
        "reloads",
        "fuzz",
        "clean",
    ]


def test_what_is_there_is_not_installed_again(machine: Machine) -> None:
    assert machine.make("ready").returncode == 0
    assert not [call for call in machine.noted() if call.startswith("apt-get -q")]
    took = []
    for _ in range(5):
        began = time.perf_counter()
        again = machine.make("ready")
        took.append(time.perf_counter() - began)
        assert (again.returncode, again.stdout, machine.noted()) == (0, "", [])
    assert min(took) < 0.1


def test_what_the_tests_need_is_enough_to_run(machine: Machine) -> None:
    machine.make("ready-to-test")
    machine.noted()
    machine.make("ready")
    assert machine.noted() == []


@pytest.mark.parametrize(
    "changed",
    ["pyproject.toml", "scripts/debian-packages-run.txt", "scripts/system-packages.sh"],
)
def test_it_sets_up_again_when_what_it_went_by_has_changed(machine: Machine, changed: str) -> None:
    machine.make("ready")
    machine.noted()
    with (machine.checkout / changed).open("a") as file:
        file.write("# another line\n")
    machine.make("ready")
    assert any("-m pip install" in call for call in machine.noted())


def test_the_tests_have_an_editors_language_server(machine: Machine) -> None:
    machine.make("ready")
    assert not any(" ci --prefix .venv/language-server" in call for call in machine.noted())
    machine.make("ready-to-test")
    assert any(" ci --prefix .venv/language-server" in call for call in machine.noted())
    with (machine.checkout / "tests/editor/package-lock.json").open("a") as file:
        file.write("\n")
    machine.make("ready-to-test")
    assert any(" ci --prefix .venv/language-server" in call for call in machine.noted())


def test_it_sets_up_again_in_another_folder(machine: Machine) -> None:
    machine.make("ready")
    machine.noted()
    machine.checkout = machine.checkout.rename(machine.checkout.with_name("moved"))
    machine.make("ready")
    assert any("-m pip install" in call for call in machine.noted())


@pytest.mark.parametrize("apt", [ONE_MISSING, ONE_UNKNOWN], ids=["missing", "not yet listed"])
def test_root_installs_what_is_missing(machine: Machine, apt: str) -> None:
    machine.command("apt-get", apt)
    assert machine.make("ready").returncode == 0
    calls = [call for call in machine.noted() if call.startswith("apt-get -q")]
    assert calls[0].endswith(" update")
    assert " install " in calls[1]
    assert " libegl1 " in calls[1]


def test_others_install_through_sudo(machine: Machine) -> None:
    machine.command("id", "echo 1000")
    machine.command("apt-get", ONE_MISSING)
    machine.command("sudo", 'shift; exec "$@"')
    assert machine.make("ready").returncode == 0
    noted = machine.noted()
    assert "sudo -n true" in noted
    assert any(call.startswith("sudo -n env DEBIAN_FRONTEND") for call in noted)


def test_sudo_may_ask(machine: Machine) -> None:
    machine.command("id", "echo 1000")
    machine.command("apt-get", ONE_MISSING)
    machine.command("sudo", 'case "$1" in -n) exit 1 ;; -v) exit 0 ;; *) exec "$@" ;; esac')
    done = machine.make("ready")
    assert done.returncode == 0
    assert "sudo asks for your password" in done.stdout


@pytest.mark.parametrize("sudo", [None, "exit 1"], ids=["no sudo", "sudo refuses"])
def test_who_may_not_install_is_told_what_to_type(machine: Machine, sudo: str | None) -> None:
    machine.command("id", "echo 1000")
    machine.command("apt-get", ONE_MISSING)
    if sudo is not None:
        machine.command("sudo", sudo)
    done = machine.make("run")
    assert done.returncode != 0
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("  sudo apt-get")]
    assert " libegl1 " in line
    assert not any("pip install" in call for call in machine.noted())


def test_an_apt_that_fails_is_quoted(machine: Machine) -> None:
    machine.command("apt-get", f'{ONE_MISSING}\ncase "$*" in *"-y"*) echo "no space"; exit 9; esac')
    done = machine.make("ready")
    assert done.returncode != 0
    assert "no space" in done.stderr
    assert "sudo apt-get update && sudo apt-get install" in done.stderr


def test_elsewhere_than_on_debian_it_says_what_may_be_missing(machine: Machine) -> None:
    (machine.commands / "apt-get").unlink()
    done = machine.make("ready")
    assert done.returncode == 0
    assert "neither Debian nor Ubuntu" in done.stderr


def test_an_old_python_is_refused(machine: Machine) -> None:
    machine.command("python3", 'case "$1" in --version) echo "Python 3.9.2" ;; *) exit 1 ;; esac')
    done = machine.make("ready")
    assert done.returncode != 0
    assert "kiosk needs Python 3.11 or newer; python3 is Python 3.9.2." in done.stderr


def test_with_a_screen_it_shows(machine: Machine) -> None:
    machine.make("ready")
    machine.command("kiosk", "exit 0", machine.checkout / ".venv" / "bin")
    machine.noted()
    assert machine.make("run", DISPLAY=":7").returncode == 0
    assert machine.noted() == ["kiosk show"]


@pytest.mark.parametrize("platform", ["", "offscreen"])
def test_without_a_screen_it_says_so_and_makes_the_proof(machine: Machine, platform: str) -> None:
    machine.make("ready")
    machine.command("kiosk", "exit 0", machine.checkout / ".venv" / "bin")
    machine.noted()
    done = machine.make("run", QT_QPA_PLATFORM=platform)
    assert done.returncode == 0
    assert "There is no screen here" in done.stdout
    assert machine.noted() == ["kiosk proof --out build/proof"]


def test_make_run_shows_the_exhibit_and_ends_with_it(
    xvfb: Callable[..., VirtualScreen], show: Callable[..., Show]
) -> None:
    """make itself would end with an error if it were signalled, so kiosk is, as it says itself."""
    subprocess.run(["make", "ready"], cwd=ROOT, check=True)  # nothing new after make test
    running = show(xvfb(), command=("make", "run"), folder=ROOT)
    assert running.geometry() == (0, 0, 1920, 1080)
    os.kill(int(running.said().rstrip(".\n").split()[-1]), signal.SIGTERM)
    assert running.process.wait(timeout=10) == 0


def test_every_package_is_listed_once_and_in_words_of_debian() -> None:
    for path in (RUN_PACKAGES, RUN_PACKAGES.with_name("debian-packages-test.txt")):
        lines = [line for line in path.read_text().splitlines() if line and line[0] != "#"]
        assert len(lines) == len(set(lines))
        assert all(line == line.strip() and " " not in line for line in lines)
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
