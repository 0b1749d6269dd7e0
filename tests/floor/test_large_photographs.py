"""A photograph too large to be shown appears once it has been prepared, come what may."""

from __future__ import annotations

import io
import os
import signal
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from tests.floor.coloured import Colour, alt, colour, is_at, write
from tests.floor.conftest import Visitor
from tests.floor.show import Show
from tests.floor.virtual_screen import VirtualScreen
from tests.floor.waiting import until

MANY = 3


def huge(of: Colour) -> bytes:
    """A PNG of 63 megapixels, all of one colour."""
    with io.BytesIO() as file:
        image = Image.new("P", (9_000, 7_000), 0)
        image.putpalette(of)
        image.save(file, "PNG", compress_level=1)
        return file.getvalue()


def with_huge(folder: Path, count: int = 1) -> Path:
    """The coloured exhibit, whose first panels have such photographs."""
    exhibit = write(folder, {place: f"{place}.png" for place in range(count)})
    for place in range(count):
        (exhibit / f"assets/images/{place}.png").write_bytes(huge(colour(place)))
    return exhibit


def is_seen(screen: VirtualScreen, place: int) -> bool:
    """Whether the screen's upper left corner has a panel's colour; JPEG may miss it by a little."""
    seen = screen.row(8).getpixel((8, 0))
    assert isinstance(seen, tuple)
    return all(abs(a - b) <= 3 for a, b in zip(seen, colour(place), strict=False))


def preparing(show: Show) -> list[int]:
    """The processes that a show has started."""
    lists = Path(f"/proc/{show.process.pid}/task").glob("*/children")
    return [int(child) for path in lists for child in path.read_text().split()]


def whole(state: Path) -> list[Path]:
    return [path for path in state.glob("pictures/*/[!.]*/copies") if path.is_dir()]


def at_work(state: Path) -> list[Path]:
    return list(state.glob("pictures/*/.*/**/*.jpg"))


def test_it_appears_while_its_panel_is_looked_at(
    visitor: Callable[..., Visitor], tmp_path: Path
) -> None:
    before = visitor(str(with_huge(tmp_path / "exhibit")), "--at", "c0")
    until("the photograph", lambda: is_seen(before.screen, 0), 30)
    assert before.reader.the("image", alt(0))
    before.keys.press("Right")
    is_at(before, 1)
    until("the end of the work", lambda: preparing(before.show) == [])


def test_whoever_kills_the_work_keeps_the_show(
    visitor: Callable[..., Visitor],
    xvfb: Callable[..., VirtualScreen],
    tmp_path: Path,
) -> None:
    exhibit, state = with_huge(tmp_path / "exhibit", MANY), tmp_path / "visitor-1"
    before = visitor(str(exhibit), "--at", "c0")
    until("tiles", lambda: at_work(state))
    [process] = preparing(before.show)
    os.kill(process, signal.SIGKILL)
    until("its end", lambda: preparing(before.show) == [])
    assert len(whole(state)) < MANY
    before.keys.press("End", "Home")
    before.show.end()
    screen = xvfb()
    with Show(screen, state, (str(exhibit), "--at", "c0")) as again:
        until("all of them", lambda: len(whole(state)) == MANY, 180)
        until("the photograph", lambda: is_seen(screen, 0))
        assert at_work(state) == []
        assert again.process.poll() is None


def test_the_work_ends_with_the_show_however_that_ends(
    xvfb: Callable[..., VirtualScreen], tmp_path: Path
) -> None:
    exhibit = str(with_huge(tmp_path / "exhibit", MANY))
    for by in (signal.SIGKILL, signal.SIGTERM):
        state = tmp_path / f"state-{by}"
        with Show(xvfb(), state, (exhibit, "--at", "c0")) as running:
            until("tiles", lambda state=state: at_work(state))
            [process] = preparing(running)
            running.process.send_signal(by)
            running.process.wait()
            until("its end", lambda process=process: has_ended(process))
        assert len(whole(state)) < MANY


def has_ended(process: int) -> bool:
    """Whether a process has; one that nobody waits for stays as a zombie in some containers."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True
