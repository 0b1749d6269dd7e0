"""A panel's picture: cropped around its focus, whole where it has words, or its alt text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.exhibit import Exhibit, Picture, Point, Prepare
from kiosk.prepare.shelf import Shelf
from tests.prepare.scene import jpeg, laid
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


class TestALargePhotograph:
    """Its own file is blue and its copies are red, so that it can be seen which is shown."""

    @pytest.fixture
    def large(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Exhibit:
        monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))
        size = (3000, 2500)
        red, blue = (Image.new("RGB", size, colour) for colour in (RED, BLUE))
        exhibit = laid(tmp_path / "exhibit", "a.jpg", red, jpeg(red), "JPEG")
        former = Shelf(exhibit.folder).find("assets/images/a.jpg")
        assert former
        (exhibit.folder / "assets/images/a.jpg").write_bytes(jpeg(blue))
        place = Shelf(exhibit.folder).place("assets/images/a.jpg")
        assert place
        former.rename(place)
        return exhibit

    def away(self, large: Exhibit) -> tuple[Path, Path]:
        """Its copies, put where nobody looks for them; and where they were."""
        place = Shelf(large.folder).find("assets/images/a.jpg")
        assert place
        return place.rename(place.with_name("away")), place

    def must(self, large: Exhibit, prepare: Prepare) -> Exhibit:
        [panel] = large.chapters[0].panels
        picture = panel.figure.picture._replace(prepare=prepare)
        panel = panel._replace(figure=panel.figure._replace(picture=picture))
        chapters = (large.chapters[0]._replace(panels=(panel,)),)
        return large._replace(chapters=chapters, large=(picture,))

    def test_is_shown_from_the_copy_that_suffices(self, stand: Stand, large: Exhibit) -> None:
        visitor = stand(large)
        assert is_red(visitor)
        frame = visitor.item("Picture")
        assert frame["shownWidth"] > 750
        assert str(visitor.ask("Picture", "item.copy.toString()")).endswith("/copies/2.jpg")

    def test_appears_while_it_is_looked_at(self, stand: Stand, large: Exhibit) -> None:
        away, place = self.away(large)
        visitor = stand(large)
        assert not is_red(visitor)
        away.rename(place)
        visitor.photographs.look()
        assert set(colours(visitor)) == {BLUE_SEEN}  # not gone while the other is read
        visitor.qtbot.waitUntil(lambda: is_red(visitor))

    def test_that_is_too_large_is_words_until_it_is_ready(
        self, stand: Stand, large: Exhibit
    ) -> None:
        away, place = self.away(large)
        visitor = stand(self.must(large, "must"))
        assert visitor.item("alt")["text"] == "A picture of p."
        away.rename(place)
        visitor.photographs.look()
        visitor.qtbot.waitUntil(lambda: is_red(visitor))
        assert visitor.items("alt") == []

    @pytest.mark.qt_log_ignore("Cannot open: .*copies/2.jpg")
    def test_whose_copies_are_deleted_is_shown_from_its_own_file(
        self, stand: Stand, large: Exhibit
    ) -> None:
        place = Shelf(large.folder).find("assets/images/a.jpg")
        assert place
        (place / "copies/2.jpg").unlink()
        visitor = stand(large)
        visitor.qtbot.waitUntil(lambda: set(colours(visitor)) == {BLUE_SEEN})


BLUE_SEEN = "#0000fe"  # as JPEG gives it back


WITH_A_LONG_CREDIT = 3


def is_red(visitor: Visitor) -> bool:
    return all(colour.startswith("#fe") for colour in colours(visitor))


def test_a_licence_is_never_broken(stand: Callable[..., Visitor]) -> None:
    visitor = stand(start=1)
    shown = str(visitor.item("credit")["text"])
    assert shown.endswith(" · CC\u00a0BY\u2011SA\u00a04.0")
    said = shown.replace("\u00a0", " ").replace("\u2011", "-")
    assert visitor.the(Role.StaticText, said)
    visitor.visit.goTo(WITH_A_LONG_CREDIT)
    visitor.rest()
    shown = str(visitor.item("credit")["text"])
    assert shown.endswith("drawn for this exhibit\nCC\u00a0BY\u2011SA\u00a04.0")
