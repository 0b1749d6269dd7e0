"""Fonts of an exhibit's own that come while it is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.stage.fonts import load_own_fonts
from tests.stage.test_fonts import make_font
from tests.ui.visitor import Visitor
from tests.visit.made import chapter, exhibit, panel, text

TEXTS = ("heading", "body", "caption")
Stand = Callable[..., Visitor]


def test_all_is_laid_out_as_if_they_had_been_there_from_the_start(
    stand: Stand, tmp_path: Path
) -> None:
    """Also where a text was measured beforehand, as headings are."""
    words = " ".join(["აბგდე"] * 7)
    own = tmp_path / "assets/fonts"
    own.mkdir(parents=True)
    drawing = tmp_path / "assets/images/e1.svg"
    drawing.parent.mkdir()
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="860" height="900"/>')
    made = exhibit(chapter("early", panel("e1", text(words), heading=words, caption=words)))

    def laid_out(visitor: Visitor) -> list[tuple[float, ...]]:
        """Each text: where it stands, and how wide and high its letters are."""
        visitor.rest()
        visitor.window.grabWindow()  # by then everything stands where it belongs
        measures = ("left", "top", "width", "height", "contentWidth", "contentHeight")
        texts = [item for name in TEXTS for item in visitor.items(name)]
        return [tuple(item[measure] for measure in measures) for item in texts]

    running = stand(made._replace(folder=tmp_path))
    for advance in (900, 400):
        before = laid_out(running)
        make_font(own / "georgian.ttf", "Foreign", "აბგდე", advance)
        assert load_own_fonts(tmp_path)
        running.visit.lettersChanged.emit()
        now = laid_out(running)
        assert len(now) == len(TEXTS)
        assert not {*now} & {*before}
        assert now == laid_out(stand(made._replace(folder=tmp_path)))


@pytest.fixture(autouse=True)
def nothing_left(tmp_path: Path) -> Iterator[None]:
    """No other test has these fonts."""
    yield
    load_own_fonts(tmp_path / "none")
