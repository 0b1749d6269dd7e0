"""Sources' marks, HTML and signs of a word processor in a body."""

from __future__ import annotations

import pytest

from tests.content.mistakes import GORKI, LENIN, Mistake, title
from tests.content.on_disk import OnDisk

MISTAKES = [
    Mistake(
        "a source's mark without its hat",
        LENIN,
        "[^2]",
        "[2]",
        "7:80",
        GORKI + r"A source is marked [^2]. If these brackets are meant, write \[2].",
    ),
    Mistake(
        "a source's mark as in other Markdown",
        LENIN,
        "[^2]",
        "^2^",
        "7:80",
        GORKI + "^2^ is shown as typed. A source is marked [^2].",
    ),
    Mistake(
        "two sources in one mark",
        LENIN,
        "[^2]",
        "[^2, 3]",
        "7:80",
        GORKI + "Each source has a mark of its own. Write [^2][^3].",
    ),
    Mistake(
        "a source's mark by its author",
        LENIN,
        "[^2]",
        "[^Service2004]",
        "7:82",
        GORKI + 'There is no source "Service2004" in sources.yaml.',
    ),
    Mistake(
        "a source that is cited as in Pandoc",
        LENIN,
        "[^2]",
        "[@service]",
        "7:80",
        GORKI + "[@service] is shown as typed. A source is marked [^service].",
    ),
    Mistake(
        "a source's text below the body",
        LENIN,
        "    figure:\n",
        "\n      [^2]: Robert Service, Stalin\n    figure:\n",
        "9:7",
        GORKI + "A source's text cannot stand here. Write it in content/sources.yaml "
        'under "2", and only its mark [^2] here.',
    ),
    Mistake(
        "a line break as in HTML",
        LENIN,
        "May 1922 a",
        "May 1922<br>a",
        "7:21",
        GORKI + "<br> is HTML, which is shown as typed. Delete it; emphasis is written "
        "*words* or **words**.",
    ),
    Mistake(
        "italics as in HTML",
        LENIN,
        "a stroke took",
        "<i>a stroke</i> took",
        "7:22",
        GORKI + "<i> is HTML, which is shown as typed. Delete it; emphasis is written "
        "*words* or **words**.",
    ),
    Mistake(
        "a heading as in Markdown",
        LENIN,
        "      On 25 May",
        "      # The stroke\n      On 25 May",
        "7:7",
        GORKI + '"#" at the beginning of a line makes a heading, which cannot stand '
        'here. Delete it; a panel\'s heading goes into its field "heading".',
    ),
    Mistake(
        "a line separator from a word processor",
        LENIN,
        "May 1922 a",
        "May 1922\u2028a",
        "7:21",
        GORKI + "Here is a line separator (U+2028), which cannot be shown. Delete it.",
    ),
    Mistake(
        "a vertical tab from a word processor",
        LENIN,
        "May 1922 a",
        "May 1922\x0ba",
        "7:21",
        GORKI + "Here is an unprintable character (U+000B), which cannot be shown. Delete it.",
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_mark_from_elsewhere(exhibit: OnDisk, mistake: Mistake) -> None:
    mistake.try_out(exhibit)
