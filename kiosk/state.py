"""The folder for what kiosk keeps between two starts; never the exhibit, never where it runs."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def state_folder() -> Path:
    """The platform's state folder for kiosk, or where KIOSK_STATE_DIR points; may not exist."""
    if chosen := os.environ.get("KIOSK_STATE_DIR"):
        return Path(chosen).absolute()
    import platformdirs

    return platformdirs.user_state_path("kiosk", appauthor=False)


def keep(name: str, content: bytes, *, durable: bool = True) -> bool:
    """Writes a file of the state folder whole or not at all; False where that is impossible.

    What is kept only saves time at the next start, so a full or read-only disk is no error. Without
    `durable` a power cut may take it, and the disk is not waited for.
    """
    target = state_folder() / name
    temporary = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        Path(temporary).replace(target)
    except OSError:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        return False
    return True


def kept(name: str) -> bytes | None:
    """What `keep` wrote under a name, or None."""
    try:
        return (state_folder() / name).read_bytes()
    except OSError:
        return None
