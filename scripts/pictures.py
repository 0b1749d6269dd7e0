"""Makes the documents' pictures, from the proof: `.venv/bin/python scripts/pictures.py`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image

from kiosk.starting.new import TEMPLATE

ROOT: Final = Path(__file__).parent.parent
PICTURES: Final = ROOT / "docs" / "pictures"
SHIPPED: Final = {
    "landscape": ("landscape/normal/lenin/gorki.png", 960),
    "portrait": ("portrait/normal/trotsky/exile.png", 440),
    "diagram": ("landscape/normal/trotsky/alliances.png", 960),
    "card": ("landscape/normal/card-person.png", 960),
    "attract": ("landscape/normal/attract.png", 960),
    "overview": ("landscape/normal/overview.png", 960),
    "map": ("landscape/normal/map.png", 960),
    "timeline": ("landscape/normal/timeline.png", 960),
}
"""Which picture of the shipped exhibit's proof each is, and how wide it becomes, in px."""

NEW: Final = {
    "first": ("landscape/normal/where/hour.png", 960),
    "closely": ("landscape/normal/watch/trials.figure.place-bridgetown.png", 960),
}
"""The same of the exhibit that `kiosk new` makes."""

DESK: Final = "mistake", 1120
UNSEEN: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def make() -> None:
    """Paint the screens, and keep these, small enough for a page."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        for exhibit, wanted in ((ROOT, SHIPPED), (TEMPLATE, NEW)):
            _kiosk("proof", str(exhibit), "--out", str(out), "--forms", "landscape,portrait")
            for name, (path, width) in wanted.items():
                _keep(out / "en" / path, name, width)
        desk = out / "desk.png"
        command = [sys.executable, "-m", "scripts.desk", str(desk)]
        subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, **UNSEEN})
        _keep(desk, *DESK)


def _kiosk(*words: str) -> None:
    subprocess.run([sys.executable, "-m", "kiosk", *words], cwd=ROOT, check=True)


def _keep(picture: Path, name: str, width: int) -> None:
    with Image.open(picture) as whole:
        size = width, round(whole.height * width / whole.width)
        small = whole.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        small.quantize(128, dither=Image.Dither.NONE).save(PICTURES / f"{name}.png")


if __name__ == "__main__":
    make()
