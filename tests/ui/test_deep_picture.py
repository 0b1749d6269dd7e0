"""A part of a photograph on the screen is that part of it, as sharp as the photograph is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from math import ceil
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from tests.prepare.scene import (
    exhibit_with,
    jpeg,
    laid,
    oriented,
    scene,
    turned,
    unlike,
)
from tests.ui.deep import DeepWindow

SIZE = (2_900, 2_100)
SCREEN = (800, 600)
FITTING = 800 / 2_900
Open = Callable[[Exhibit], DeepWindow]


def striped(width: int = SIZE[0], height: int = SIZE[1]) -> Image.Image:
    """The scene with stripes either way, which nothing but sharp tiles shows at a large scale."""
    stripe = bytes([0] * 8 + [48] * 8)
    across = Image.frombytes("L", (width, 1), (stripe * width)[:width]).resize((width, height))
    down = Image.frombytes("L", (1, height), (stripe * height)[:height]).resize((width, height))
    stripes = ImageChops.add(across, down)
    return ImageChops.subtract(scene(width, height), Image.merge("RGB", [stripes] * 3))


STRIPED = striped()


@pytest.fixture
def exhibit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Exhibit:
    """One with that photograph, prepared."""
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    return laid(tmp_path / "exhibit", "a.jpg", STRIPED, jpeg(STRIPED, quality=95), "JPEG")


@pytest.fixture
def open_(qtbot: QtBot) -> Iterator[Open]:
    """Opens a window on an exhibit's photograph."""
    windows: list[DeepWindow] = []

    def make(exhibit: Exhibit) -> DeepWindow:
        windows.append(DeepWindow(qtbot, exhibit, SCREEN))
        return windows[-1]

    yield make
    for window in windows:
        window.leave()


def part(image: Image.Image, zoom: float, x: float, y: float) -> Image.Image:
    """The part of a picture that is to be seen, black where there is none of it."""
    left, top = round(x * zoom) / zoom, round(y * zoom) / zoom
    box = (left, top, left + SCREEN[0] / zoom, top + SCREEN[1] / zoom)
    larger = image.crop((0, 0, *(max(a, ceil(b)) for a, b in zip(SIZE, box[2:], strict=True))))
    way = Image.Resampling.BOX if zoom < 1 else Image.Resampling.BILINEAR
    return larger.resize(SCREEN, way, box)


def differing(one: Image.Image, other: Image.Image) -> float:
    """The share of px that are clearly another colour."""
    worst = ImageChops.difference(one, other).convert("L").point(lambda value: 255 * (value > 24))
    return worst.histogram()[255] / (worst.width * worst.height)


@pytest.mark.parametrize(
    ("zoom", "x", "y"),
    [
        (FITTING, 0, 0),
        (0.3, 10, 20),
        (0.5, 0, 0),
        (0.5, 1_290.3, 888.8),
        (0.7, 1_000, 500),
        (1.0, 123, 456),
        (1.0, 2_100, 1_500),
        (2.5, 100, 100),
        (2.5, 920, 930),
    ],
)
def test_what_is_seen_is_that_part_of_it(
    exhibit: Exhibit, open_: Open, zoom: float, x: float, y: float
) -> None:
    seen = open_(exhibit).look(zoom, x, y)
    expected = part(STRIPED, zoom, x, y)
    bottom = min(SCREEN[1], round((SIZE[1] - y) * zoom) - 1)
    seen, expected = (one.crop((0, 0, SCREEN[0], bottom)) for one in (seen, expected))
    assert unlike(seen, expected) < 12
    # Below half its size the stripes are as fine as the ways to scale them differ.
    assert zoom < 0.5 or differing(seen, expected) < 0.01


def test_no_edge_of_a_tile_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, open_: Open
) -> None:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    across = Image.linear_gradient("L").rotate(90).resize(SIZE, Image.Resampling.BICUBIC)
    smooth = Image.merge("RGB", [across] * 3)
    window = open_(laid(tmp_path / "exhibit", "a.png", smooth, png(smooth), "PNG"))
    for zoom, x in ((0.3, 10.0), (0.77, 433.3), (1.0, 400.0), (1.9, 420.5), (3.3, 440.1)):
        seen = window.look(zoom, x, 460).convert("L")
        for row in (0, 300, 599):
            values = list(seen.crop((0, row, 800, row + 1)).tobytes())
            steps = [abs(a - b) for a, b in pairwise(values)]
            assert max(steps) <= 2, (zoom, row)


def png(image: Image.Image) -> bytes:
    from io import BytesIO

    stream = BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photograph_is_seen_upright(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, open_: Open, orientation: int
) -> None:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
    data = jpeg(turned(STRIPED, orientation), quality=95, exif=oriented(orientation))
    window = open_(laid(tmp_path / "exhibit", "a.jpg", STRIPED, data, "JPEG"))
    for zoom, x, y in ((0.35, 0, 0), (1.0, 200.0, 300.0)):
        assert differing(window.look(zoom, x, y), part(STRIPED, zoom, x, y)) < 0.01


@pytest.mark.parametrize("orientation", [1, 6])
def test_one_that_needs_no_preparing_is_seen_too(
    tmp_path: Path, open_: Open, orientation: int
) -> None:
    data = jpeg(turned(STRIPED, orientation), quality=95, exif=oriented(orientation))
    window = open_(exhibit_with(tmp_path, a_jpg=data))
    assert differing(window.look(1.0, 200, 300), part(STRIPED, 1.0, 200, 300)) < 0.01
    assert window.tell("level") == -1


def test_what_is_outside_of_it_shows_the_ground(exhibit: Exhibit, open_: Open) -> None:
    seen = open_(exhibit).look(1.0, 2_500, -300)
    assert seen.getpixel((399, 301)) != (0, 255, 0)
    assert seen.getpixel((401, 301)) == (0, 255, 0)
    assert seen.getpixel((399, 298)) == (0, 255, 0)


def test_while_sharper_tiles_are_read_the_former_stay(exhibit: Exhibit, open_: Open) -> None:
    window = open_(exhibit)
    window.look(0.5, 300, 300)
    window.ask(1.0, 300, 300)
    assert not window.tell("isReady")
    # Beneath both lies the whole, of which 0.1 would differ.
    assert differing(window.grab(), part(STRIPED, 1.0, 300, 300)) < 0.02


def test_panning_back_and_forth_shows_each_part(exhibit: Exhibit, open_: Open) -> None:
    window = open_(exhibit)
    for x, y in ((0, 0), (900, 0), (2_100, 1_500), (0, 1_500), (1_000, 700), (0, 0)):
        assert differing(window.look(1.0, x, y), part(STRIPED, 1.0, x, y)) < 0.01


def test_one_that_becomes_ready_is_sharp_without_being_opened_anew(
    exhibit: Exhibit, open_: Open
) -> None:
    from kiosk.prepare.shelf import Shelf

    place = Shelf(exhibit.folder).find("assets/images/a.jpg")
    assert place
    away = place.rename(place.with_name("away"))
    window = open_(exhibit)
    window.look(2.5, 500, 500)
    assert window.tell("level") == -1
    away.rename(place)
    window.photographs.look()
    assert window.tell("level") == 3
    assert differing(window.look(2.5, 500, 500), part(STRIPED, 2.5, 500, 500)) < 0.01


def test_one_that_is_too_large_is_not_shown_until_it_is_ready(
    exhibit: Exhibit, open_: Open
) -> None:
    picture = exhibit.large[0]._replace(prepare="must", file="assets/images/b.jpg")
    panels = exhibit.chapters[0].panels
    figure = panels[0].figure._replace(picture=picture)
    chapter = exhibit.chapters[0]._replace(panels=(panels[0]._replace(figure=figure),))
    window = open_(exhibit._replace(chapters=(chapter,), large=(picture,)))
    assert window.look(1.0, 0, 0).getcolors() == [(SCREEN[0] * SCREEN[1], (0, 255, 0))]
    assert window.tell("isShown") is False
