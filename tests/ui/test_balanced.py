"""Headings are set in lines of about one length, whatever their script puts between its words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.load import load
from tests.ui.visitor import LANDSCAPE, PORTRAIT, Visitor

EXHIBITS = Path(__file__).parent.parent / "exhibits"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize(("name", "place"), [("cjk", 0), ("cjk", 1), ("long-words", 1)])
def test_the_last_line_is_not_left_nearly_empty(
    stand: Callable[..., Visitor], name: str, place: int, size: tuple[int, int]
) -> None:
    exhibit = load(EXHIBITS / name).exhibit
    visitor = stand(exhibit, size=size, start=place)
    heading = visitor.item("heading")
    column = visitor.item("body")["width"]
    count = heading["lineCount"]
    assert count > 1
    # In one line it would be this long, so that an even line is the count's share of it.
    length = visitor.ask("heading", "item.implicitWidth")
    assert isinstance(length, float)
    assert heading["width"] < column
    assert heading["width"] <= 1.35 * length / count
    assert heading["contentWidth"] <= heading["width"] + 1
