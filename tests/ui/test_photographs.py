"""The museum's own photographs: upright, in their colours, around their focus, wherever shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
import pyvips
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColorSpace, QImage
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit, Point
from kiosk.content.load import load
from kiosk.content.rules import sharpness
from kiosk.prepare.work import prepare
from kiosk.stage.preparing import Preparing
from tests.content.on_disk import FILES, OnDisk
from tests.prepare.scene import exhibit_with, files_of, jpeg, oriented, scene, turned, unlike
from tests.ui.deep import DeepWindow
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Visitor, box

Stand = Callable[..., Visitor]
ALIKE = 2.5
"""Two pictures that look the same, of which one was made smaller by another program."""
SMALL = (900, 700)
RED_SQUARE = Point(0.14, 0.25)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))


def packed(image: Image.Image, kind: str, **options: object) -> bytes:
    stream = BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def vips() -> pyvips.Image:
    image = pyvips.Image.new_from_memory(scene(*SMALL).tobytes(), *SMALL, 3, "uchar")
    return image.copy(interpretation="srgb")


def of_a_press() -> pyvips.Image:
    return vips().icc_transform("cmyk", input_profile="srgb")


def as_rgb(image: pyvips.Image) -> Image.Image:
    memory = image.icc_transform("srgb").write_to_memory()
    return Image.frombytes("RGB", SMALL, memory)


def adobe_rgb() -> bytes:
    """As photographers have their cameras write it."""
    image = QImage(scene(*SMALL).tobytes(), *SMALL, 3 * SMALL[0], QImage.Format.Format_RGB888)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def sixteen_bits(kind: str) -> bytes:
    grey = scene(*SMALL).convert("L").convert("I").point(lambda value: value * 257)
    return packed(grey.convert("I;16"), kind)


def in_black_and_white() -> Image.Image:
    return scene(*SMALL).convert("L").point(lambda value: 255 * (value > 127)).convert("1")


def panel_picture(visitor: Visitor) -> tuple[Image.Image, tuple[int, int]]:
    """The middle of the panel's picture, where nothing lies over it; and the whole frame's size."""
    frame = box(visitor.item("Picture")).toRect()
    visitor.qtbot.waitUntil(lambda: visitor.ask("Picture", "item.isReady && item.isShown") is True)
    grabbed = visitor.window.grabWindow().copy(frame)
    grabbed = grabbed.convertToFormat(QImage.Format.Format_RGBX8888)
    data = bytes(grabbed.constBits())
    size = grabbed.width(), grabbed.height()
    image = Image.frombytes("RGB", size, data, "raw", "RGBX", grabbed.bytesPerLine())
    return middle(image), size


def middle(image: Image.Image) -> Image.Image:
    width, height = image.size
    return image.crop((width // 5, height // 5, width * 4 // 5, height * 3 // 5))


def cropped(image: Image.Image, size: tuple[int, int], focus: Point) -> Image.Image:
    """A picture as it fills a frame with its focus as near to the middle as there is picture."""
    scale = max(size[0] / image.width, size[1] / image.height)
    width, height = round(image.width * scale), round(image.height * scale)
    left = round(min(max(focus.x * width - size[0] / 2, 0), width - size[0]))
    top = round(min(max(focus.y * height - size[1] / 2, 0), height - size[1]))
    large = image.resize((width, height), Image.Resampling.BILINEAR)
    return large.crop((left, top, left + size[0], top + size[1]))


def turn_to(visitor: Visitor, place: int) -> None:
    visitor.visit.goTo(place)
    visitor.rest()


@pytest.fixture
def curator(tmp_path: Path) -> OnDisk:
    """A curator's exhibit, with a drawing in its one panel."""
    return OnDisk.whole(tmp_path / "exhibit")


def read(folder: Path) -> Exhibit:
    exhibit = load(folder).exhibit
    assert exhibit
    return exhibit


class TestADrawingGivesWay:
    @pytest.fixture
    def visitors(self, stand: Stand) -> Iterator[Callable[..., Visitor]]:
        made: list[Preparing] = []

        def before(exhibit: Exhibit, size: tuple[int, int] = LANDSCAPE) -> Visitor:
            visitor = stand(exhibit, size)
            made.append(Preparing(visitor.handed))
            return visitor

        yield before
        for preparing in made:
            preparing.end()

    def test_to_a_phone_s_photograph_of_thirty_megapixels_by_one_line(
        self, curator: OnDisk, visitors: Callable[..., Visitor]
    ) -> None:
        upright = scene(4_700, 6_500)
        lying = jpeg(turned(upright, 6), exif=oriented(6))
        (curator.folder / "assets/images/gorki.jpg").write_bytes(lying)
        text = FILES["content/chapters/lenin.yaml"]
        text = text.replace("image: gorki.svg", "image: gorki.jpg\n      focus: 14% 25%")
        curator.put("content/chapters/lenin.yaml", text)
        exhibit = read(curator.folder)
        figure = exhibit.chapters[0].panels[0].figure
        assert (figure.picture.width, figure.picture.height) == upright.size
        for size in (LANDSCAPE, PORTRAIT):
            visitor = visitors(exhibit, size)
            told = visitor.photographs
            visitor.qtbot.waitUntil(lambda told=told: told.ready == 1, timeout=60_000)
            visitor.qtbot.waitUntil(lambda told=told: told.remaining == 0)
            seen, frame = panel_picture(visitor)
            assert unlike(seen, middle(cropped(upright, frame, RED_SQUARE))) < ALIKE
            assert "The visitor's chair." in str(visitor.items("caption"))
            assert "Drawn for this exhibit" in str(visitor.items("credit"))
            assert "CC BY-SA 4.0" in str(visitor.items("credit"))

    def test_and_it_to_another_under_the_same_name(
        self, curator: OnDisk, visitors: Callable[..., Visitor]
    ) -> None:
        file = curator.folder / "assets/images/gorki.jpg"
        text = FILES["content/chapters/lenin.yaml"].replace("gorki.svg", "gorki.jpg")
        curator.put("content/chapters/lenin.yaml", text)
        for colour in ("#336699", "#996633"):
            file.write_bytes(jpeg(Image.new("RGB", (4_200, 3_000), colour)))
            exhibit = read(curator.folder)
            visitor = visitors(exhibit)
            told = visitor.photographs
            visitor.qtbot.waitUntil(lambda told=told: told.ready == 1, timeout=60_000)
            seen, _ = panel_picture(visitor)
            assert unlike(seen, Image.new("RGB", seen.size, colour)) < ALIKE
        # What was told before is told anew to a window that is there.
        file.write_bytes(jpeg(Image.new("RGB", (4_200, 3_000), "#669933")))
        told.show(read(curator.folder))
        visitor.qtbot.waitUntil(lambda: told.remaining == 1)
        visitor.qtbot.waitUntil(lambda: (told.ready, told.remaining) == (1, 0), timeout=60_000)


def test_another_file_of_the_same_name_is_shown_on_every_screen(
    stand: Stand, curator: OnDisk
) -> None:
    text = FILES["content/chapters/lenin.yaml"].replace("gorki.svg", "gorki.png")
    curator.put("content/chapters/lenin.yaml", text)
    for colour in ("#336699", "#996633"):
        image = Image.new("RGB", (1_300, 1_300), colour)
        image.save(curator.folder / "assets/images/gorki.png")
        # The window before still holds the former picture, and Qt would give it to the next one.
        visitor = stand(read(curator.folder))
        for screen, item in (("", "Picture"), ("overview", "Picture"), ("figure", "CloseUp")):
            if screen:
                visitor.visit.openScreen(screen)
            visitor.qtbot.waitUntil(
                lambda seen=visitor, item=item, colour=colour: colour_of(seen, item) == colour
            )
            visitor.visit.closeScreen()


def colour_of(visitor: Visitor, item: str) -> str:
    """Of the one that lies above the others, a little above its middle."""
    shown = visitor.items(item)
    if not shown:
        return ""
    frame = box(shown[-1])
    at = frame.center().x() - 3, frame.top() + frame.height() * 0.3
    return visitor.window.grabWindow().pixelColor(*map(round, at)).name()


KINDS: dict[str, tuple[Callable[[], bytes], Callable[[], Image.Image]]] = {
    "p3_jpg": (
        lambda: vips().icc_transform("p3", input_profile="srgb").jpegsave_buffer(Q=95),
        lambda: scene(*SMALL),
    ),
    "p3_webp": (
        lambda: vips().icc_transform("p3", input_profile="srgb").webpsave_buffer(lossless=True),
        lambda: scene(*SMALL),
    ),
    "adobe_png": (adobe_rgb, lambda: scene(*SMALL)),
    "press_jpg": (lambda: of_a_press().jpegsave_buffer(Q=95), lambda: as_rgb(of_a_press())),
    "press_tif": (lambda: of_a_press().tiffsave_buffer(), lambda: as_rgb(of_a_press())),
    "naive_tif": (lambda: packed(scene(*SMALL).convert("CMYK"), "TIFF"), lambda: scene(*SMALL)),
    "grey_jpg": (
        lambda: jpeg(scene(*SMALL).convert("L")),
        lambda: scene(*SMALL).convert("L").convert("RGB"),
    ),
    "deep_png": (lambda: sixteen_bits("PNG"), lambda: scene(*SMALL).convert("L").convert("RGB")),
    "deep_tif": (lambda: sixteen_bits("TIFF"), lambda: scene(*SMALL).convert("L").convert("RGB")),
    "line_tif": (
        lambda: packed(in_black_and_white(), "TIFF", compression="group4"),
        lambda: in_black_and_white().convert("RGB"),
    ),
    "turned_png": (
        lambda: packed(turned(scene(*SMALL), 8), "PNG", exif=oriented(8)),
        lambda: scene(*SMALL),
    ),
    "turned_tif": (
        lambda: packed(turned(scene(*SMALL), 6), "TIFF", exif=oriented(6)),
        lambda: scene(*SMALL),
    ),
    "packed_tif": (
        lambda: packed(scene(*SMALL), "TIFF", compression="jpeg", quality=95),
        lambda: scene(*SMALL),
    ),
}


def test_every_kind_is_shown_in_its_colours_and_upright(stand: Stand, tmp_path: Path) -> None:
    made = exhibit_with(tmp_path, **{name: data() for name, (data, _) in KINDS.items()})
    prepare(made.folder, files_of(made), lambda: None)
    visitor = stand(made)
    for place, (name, (_, expected)) in enumerate(KINDS.items()):
        turn_to(visitor, place)
        seen, frame = panel_picture(visitor)
        reference = middle(cropped(expected(), frame, Point(0.5, 0.5)))
        assert unlike(seen, reference) < ALIKE, name


@pytest.mark.parametrize("name", ["p3_jpg", "press_tif", "turned_png"])
def test_looked_at_closely_it_is_the_same(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    data, expected = KINDS[name]
    made = exhibit_with(tmp_path, **{name: data()})
    prepare(made.folder, files_of(made), lambda: None)
    window = DeepWindow(qtbot, made, SMALL)
    try:
        assert unlike(window.look(1.0, 0, 0), expected()) < ALIKE
    finally:
        window.leave()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_check_knows_how_large_pictures_are_shown(stand: Stand, size: tuple[int, int]) -> None:
    number = [LANDSCAPE, PORTRAIT].index(size)
    visitor = stand(size=size, start=5)
    assert box(visitor.item("Picture")).size().toTuple() == sharpness.FILLED[number]
    visitor.visit.openScreen("figure")
    visitor.qtbot.waitUntil(lambda: bool(visitor.items("CloseUp")))
    width, height = sharpness.HELD[number]
    frame = box(visitor.item("CloseUp"))
    assert frame.width() == width
    assert abs(frame.height() - height) < height / 20
