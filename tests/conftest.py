"""What every test starts from: no window of the machine's own, and no state of its user."""

from __future__ import annotations

import os
import tempfile

# Before anything imports Qt: a test in this process never opens a window on somebody's desk.
for name in ("DISPLAY", "WAYLAND_DISPLAY"):
    os.environ.pop(name, None)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["KIOSK_STATE_DIR"] = tempfile.mkdtemp(prefix="kiosk-tests-")
