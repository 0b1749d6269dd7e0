"""How screens are drawn: by the graphics card where one works, else by Qt's own software renderer.

A driver that draws on the processor counts as none: it is slower and heavier than Qt's own.
The answer is kept in the state folder, so that a start does not probe; it is asked anew when the
machine's cards, the display or Qt change.
"""

from __future__ import annotations

import json
import os
import sys
from enum import StrEnum
from pathlib import Path

from kiosk import state

KEPT = "renderer.json"
PROCESSOR_DRIVERS = ("llvmpipe", "softpipe", "swrast", "swiftshader", "software rasterizer")
PROBE_SECONDS = 15
FAILED = 75  # the exit code of a show whose renderer broke down (EX_TEMPFAIL in sysexits.h)
DEVICES = Path("/dev/dri")


class Renderer(StrEnum):
    """Who draws."""

    CARD = "card"
    SOFTWARE = "software"


def choose() -> Renderer | None:
    """The renderer for this machine; None where the technician chose one by Qt's own variables."""
    if os.environ.get("QT_QUICK_BACKEND") or os.environ.get("QSG_RHI_BACKEND"):
        return None
    machine = _machine()
    if not machine["cards"]:
        return Renderer.SOFTWARE
    try:
        answer = json.loads(state.kept(KEPT) or b"{}")
        if answer["machine"] == machine:
            return Renderer(answer["renderer"])
    except (ValueError, KeyError, TypeError):
        pass
    renderer = judge(_probe())
    remember(renderer)
    return renderer


def remember(renderer: Renderer) -> None:
    """Keeps an answer for this machine; what failed while showing is remembered as well."""
    state.keep(KEPT, json.dumps({"machine": _machine(), "renderer": renderer}).encode())


def judge(driver: str) -> Renderer:
    """Who draws with a driver of this name; an empty name is a probe that failed."""
    is_card = driver and not any(name in driver.lower() for name in PROCESSOR_DRIVERS)
    return Renderer.CARD if is_card else Renderer.SOFTWARE


def _machine() -> dict[str, object]:
    try:
        cards = sorted(path.name for path in DEVICES.iterdir() if path.name.startswith("render"))
    except OSError:
        cards = []
    return {
        "cards": cards,
        "display": [os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")],
        "python": sys.version,
        "kiosk": str(Path(__file__).parent),
    }


def _probe() -> str:
    """The driver's name, asked in a process of its own: a broken driver may end it."""
    import subprocess

    try:
        answer = subprocess.run(
            [sys.executable, "-c", "from kiosk.stage.renderer import _tell; _tell()"],
            capture_output=True,
            timeout=PROBE_SECONDS,
            check=False,
            text=True,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.strip() if answer.returncode == 0 else ""


def _tell() -> None:
    from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext

    app = QGuiApplication([])
    context = QOpenGLContext()
    surface = QOffscreenSurface()
    surface.create()
    if context.create() and context.makeCurrent(surface):
        renderer = 0x1F01  # GL_RENDERER, the Khronos registry's number
        print(context.functions().glGetString(renderer))
        context.doneCurrent()
    del app
