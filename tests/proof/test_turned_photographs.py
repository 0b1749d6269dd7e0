"""In a proof, too, a photograph is upright however the camera was held: also in the overview."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.floor.turned import HELD, write
from tests.prepare.scene import unlike
from tests.proof.conftest import Proof

ALIKE = 3.0
FIGURE = (0, 0, 860, 880)
"""Where a panel has its picture, px."""
CARD, ACROSS, DOWN = (72, 216, 480, 336), 455.5, 348
"""Where the overview's first card has its picture, and how far apart its four columns are."""


def test_all_ways_to_hold_a_camera_show_the_same(tmp_path: Path, proof: Proof) -> None:
    exhibit = write(tmp_path / "exhibit", HELD)
    assert proof(exhibit.folder, "--forms", "landscape").code == 0
    painted = tmp_path / "out/en/landscape/normal"

    def seen(file: str, box: tuple[int, int, int, int]) -> Image.Image:
        with Image.open(painted / file) as image:
            return image.convert("RGB").crop(box)

    for file in ("gorki.png", "gorki.figure.png"):
        first = seen(f"{HELD[0]}/{file}", FIGURE)
        for name in HELD[1:]:
            assert unlike(seen(f"{name}/{file}", FIGURE), first) < ALIKE, (name, file)

    left, top, right, bottom = CARD
    cards = [(round(number % 4 * ACROSS), number // 4 * DOWN) for number in range(len(HELD))]
    pictures = [seen("overview.png", (left + x, top + y, right + x, bottom + y)) for x, y in cards]
    for name, picture in zip(HELD[1:], pictures[1:], strict=True):
        assert unlike(picture, pictures[0]) < ALIKE, (name, "overview")
