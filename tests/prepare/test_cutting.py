"""One photograph → tiles and copies that look as it does."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
import pyvips
from PIL import Image
from PySide6.QtGui import QImageReader

from kiosk.prepare.cutting import SKY, cut
from kiosk.prepare.pyramid import OVERLAP, TILE, levels
from tests.prepare.scene import SIZE, jpeg, opened, oriented, scene, turned, unlike

ALIKE = 2.0
"""Two pictures that look the same, of which one was packed as JPEG once more."""
SMALL = (900, 700)
Cut = Callable[..., Path]


@pytest.fixture
def cut_up(tmp_path: Path) -> Cut:
    """Cuts a file up: `cut_up(data, "JPEG", size)`; the folder with what came of it."""

    def cut_up(data: bytes, kind: str, size: tuple[int, int] = SMALL) -> Path:
        (tmp_path / "file").write_bytes(data)
        target = tmp_path / "cut"
        target.mkdir()
        with (tmp_path / "file").open("rb") as file:
            cut(file, kind, size, target)
        return target

    return cut_up


def packed(image: Image.Image, kind: str, **options: object) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def copy_of(folder: Path) -> Image.Image:
    """The largest copy."""
    return opened(max((folder / "copies").iterdir(), key=lambda path: int(path.stem)))


def put_together(folder: Path, level: int, size: tuple[int, int]) -> Image.Image:
    """A level's tiles side by side, without what they have of each other."""
    whole = Image.new("RGB", size)
    for path in (folder / f"tiles/{level}").iterdir():
        column, row = map(int, path.stem.split("_"))
        tile = opened(path)
        left, top = (OVERLAP if number else 0 for number in (column, row))
        tile = tile.crop((left, top, min(tile.width, left + TILE), min(tile.height, top + TILE)))
        whole.paste(tile, (column * TILE, row * TILE))
    return whole


def test_the_tiles_are_the_photograph_at_every_level(cut_up: Cut, photograph: bytes) -> None:
    folder = cut_up(photograph, "JPEG", SIZE)
    all_levels = levels(*SIZE)
    assert sorted(path.name for path in (folder / "tiles").iterdir()) == ["0", "1", "2", "3", "4"]
    for number, size in enumerate(all_levels):
        expected = scene().resize(size, Image.Resampling.BOX)
        assert unlike(put_together(folder, number, size), expected) < ALIKE


def test_the_copies_are_the_levels_that_a_panel_can_show(cut_up: Cut, photograph: bytes) -> None:
    folder = cut_up(photograph, "JPEG", SIZE)
    assert sorted(path.name for path in (folder / "copies").iterdir()) == [
        "0.jpg",
        "1.jpg",
        "2.jpg",
        "3.jpg",
    ]
    for path in (folder / "copies").iterdir():
        size = levels(*SIZE)[int(path.stem)]
        assert unlike(opened(path), scene().resize(size, Image.Resampling.BOX)) < ALIKE


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "PNG"])
def test_a_turned_photograph_is_upright(cut_up: Cut, kind: str, orientation: int) -> None:
    lying = turned(scene(*SMALL), orientation)
    folder = cut_up(packed(lying, kind, exif=oriented(orientation)), kind)
    assert unlike(copy_of(folder), scene(*SMALL)) < ALIKE
    assert unlike(put_together(folder, 1, SMALL), scene(*SMALL)) < ALIKE


def sixteen_bits() -> bytes:
    grey = scene(*SMALL).convert("L")
    return packed(grey.convert("I").point(lambda value: value * 257).convert("I;16"), "PNG")


@pytest.mark.parametrize(
    ("data", "kind", "mode"),
    [
        (jpeg(scene(*SMALL).convert("L")), "JPEG", "L"),
        (jpeg(scene(*SMALL), progressive=True), "JPEG", "RGB"),
        (sixteen_bits(), "PNG", "L"),
        (packed(scene(*SMALL).convert("1"), "PNG"), "PNG", "1"),
        (packed(scene(*SMALL).convert("1"), "TIFF", compression="group4"), "TIFF", "1"),
        (packed(scene(*SMALL).convert("LA"), "PNG"), "PNG", "L"),
        (packed(scene(*SMALL), "TIFF", compression="tiff_lzw"), "TIFF", "RGB"),
        (packed(scene(*SMALL), "TIFF", compression="jpeg", quality=95), "TIFF", "RGB"),
        (
            packed(turned(scene(*SMALL), 6), "WEBP", exif=oriented(6), lossless=True),
            "WEBP",
            "RGB",
        ),
    ],
    ids=[
        "grey",
        "progressive",
        "16 bits",
        "1 bit",
        "fax",
        "grey, opaque",
        "tiff",
        "tiff as jpeg",
        "webp, turned",
    ],
)
def test_every_kind_looks_as_it_should(cut_up: Cut, data: bytes, kind: str, mode: str) -> None:
    expected = scene(*SMALL).convert(mode)
    limit = 6 if mode == "1" else ALIKE  # a raster of black and white dots gains most from JPEG
    assert unlike(put_together(cut_up(data, kind), 1, SMALL), expected) < limit


def test_the_sky_shows_through_what_is_not_opaque(cut_up: Cut) -> None:
    clear = Image.new("RGBA", SMALL, (255, 0, 0, 0))
    folder = cut_up(packed(clear, "PNG"), "PNG")
    assert unlike(copy_of(folder), Image.new("RGB", SMALL, SKY)) < ALIKE
    theme = (Path(__file__).parents[2] / "kiosk/ui/Theme.qml").read_text()
    assert re.search(r"color sky: .*\"#(\w+)\"", theme)[1] == bytes(SKY).hex()  # type: ignore[index]


@pytest.mark.usefixtures("qapp")
def test_the_colours_of_a_press_are_those_that_the_stage_shows(cut_up: Cut, tmp_path: Path) -> None:
    data = jpeg(scene(*SMALL).convert("CMYK"))
    folder = cut_up(data, "JPEG")
    image = QImageReader(str(tmp_path / "file")).read()
    image.save(str(tmp_path / "stage.png"))
    assert unlike(copy_of(folder), opened(tmp_path / "stage.png")) < ALIKE


def test_the_colours_of_a_wide_gamut_become_those_of_a_screen(cut_up: Cut) -> None:
    upright = pyvips.Image.new_from_memory(scene(*SMALL).tobytes(), *SMALL, 3, "uchar")
    wide = upright.copy(interpretation="srgb").icc_transform("p3", input_profile="srgb")
    as_it_is = Image.frombytes("RGB", SMALL, wide.write_to_memory())
    folder = cut_up(wide.jpegsave_buffer(Q=95), "JPEG")
    assert unlike(as_it_is, scene(*SMALL)) > 2 * ALIKE
    assert unlike(copy_of(folder), scene(*SMALL)) < ALIKE


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
def test_a_damaged_photograph_is_not_cut(cut_up: Cut, kind: str) -> None:
    data = packed(Image.effect_noise(SMALL, 80).convert("RGB"), kind)
    with pytest.raises(pyvips.Error):
        cut_up(data[: len(data) * 2 // 3], kind)


def test_a_photograph_of_another_size_than_was_read_is_not_cut(cut_up: Cut) -> None:
    with pytest.raises(pyvips.Error, match="another size"):
        cut_up(jpeg(scene(700, 900)), "JPEG")
