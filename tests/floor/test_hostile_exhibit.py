"""Pictures that are not there or not what they claim: their words stand in, and all else runs."""

from __future__ import annotations

import io
import os
import socket
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from tests.floor.coloured import alt, is_at, name_of, painted, write
from tests.floor.conftest import Visitor
from tests.floor.waiting import until

Start = Callable[..., Visitor]
SKY = (0xDA, 0xCD, 0xB2)
INK = (0x16, 0x13, 0x0F)


def photograph(form: str, share: float, **more: bool) -> bytes:
    """The first part of a picture file."""
    with io.BytesIO() as file:
        Image.effect_noise((300, 300), 80).save(file, form, **more)
        whole = file.getvalue()
    return whole[: int(len(whole) * share)]


def fifo(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def link(to: str) -> Callable[[Path], None]:
    """What puts a link in a picture's place."""

    def put(path: Path) -> None:
        path.unlink()
        path.symlink_to(to)

    return put


def directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


# What is done to a picture, by the name that the panel has for it.
DAMAGE: dict[str, Callable[[Path], object]] = {
    "missing.svg": Path.unlink,
    "pipe.svg": fifo,
    "pipe.png": fifo,
    "empty.png": lambda path: path.write_bytes(b""),
    "header.jpg": lambda path: path.write_bytes(photograph("JPEG", 0.001)),
    "page.jpg": lambda path: path.write_text("<html><body>404 Not Found</body></html>"),
    "half.jpg": lambda path: path.write_bytes(photograph("JPEG", 0.55)),
    "rough.jpg": lambda path: path.write_bytes(photograph("JPEG", 0.55, progressive=True)),
    "half.png": lambda path: path.write_bytes(photograph("PNG", 0.55)),
    "cut.svg": lambda path: path.write_text(path.read_text()[:40]),
    "endless.png": link("/dev/zero"),
    "password.svg": link("/etc/passwd"),
    "folder.svg": directory,
    "gori.svg": lambda path: path.rename(path.with_name("Gori.SVG")),
    "lenin.svg": lambda path: path.rename(path.with_name("lenin.svg ")),
}


def damaged(folder: Path, images: dict[int, str]) -> Path:
    """The coloured exhibit with damaged pictures at some places."""
    exhibit = write(folder, images)
    for name in images.values():
        DAMAGE[name](exhibit / "assets" / "images" / name)
    return exhibit


def shows_words(visitor: Visitor, place: int) -> bool:
    """Whether in the picture's place its alternative text is written, and told."""
    found = visitor.reader.find("image", alt(place))
    if len(found) != 1 or found[0].box is None:
        return False
    x, y, width, height = found[0].box
    frame = visitor.screen.picture().crop((x, y, x + width, y + height))
    colours = {colour for _, colour in frame.getcolors(width * height) or []}
    return (x, y) == (0, 0) and {SKY, INK} <= colours and not painted(visitor)


def test_each_damaged_picture_is_told_in_words_and_the_next_panel_comes(
    visitor: Start, tmp_path: Path
) -> None:
    images = dict(enumerate(DAMAGE, start=1))
    before = visitor(str(damaged(tmp_path, images)), faulty=[name_of(place) for place in images])
    for place, name in images.items():
        before.keys.press("Right")
        before.reader.the("heading", f"Colour {place}")
        until(f"words for {name}", lambda place=place: shows_words(before, place), 5)
    before.keys.press("Right")
    is_at(before, len(images) + 1)
    before.keys.press("Home")
    is_at(before, 0)


@pytest.mark.parametrize("name", ["pipe.svg", "half.jpg", "endless.png"])
def test_it_starts_with_a_damaged_picture(visitor: Start, tmp_path: Path, name: str) -> None:
    before = visitor(str(damaged(tmp_path, {0: name})), faulty=[name_of(0)])
    until(f"words for {name}", lambda: shows_words(before, 0), 5)
    before.keys.press("Right")
    is_at(before, 1)


NAMES = {
    1: "Plan #5.svg",
    2: "50% quota.svg",
    3: "who?.svg",
    4: "a%20b.svg",
    5: "a b.svg",
    6: "Сталин (1929).svg",
    7: "a&amp;b;c+d.svg",
}


def test_signs_in_names_of_folders_and_pictures_are_no_more_than_signs(
    visitor: Start, tmp_path: Path
) -> None:
    before = visitor(str(write(tmp_path / "Выставка #1" / "50%", NAMES)))
    is_at(before, 0)
    for place in (*NAMES, len(NAMES) + 1):
        before.keys.press("Right")
        is_at(before, place)


def test_no_text_and_no_picture_reaches_out(visitor: Start, tmp_path: Path) -> None:
    """Somebody listens where they point to, and hears nothing; tags are shown as written."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/p.png"
        tag = f"<img src='{address}'>"
        exhibit = write(tmp_path)
        for path in (exhibit / "content").rglob("*.yaml"):
            told = path.read_text(encoding="utf-8")
            for text in ("Colour 1", "A wall.", "Painted for this test", "Vladimir Lenin"):
                told = told.replace(text, f"{text} {tag}")
            path.write_text(told.replace("Colours", f"Colours {tag}"), encoding="utf-8")
        (exhibit / "assets" / "images" / "1.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"'
            f' width="900" height="900"><image x:href="{address}" width="900" height="900"/>'
            f'<image href="{address}" width="900" height="900"/></svg>'
        )
        before = visitor(str(exhibit), faulty=[name_of(1)])
        before.keys.press("Right")
        before.reader.the("heading", f"Colour 1 {tag}")
        before.touch.tap(before.reader.the("link", "Lenin").middle)
        before.reader.the("dialog", f"Vladimir Lenin {tag}")
        before.keys.press("Escape", "Right")
        is_at(before, 2)
        with pytest.raises(BlockingIOError):
            server.accept()
