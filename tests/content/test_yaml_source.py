"""What can be wrong with a file's form, and what is said of it.

Each case is what follows `alt: ` in the good chapter below, or a whole file.
"""

from __future__ import annotations

import itertools
import time

import pytest
import yaml

from kiosk.content.parts import read_chapter
from kiosk.content.yaml import yaml_source
from kiosk.content.yaml.source import Source
from kiosk.content.yaml.yaml_source import parse

PATH = "content/chapters/lenin.yaml"
CHAPTER = """\
title: Lenin falls ill
panels:
  - id: gorki
    body: |
      He withdrew to a country house.

      There he rested.
    figure:
      image: gorki.svg
      alt: A wheelchair.
      caption: The chair.
"""


def said(text: str | bytes) -> list[str]:
    """All problems of a chapter's file, without its path."""
    data = text if isinstance(text, bytes) else text.encode()
    return [str(p).removeprefix(f"{PATH}:") for p in read_chapter(PATH, data).problems]


def with_alt(written: str) -> str:
    return CHAPTER.replace("alt: A wheelchair.", f"alt: {written}")


def must_be_quoted(written: str, correct: str) -> list[str]:
    return [
        f"10:12: error: lenin/gorki: A text that starts with {written[0]} must stand in quotes."
        f" Write: alt: {correct}"
    ]


def test_the_good_chapter_is_good() -> None:
    assert said(CHAPTER) == []


def test_every_scalar_stays_what_was_typed() -> None:
    typed = [
        "no",
        "1922-04-03",
        "1:30",
        "007",
        "1_000",
        "~",
        "null",
        "0x1F",
        "1e3",
        ".inf",
        "=",
        "y",
    ]
    value = parse(PATH, "".join(f"k{n}: {text}\n" for n, text in enumerate(typed))).value
    assert value == {f"k{n}": text for n, text in enumerate(typed)}


@pytest.mark.parametrize("empty", ["", "''", '"  "', "\u00a0", "|", ">", "\u200b", "# nothing"])
def test_an_empty_value_is_a_missing_one(empty: str) -> None:
    assert said(CHAPTER.replace("caption: The chair.", f"caption: {empty}")) == []
    assert said(with_alt(empty)) == [
        "10:7: error: lenin/gorki: A figure needs an alt text, and here it is empty."
        " alt: The picture in words, for those who cannot see it; not shown."
    ]
    assert said(CHAPTER.replace("caption: The chair.", f"cap: {empty}")) == [
        '11:7: error: lenin/gorki: "cap" is not a field of a figure. Its fields are image, alt,'
        " caption, credit, rights, focus, hotspots."
    ]


MARKED = (
    *("*Pravda", "**", "!Long live the Revolution", "&c.", "%3 of it"),
    *("@home", "`so`", "> as he said", "| so", "- and then", "? why", ", then"),
    *("[1] Stalin", "[1]", "{a: b}", "]", "}", "[[[]]]", "[" * 3000),
)


@pytest.mark.parametrize("written", MARKED)
def test_a_text_that_starts_with_a_mark_must_stand_in_quotes(written: str) -> None:
    shown = f'"{written}"' if len(written) < 60 else '"' + "[" * 24 + " … " + "[" * 12 + '"'
    assert said(with_alt(written)) == must_be_quoted(written, shown)


def test_a_mark_in_a_text_with_quotes_asks_for_the_other_quotes() -> None:
    assert said(with_alt('*Pravda "then"')) == must_be_quoted("*", "'*Pravda \"then\"'")


@pytest.mark.parametrize(
    ("typed", "written"),
    [("*Pravda* for 7 Nov", "Pravda for 7 Nov"), ("**Lenin** wrote", "Lenin wrote")],
)
def test_emphasis_at_the_beginning_of_a_plain_text_goes(typed: str, written: str) -> None:
    assert said(with_alt(typed)) == [
        "10:12: error: lenin/gorki: Emphasis stands in a body or a text alone."
        f' Write: alt: "{written}"'
    ]


@pytest.mark.parametrize(
    ("written", "column", "message"),
    [
        (
            "Lenin's Testament: what it said",
            29,
            "A text with a colon in it must stand in quotes. Write: alt: \"Lenin's Testament: what"
            ' it said"',
        ),
        ("Why:", 15, 'A text with a colon in it must stand in quotes. Write: alt: "Why:"'),
        (
            '"Shakhty" and after',
            21,
            "The text goes on after its closing quote. Write: alt: '\"Shakhty\" and after'",
        ),
        (
            "'Shakhty' and after",
            21,
            "The text goes on after its closing quote. Write: alt: \"'Shakhty' and after\"",
        ),
        ("'Lenin's chair'", 18, 'This apostrophe closes the text. Write: alt: "Lenin\'s chair"'),
        (
            '"A wheelchair',
            12,
            'The quote " that opens here is not closed. Write: alt: "A wheelchair"',
        ),
        (
            "'A wheelchair",
            12,
            'The quote \' that opens here is not closed. Write: alt: "A wheelchair"',
        ),
        ("Plan #5", 17, 'What follows a space and # is not shown. Write: alt: "Plan #5"'),
        ("#5", 12, 'What follows a space and # is not shown. Write: alt: "#5"'),
        (
            '"a\\tb"',
            14,
            "In double quotes a backslash changes what follows it. Write: alt: 'a\\tb'",
        ),
        ("A\n        - B", 9, None),
        (
            "A\n      - B",
            7,
            "Here a list's hyphen stands, and the field above has its text already. If this belongs"
            " to that text, put | after the field's colon.",
        ),
    ],
)
def test_what_a_text_cannot_hold_without_quotes(
    written: str, column: int, message: str | None
) -> None:
    line = 10 + written.count("\n")
    told = message or (
        "This list item is read as part of the text above it. Indent it as its list, or put the"
        " whole text in quotes."
    )
    assert said(with_alt(written)) == [f"{line}:{column}: error: lenin/gorki: {told}"]


@pytest.mark.parametrize(
    ("written", "column", "message"),
    [
        (
            '"images\\trotsky.svg"',
            21,
            'A file\'s name has / between its parts, not \\. Write: image: "images/trotsky.svg"',
        ),
        (
            '"images\\new.jpg"',
            21,
            'A file\'s name has / between its parts, not \\. Write: image: "images/new.jpg"',
        ),
        (
            '"images\\1929.svg"',
            21,
            'A file\'s name has / between its parts, not \\. Write: image: "images/1929.svg"',
        ),
        (
            '"C:\\Users\\me\\gori.jpg"',
            17,
            "A picture lies in assets/images of the exhibit, and its name has / for folders.",
        ),
        (
            "“gorki.svg”",
            14,
            "The quotes “ … ” became part of the file's name. Write the name without quotes.",
        ),
    ],
)
def test_a_picture_s_name_with_backslashes_or_quotes(
    written: str, column: int, message: str
) -> None:
    assert said(CHAPTER.replace("gorki.svg", written)) == [
        f"9:{column}: error: lenin/gorki: {message}"
    ]


WHOLE_FILES = {
    "an unclosed quote with an innocent one below": (
        CHAPTER.replace("Lenin falls ill", '"Lenin falls ill').replace(
            "alt: A wheelchair.", 'alt: "A wheelchair."'
        ),
        ['1:8: error: The quote " that opens here is not closed. Write: title: "Lenin falls ill"'],
    ),
    "a quote that would swallow the field below": (
        CHAPTER.replace("A wheelchair.", '"A wheelchair').replace("The chair.", 'The chair"'),
        [
            '10:12: error: lenin/gorki: The quote " that opens here is not closed.'
            ' Write: alt: "A wheelchair"'
        ],
    ),
    "no space after the colon": (
        CHAPTER.replace("alt: A", "alt:A"),
        ['10:11: error: lenin/gorki: After "alt:" a space is missing. Write: alt: A wheelchair.'],
    ),
    "no colon": (
        CHAPTER.replace("alt: A", "alt A"),
        ['10:10: error: lenin/gorki: After "alt" a colon is missing.'],
    ),
    "a mark before a field's name": (
        CHAPTER.replace("alt: A", "*alt: A"),
        ["10:7: error: lenin/gorki: A field's name cannot start with *."],
    ),
    "a full-width colon": (
        CHAPTER.replace("alt: A", "alt：A"),
        [
            "10:10: error: lenin/gorki: After a field's name a normal colon must stand, not a"
            " full-width one."
        ],
    ),
    "a tab after the colon": (
        CHAPTER.replace("alt: A", "alt:\tA"),
        ["10:11: error: lenin/gorki: Here is a tab (U+0009) where a normal space must be."],
    ),
    "tabs in the indentation": (
        CHAPTER.replace("      alt", "\t\talt").replace("      cap", "\t\tcap"),
        [
            "10:1: error: lenin/gorki: Here is a tab (U+0009) where a normal space must be, and so"
            " in 1 more line."
        ],
    ),
    "non-breaking spaces in the indentation": (
        CHAPTER.replace("      alt", "\u00a0\u00a0    alt").replace("      cap", "\u00a0     cap"),
        [
            "10:1: error: lenin/gorki: Here is a non-breaking space (U+00A0) where a normal space"
            " must be, and so in 1 more line."
        ],
    ),
    "a non-breaking space after the colon": (
        CHAPTER.replace("alt: A", "alt:\u00a0A"),
        [
            "10:11: error: lenin/gorki: Here is a non-breaking space (U+00A0) where a normal space"
            " must be."
        ],
    ),
    "an indentation that fits nothing": (
        CHAPTER.replace("      alt", "     alt"),
        ["10:6: error: lenin/gorki: This field is indented by 5 spaces, and its neighbours by 6."],
    ),
    "a hyphen that fits no list": (
        CHAPTER + CHAPTER[CHAPTER.index("  - id") :].replace("  - id: gorki", "   - id: tambov"),
        [
            "12:4: error: lenin/tambov: This hyphen is indented by 3 spaces, and the list's others"
            " by 2."
        ],
    ),
    "a hyphen too many": (
        CHAPTER.replace("      alt", "      - alt"),
        [
            "10:7: error: lenin/gorki: This hyphen is one too many: here a field stands, and no"
            " item of a list."
        ],
    ),
    "no space after a hyphen": (
        CHAPTER.replace("  - id", "  -id"),
        ["3:4: error: lenin/gorki: After the hyphen a space is missing."],
    ),
    "no space after a second hyphen": (
        CHAPTER + CHAPTER[CHAPTER.index("  - id") :].replace("  - id: gorki", "  -id: tambov"),
        ["12:4: error: lenin/tambov: After the hyphen a space is missing."],
    ),
    "no hyphen": (
        CHAPTER.replace("  - id", "  id"),
        ['4:5: error: "body" is indented deeper than the field above it.'],
    ),
    "a list item whose fields are not below its first": (
        CHAPTER.replace("  - id", "    - id"),
        [
            "3:5: error: lenin/gorki: This hyphen is indented by 4 spaces, and the fields below it"
            " by 4. Indent it by 2."
        ],
    ),
    "a field below a text": (
        CHAPTER.replace("panels:", "  years: 1922\npanels:"),
        ['2:3: error: "years" is indented deeper than the field above it.'],
    ),
    "a body that is indented less in its second line": (
        CHAPTER.replace("      There", "     There"),
        ["7:6: error: lenin/gorki: This line is indented by 5 spaces, and the text above it by 6."],
    ),
    "a body that is not indented": (
        CHAPTER.replace("      There he rested.", "There he rested"),
        [
            "7:1: error: lenin/gorki: This line is indented by 0 spaces, and so it is no part of"
            " the body above it. Indent it by 6."
        ],
    ),
    "conflict marks": (
        CHAPTER.replace(
            "title: Lenin falls ill\n",
            "<<<<<<< HEAD\ntitle: Lenin falls ill\n=======\ntitle: Lenin is ill\n>>>>>>> theirs\n",
        ),
        [
            "1:1: error: Two versions of this file were joined and both kept, down to line 5."
            " Keep one, and delete the marks."
        ],
    ),
    "a second document": (
        "---\n" + CHAPTER.replace("panels:", "---\npanels:"),
        [
            "3:1: error: This line begins a second document, and everything after it would be lost."
            " Delete the line."
        ],
    ),
    "a field twice": (
        CHAPTER.replace("panels:", "title: Lenin recovers\npanels:"),
        ['2:1: error: "title" is here a second time; the first is in line 1. Keep one.'],
    ),
    "a strange field": (
        CHAPTER.replace("caption", "captoin"),
        ['11:7: error: lenin/gorki: "captoin" is not a field of a figure. Did you mean "caption"?'],
    ),
    "a Cyrillic letter in a field's name": (
        CHAPTER.replace("caption", "\u0441aption"),
        [
            '11:7: error: lenin/gorki: "сaption" is not a field of a figure. It looks like'
            ' "caption", but its first letter is Cyrillic с (U+0441).'
        ],
    ),
    "a character that cannot be seen in a field's name": (
        CHAPTER.replace("caption", "cap\u200btion"),
        [
            '11:10: error: lenin/gorki: "cap\u200btion" is not a field of a figure. It looks like'
            ' "caption", but its fourth character is a zero-width space (U+200B), which cannot be'
            " seen."
        ],
    ),
    "a byte order mark in the middle": (
        CHAPTER.replace("panels:", "\ufeffpanels:"),
        [
            "2:1: error: Here is a byte order mark (U+FEFF), which cannot be seen; it comes from"
            " joining files. Delete it."
        ],
    ),
    "a control character": (
        CHAPTER.replace("he rested", "he\x07 rested"),
        [
            "7:15: error: lenin/gorki: Here is an unprintable character (U+0007), which cannot be"
            " shown. Delete it."
        ],
    ),
    "a line separator": (
        CHAPTER.replace("he rested", "he\u2028rested"),
        [
            "7:15: error: lenin/gorki: Here is a line separator (U+2028), which cannot be shown."
            " Delete it."
        ],
    ),
    "nothing": ("", ["1:1: error: This file is empty. A chapter needs a title and panels."]),
    "comments alone": (
        "\n# title: x\n",
        ["1:1: error: This file is empty. A chapter needs a title and panels."],
    ),
    "a list where fields belong": (
        "- a\n- b\n",
        [
            "1:1: error: Here the fields of a chapter must stand, each in its own line (title:,"
            " panels: …); not a list."
        ],
    ),
    "a text where fields belong": (
        CHAPTER.split("    figure:", maxsplit=1)[0] + "    figure: gorki.svg\n",
        [
            "8:5: error: lenin/gorki: Here the fields of a figure must stand, each in its own line"
            " (image:, alt: …). Write figure: and below it, indented by 2: image: gorki.svg"
        ],
    ),
    "a text where a list belongs": (
        "title: x\npanels: gorki\n",
        [
            '2:1: error: "panels" is a list: each item in a line of its own that starts with a'
            " hyphen."
        ],
    ),
    "fields where a text belongs": (
        CHAPTER.replace("title: Lenin falls ill", "title:\n  en: Lenin falls ill"),
        ['1:1: error: "title" is a text, and cannot have fields such as "en" of its own.'],
    ),
    "a list where a text belongs": (
        CHAPTER.replace("alt: A wheelchair.", "alt:\n        - A wheelchair."),
        ['10:7: error: lenin/gorki: "alt" is a text, not a list. Write: alt: A wheelchair.'],
    ),
    "a list item that became a field": (
        "title: x\npanels:\n  - 1922: General Secretary\n",
        [
            '3:5: error: lenin, panel 1: "1922" is not a field of a panel. Its fields are id,'
            " heading, body, figure, note."
        ],
    ),
    "an empty list item": (
        CHAPTER + "  -\n",
        [
            "12:4: error: lenin, panel 2: This item is empty. Delete its hyphen, or write something"
            " after it."
        ],
    ),
    "an empty list": ("title: x\npanels: []\n", ['2:9: error: "panels" is an empty list.']),
    "what explodes": (
        "title: &a x\nshort: &b [*a, *a]\nyears: *b\n" + CHAPTER.split("\n", 1)[1],
        [
            '1:8: error: A text that starts with & must stand in quotes. Write: title: "&a x"',
            "2:8: error: A text that starts with & must stand in quotes."
            ' Write: short: "&b [*a, *a]"',
            '3:8: error: A text that starts with * must stand in quotes. Write: years: "*b"',
        ],
    ),
    "a thousand levels": (
        "\n".join(" " * depth + "a:" for depth in range(1000)),
        [
            "13:13: error: Here too much stands inside one another. A text with many brackets"
            " needs quotes."
        ],
    ),
    "three mistakes": (
        with_alt("*Pravda*").replace("title: Lenin", 'title: "Lenin').replace("caption", "capton"),
        [
            '1:8: error: The quote " that opens here is not closed. Write: title: "Lenin falls'
            ' ill"',
            "10:12: error: lenin/gorki: Emphasis stands in a body or a text alone."
            ' Write: alt: "Pravda"',
            '11:7: error: lenin/gorki: "capton" is not a field of a figure. Did you mean'
            ' "caption"?',
        ],
    ),
}


@pytest.mark.parametrize(("text", "problems"), WHOLE_FILES.values(), ids=WHOLE_FILES)
def test_what_can_be_wrong_with_a_whole_file(text: str, problems: list[str]) -> None:
    found = said(text)
    if "explodes" in text or "&a" in text:
        found = found[:3]
    assert found == problems


CYRILLIC = CHAPTER.replace("He withdrew", "Ленин болен")
SAVED_AS = (
    "1:1: error: This file was saved as UTF-16. Save it as UTF-8 (in the editor's “Save as”)."
)
ENCODED = {
    "UTF-16 with a mark": (CYRILLIC.encode("utf-16"), [SAVED_AS]),
    "UTF-16 without one": (CYRILLIC.encode("utf-16-be"), [SAVED_AS]),
    "Windows-1251": (
        CYRILLIC.encode("cp1251"),
        [
            "5:7: error: lenin/gorki: This file was saved as Windows-1251. Save it as UTF-8 (in the"
            " editor's “Save as”)."
        ],
    ),
    "Latin-1": (
        CHAPTER.replace("A wheelchair", "Café").encode("latin-1"),
        [
            "10:15: error: lenin/gorki: This file was saved as Windows-1252 or Latin-1. Save it as"
            " UTF-8 (in the editor's “Save as”)."
        ],
    ),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", ["1:1: error: This is not a text file."]),
}


@pytest.mark.parametrize(("data", "problems"), ENCODED.values(), ids=ENCODED)
def test_what_is_not_utf_8(data: bytes, problems: list[str]) -> None:
    assert said(data) == problems


def test_a_mark_at_the_start_and_windows_line_breaks_are_read_without_a_word() -> None:
    windows = CHAPTER.replace("\n", "\r\n").encode("utf-8-sig")
    assert said(windows) == []
    assert read_chapter(PATH, windows).value == read_chapter(PATH, CHAPTER.encode()).value


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"])
def test_places_are_the_same_with_every_line_break(breaks: str) -> None:
    def broken(text: str) -> str:
        return text.replace("\n", breaks)

    assert said(broken(with_alt("*a*"))) == said(with_alt("*a*"))
    body = CHAPTER.replace("he rested.", "he <b>rested</b>.")
    assert said(broken(body)) == said(body) != []
    assert said(broken(body))[0].startswith("7:16: ")


def test_running_text_may_have_characters_that_cannot_be_seen() -> None:
    text = "On 25\u00a0May he with\u00addrew\u200d to the house."
    chapter = CHAPTER.replace("There he rested.", text)
    assert said(chapter) == []
    value = read_chapter(PATH, chapter.encode()).value
    assert value is not None
    assert value.panels[0].body.html.endswith(f"<p>{text}</p>")


def test_what_yaml_allows_and_curators_use_is_read() -> None:
    chapter = (
        CHAPTER.replace("title: Lenin falls ill", "title: Lenin\n  falls   ill # a comment")
        .replace("alt: A wheelchair.", 'alt: "A wheelchair:\n        it is \\"black\\""')
        .replace("caption: The chair.", "caption: >\n        The visitor's\n        chair: #1")
    )
    assert said(chapter) == []
    value = read_chapter(PATH, chapter.encode()).value
    assert value is not None
    assert value.title == "Lenin falls   ill"
    assert value.panels[0].figure.alt == 'A wheelchair: it is "black"'
    assert value.panels[0].figure.caption == "The visitor's chair: #1"


@pytest.mark.parametrize(
    ("written", "line", "column"),
    [
        ("body: |\n      A\n\n      b <i> c", 7, 9),
        ("body: >\n      A\n      b <i> c", 6, 9),
        ("body: b <i> c", 4, 13),
        ("body: A\n      b <i> c", 5, 9),
        ("body: 'it''s <i> c'", 4, 18),
        ('body: "so \\"it\\" <i> c"', 4, 22),
        ("body: |2\n       b <i> c", 5, 10),
        ("body: |-\n      b <i> c", 5, 9),
    ],
)
def test_a_problem_inside_a_text_has_its_true_place(written: str, line: int, column: int) -> None:
    body = CHAPTER[CHAPTER.index("body:") : CHAPTER.index("    figure:")]
    [problem] = said(CHAPTER.replace(body, written + "\n"))
    assert problem.startswith(f"{line}:{column}: error: lenin/gorki: ")


def test_a_broken_file_ends_after_a_hundred_problems() -> None:
    found = said(CHAPTER + "".join(f"strange{n}: x\n" for n in range(500)))
    assert len(found) <= 101


HOSTILE = {
    "brackets": "a: " + "[" * 300_000,
    "closed brackets": "a: " + "[" * 999 + "]" * 999,
    "hyphens": "- " * 100_000,
    "spaces": "title:" + " " * 500_000 + "x: y",
    "words": "title: " + "x " * 200_000,
    "open quotes": '- "a\n' * 50_000,
    "conflict marks": "<<<<<<< a\n" * 20_000,
    "questions": "? a\n" * 50_000,
    "aliases": "".join(f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}]\n" for n in range(1, 2000)),
    "controls": "\x01" * 200_000,
    "mixed breaks": "\r\n\r\r\n" * 50_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_refused_in_time(text: str) -> None:
    started = time.process_time()
    assert said(text)
    assert time.process_time() - started < 2


WORDS_OF_PARSERS = ("mapping", "scalar", "token", "node", "alias", "anchor", "nonetype", "string")


def test_no_problem_speaks_like_a_parser() -> None:
    every = itertools.chain(
        *(said(text) for text, _ in WHOLE_FILES.values()),
        *(said(with_alt(mark + "x")) for mark in "*&!%@`>|-?[]{},#\"'"),
        *(said(text) for text in HOSTILE.values()),
    )
    for problem in every:
        assert not any(word in problem.lower() for word in WORDS_OF_PARSERS), problem


def test_the_parser_written_in_python_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [CHAPTER, *(text for text, _ in WHOLE_FILES.values())]
    with_c = [said(text) for text in texts]
    monkeypatch.setattr(yaml_source, "_LOADER", yaml.BaseLoader)
    assert [said(text) for text in texts] == with_c


def test_spots_are_where_the_values_stand() -> None:
    source: Source = parse(PATH, CHAPTER)
    panel = source.spot.fields["panels"].items[0]
    assert (panel.line, panel.column) == (3, 5)
    alt = panel.fields["figure"].fields["alt"]
    assert (alt.key, alt.line, alt.column) == ((10, 7), 10, 12)
    assert CHAPTER[alt.start : alt.end] == "A wheelchair."
