"""Makes the documents' pictures from the proof: `.venv/bin/python scripts/pictures.py`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
WIDTHS = {
    "landscape": ("landscape/normal/lenin/gorki.png", 960),
    "portrait": ("portrait/normal/trotsky/exile.png", 440),
    "diagram": ("landscape/normal/trotsky/alliances.png", 960),
    "card": ("landscape/normal/card-person.png", 960),
    "attract": ("landscape/normal/attract.png", 960),
    "map": ("landscape/normal/map.png", 960),
    "timeline": ("landscape/normal/timeline.png", 960),
}
"""Which picture of the proof each is, and how wide it becomes, in px."""


def make() -> None:
    """Paint the panels, and keep these, small enough for a page."""
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, "-m", "kiosk", "proof", "--out", out]
        subprocess.run([*command, "--forms", "landscape,portrait"], cwd=ROOT, check=False)
        PICTURES.mkdir(parents=True, exist_ok=True)
        for name, (path, width) in WIDTHS.items():
            with Image.open(Path(out) / "en" / path) as picture:
                size = width, round(picture.height * width / picture.width)
                small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
                small.quantize(128, dither=Image.Dither.NONE).save(PICTURES / f"{name}.png")


if __name__ == "__main__":
    make()
