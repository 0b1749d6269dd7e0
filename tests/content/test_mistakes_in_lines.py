"""Lines that are indented otherwise, or stand where another program wants them."""

from __future__ import annotations

import pytest

from tests.content.mistakes import GORKI, LENIN, Mistake, title
from tests.content.on_disk import OnDisk

MISTAKES = [
    Mistake(
        "a body's second line farther left",
        LENIN,
        " There he rested",
        "\n    There he rested",
        "8:5",
        GORKI + "This line is indented by 4 spaces, and so it is no part of the body "
        "above it. Indent it by 6.",
    ),
    Mistake(
        "a body's second line at the margin",
        LENIN,
        " There he rested",
        "\nThere he rested",
        "8:1",
        GORKI + "This line is indented by 0 spaces, and so it is no part of the body "
        "above it. Indent it by 6.",
    ),
    Mistake(
        "a body's second paragraph farther left",
        LENIN,
        " There he rested",
        "\n\n    There he rested",
        "9:5",
        GORKI + "This line is indented by 4 spaces, and so it is no part of the body "
        "above it. Indent it by 6.",
    ),
    Mistake(
        "a bar that was forgotten, and a colon",
        LENIN,
        "body: |\n      On 25 May 1922 a",
        "body:\n      On 25 May 1922: a",
        "6:5",
        GORKI + '"body" is a text. If "On 25 May 1922" with its colon belongs to it, '
        "write body: | and the text below that.",
    ),
    Mistake(
        "a bar that was forgotten, and a colon at a line's end",
        LENIN,
        "body: |\n      On 25 May 1922 a stroke",
        "body: On 25 May 1922 a stroke:\n      it",
        "6:34",
        GORKI + "A text of several lines with a colon in it needs | after its field's "
        "colon, and its lines below that.",
    ),
    Mistake(
        "a body in quotes with quotes in it",
        LENIN,
        "body: |\n      On 25 May 1922 a stroke",
        'body: "On 25 May "the" stroke',
        "6:23",
        GORKI + "The text goes on after its closing quote. Write: body: '\"On 25 May "
        '"the" stroke … others did.\'',
        "https://github.com/nodeca/js-yaml/issues/315",
    ),
    Mistake(
        "a figure at the margin",
        LENIN,
        "    figure:\n",
        "figure:\n",
        "8:1",
        GORKI + '"figure" is a field of the panel above. Indent it by 4.',
        "https://github.com/tijsverkoyen/Home-Assistant-FusionSolar-Kiosk/issues/15",
    ),
    Mistake(
        "a figure a level too far left",
        LENIN,
        "    figure:\n",
        "  figure:\n",
        "8:3",
        GORKI + "This field is indented by 2 spaces, and its neighbours by 4.",
    ),
    Mistake(
        "a figure's fields beside it",
        LENIN,
        "      image: gorki.svg\n      caption: The visitor's chair.\n      credit: Drawn "
        "for this exhibit\n      rights: CC BY-SA 4.0\n      alt: A wheelchair and an "
        "empty red chair before a country house.\n      hotspots:\n        - at: 33% "
        "80%\n          label: Lenin's wheelchair\n          opens: person:lenin\n",
        "    image: gorki.svg\n    caption: The visitor's chair.\n    credit: Drawn for "
        "this exhibit\n    rights: CC BY-SA 4.0\n    alt: A wheelchair and an empty red "
        "chair before a country house.\n    hotspots:\n      - at: 33% 80%\n        label: "
        "Lenin's wheelchair\n        opens: person:lenin\n",
        "9:5",
        GORKI + '"image" is a field of "figure" above. Indent it by 6, and what stands '
        "below it by 2 more.",
        "https://github.com/tijsverkoyen/Home-Assistant-FusionSolar-Kiosk/issues/10",
    ),
    Mistake(
        "a figure as a list",
        LENIN,
        "      image: gorki.svg",
        "      - image: gorki.svg",
        "9:7",
        GORKI + '"figure" is no list, and its fields have no hyphen. Write: image: gorki.svg',
        "https://github.com/home-assistant/core/issues/31204",
    ),
    Mistake(
        "hotspots without a hyphen",
        LENIN,
        "        - at: 33% 80%",
        "          at: 33% 80%",
        "15:11",
        GORKI + '"hotspots" is a list: each item in a line of its own that starts with a '
        "hyphen. Write: - at: 33% 80%",
        "https://github.com/home-assistant/core/issues/5396",
    ),
    Mistake(
        "panels without a hyphen",
        LENIN,
        "  - id: gorki",
        "    id: gorki",
        "4:5",
        '"panels" is a list: each item in a line of its own that starts with a '
        "hyphen. Write: - id: gorki",
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_line_that_does_not_fit(exhibit: OnDisk, mistake: Mistake) -> None:
    mistake.try_out(exhibit)
