"""Links as other programs write them: the message is the link to write."""

from __future__ import annotations

import pytest

from tests.content.mistakes import GORKI, LENIN, Mistake, title
from tests.content.on_disk import OnDisk

MISTAKES = [
    Mistake(
        "a link as in a wiki",
        LENIN,
        "[Lenin](person:lenin)",
        "[[lenin]]",
        "7:36",
        GORKI + "A link has its words in square brackets and what it opens in round "
        "ones. Write [words](person:lenin).",
        "https://github.com/0atman/noboilerplate/issues/42",
    ),
    Mistake(
        "a link as in a wiki, with words",
        LENIN,
        "[Lenin](person:lenin)",
        "[[person:lenin|Lenin]]",
        "7:36",
        GORKI + "A link has its words in square brackets and what it opens in round "
        "ones. Write [Lenin](person:lenin).",
    ),
    Mistake(
        "a link without its kind",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](lenin)",
        "7:36",
        GORKI + "A link says what it opens: write person:, term: or place: before the id, such "
        "as [Lenin](person:lenin). If the brackets are meant, put a space between them: [Lenin] "
        "(lenin).",
    ),
    Mistake(
        "a link with a space between its brackets",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin] (person:lenin)",
        "7:44",
        GORKI + "A link has no space between its brackets: write [Lenin](person:lenin).",
        "https://github.com/programminghistorian/jekyll/pull/913",
    ),
    Mistake(
        "a link with a space behind its colon",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](person: lenin)",
        "7:36",
        GORKI + '"person: lenin" is not what a link can open. Write [Lenin](person:lenin).',
    ),
    Mistake(
        "a link the wrong way round",
        LENIN,
        "[Lenin](person:lenin)",
        "(person:lenin)[Lenin]",
        "7:36",
        GORKI + "A link has its words in square brackets and what it opens in round "
        "ones. Write [Lenin](person:lenin).",
    ),
    Mistake(
        "a link with its brackets changed",
        LENIN,
        "[Lenin](person:lenin)",
        "(Lenin)[person:lenin]",
        "7:36",
        GORKI + "A link has its words in square brackets and what it opens in round "
        "ones. Write [Lenin](person:lenin).",
    ),
    Mistake(
        "a link with curly brackets",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin]{person:lenin}",
        "7:36",
        GORKI + "A link has its words in square brackets and what it opens in round "
        "ones. Write [Lenin](person:lenin).",
    ),
    Mistake(
        "a link without words",
        LENIN,
        "[Lenin](person:lenin)",
        "[person:lenin]",
        "7:36",
        GORKI + "A link has its words in square brackets and what it opens in round "
        "ones. Write [words](person:lenin).",
    ),
    Mistake(
        "a link that is not closed",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](person:lenin",
        "7:43",
        GORKI + "The bracket ( that opens here is not closed. Write [Lenin](person:lenin).",
    ),
    Mistake(
        "a link to a page on the web",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](https://en.wikipedia.org/wiki/Lenin)",
        "7:36",
        GORKI + '"https://en.wikipedia.org/wiki/Lenin" cannot be opened from an exhibit: '
        "no web page, no file. Links here are [words](person:id), "
        "[words](term:id) or [words](place:id); without a link write Lenin alone.",
    ),
    Mistake(
        "a link with a space in its id",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](person:vladimir lenin)",
        "7:36",
        GORKI + '"person:vladimir lenin" is not what a link can open. Write '
        "[Lenin](person:vladimir-lenin).",
        "https://github.com/markedjs/marked/issues/1639",
    ),
    Mistake(
        "a link to another kind",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](place:lenin)",
        "7:50",
        GORKI + 'There is no place "lenin" in places.yaml. It is a person. Write person:lenin.',
    ),
    Mistake(
        "a link with a semicolon",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](person;lenin)",
        "7:36",
        GORKI + '"person;lenin" is not what a link can open. Write [Lenin](person:lenin).',
    ),
    Mistake(
        "a link in a word processor's quotes",
        LENIN,
        "[Lenin](person:lenin)",
        "[Lenin](“person:lenin”)",
        "7:36",
        GORKI + '"“person:lenin”" is not what a link can open. Write [Lenin](person:lenin).',
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=title)
def test_a_link_from_elsewhere(exhibit: OnDisk, mistake: Mistake) -> None:
    mistake.try_out(exhibit)
