"""A body's Markdown as it is shown: no word is lost, no year becomes a number in a list."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextDocument

from kiosk.content.exhibit import Link
from kiosk.content.markdown.markup import LONGEST, to_rich_text
from kiosk.content.problems import Severity
from kiosk.content.rules.fonts import BUNDLED

WJ = "\u2060"


def html(markdown: str) -> str:
    return to_rich_text(markdown, {}).text.html


def plain(markdown: str) -> str:
    return to_rich_text(markdown, {}).text.plain


def remarks(markdown: str) -> list[str]:
    return [
        f"{remark.line}:{remark.column}: {remark.severity}: {remark.message}"
        for remark in to_rich_text(markdown, {}).remarks
    ]


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("One.\nTwo.\n\nThree.\n", "<p>One. Two.</p><p>Three.</p>"),
        ("*Pravda* was **banned**.", "<p><em>Pravda</em> was <strong>banned</strong>.</p>"),
        ("- one\n- two", "<ul><li>one</li><li>two</li></ul>"),
        ("1. one\n2. two", "<ol><li>one</li><li>two</li></ol>"),
        ("- one\n  - inner\n- two", "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>"),
        ("- one\n\n  more\n- two", "<ul><li>one<p>more</p></li><li>two</li></ul>"),
        ("one\\\ntwo", "<p>one<br/>two</p>"),
        ("Q&A &amp; 5 &lt; 6", "<p>Q&amp;A &amp; 5 &lt; 6</p>"),
        (r"five \* six", "<p>five * six</p>"),
        ("[Lenin](person:lenin)’s", '<p><a href="person:lenin">Lenin</a>’s</p>'),
        ("the [*Party*](term:party)", '<p>the <a href="term:party"><em>Party</em></a></p>'),
        ("[Горки](place:gorki)", '<p><a href="place:gorki">Горки</a></p>'),
        ("a\u00adb\u00a0c\u200dd", "<p>a\u00adb\u00a0c\u200dd</p>"),
        ("", ""),
        (" \n\n ", ""),
    ],
)
def test_what_a_body_may_hold(markdown: str, shown: str) -> None:
    assert html(markdown) == shown
    assert remarks(markdown) == []


def test_a_source_s_mark_stands_close_to_its_word() -> None:
    markup = to_rich_text("He left. [^2] [^17]\nIt ended![^2]", {"2": "2", "17": "ii"})
    two = f'{WJ}<a href="source:2"><sup>2</sup></a>'
    other = f'<sup>,</sup>{WJ}<a href="source:17"><sup>ii</sup></a>'
    assert markup.text.html == f"<p>He left.{two}{other} It ended!{two}</p>"
    assert markup.text.plain == f"He left.{WJ}2,{WJ}ii It ended!{WJ}2"
    assert markup.text.links == (
        Link(9, 10, "source", "2", "2"),
        Link(12, 14, "source", "17", "ii"),
        Link(25, 26, "source", "2", "2"),
    )
    assert markup.places == [(1, 12), (1, 17), (2, 12)]


def test_a_link_s_target_has_its_place_in_the_markdown() -> None:
    markup = to_rich_text("One.\n\n- two\n-   [three\n    four](term:x-1)\n", {})
    assert markup.text.links == (Link(9, 19, "term", "x-1", "three four"),)
    assert markup.places == [(5, 11)]


# ---- years and brackets


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("1922. Stalin becomes General Secretary.", "1922. Stalin becomes General Secretary."),
        ("1. Mai 1917", "1. Mai 1917"),
        ("It began on\n1. May 1917.", "It began on 1. May 1917."),
        ("1922. One.\n\n1923. Two.", "1922. One.\n1923. Two."),
        ("3. April 1922\n4. April 1922", "3. April 1922 4. April 1922"),
        ("- 1922. One\n- 1923. Two", "1922. One\n1923. Two"),
    ],
)
def test_a_year_at_the_beginning_of_a_line_stays_text(markdown: str, shown: str) -> None:
    assert plain(markdown) == shown
    assert "<ol>" not in html(markdown)
    assert remarks(markdown) == []


def test_no_depth_of_lists_loses_a_word() -> None:
    assert plain("- " * 60 + "deep") == "- " * 52 + "deep"
    assert remarks("- " * 60 + "deep") == []


def test_a_list_never_renumbers_what_was_written() -> None:
    markdown = "1. one\n2. two\n1922. three"
    assert plain(markdown) == "1. one 2. two 1922. three"
    assert remarks(markdown) == [
        "1:1: warning: This is not shown as a numbered list, but as running text, since its "
        "numbers are not 1, 2, 3 and so on. Number the lines so, or put an empty line between "
        "them."
    ]


def test_a_life_span_in_brackets_is_no_link() -> None:
    markdown = "Stalin [Dzhugashvili](1878–1953) was born in Gori."
    assert plain(markdown) == markdown
    assert remarks(markdown) == [
        '1:8: error: [Dzhugashvili](1878–1953) is read as a link that opens "1878–1953", which '
        "does not exist. If the brackets are meant, put a space between them: [Dzhugashvili] "
        "(1878–1953). Links here are [words](person:id), [words](term:id) or [words](place:id)."
    ]
    assert remarks("Stalin [Dzhugashvili] (1878–1953)") == []


def test_an_indent_is_no_code() -> None:
    markdown = "One.\n\n    Two, indented.\n"
    assert html(markdown) == "<p>One.</p><p>Two, indented.</p>"
    assert remarks(markdown) == [
        "3:5: warning: Four spaces at the beginning of a line mean computer code, not an indent; "
        "they are not shown. Delete them: an empty line is all that a new paragraph needs."
    ]


def test_a_line_of_dashes_makes_no_heading() -> None:
    markdown = "Order No. 00447\n---\nIt was signed."
    assert plain(markdown) == "Order No. 00447 --- It was signed."
    assert remarks(markdown) == [
        '2:1: error: "---" under a line of text makes it a heading, which cannot stand here. '
        'Delete it; a panel\'s heading goes into its field "heading".'
    ]


def test_a_star_that_stays_a_star_is_told_once_a_paragraph() -> None:
    markdown = "*«Правда»*и is printed.\n\n5 * 3 * 2"
    told = (
        '"*" is shown as typed here. Emphasis is written *words*: no space just inside the '
        "marks, and outside of them a space or a mark of punctuation wherever a mark of "
        r"punctuation stands just inside. If * itself is meant, write \*."
    )
    assert plain(markdown) == "*«Правда»*и is printed.\n5 * 3 * 2"
    assert remarks(markdown) == [f"1:1: warning: {told}", f"3:3: warning: {told}"]


# ---- what a body may not hold is shown as typed, and told


FORMS = "Links here are [words](person:id), [words](term:id) or [words](place:id)"


@pytest.mark.parametrize(
    ("markdown", "shown", "told"),
    [
        (
            "# Title",
            "# Title",
            '1:1: error: "#" at the beginning of a line makes a heading, which cannot stand here. '
            'Delete it; a panel\'s heading goes into its field "heading".',
        ),
        (
            "Title\n=====",
            "Title =====",
            '2:1: error: "=====" under a line of text makes it a heading, which cannot stand '
            'here. Delete it; a panel\'s heading goes into its field "heading".',
        ),
        (
            "One.\n\n***\n\nTwo.",
            "One.\n***\nTwo.",
            '3:1: error: "***" makes a line across the text, which cannot stand here. '
            "Delete it; an empty line begins a new paragraph.",
        ),
        (
            "```\ncode\n```",
            "``` code ```",
            '1:1: error: "```" begins a block of computer code, which cannot stand here. '
            "Delete it.",
        ),
        (
            "> said he",
            "> said he",
            '1:1: error: ">" at the beginning of a line makes a block of quotation, which cannot '
            "stand here. Write the words between quotation marks: “…”.",
        ),
        (
            "a | b\n--|--\nc | d",
            "a | b --|-- c | d",
            "2:1: error: This is written as a table, which cannot stand here. Write sentences or "
            "a list.",
        ),
        (
            "See.[^2]\n\n[^2]: Service",
            f"See.{WJ}2\n2: Service",
            "3:1: error: A source's text cannot stand here. Write it in content/sources.yaml "
            'under "2", and only its mark [^2] here.',
        ),
        (
            "[a]: http://x.org",
            "[a]: http://x.org",
            f'1:1: error: "[a]:" gives an address to a link. {FORMS}.',
        ),
        (
            "a ![map](map.png)",
            "a ![map](map.png)",
            "1:3: error: ![ ]( ) puts a picture into the text, where none can stand. Name the "
            'picture in the panel\'s "figure".',
        ),
        (
            'a <img src="http://127.0.0.1/p.png"> b',
            'a <img src="http://127.0.0.1/p.png"> b',
            '1:3: error: <img src="http://127.0.0.1/p.png"> is HTML, which is shown as typed. '
            "Delete it; emphasis is written *words* or **words**.",
        ),
        (
            "a <b>bold</b>",
            "a <b>bold</b>",
            "1:3: error: <b> is HTML, which is shown as typed. Delete it; emphasis is written "
            "*words* or **words**.",
        ),
        (
            "see <https://x.org>",
            "see <https://x.org>",
            "1:5: error: <https://x.org> cannot be opened from an exhibit and is shown as typed. "
            "Write the address without < >, or leave it out.",
        ),
        (
            "the `code`",
            "the `code`",
            '1:5: warning: "`" marks computer code, which cannot stand here; it is shown as '
            "typed. An apostrophe is written ’.",
        ),
        (
            "[site](https://x.org)",
            "site",
            '1:1: error: "https://x.org" cannot be opened from an exhibit: no web page, no file. '
            f"{FORMS}; without a link write site alone.",
        ),
        (
            "[file](file:///etc/passwd)",
            "file",
            '1:1: error: "file:///etc/passwd" cannot be opened from an exhibit: no web page, no '
            f"file. {FORMS}; without a link write file alone.",
        ),
        (
            "[Lenin](people:lenin)",
            "Lenin",
            '1:1: error: "people" is not a kind of link. Did you mean [Lenin](person:lenin)?',
        ),
        (
            "[Lenin](Person: lenin)",
            "Lenin",
            '1:1: error: "Person: lenin" is not what a link can open. Write [Lenin](person:lenin).',
        ),
        (
            "[Lenin](source:2)",
            "Lenin",
            "1:1: error: A source is marked by its number alone: write [^2] after the words.",
        ),
        (
            "[Lenin]()",
            "Lenin",
            f"1:1: error: [Lenin]() does not say what it opens. {FORMS}; "
            "without a link write Lenin alone.",
        ),
        (
            "[Lenin] (person:lenin)",
            "[Lenin] (person:lenin)",
            "1:9: error: A link has no space between its brackets: write [Lenin](person:lenin).",
        ),
        (
            "[Lenin[^2]](person:lenin)",
            f"[Lenin{WJ}2](person:lenin)",
            f"1:12: error: These brackets are not read as a link. {FORMS}, without a space inside "
            "the round brackets and without another link or a source's mark inside the square "
            "ones.",
        ),
        (
            "He left.[^ 2]",
            "He left.[^ 2]",
            "1:9: error: [^ 2] is shown as typed. A source's mark has no spaces: [^2].",
        ),
    ],
)
def test_what_a_body_may_not_hold(markdown: str, shown: str, told: str) -> None:
    assert plain(markdown) == shown
    assert remarks(markdown) == [told]


def test_every_word_of_an_endless_text_is_shown() -> None:
    text = "word " * (LONGEST // 5 + 1)
    assert plain(text) == text.strip()
    assert remarks(text) == [
        f"1:1: error: This text has {len(text):,} characters; up to 20,000 are read. Shorten it."
    ]


@pytest.mark.parametrize(
    "hostile",
    [
        "[",
        "![",
        "[a](",
        "[a] (",
        "]( ",
        "[^",
        "[ ",
        "*a _b ",
        "**a* ",
        "- ",
        "1. ",
        "> ",
        "a\n",
        "<",
        "<a ",
        "`",
        "&#",
        "\\",
        "(person:",
        "- \n  ",
        "_",
        "*",
    ],
)
def test_no_text_takes_long(hostile: str) -> None:
    start = time.process_time()
    to_rich_text(hostile * ((LONGEST - 1) // len(hostile)), {})
    assert time.process_time() - start < 2


# ---- what Qt makes of it


SNIPPETS = st.sampled_from(
    [
        "*",
        "**",
        "_",
        "[",
        "]",
        "(",
        ")",
        "[a](person:b)",
        "[^2]",
        "[^3]",
        "- ",
        "1. ",
        "2. ",
        "\n",
        "\n\n",
        "\n  ",
        "    ",
        "\\\n",
        "  \n",
        "<b>",
        "&amp;",
        "&nbsp;",
        "&#8239;",
        "\xa0",
        "\u2009",
        "\u202f",
        "\u2028",
        "\u2029",
        "\x85",
        "\u3000",
        "\xad",
        "\u200d",
        "👍",
        "и́",
        "Lenin",
        "1922",
        "« »",
        "“it”",
        "…",
        "\t",
        "\x0b",
        "\x1c",
        "\x00",
        "#",
        "\ufeff",
        "\ufdd0",
        "`",
        "[*x* y](term:z)",
        "[ ](place:x)",
        "[ a ](place:x)",
        " ",
        "+ ",
        "---",
        "\u2060",
    ]
)
BODIES = st.one_of(st.lists(SNIPPETS, max_size=14).map("".join), st.text(max_size=60))


@settings(deadline=None)
@given(BODIES)
@example("- one\n\n  more\n\n      deep\n- two\n  - x\n\n  1. a\n  2. b")
@example("*a\\\n\\\nb* [ a ](place:x) [^2]")
@example("a\n\n&#32;\n\nb &#32;\\\n c")
@example("[ a ](place:x)\n- **")
@example("*x*\u00a0 b &nbsp; *c*")
@example("- \n- a\n-\n\n[&#32;](person:x)")
def test_the_plain_words_are_what_qt_makes_of_the_html(
    qapp: QGuiApplication, markdown: str
) -> None:
    markup = to_rich_text(markdown, {"3": "three"})
    document = QTextDocument()
    document.setHtml(markup.text.html)
    assert document.toPlainText() == markup.text.plain
    assert len(markup.places) == len(markup.text.links)
    for link in markup.text.links:
        assert markup.text.plain[link.start : link.end] == link.words
        assert link.words


@settings(deadline=None)
@given(BODIES)
def test_no_word_is_lost(markdown: str) -> None:
    shown = plain(markdown)
    for word in ("Lenin", "1922", "…", "👍", "“it”"):
        assert shown.count(word) == markdown.count(word)


@settings(deadline=None)
@given(BODIES)
@example("\u00a0\n[*x* y](term:z)")
@example("\x1c\n*")
def test_remarks_and_links_have_a_place_in_the_text(markdown: str) -> None:
    markup = to_rich_text(markdown, {})
    lines = markdown.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line, column in [*markup.places, *((r.line, r.column) for r in markup.remarks)]:
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 1
    assert {remark.severity for remark in markup.remarks} <= set(Severity)


@pytest.mark.parametrize("end", [".", "!", "?", "…", "—", "–", "”", "»", ")", "/", "-", "%"])
def test_a_mark_is_never_parted_from_its_word(qapp: QGuiApplication, end: str) -> None:
    for path in BUNDLED.glob("SourceSerif4-Regular.ttf"):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont("Source Serif 4")
    font.setPixelSize(36)
    text = to_rich_text(f"The long quarrel was at last over{end}[^12] and more", {}).text
    for width in range(150, 700, 5):
        document = QTextDocument()
        document.setDefaultFont(font)
        document.setTextWidth(width)
        document.setHtml(text.html)
        document.documentLayout().documentSize()
        layout = document.firstBlock().layout()
        starts = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
        begin = text.links[0].start
        assert begin not in starts
        assert begin - 1 not in starts


def test_five_thousand_bodies_are_read_in_a_second_and_a_half() -> None:
    body = (
        "On 25 May 1922 a *stroke* took [Lenin](person:lenin) out of daily politics.[^2] He\n"
        "withdrew to a country house at [Gorki](place:gorki), and [Stalin](person:stalin)\n"
        "carried words to and from the [Politburo](term:politburo).\n\n"
        + "He was seen by many there and by few elsewhere. "
        * 3
    )
    to_rich_text(body, {})
    start = time.process_time()
    for _ in range(1000):
        to_rich_text(body, {})
    assert (time.process_time() - start) * 5 < 3  # 1.1 s where nothing else runs
