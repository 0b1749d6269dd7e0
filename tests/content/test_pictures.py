"""Pictures that are missing, mislabelled, half copied, turned, too large, or not pictures."""

from __future__ import annotations

import base64
import os
import struct
import time
import unicodedata
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngImageFile
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader

from kiosk.content.pictures.pictures import Examined, clashes, examine

NOISE = Image.effect_noise((400, 300), 80).convert("RGB")


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit/assets/images"
    folder.mkdir(parents=True)
    return folder


def told(examined: Examined) -> list[str]:
    return [f"{severity}: {say}" for severity, say in examined.remarks]


def jpeg(image: Image.Image = NOISE, **options: object) -> bytes:
    stream = BytesIO()
    image.save(stream, "JPEG", **options)
    return stream.getvalue()


def png(image: Image.Image = NOISE, **options: object) -> bytes:
    stream = BytesIO()
    image.save(stream, "PNG", **options)
    return stream.getvalue()


def png_of_nothing(
    width: int, height: int, depth: int, colour: int = 0, *, interlaced: bool = False
) -> bytes:
    """A PNG of this size in a few kB; its pixels are never looked at."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 100_000, 9))
        + chunk(b"IEND", b"")
    )


# ---- which file a name means


def missing(name: str) -> str:
    return f'error: There is no picture "{name}" in assets/images.'


@pytest.mark.parametrize(
    ("there", "written", "say"),
    [
        ("Gori.JPG", "gori.jpg", ' The file that is there differs only in capitals: "Gori.JPG".'),
        (
            unicodedata.normalize("NFD", "Край.png"),
            "Край.png",
            " The file that is there looks the same, but is stored in another Unicode form: "
            f'"{unicodedata.normalize("NFD", "Край.png")}". Rename the file.',
        ),
        (
            "lenin.jpg ",
            "lenin.jpg",
            " The file that is there differs only in a space at the beginning or the end of a "
            'name: "lenin.jpg ". Rename the file.',
        ),
        ("maps/gori.jpg", "maps/gory.jpg", ' Did you mean "maps/gori.jpg"?'),
        (
            "kamenev.jpg",
            "kаmenev.jpg",
            ' It looks like "kamenev.jpg", but its second letter is Cyrillic а (U+0430).',
        ),
        ("gori.jpg", "quite-another.png", ""),
    ],
)
def test_a_missing_picture_is_told_with_the_one_that_is_there(
    images: Path, there: str, written: str, say: str
) -> None:
    (images / there).parent.mkdir(exist_ok=True)
    (images / there).write_bytes(jpeg())
    examined = examine(images, written)
    assert examined.picture.file is None
    assert told(examined) == [missing(written) + say]


def test_a_folder_that_differs_in_capitals_is_told(tmp_path: Path) -> None:
    (tmp_path / "assets/Images").mkdir(parents=True)
    assert told(examine(tmp_path / "assets/images", "map.svg")) == [
        missing("map.svg") + ' The folder that is there differs only in capitals: "assets/Images".'
        " Rename it."
    ]
    (tmp_path / "assets/Images/map.svg").touch()
    (tmp_path / "assets/images").mkdir()
    say = ' The file that is there differs only in capitals: "assets/Images/map.svg".'
    assert told(examine(tmp_path / "assets/images", "map.svg")) == [missing("map.svg") + say]
    assert told(examine(tmp_path / "assets/images", "images/map.svg")) == [
        'error: Pictures are looked for in assets/images: write "map.svg". '
        + missing("map.svg").removeprefix("error: ")
        + say
    ]
    assert told(examine(tmp_path / "nothing/assets/images", "map.svg")) == [
        missing("map.svg") + " The folder is missing."
    ]


@pytest.mark.parametrize(
    ("name", "say"),
    [
        (
            "../../etc/passwd",
            '"../../etc/passwd" leads out of assets/images with "..". Copy the picture into '
            'assets/images and write "passwd".',
        ),
        (
            "/etc/passwd",
            '"/etc/passwd" lies outside the exhibit. Copy the picture into assets/images and '
            'write "passwd".',
        ),
        (
            r"C:\Users\me\gori.jpg",
            r'"C:\Users\me\gori.jpg" lies outside the exhibit. Copy the picture into '
            'assets/images and write "gori.jpg".',
        ),
        (
            r"images\maps\a.jpg",
            r'Between a folder and a file stands /, not \: write "maps/a.jpg".',
        ),
        ("assets/images/a.jpg", 'Pictures are looked for in assets/images: write "a.jpg".'),
        (
            "https://x.org/a.jpg",
            '"https://x.org/a.jpg" is an address on the web. Copy the picture into assets/images.',
        ),
        ("./a.jpg", '"./a.jpg" is written "a.jpg".'),
        ("a\tb.jpg", '"a\ufffdb.jpg" holds a tab (U+0009), which a name cannot. Write it without.'),
        (" ", "The picture has no name."),
        ("maps", '"maps" is a folder, not a picture.'),
        ("pipe", '"pipe" is a pipe, not a picture.'),
        ("zero", '"zero" is a device, not a picture.'),
        (
            "out.jpg",
            '"out.jpg" is a link to a file outside the exhibit, which is never opened. Copy the '
            "picture itself into assets/images.",
        ),
        (
            "loop",
            'There is no picture "loop" in assets/images. The link of this name leads nowhere. '
            "Copy the picture itself there.",
        ),
        (
            "maps/out/x.jpg",
            '"maps/out/x.jpg" is a link to a file outside the exhibit, which is never opened. '
            "Copy the picture itself into assets/images.",
        ),
        ("empty.jpg", '"empty.jpg" is empty. Copy the picture again from the original.'),
        ("a" * 300, f'"{"a" * 60}…{"a" * 20}" cannot be read: file name too long.'),
        (
            "\ud800.jpg",
            '"\ufffd.jpg" holds an unprintable character (U+D800), which a name '
            "cannot. Write it without.",
        ),
    ],
)
def test_what_is_no_picture_of_the_exhibit_is_not_opened(
    images: Path, tmp_path: Path, name: str, say: str
) -> None:
    (images / "maps").mkdir()
    (images / "a.jpg").write_bytes(jpeg())
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/x.jpg").write_bytes(jpeg())
    os.mkfifo(images / "pipe")
    (images / "zero").symlink_to("/dev/zero")
    (images / "out.jpg").symlink_to(tmp_path / "outside/x.jpg")
    (images / "maps/out").symlink_to(tmp_path / "outside")
    (images / "loop").symlink_to("loop")
    (images / "empty.jpg").touch()
    start = time.perf_counter()
    examined = examine(images, name)
    assert time.perf_counter() - start < 1
    assert examined.picture.file is None
    assert told(examined) == [f"error: {say}"]


@pytest.mark.parametrize(
    "name",
    ["Plan #5.jpg", "50% quota.jpg", "who?.jpg", "a%20b.jpg", "a b.jpg", "Сталин (1929).jpg"],
)
def test_any_name_of_a_file_will_do(images: Path, name: str) -> None:
    (images / name).write_bytes(jpeg())
    examined = examine(images, name)
    assert examined.picture.file == f"assets/images/{name}"
    assert told(examined) == []


def test_a_link_within_the_exhibit_is_followed(images: Path) -> None:
    (images.parent / "photo.jpg").write_bytes(jpeg())
    (images / "a.jpg").symlink_to("../photo.jpg")
    assert told(examine(images, "a.jpg")) == []


def test_an_exhibit_may_itself_be_a_link(images: Path, tmp_path: Path) -> None:
    (images / "a.jpg").write_bytes(jpeg())
    (tmp_path / "link").symlink_to("exhibit")
    assert told(examine(tmp_path / "link/assets/images", "a.jpg")) == []


def test_names_that_differ_only_in_form_clash(images: Path) -> None:
    (images / "maps").mkdir()
    decomposed = unicodedata.normalize("NFD", "й.jpg")
    for name in ("A.svg", "a.svg", "й.jpg", decomposed, "b.svg", "maps/b.svg", "c.png", "c.png "):
        (images / name).touch()
    rename = "other computers take them for one file. Rename one of them."
    assert clashes(images) == [
        ("assets/images/a.svg", f'"a.svg" and "A.svg" differ only in capitals; {rename}'),
        ("assets/images/c.png ", f'"c.png " and "c.png" differ only in a space; {rename}'),
        (
            "assets/images/й.jpg",
            f'"й.jpg" and "{decomposed}" differ only in their Unicode form; {rename}',
        ),
    ]
    assert clashes(images / "nothing") == []


# ---- what the file really is

HALF = "is damaged or only half copied. Copy it again from the original."


def test_damage_within_a_jpeg_is_told(images: Path) -> None:
    whole = jpeg()
    (images / "a.jpg").write_bytes(whole[:20_000] + whole[22_000:])
    examined = examine(images, "a.jpg")
    assert told(examined) == [
        'warning: "a.jpg" is damaged within: from there on it is grey, shifted or in wrong '
        "colours. Copy it again from the original."
    ]
    assert examined.picture.file


def broken_checksum() -> bytes:
    data = bytearray(png())
    at = data.index(b"IDAT")
    (length,) = struct.unpack(">I", data[at - 4 : at])
    data[at + 4 + length] ^= 0xFF
    return bytes(data)


@pytest.mark.parametrize(
    ("name", "data", "say"),
    [
        ("a.jpg", jpeg()[: len(jpeg()) * 55 // 100], HALF),
        ("p.jpg", jpeg(progressive=True)[: len(jpeg(progressive=True)) * 55 // 100], HALF),
        ("zeros.jpg", jpeg()[:20_000] + bytes(20_000), HALF),
        ("a.png", png()[: len(png()) // 2], HALF),
        ("crc.png", broken_checksum(), HALF),
        (
            "heic.jpg",
            b"\0\0\0\x18ftypheic" + bytes(300),
            "is a HEIC picture, as phones take them, which cannot be shown. Save it as JPEG or "
            "PNG.",
        ),
        (
            "a.avif",
            b"\0\0\0\x1cftypavif" + bytes(300),
            "is an AVIF picture, which cannot be shown. Save it as JPEG or PNG.",
        ),
        ("a.pdf", b"%PDF-1.4", "is a PDF, which cannot be shown. Save it as JPEG or PNG."),
        (
            "page.jpg",
            b"<!DOCTYPE html><html>404</html>",
            "is a web page, not a picture: the download failed. Download the picture again.",
        ),
        (
            "noise.png",
            b"abcd" * 100,
            "is no picture that can be shown, or is damaged. Save it as JPEG or PNG.",
        ),
        (
            "bad.svg",
            b"<svg viewBox='0 0 1 1'><script/></svg>",
            "holds a script, which is never run. Save it without.",
        ),
    ],
)
def test_what_cannot_be_shown_is_an_error(images: Path, name: str, data: bytes, say: str) -> None:
    (images / name).write_bytes(data)
    examined = examine(images, name)
    assert examined.picture.file is None
    assert told(examined) == [f'error: "{name}" {say}']


def test_without_decoding_a_missing_end_is_still_found(images: Path) -> None:
    for name, data in (("a.jpg", jpeg()), ("a.png", png())):
        (images / name).write_bytes(data)
        assert told(examine(images, name, deep=False)) == []
        (images / name).write_bytes(data[: len(data) // 2])
        assert told(examine(images, name, deep=False)) == [f'error: "{name}" {HALF}']


@pytest.mark.parametrize("name", ["a.bmp", "a.tif"])
def test_what_has_no_end_mark_is_decoded(images: Path, name: str) -> None:
    NOISE.save(images / name)
    assert told(examine(images, name)) == []
    (images / name).write_bytes((images / name).read_bytes()[:180_000])
    assert told(examine(images, name)) == [f'error: "{name}" {HALF}']


def test_a_quick_look_decodes_nothing(images: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded = []
    monkeypatch.setattr(PngImageFile, "load", lambda image: decoded.append(image.size))
    (images / "a.png").write_bytes(png())
    assert told(examine(images, "a.png", deep=False)) == []
    assert decoded == []
    examine(images, "a.png")
    assert decoded == [(400, 300)]


def webp() -> bytes:
    stream = BytesIO()
    NOISE.save(stream, "WEBP")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "say"),
    [
        ("a.png", webp(), 'is really a WebP picture. Let its name end in ".webp".'),
        ("a.gif", png(), 'is really a PNG picture. Let its name end in ".png".'),
        ("a", jpeg(), 'is really a JPEG picture. Let its name end in ".jpg".'),
        (
            "a.jpg",
            b"<svg viewBox='0 0 400 300'/>",
            'is really a drawing in SVG. Let its name end in ".svg".',
        ),
        ("a.svg", jpeg(), 'is really a JPEG picture. Let its name end in ".jpg".'),
    ],
)
def test_a_wrong_ending_is_shown_with_a_warning(
    qapp: QGuiApplication, images: Path, name: str, data: bytes, say: str
) -> None:
    (images / name).write_bytes(data)
    examined = examine(images, name)
    assert told(examined) == [f'warning: "{name}" {say}']
    assert examined.picture.file == f"assets/images/{name}"
    assert (examined.picture.width, examined.picture.height) == (400, 300)
    assert seen(images / name).size().toTuple() == (400, 300)


def test_an_animation_is_shown_still(images: Path) -> None:
    frames = [Image.new("RGB", (30, 20), colour) for colour in ("red", "green", "blue")]
    frames[0].save(images / "a.gif", save_all=True, append_images=frames[1:])
    examined = examine(images, "a.gif")
    assert told(examined) == ['warning: "a.gif" is animated; only its first picture is shown.']
    assert examined.picture.file


# ---- turned


def seen(path: Path) -> QImage:
    """A picture as the stage shows it."""
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader.read()


def exif(orientation: int) -> Image.Exif:
    found = Image.Exif()
    found[0x0112] = orientation
    return found


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_phone_s_picture_has_the_size_it_is_seen_in(
    qapp: QGuiApplication, images: Path, orientation: int
) -> None:
    (images / "a.jpg").write_bytes(jpeg(exif=exif(orientation)))
    picture = examine(images, "a.jpg").picture
    assert (picture.width, picture.height) == seen(images / "a.jpg").size().toTuple()
    assert picture.width == (300 if orientation >= 5 else 400)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_what_the_stage_would_not_turn_is_prepared(
    images: Path, kind: str, orientation: int
) -> None:
    name = f"a.{kind.lower()}"
    NOISE.save(images / name, kind, exif=exif(orientation))
    examined = examine(images, name)
    assert told(examined) == []
    assert examined.picture.prepare == ("must" if orientation > 1 else "no")
    assert examined.picture.width == (300 if orientation >= 5 else 400)


# ---- colours

PATCHES = ((200, 30, 30), (30, 120, 60), (240, 230, 210))


def patches() -> Image.Image:
    image = Image.new("RGB", (120, 80))
    for number, colour in enumerate(PATCHES):
        image.paste(colour, (number * 40, 0, number * 40 + 40, 80))
    return image


def ycck() -> bytes:
    """As Photoshop writes it: the colours as YCbCr, and black beside them."""
    cyan, magenta, yellow, black = patches().convert("CMYK").split()
    bands = Image.merge("RGB", (cyan, magenta, yellow)).convert("YCbCr").split()
    planes = [band.point(lambda value: 255 - value) for band in bands]
    data = bytearray(jpeg(Image.merge("CMYK", (*planes, black)), quality=95, subsampling=0))
    data[data.index(b"Adobe") + 11] = 2
    return bytes(data)


@pytest.mark.parametrize(
    "data", [jpeg(patches().convert("CMYK"), quality=95), ycck()], ids=["cmyk", "ycck"]
)
def test_cmyk_that_says_how_it_is_meant_is_shown_right(
    qapp: QGuiApplication, images: Path, data: bytes
) -> None:
    (images / "a.jpg").write_bytes(data)
    assert told(examine(images, "a.jpg")) == []
    image = seen(images / "a.jpg").convertToFormat(QImage.Format.Format_RGB32)
    for number, colour in enumerate(PATCHES):
        shown = QColor(image.pixel(number * 40 + 20, 40)).getRgb()[:3]
        assert max(abs(a - b) for a, b in zip(shown, colour, strict=True)) <= 4


def test_cmyk_that_does_not_say_how_it_is_meant_is_to_be_looked_at(images: Path) -> None:
    marked = jpeg(patches().convert("CMYK"))
    at = marked.index(b"\xff\xee")
    (images / "a.jpg").write_bytes(marked[:at] + marked[at + 16 :])
    examined = examine(images, "a.jpg")
    assert told(examined) == [
        'warning: "a.jpg" has the colours of a printing press (CMYK) and does not say how they are '
        "meant. Look at it on the screen; if it looks like a negative, convert it to RGB."
    ]
    assert examined.picture.file


def test_what_has_a_profile_is_shown_by_it(images: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    wide = profile.replace(b"s\0R\0G\0B\0", b"w\0i\0d\0e\0")
    (images / "a.jpg").write_bytes(jpeg(icc_profile=wide))
    (images / "b.jpg").write_bytes(jpeg(patches().convert("CMYK"), icc_profile=wide))
    patches().convert("CMYK").save(images / "c.tif")
    for name in ("a.jpg", "b.jpg", "c.tif"):
        assert told(examine(images, name)) == []


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_is_shown(qapp: QGuiApplication, images: Path, mode: str) -> None:
    (images / "a.png").write_bytes(png(Image.new(mode, (40, 30))))
    examined = examine(images, "a.png")
    assert told(examined) == []
    assert seen(images / "a.png").size().toTuple() == (40, 30)


# ---- one file and the next


def test_another_file_of_the_same_name_has_another_version(images: Path) -> None:
    (images / "a.jpg").write_bytes(jpeg())
    before = examine(images, "a.jpg").picture
    assert examine(images, "a.jpg", deep=False).picture == before
    (images / "new").write_bytes(jpeg())
    (images / "new").replace(images / "a.jpg")
    after = examine(images, "a.jpg").picture
    assert after.version != before.version
    assert after == before._replace(version=after.version)


# ---- size


@pytest.mark.parametrize(
    ("name", "data", "say"),
    [
        (
            "a.png",
            png_of_nothing(40_000, 40_000, 1),
            "has 1,600 megapixels, more than a PNG may have (400)",
        ),
        (
            "b.png",
            png_of_nothing(12_000, 9_000, 8, 2, interlaced=True),
            "has 108 megapixels, more than an interlaced PNG may have (100)",
        ),
        (
            "c.jpg",
            jpeg(Image.new("L", (12_000, 9_000)), progressive=True),
            "has 108 megapixels, more than a progressive JPEG may have (100)",
        ),
        (
            "d.bmp",
            b"BM" + struct.pack("<IIIIiiHHI", 0, 0, 54, 40, 8_000, 8_000, 1, 24, 0) + bytes(60),
            "has 64 megapixels, more than a BMP may have (60)",
        ),
    ],
)
def test_a_picture_too_large_is_not_decoded(images: Path, name: str, data: bytes, say: str) -> None:
    (images / name).write_bytes(data)
    start = time.perf_counter()
    examined = examine(images, name)
    assert time.perf_counter() - start < 0.5
    assert told(examined) == [
        f'warning: "{name}" {say}; its description is shown instead. Make it smaller, or save it '
        "as a baseline JPEG, which may have any size."
    ]
    assert examined.picture.file is None


@pytest.mark.parametrize(
    ("name", "image", "options", "prepare"),
    [
        ("a.jpg", Image.new("L", (4_000, 3_000)), {}, "no"),
        ("a.jpg", Image.new("L", (4_001, 3_000)), {}, "better"),
        ("a.jpg", Image.new("L", (9_000, 7_000)), {}, "better"),
        ("a.jpg", Image.new("L", (9_000, 7_000)), {"progressive": True}, "must"),
        ("a.png", Image.new("1", (4_001, 3_000)), {}, "better"),
        ("a.png", Image.new("1", (9_000, 7_000)), {}, "must"),
        ("a.tif", Image.new("1", (9_000, 7_000)), {"compression": "group4"}, "must"),
        ("a.tif", Image.new("RGB", (40, 30)), {"compression": "jpeg"}, "must"),
        ("a.gif", Image.new("1", (4_001, 3_000)), {}, "no"),
    ],
)
def test_a_large_picture_is_to_be_prepared(
    images: Path, name: str, image: Image.Image, options: dict[str, object], prepare: str
) -> None:
    image.save(images / name, **options)
    examined = examine(images, name)
    assert (told(examined), examined.picture.prepare) == ([], prepare)
    assert examined.picture.file


@pytest.mark.parametrize("name", ["a.png", "a.tif"])
def test_the_largest_pictures_are_decoded_strip_by_strip(images: Path, name: str) -> None:
    Image.effect_noise((9_000, 700), 80).resize((9_000, 7_000)).save(images / name)
    assert told(examine(images, name)) == []
    data = bytearray((images / name).read_bytes())
    at = len(data) // 2
    data[at : at + 1000] = b"\xff\x13\x77\x01" * 250
    (images / name).write_bytes(data if name == "a.png" else data[: len(data) * 2 // 3])
    assert told(examine(images, name)) == [f'error: "{name}" {HALF}']


def test_a_jpeg_of_any_size_is_shown(images: Path) -> None:
    data = jpeg(Image.new("L", (12_000, 8_000)))
    (images / "a.jpg").write_bytes(data)
    start = time.perf_counter()
    examined = examine(images, "a.jpg")
    assert time.perf_counter() - start < 1
    assert (told(examined), examined.picture.width) == ([], 12_000)


def test_what_only_a_browser_draws_is_a_warning(images: Path) -> None:
    (images / "a.svg").write_text('<svg viewBox="0 0 1 1"><g clip-path="url(#a)"/></svg>')
    examined = examine(images, "a.svg")
    assert examined.picture.file == "assets/images/a.svg"
    assert told(examined) == [
        'warning: "a.svg" asks for what a browser draws and this program does not: clip-path. '
        "Look at it on the screen; most drawing programs can turn it into paths "
        '("Convert to path").'
    ]


@pytest.mark.parametrize("side", [8_000, 40_000])
def test_a_drawing_with_a_bomb_inside_is_refused(images: Path, side: int) -> None:
    stream = BytesIO()
    Image.new("1", (8_000, 8_000)).save(stream, "PNG")
    bomb = stream.getvalue() if side == 8_000 else png_of_nothing(side, side, 1)
    data = base64.b64encode(bomb).decode()
    (images / "a.svg").write_text(
        f'<svg viewBox="0 0 1 1"><image href="data:image/png;base64,{data}"/></svg>'
    )
    assert told(examine(images, "a.svg")) == [
        'error: "a.svg" holds a picture that cannot be shown. Embed it as JPEG or PNG.'
    ]


def test_a_picture_without_permission_is_told(
    images: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (images / "a.jpg").write_bytes(jpeg())

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert told(examine(images, "a.jpg")) == ['error: "a.jpg" cannot be read: permission denied.']
