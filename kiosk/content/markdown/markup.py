"""The Markdown of a body or an entry → what Qt Quick shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from markdown_it.token import Token

from kiosk.content.exhibit import RichText
from kiosk.content.markdown import markdown_faults, markdown_lines, markdown_rules
from kiosk.content.markdown.markdown_faults import Fault
from kiosk.content.markdown.rich_text import RichTextWriter
from kiosk.content.problems import Severity
from kiosk.content.remarks import Remark

LONGEST: Final = 20_000
"""Characters that are read as Markdown; nobody reads so much standing."""


class Markup(NamedTuple):
    """A text as it is shown, and what its Markdown gives cause to say.

    `places[n]` is the line and the column, from 1, at which the Markdown names what
    `text.links[n]` opens.
    """

    text: RichText
    remarks: list[Remark]
    places: list[tuple[int, int]]


def to_rich_text(markdown: str, marks: Mapping[str, str]) -> Markup:
    """Read a text; never fails, and shows every word.

    `marks` gives what is shown for a source's id; the id itself where it gives nothing. Whether
    an entry that a link names exists is not asked here.
    """
    markdown = markdown.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    if len(markdown) > LONGEST:
        return _unread(markdown)
    lines = markdown.split("\n")
    remarks = [*markdown_lines.in_lines(lines), *markdown_lines.bullets(lines)]
    env: dict[str, Any] = {}
    reading = _Reading(lines, marks, {remark.line for remark in remarks})
    reading.blocks(markdown_rules.blocks(markdown, env))
    remarks += reading.remarks
    for tell, found in (
        (markdown_lines.indented, env["indented"]),
        (markdown_lines.unnumbered, env["unnumbered"]),
    ):
        for line in found:
            column = len(lines[line]) - len(lines[line].lstrip()) + 1
            remarks.append(tell(line + 1, column))
    return Markup(reading.writer.rich_text(), sorted(remarks), reading.places)


def _unread(markdown: str) -> Markup:
    writer = RichTextWriter()
    writer.begin_block()
    writer.open("p")
    writer.words(markdown)
    writer.close("p")
    say = f"This text has {len(markdown):,} characters; up to {LONGEST:,} are read. Shorten it."
    return Markup(writer.rich_text(), [Remark(1, 1, Severity.ERROR, say)], [])


class _Reading:
    """Walks through the parser's tokens and writes what they mean."""

    def __init__(self, lines: list[str], marks: Mapping[str, str], told: set[int]) -> None:
        self.writer = RichTextWriter()
        self.remarks: list[Remark] = []
        self.places: list[tuple[int, int]] = []
        self._lines = lines
        self._marks = marks
        self._told = told

    def blocks(self, tokens: list[Token]) -> None:
        """Write paragraphs and lists. An item's first paragraph needs no tag of its own."""
        item_begins = False
        for token in tokens:
            if token.type == "inline":
                self.writer.begin_block()
                if not item_begins:
                    self.writer.open("p")
                self._paragraph(token)
                self.writer.end_block()
                if not item_begins:
                    self.writer.close("p")
                item_begins = False
            elif token.tag != "p":
                item_begins = token.type == "list_item_open"
                (self.writer.open if token.nesting > 0 else self.writer.close)(token.tag)

    def _paragraph(self, paragraph: Token) -> None:
        content, (first, end) = paragraph.content, paragraph.map or (0, 0)
        # Lines of strange spaces alone are counted with a paragraph, but cut from its content.
        head = content.split("\n", 1)[0]
        first = next((n for n in range(first, end) if head in self._lines[n]), first)
        env: dict[str, Any] = {}
        starred = False
        tokens = markdown_rules.inline(content, env)
        for number, token in enumerate(tokens):
            if token.type == "softbreak":
                self.writer.line_end(
                    next((t.content for t in tokens[number + 1 :] if t.content), "")
                )
                continue
            at = self._place(content, first, token.meta["at"]) if "at" in token.meta else (0, 0)
            self._inline(token, at)
            if token.type == "text" and at[0] and token.content and not starred:
                starred = True
                env["faults"].append(markdown_faults.literal_star(token.meta["at"], token.content))
        faults: list[Fault] = env["faults"]
        faults += markdown_faults.in_paragraph(content, env["linked"])
        for fault in faults:
            line, column = self._place(content, first, fault.offset)
            if line not in self._told:
                self.remarks.append(Remark(line, column, fault.severity, fault.message))

    def _inline(self, token: Token, at: tuple[int, int]) -> None:
        writer = self.writer
        match token.type:
            case "text" | "text_special":
                writer.words(token.content)
            case "hardbreak":
                writer.line_break()
            case "source_mark":
                writer.source_mark(token.content, self._marks.get(token.content, token.content))
                self.places.append(at)
            case "link_open":
                writer.open_link(token.meta["kind"], token.meta["id"])
                self.places.append(at)
            case "link_close":
                if not writer.close_link():
                    self.places.pop()
            case _:
                (writer.open if token.nesting > 0 else writer.close)(token.tag)

    def _place(self, content: str, first: int, offset: int) -> tuple[int, int]:
        """Line and column in the whole text, which a paragraph has without its indentation."""
        before = content.count("\n", 0, offset)
        start = content.rfind("\n", 0, offset) + 1
        line = self._lines[first + before]
        end = content.find("\n", start)
        shown = content[start : end if end >= 0 else len(content)]
        cut = max(0, len(line.rstrip()) - len(shown.rstrip()))
        return first + before + 1, offset - start + cut + 1
