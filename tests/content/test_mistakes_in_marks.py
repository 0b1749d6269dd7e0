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
    Mistake(
        "a source's mark with a page",
        LENIN,
        "[^2]",
        "[^2, p. 14]",
        "7:80",
        GORKI + "A source's mark is its id alone. Write [^2], and the page in sources.yaml.",
    ),
    Mistake(
        "a source's mark as a raised figure",
        LENIN,
        "[^2]",
        "²",
        "7:80",
        GORKI + "² is shown as typed. A source is marked [^2].",
    ),
    Mistake(
        "a web page's marks",
        LENIN,
        "[^2]",
        "[^2][citation needed]",
        "7:84",
        GORKI + "[citation needed] is left from a web page, and is shown as typed. Delete it.",
    ),
    Mistake(
        "a source's mark the wrong way round",
        LENIN,
        "[^2]",
        "[2^]",
        "7:80",
        GORKI + "[2^] is shown as typed. A source is marked [^2].",
    ),
    Mistake(
        "a source's mark that is not closed",
        LENIN,
        "[^2]",
        "[^2",
        "7:80",
        GORKI + "The bracket [ that opens here is not closed. Write [^2].",
    ),
    Mistake(
        "a source's mark without brackets",
        LENIN,
        "[^2]",
        "^2",
        "7:80",
        GORKI + "^2 is shown as typed. A source is marked [^2].",
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_mark_from_elsewhere(exhibit: OnDisk, mistake: Mistake) -> None:
    mistake.try_out(exhibit)


@pytest.mark.parametrize("mark", ["•", "·", "▪", "–", "—"])
def test_a_list_with_bullets_from_a_word_processor(exhibit: OnDisk, mark: str) -> None:
    """As in https://github.com/balthazar/ng-markdown/issues/14."""
    exhibit.change(
        LENIN,
        "      On 25 May",
        f"      {mark} He rested.\n      {mark} He wrote.\n\n      On 25 May",
    )
    assert exhibit.said() == [
        f"{LENIN}:7:7: warning: {GORKI}{mark} begins no item of a list here, and its lines run"
        " together. Begin each with a hyphen and a space. Write: - He rested."
    ]


@pytest.mark.parametrize("typed", ["– He rested. –", "the war\n      – his last – went on"])
def test_a_dash_in_a_sentence(exhibit: OnDisk, typed: str) -> None:
    exhibit.change(LENIN, "      On 25 May", f"      {typed}\n\n      On 25 May")
    assert exhibit.said() == []


@pytest.mark.parametrize("mark", ["l", "I", "¦"])
def test_a_letter_for_the_bar(exhibit: OnDisk, mark: str) -> None:
    exhibit.change(LENIN, "body: |\n", f"body: {mark}\n")
    exhibit.change(LENIN, " There he rested", "\n\n      There he rested")
    assert exhibit.said() == [
        f"{LENIN}:6:1: warning: {GORKI}Here the bar | must stand, and this is {mark}."
        " Write: body: |"
    ]


def test_words_that_are_struck_through(exhibit: OnDisk) -> None:
    exhibit.change(LENIN, "a stroke took", "a ~~heart~~ stroke took")
    assert exhibit.said() == [
        f"{LENIN}:7:24: warning: {GORKI}~~heart~~ is shown as typed: nothing can be struck through."
        " Delete the ~~, or the words, too."
    ]
