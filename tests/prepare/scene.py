"""The photograph that the tests of this folder take, in every form that cameras give it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageStat

from kiosk.content.exhibit import Exhibit, Picture
from kiosk.content.pictures.pictures import examine
from kiosk.prepare.cutting import cut
from kiosk.prepare.shelf import Shelf
from tests.visit.made import chapter, exhibit, panel

SIZE = (4_600, 3_300)
"""A little more than what is shown from its own file alone."""


def scene(width: int = SIZE[0], height: int = SIZE[1]) -> Image.Image:
    """Smooth colours, on which a seam would show, with sharp squares, the red one left above."""
    across = Image.linear_gradient("L").rotate(90)
    bands = (across, Image.linear_gradient("L"), Image.radial_gradient("L"))
    image = Image.merge("RGB", bands).resize((width, height), Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(image)
    for x, y, colour in ((0.1, 0.2, "#b3261e"), (0.6, 0.3, "#16130f"), (0.4, 0.8, "#f3ead8")):
        draw.rectangle(
            (x * width, y * height, x * width + height / 10, y * height + height / 10), fill=colour
        )
    return image


def turned(image: Image.Image, orientation: int) -> Image.Image:
    """How a picture lies in the file of a camera that was held so, for an upright one to come."""
    flips = Image.Transpose
    way = {
        2: flips.FLIP_LEFT_RIGHT,
        3: flips.ROTATE_180,
        4: flips.FLIP_TOP_BOTTOM,
        5: flips.TRANSPOSE,
        6: flips.ROTATE_90,
        7: flips.TRANSVERSE,
        8: flips.ROTATE_270,
    }
    return image.transpose(way[orientation]) if orientation in way else image


def oriented(orientation: int) -> Image.Exif:
    """What a camera writes beside such a picture."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


def jpeg(image: Image.Image, **options: object) -> bytes:
    """A JPEG of a picture."""
    stream = BytesIO()
    image.save(stream, "JPEG", **{"quality": 92, **options})
    return stream.getvalue()


def opened(path: Path) -> Image.Image:
    """A picture's pixels, its file closed."""
    with Image.open(path) as image:
        return image.copy()


def unlike(one: Image.Image, other: Image.Image) -> float:
    """How much two pictures of one size differ: the mean of their worst band, 0 to 255."""
    assert one.size == other.size
    difference = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    return max(ImageStat.Stat(difference).mean)


def exhibit_with(folder: Path, **photographs: bytes) -> Exhibit:
    """An exhibit in a folder with a panel a photograph: `a_jpg=...` is the file a.jpg."""
    images = folder / "assets/images"
    images.mkdir(parents=True, exist_ok=True)
    (folder / "content").mkdir(exist_ok=True)
    (folder / "content/exhibit.yaml").touch()
    pictures = []
    for name, data in photographs.items():
        file = name.replace("_", ".")
        (images / file).write_bytes(data)
        pictures.append(examine(images, file, deep=False).picture)
    panels = (panel(picture.name.partition(".")[0], picture=picture) for picture in pictures)
    large = tuple(picture for picture in pictures if picture.prepare != "no")
    return exhibit(chapter("early", *panels))._replace(folder=folder, large=large)


def laid(folder: Path, name: str, image: Image.Image, data: bytes, kind: str) -> Exhibit:
    """An exhibit whose one photograph, of any size, has been prepared as if it were a large one."""
    shown = exhibit_with(folder, **{name.replace(".", "_"): data})
    picture = Picture(name, f"assets/images/{name}", *image.size, prepare="better")
    place = Shelf(folder).place(f"assets/images/{name}")
    assert place
    place.mkdir(parents=True)
    with (folder / "assets/images" / name).open("rb") as file:
        cut(file, kind, image.size, place)
    panels = (panel("p", picture=picture),)
    return shown._replace(chapters=(chapter("early", *panels),), large=(picture,))


def files_of(shown: Exhibit) -> list[str]:
    """The files of its large photographs, as they are given to be prepared."""
    return [picture.file for picture in shown.large if picture.file]
