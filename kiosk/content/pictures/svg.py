"""A drawing in SVG: its size, whether it holds words, and whatever in it reaches outside itself.

Nothing is resolved, fetched or run here. What a drawing may not hold keeps it off the screen, since
what shows it later would follow an address, or take for ever.
"""

from __future__ import annotations

import re
from base64 import b64decode
from dataclasses import dataclass, field
from xml.parsers import expat

from kiosk.content.pictures import svg_measure, svg_support
from kiosk.content.pictures.svg_measure import Span

LARGEST = 20_000_000
DEEPEST = 200
MOST_ELEMENTS = 100_000
_MOST_TOLD = 5

_XLINK = "http://www.w3.org/1999/xlink "
_XINCLUDE = "http://www.w3.org/2001/XInclude "
_OUTSIDE_BASE = "http://www.w3.org/XML/1998/namespace base"
_ENCODINGS = {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "utf-16"}
# What Qt looks for in the first bytes to tell a drawing from other files.
_BEGINNING = re.compile(rb"<(?:\?xml|svg|!--|!DOCTYPE svg)")
_URL = re.compile(r"url\(\s*(['\"]?)(.*?)\1\s*\)", re.IGNORECASE | re.DOTALL)
_INSIDE = re.compile(r"\s*(?:#|data:image/(?:png|jpe?g)[;,]|$)", re.IGNORECASE)


@dataclass(slots=True)
class Drawing:
    """What an SVG file says of itself.

    `faults` complete the sentence '"x.svg" …'. `embedded` are the pictures within it,
    `not_drawn` names what is drawn in a browser alone.
    """

    width: int = 0
    height: int = 0
    has_words: bool = False
    faults: list[str] = field(default_factory=list)
    embedded: list[bytes] = field(default_factory=list)
    not_drawn: set[str] = field(default_factory=set)


def examine_svg(data: bytes) -> Drawing:
    """Read a drawing's bytes; never raises. With any fault it must not be shown."""
    if len(data) > LARGEST:
        return Drawing(faults=[f"is larger than {LARGEST // 1_000_000} MB. Simplify the drawing."])
    if data.startswith(b"\x1f\x8b"):
        return Drawing(faults=['is a compressed drawing (svgz). Save it as "plain SVG".'])
    if not _BEGINNING.match(data.removeprefix(b"\xef\xbb\xbf").lstrip()) and not data.startswith(
        (b"\xff\xfe", b"\xfe\xff")
    ):
        return Drawing(faults=['does not begin as a drawing does. Save it again as "plain SVG".'])
    return _Reader().read(data)


class _Stop(Exception):  # noqa: N818
    """Reading on would be dangerous or useless."""


class _Reader:
    def __init__(self) -> None:
        self._drawing = Drawing()
        self._path: list[str] = []
        self._ids: list[tuple[str, int, int]] = []
        self._elements = 0
        self._uses: list[str] = []
        self._spans: dict[str, Span] = {}
        self._in_text = 0
        self._style: list[str] | None = None
        self._root: dict[str, str] = {}

    def read(self, data: bytes) -> Drawing:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.XmlDeclHandler = self._declared
        parser.EntityDeclHandler = self._entity
        parser.ExternalEntityRefHandler = self._entity
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        drawing = self._drawing
        try:
            parser.Parse(data, True)
        except _Stop:
            return drawing
        except (expat.ExpatError, ValueError, LookupError) as error:
            line = getattr(error, "lineno", 0)
            where = f" from line {line} on" if line else ""
            drawing.faults.append(
                f'cannot be read as a drawing{where}. Save it again as "plain SVG".'
            )
            return drawing
        size = svg_measure.size(self._root)
        if size is None:
            drawing.faults.append(
                "does not say how large it is. Give it a viewBox, or a width and a height."
            )
        else:
            drawing.width, drawing.height = size
        if not svg_measure.bounded(self._elements, self._spans, self._uses):
            drawing.faults.append(
                "repeats its parts too often, or within themselves. Simplify the drawing."
            )
        return drawing

    def _fault(self, say: str) -> None:
        faults = self._drawing.faults
        if say not in faults:
            faults.append(say)
        if len(faults) >= _MOST_TOLD:
            raise _Stop

    # ---- what expat calls

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.lower() not in _ENCODINGS:
            self._fault(f"is written in {encoding}. Save it in UTF-8.")
            raise _Stop

    def _entity(self, *_: object) -> int:
        self._fault(
            'declares entities, which are not read. Save it again as "plain SVG" or "SVG 1.1" '
            "without the drawing program's own data."
        )
        raise _Stop

    def _instruction(self, target: str, _data: str) -> None:
        if target == "xml-stylesheet":
            self._fault("takes its style from another file. Save it with the style inside.")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            self._fault(f"has more than {MOST_ELEMENTS:,} parts. Simplify the drawing.")
            raise _Stop
        if len(self._path) >= DEEPEST:
            self._fault(f"nests its groups more than {DEEPEST} deep. Ungroup the drawing.")
            raise _Stop
        space, _, local = name.rpartition(" ")
        if not self._path:
            if local != "svg":
                self._fault('is no drawing in SVG. Save it again as "plain SVG".')
                raise _Stop
            self._root = attributes
        self._path.append(local)
        self._ids.append((attributes.get("id", ""), self._elements, len(self._uses)))
        if not self._forbidden(f"{space} ", local):
            for attribute, value in attributes.items():
                self._attribute(local, attribute, value)
        outermost = len(self._path) == 1
        self._drawing.not_drawn.update(
            svg_support.not_drawn(local, attributes, outermost=outermost)
        )
        if local == "text":
            self._in_text += 1
        elif local == "style":
            self._style = []

    def _forbidden(self, space: str, local: str) -> bool:
        if local in {"script", "handler", "listener"}:
            self._fault("holds a script, which is never run. Save it without.")
        elif local in {"foreignObject", "iframe", "audio", "video", "embed", "object"}:
            self._fault(f"holds a piece of a web page ({local}), which cannot be shown.")
        elif space == _XINCLUDE:
            self._fault("takes in another file. Save it with everything inside.")
        else:
            return False
        return True

    def _attribute(self, element: str, attribute: str, value: str) -> None:
        if attribute in {"href", f"{_XLINK}href"}:
            if not _INSIDE.match(value):
                self._outside(value)
            elif element == "use":
                self._uses.append(value.strip().removeprefix("#"))
            elif value.lstrip()[:5].lower() == "data:":
                self._embedded(value)
        elif attribute == _OUTSIDE_BASE:
            self._outside(value)
        elif attribute.startswith("on"):
            self._fault(f'holds a script ({attribute}="…"), which is never run. Save it without.')
        elif attribute == "attributeName" and value.rpartition(":")[2] == "href":
            self._fault("changes an address while it is shown. Save it without animation.")
        elif "(" in value or attribute == "style":
            self._css(value)

    def _css(self, css: str) -> None:
        if "\\" in css:
            self._fault("hides letters behind a \\ in its style. Write them as they are.")
        if "@import" in css.lower():
            self._fault("takes its style from another file. Save it with the style inside.")
        for found in _URL.finditer(css):
            if not _INSIDE.match(found[2]):
                self._outside(found[2])

    def _embedded(self, value: str) -> None:
        head, _, data = value.partition(",")
        try:
            picture = b64decode(data) if head.rstrip().endswith("base64") else b""
        except ValueError:
            picture = b""
        self._drawing.embedded.append(picture)

    def _outside(self, address: str) -> None:
        shown = address if len(address) <= 60 else address[:59] + "…"
        self._fault(
            f'points outside itself, to "{shown}", which is never opened. '
            "Embed what it needs, or remove it."
        )

    def _text(self, text: str) -> None:
        if self._in_text and not self._drawing.has_words and text.strip():
            self._drawing.has_words = "title" not in self._path and "desc" not in self._path
        if self._style is not None:
            self._style.append(text)

    def _end(self, name: str) -> None:
        local = name.rpartition(" ")[2]
        self._path.pop()
        entry, elements, uses = self._ids.pop()
        if entry:
            span = Span(self._elements - elements + 1, uses, len(self._uses))
            self._spans.setdefault(entry, span)
        if local == "text":
            self._in_text -= 1
        elif local == "style" and self._style is not None:
            css = "".join(self._style)
            self._css(css)
            self._drawing.not_drawn.update(svg_support.in_style(css))
            self._style = None
