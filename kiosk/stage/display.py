"""Whether there is a screen to show on, and what a machine lacks for it, before Qt is asked.

Qt itself ends the process where it finds neither a display nor its libraries.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from pathlib import Path

# Debian's packages for the libraries that Qt's window and drawing need, by the library's name.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


class NoScreenError(Exception):
    """There is nothing to show on; the sentence says what to do about it."""


def check_screen() -> None:
    """Raises NoScreenError where Qt could only end the process.

    A platform that was chosen by QT_QPA_PLATFORM, other than X and Wayland, is taken on trust.
    """
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    display, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if chosen not in ("", "xcb", "wayland"):
        return
    if not display and not wayland and sys.platform == "linux":
        raise NoScreenError(
            "There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set. Start kiosk in a "
            'desktop session, or make pictures of the panels with "kiosk proof --out DIR".'
        )
    if display and chosen != "wayland" and (chosen == "xcb" or not wayland):
        _check_libraries("libqxcb.so")
        _check_display(display)


def missing_package(error: ImportError | OSError) -> NoScreenError | None:
    """The sentence for a library that a part of Qt could not find; None for another error."""
    found = re.match(r"(?P<library>lib[\w.+-]+): cannot open shared object", str(error))
    if found is None:
        return None
    library = found["library"]
    package = PACKAGES.get(library)
    remedy = f"sudo apt-get install {package}" if package else f"apt-file search {library}"
    return NoScreenError(f"Qt needs {library}, which this machine lacks. Type: {remedy}")


def _check_libraries(plugin: str) -> None:
    import PySide6

    path = Path(PySide6.__path__[0]) / "Qt" / "plugins" / "platforms" / plugin
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        if sentence := missing_package(error):
            raise sentence from error


def _check_display(display: str) -> None:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if failed:
        raise NoScreenError(
            f"The screen {display} cannot be reached. Start kiosk in a desktop session, or set "
            "DISPLAY to a screen that is running."
        )
