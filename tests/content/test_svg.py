"""A drawing's size and words, and everything in it that reaches outside itself."""

from __future__ import annotations

import base64
import time
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer

from kiosk.content.pictures.svg import DEEPEST, LARGEST, MOST_ELEMENTS, examine_svg

NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(inside: str = "", attributes: str = 'viewBox="0 0 86 90"', before: str = "") -> bytes:
    return f"{before}<svg {NS} {attributes}>{inside}</svg>".encode()


def faults(inside: str, before: str = "") -> list[str]:
    return examine_svg(drawing(inside, before=before)).faults


@pytest.mark.parametrize(
    "inside",
    [
        '<rect width="5" height="5" fill="url(#a)"/>',
        '<use href="#a"/><use xlink:href="#b"/>',
        "<style>rect { fill: url(#a) }</style>",
        "<style>@font-face { src: url(data:image/png;base64,aa) }</style>",
        "<title>Scripts</title><desc>on http://x.org</desc>",
        '<metadata xmlns:r="urn:r"><r:x r:resource="http://x.org"/></metadata>',
    ],
)
def test_what_a_drawing_may_hold(inside: str) -> None:
    assert faults(inside) == []


SCRIPT = "holds a script, which is never run. Save it without."
STYLE = "takes its style from another file. Save it with the style inside."


def outside(address: str) -> str:
    return (
        f'points outside itself, to "{address}", which is never opened. '
        "Embed what it needs, or remove it."
    )


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ("<script>alert(1)</script>", SCRIPT),
        (
            '<rect onclick="x()"/>',
            'holds a script (onclick="…"), which is never run. Save it without.',
        ),
        ('<image href="/etc/hostname"/>', outside("/etc/hostname")),
        ('<image xlink:href="http://x.org/a.png"/>', outside("http://x.org/a.png")),
        ('<image href="other.png"/>', outside("other.png")),
        ('<use href="other.svg#a"/>', outside("other.svg#a")),
        (
            '<image href="data:image/svg+xml,&lt;svg/>"/>',
            outside("data:image/svg+xml,<svg/>"),
        ),
        ('<a href="javascript:x()"/>', outside("javascript:x()")),
        ('<rect fill="url(http://x.org#a)"/>', outside("http://x.org#a")),
        ("<rect style=\"fill: url( 'file:///x' )\"/>", outside("file:///x")),
        ("<style>rect { fill: url(x.svg#a) }</style>", outside("x.svg#a")),
        ('<style>@import "x.css";</style>', STYLE),
        (
            r"<style>rect { fill: \75rl(x) }</style>",
            r"hides letters behind a \ in its style. Write them as they are.",
        ),
        (
            '<set attributeName="xlink:href" to="http://x.org"/>',
            "changes an address while it is shown. Save it without animation.",
        ),
        (
            "<foreignObject><p/></foreignObject>",
            "holds a piece of a web page (foreignObject), which cannot be shown.",
        ),
        (
            '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>',
            "takes in another file. Save it with everything inside.",
        ),
        ('<g xml:base="http://x.org/"/>', outside("http://x.org/")),
        (
            "<g>",
            'cannot be read as a drawing from line 1 on. Save it again as "plain SVG".',
        ),
        (
            "<g/>&nothing;",
            'cannot be read as a drawing from line 1 on. Save it again as "plain SVG".',
        ),
    ],
)
def test_what_a_drawing_may_not_hold(inside: str, told: str) -> None:
    assert faults(inside) == [told]


def test_entities_are_refused_before_they_are_expanded() -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    start = time.perf_counter()
    told = faults("&j;", before=bomb + "]>")
    assert told == [
        'declares entities, which are not read. Save it again as "plain SVG" or "SVG 1.1" '
        "without the drawing program's own data."
    ]
    assert faults("&x;", before='<!DOCTYPE svg [<!ENTITY x SYSTEM "/etc/hostname">]>') == told
    assert time.perf_counter() - start < 0.5
    plain = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
    assert faults("<g/>", before=plain) == []


def test_a_style_sheet_of_another_file_is_refused() -> None:
    assert faults("", before='<?xml version="1.0"?><?xml-stylesheet href="x.css"?>') == [STYLE]


def test_what_never_ends_is_refused() -> None:
    deep = "<g>" * 10_000 + "</g>" * 10_000
    assert faults(deep) == [f"nests its groups more than {DEEPEST} deep. Ungroup the drawing."]
    assert faults("<g/>" * (MOST_ELEMENTS + 1)) == [
        f"has more than {MOST_ELEMENTS:,} parts. Simplify the drawing."
    ]
    repeats = "repeats its parts too often, or within themselves. Simplify the drawing."
    tens = '<g id="u0"><path/></g>' + "".join(
        f'<g id="u{n}">' + f'<use href="#u{n - 1}"/>' * 10 + "</g>" for n in range(1, 10)
    )
    assert faults(tens) == [repeats]
    assert faults('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>') == [repeats]
    assert faults('<g id="a"><path/></g>' + '<use href="#a"/>' * 1000) == []
    assert examine_svg(b" " * (LARGEST + 1)).faults == [
        "is larger than 20 MB. Simplify the drawing."
    ]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\x1f\x8b\x08", 'is a compressed drawing (svgz). Save it as "plain SVG".'),
        (b"<html/>", 'does not begin as a drawing does. Save it again as "plain SVG".'),
        (
            b'<?xml version="1.0"?><html/>',
            'is no drawing in SVG. Save it again as "plain SVG".',
        ),
        (
            '<?xml version="1.0" encoding="windows-1251"?><svg/>'.encode("cp1251"),
            "is written in windows-1251. Save it in UTF-8.",
        ),
        (
            drawing(attributes=""),
            "does not say how large it is. Give it a viewBox, or a width and a height.",
        ),
        (
            drawing(attributes='width="10em" height="5"'),
            "does not say how large it is. Give it a viewBox, or a width and a height.",
        ),
        (
            b"<svg\xff/>",
            'cannot be read as a drawing from line 1 on. Save it again as "plain SVG".',
        ),
        (
            b"\xff\xfe\x00\x00",
            'cannot be read as a drawing from line 1 on. Save it again as "plain SVG".',
        ),
    ],
)
def test_what_is_no_drawing(data: bytes, told: str) -> None:
    assert examine_svg(data).faults == [told]


@pytest.mark.parametrize(
    "attributes",
    [
        'viewBox="0 0 100 200"',
        'viewBox="0,0,100,200"',
        'width="300" height="200px"',
        'width="10.6" height="1e2px"',
        'width="10mm" height="20" viewBox="0 0 100 200"',
        'width="10cm" height="5cm"',
        'width="1in" height="2in"',
        'width="10pt" height="10pc"',
        'width="300" viewBox="0 0 100 200"',
        'width="50%" height="10" viewBox="0 0 100 200"',
        'width="100%" height="100%" viewBox="0 0 100 200"',
        'width="0" height="0" viewBox="0 0 10 10"',
    ],
)
def test_a_drawing_is_as_large_as_qt_takes_it(qapp: QGuiApplication, attributes: str) -> None:
    data = drawing('<rect width="5" height="5"/>', attributes)
    seen = QSvgRenderer(QByteArray(data)).defaultSize()
    examined = examine_svg(data)
    assert (examined.width, examined.height) == seen.toTuple()
    assert examined.faults == []


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ("<text>1922</text>", True),
        ("<text><tspan> 1922</tspan></text>", True),
        ("<text> \n </text>", False),
        ("<title>A house</title><desc>by a lake</desc>", False),
        ("<text><title>A house</title></text>", False),
        ("<text><title>A house</title>1922</text>", True),
    ],
)
def test_a_drawing_with_words_is_known(inside: str, words: bool) -> None:
    assert examine_svg(drawing(inside)).has_words is words


@pytest.mark.parametrize(
    ("inside", "named"),
    [
        ('<rect clip-path="url(#a)"/>', {"clip-path"}),
        ('<text letter-spacing="2">A</text>', {"letter-spacing"}),
        ('<text style="letter-spacing: 2px; fill: red">A</text>', {"letter-spacing"}),
        ("<style>text { dominant-baseline: middle }</style>", {"dominant-baseline"}),
        ('<text><tspan dy="1em">A</tspan></text>', {"dy of a text"}),
        ('<rect fill="#ff000080"/>', {"colours that are half clear (rgba)"}),
        ('<rect style="fill: rgba(1,2,3,0.5)"/>', {"colours that are half clear (rgba)"}),
        ("<svg/>", {"a drawing within the drawing"}),
        ('<g clip-path="none" letter-spacing="0" fill="#ff0000"/>', set()),
        ('<text style="letter-spacing:0px;mix-blend-mode:normal">A</text>', set()),
        ('<feOffset dx="4"/>', set()),
    ],
)
def test_what_only_a_browser_draws_is_known(inside: str, named: set[str]) -> None:
    examined = examine_svg(drawing(inside))
    assert examined.faults == []
    assert examined.not_drawn == named


def test_the_pictures_within_are_handed_out() -> None:
    stream = BytesIO()
    Image.new("RGB", (2, 2)).save(stream, "PNG")
    data = base64.b64encode(stream.getvalue()).decode()
    examined = examine_svg(drawing(f'<image href="data:image/png;base64,{data}"/>'))
    assert examined.faults == []
    assert examined.embedded == [stream.getvalue()]


def test_the_shipped_drawings_are_clean() -> None:
    for path in (Path(__file__).parents[2] / "assets/images").glob("*.svg"):
        examined = examine_svg(path.read_bytes())
        assert examined.faults == [], path.name
        assert examined.not_drawn == set(), path.name
        assert examined.width > 0, path.name
