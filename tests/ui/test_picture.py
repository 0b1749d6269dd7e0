"""A panel's picture: cropped around its focus, whole where it has words, or its alt text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.exhibit import Exhibit, Picture, Point
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Role, Visitor, box
from tests.visit.made import chapter, exhibit, panel

Stand = Callable[..., Visitor]


def with_picture(folder: Path, size: tuple[int, int], **more: object) -> Exhibit:
    """One panel whose picture, of a size, is red left of its middle and blue right of it."""
    width, height = size
    (folder / "assets/images").mkdir(parents=True)
    (folder / "assets/images/x.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<rect width="{width}" height="{height}" fill="#0000ff"/>'
        f'<rect width="{width / 2}" height="{height}" fill="#ff0000"/></svg>'
    )
    picture = Picture("x.svg", "assets/images/x.svg", width, height)
    has_words = bool(more.pop("has_words", False))
    shown = panel("p", picture=picture._replace(has_words=has_words), **more)
    return exhibit(chapter("early", shown))._replace(folder=folder)


def colours(visitor: Visitor) -> list[str]:
    """What is seen at the left edge, in the middle and at the right edge of the frame."""
    frame = box(visitor.item("Picture"))
    picture = visitor.window.grabWindow()
    y = round(frame.center().y())
    ends = (frame.left() + 4, frame.center().x() + 4, frame.right() - 4)
    return [picture.pixelColor(round(x), y).name() for x in ends]


RED, BLUE = "#ff0000", "#0000ff"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
class TestThePicture:
    @pytest.mark.parametrize(
        ("focus", "seen"),
        [
            (Point(0.5, 0.5), [RED, BLUE, BLUE]),
            (Point(0.0, 0.5), [RED, RED, RED]),
            (Point(1.0, 0.5), [BLUE, BLUE, BLUE]),
        ],
    )
    def test_fills_its_frame_around_its_focus(
        self,
        stand: Stand,
        tmp_path: Path,
        size: tuple[int, int],
        focus: Point,
        seen: list[str],
    ) -> None:
        visitor = stand(with_picture(tmp_path, (9000, 900), focus=focus), size)
        assert colours(visitor) == seen

    def test_with_words_in_it_is_shown_whole(
        self, stand: Stand, tmp_path: Path, size: tuple[int, int]
    ) -> None:
        visitor = stand(
            with_picture(tmp_path, (1800, 900), has_words=True, focus=Point(0, 0)), size
        )
        assert colours(visitor) == [RED, BLUE, BLUE]

    def test_that_cannot_be_shown_gives_its_place_to_its_alt_text(
        self, stand: Stand, size: tuple[int, int]
    ) -> None:
        shown = panel("p", alt="A red chair.", picture=Picture("x.svg", None))
        visitor = stand(exhibit(chapter("early", shown)), size)
        alt = visitor.item("alt")
        assert alt["text"] == "A red chair."
        assert box(visitor.item("Picture")).contains(box(alt))
        assert visitor.the(Role.Graphic, "A red chair.")

    @pytest.mark.qt_log_ignore("Cannot open: .*x.svg")
    def test_that_is_deleted_after_the_files_were_read_does_so_too(
        self, stand: Stand, tmp_path: Path, size: tuple[int, int]
    ) -> None:
        read = with_picture(tmp_path, (900, 900))
        (tmp_path / "assets/images/x.svg").unlink()
        visitor = stand(read, size)
        assert visitor.item("alt")["text"] == "A picture of p."


def test_a_picture_that_is_shown_has_no_words_over_it(stand: Stand, tmp_path: Path) -> None:
    visitor = stand(with_picture(tmp_path, (900, 900)))
    assert visitor.items("alt") == []
