"""Photographs that are too small, and those that are prepared: what `kiosk check` says of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content import report
from kiosk.content.load import Reading, load
from kiosk.content.rules.sharpness import needed
from tests.content.on_disk import OnDisk


def with_photograph(
    exhibit: OnDisk, name: str, size: tuple[int, int], **options: object
) -> Reading:
    """The exhibit, whose panel has a photograph of a size."""
    Image.new("RGB", size).save(exhibit.folder / "assets/images" / name, **options)
    exhibit.change("content/chapters/lenin.yaml", "gorki.svg", name)
    return load(exhibit.folder)


def test_a_photograph_that_is_too_small_is_told(exhibit: OnDisk) -> None:
    reading = with_photograph(exhibit, "gorki.jpg", (800, 600))
    assert list(map(str, reading.problems)) == [
        'content/chapters/lenin.yaml:9:14: warning: lenin/gorki: "gorki.jpg" is 800 × 600 px, and '
        "shown as large as 1200 × 900: there it looks soft. Use a larger copy, if there is one."
    ]


def test_on_the_attract_screen_it_fills_the_whole_of_it(exhibit: OnDisk) -> None:
    Image.new("RGB", (1_200, 900)).save(exhibit.folder / "assets/images/attract.png")
    exhibit.change("content/exhibit.yaml", "attract.svg", "attract.png")
    assert list(map(str, load(exhibit.folder).problems)) == [
        'content/exhibit.yaml:9:12: warning: "attract.png" is 1200 × 900 px, and shown as large '
        "as 1920 × 1440: there it looks soft. Use a larger copy, if there is one."
    ]


@pytest.mark.parametrize(("size", "most"), [((4, 3), (1_200, 900)), ((3, 4), (1_080, 1_440))])
def test_so_large_it_is_shown(size: tuple[int, int], most: tuple[int, int]) -> None:
    assert needed(*size) == most


@pytest.mark.parametrize("size", [(1_000, 750), (1_200, 900), (4_000, 3_000)])
def test_one_that_is_large_enough_is_nothing_to_tell(
    exhibit: OnDisk, size: tuple[int, int]
) -> None:
    reading = with_photograph(exhibit, "gorki.jpg", size)
    assert reading.problems == ()
    assert report.as_text(reading, exhibit.folder, coloured=False) == "No problems in 7 files.\n"


def test_what_will_be_prepared_is_told_and_is_no_problem(exhibit: OnDisk) -> None:
    reading = with_photograph(exhibit, "gorki.tif", (1_200, 900), compression="jpeg")
    assert reading.problems == ()
    assert report.as_text(reading, Path("x"), coloured=False) == (
        "No problems in 7 files.\n"
        "1 photograph is prepared, once, when the exhibit is shown: gorki.tif.\n"
    )
    assert json.loads(report.as_json(reading, Path("x"))) == [
        {
            "path": "x/assets/images/gorki.tif",
            "line": 1,
            "column": 1,
            "severity": "note",
            "message": "This photograph is prepared, once, when the exhibit is shown.",
        }
    ]
