"""What a photograph of 100 megapixels takes: to open, to hold, to pan."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from tests.bench.screen import WatchedScreen
from tests.floor.show import environment

SIZE = (11_547, 8_660)
FILE = "assets/images/large.jpg"
ROUNDS = 3


class Photograph(NamedTuple):
    """ms until it is open, MiB more than before, ms of the longest frame while it is panned."""

    opening: float
    memory: float
    longest: float


def measure(screen: WatchedScreen, folder: Path, state: Path) -> Photograph:
    """Prepares it, then opens and pans it with the software renderer; the worst of each figure.

    The longest frame is the best of the rounds: whatever else this machine does lengthens one.
    """
    _write(folder)
    own = environment(state, DISPLAY=screen.display, QT_QUICK_BACKEND="software")
    task = json.dumps({"exhibit": str(folder), "files": [FILE]})
    # Its standard input stays open: when it ends, so does the work.
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk.prepare"], env=own, stdin=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        process.stdin.write(task + "\n")
        process.stdin.flush()
        assert process.wait(timeout=300) == 0, "the photograph was not prepared"
    assert list((state / "pictures").glob("*/*/copies")), "the photograph was not prepared"
    rounds = [_once(folder, own) for _ in range(ROUNDS)]
    return Photograph(
        max(one["opening"] for one in rounds),
        max(one["memory"] for one in rounds),
        min(one["longest"] for one in rounds),
    )


def _once(folder: Path, own: dict[str, str]) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.deep_window", folder, Path(FILE).name, *map(str, SIZE)],
        env=own,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _write(folder: Path) -> None:
    """An exhibit with that photograph, grainy as a scan is."""
    (folder / "assets/images").mkdir(parents=True, exist_ok=True)
    (folder / "content").mkdir(exist_ok=True)
    (folder / "content/exhibit.yaml").touch()
    if not (folder / FILE).exists():
        grain = Image.effect_noise((3_849, 2_887), 40)
        bands = (grain, Image.radial_gradient("L"), Image.linear_gradient("L"))
        image = Image.merge("RGB", [band.resize(grain.size) for band in bands])
        image.resize(SIZE).save(folder / FILE, quality=90)
