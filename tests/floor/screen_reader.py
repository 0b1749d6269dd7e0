"""What a screen reader is given by a running exhibit: roles, names, states, places."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import PATIENCE, until

DEBIANS_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader can speak of. `box` is x, y, width, height on the screen."""

    path: tuple[int, ...]
    role: str
    name: str
    description: str
    states: frozenset[str]
    box: tuple[int, int, int, int] | None
    actions: tuple[str, ...]
    text: str
    value: float | None

    @property
    def middle(self) -> tuple[float, float]:
        """Where a finger would touch it."""
        assert self.box is not None
        x, y, width, height = self.box
        return x + width / 2, y + height / 2


@dataclass(frozen=True)
class Told:
    """What a screen reader was told of without asking: of what, whose, and which state or words."""

    kind: str
    role: str
    name: str
    state: bool
    words: str


class Bus:
    """A session bus for one screen, on which programs and screen readers find each other."""

    def __init__(self, screen: VirtualScreen) -> None:
        self._folder = TemporaryDirectory(prefix="kiosk-bus-")  # short: sockets' paths must be
        own = {
            "DISPLAY": screen.display,
            "XDG_RUNTIME_DIR": self._folder.name,
            "HOME": self._folder.name,
            "GSETTINGS_BACKEND": "memory",
        }
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            env={"PATH": os.environ["PATH"], **own},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        address = self._daemon.stdout.readline().strip()
        self.environment = {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "XDG_RUNTIME_DIR": self._folder.name,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # Qt warns of each question by this library that it does not know.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
        }

    def __enter__(self) -> Bus:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._daemon.terminate()
        self._daemon.communicate()
        self._folder.cleanup()


class ScreenReader:
    """Reads the exhibit that runs as a process on a bus."""

    def __init__(self, bus: Bus, process: int) -> None:
        self._process = process
        self._reader = subprocess.Popen(
            # One library's newer names are not in the other release's, so none is complained of.
            [DEBIANS_PYTHON, "-W", "ignore", str(Path(__file__).with_name("at_spi.py"))],
            env={"PATH": os.environ["PATH"], **bus.environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            until("an exhibit on the accessibility bus", self.nodes)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Stops reading."""
        self._reader.communicate()

    def nodes(self) -> list[Node]:
        """Everything that is in the tree now, in reading order; nothing if it is not there."""
        answer = self._ask("read", self._process)
        return [
            Node(
                tuple(node["path"]),
                node["role"],
                node["name"],
                node["description"],
                frozenset(node["states"]),
                tuple(node["box"]) if node["box"] else None,
                tuple(node["actions"]),
                node["text"],
                node["value"],
            )
            for node in answer or ()
        ]

    def find(self, role: str, name: str | None = None) -> list[Node]:
        """All of a role, of a name too if one is given."""
        return [n for n in self.nodes() if n.role == role and name in (None, n.name)]

    def the(self, role: str, name: str | None = None, patience: float = PATIENCE) -> Node:
        """The only one of a role, and of a name, as soon as there is exactly one."""
        what = f"exactly one {role} {name or ''}"
        return self.until(what, lambda: self._only(role, name), patience)

    def until(self, what: str, look: Callable[[], object], patience: float = PATIENCE) -> Node:
        """Waits until `look` gives something; says what there was instead if it does not."""
        try:
            return until(what, look, patience)  # type: ignore[return-value]
        except AssertionError as error:
            there = "\n".join(f"{node.role}: {node.name}" for node in self.nodes())
            raise AssertionError(f"{error}; there is:\n{there}") from None

    def heading(self) -> str:
        """The heading of the panel that is shown, as soon as there is only one."""
        return self.the("heading").name

    def press(self, node: Node) -> None:
        """Presses a control as a screen reader's user does, without a finger."""
        assert self._ask("act", self._process, list(node.path), node.actions[0])

    def heard(self) -> list[Told]:
        """What it was told of since that was last asked, which is where it begins to listen."""
        answer = self._ask("heard", self._process)
        return [
            Told(kind, role, name, bool(state), words)
            for kind, role, name, state, words in answer or ()  # type: ignore[attr-defined]
        ]

    def _only(self, role: str, name: str | None) -> Node | None:
        found = self.find(role, name)
        return found[0] if len(found) == 1 else None

    def _ask(self, *question: object) -> object:
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps(question) + "\n")
        self._reader.stdin.flush()
        line = self._reader.stdout.readline()
        assert line, f"the reader ended with {self._reader.poll()}"
        answer: object = json.loads(line)
        return answer
