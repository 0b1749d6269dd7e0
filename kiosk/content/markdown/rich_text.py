"""A text being written in both its forms at once: the HTML that Qt shows, and its plain words."""

from __future__ import annotations

import re
from html import escape

from kiosk.content.exhibit import Link, LinkKind, RichText
from kiosk.content.folding import joint

# What Qt's HTML reader takes for white space and folds into one space.
_SPACE = re.compile(r"[\t-\r \x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
# Qt folds these two as well, and would break the line there: a no-break space is what it keeps.
_NO_BREAK = str.maketrans({"\u202f": "\u00a0", "\u2007": "\u00a0"})
# No letters: Qt drops them, or takes them for its own signs. A lone half of a pair is none either.
_NO_LETTER = re.compile("[\x00\ufdd0\ufdd1\ud800-\udfff]")

WORD_JOINER = "\u2060"


class RichTextWriter:
    """Writes tags and words so that the plain form is what Qt makes of the HTML.

    Spaces are folded as Qt folds them, and none begins or ends a line. An opening tag waits for
    the first word inside it: what stays empty is never written.
    """

    def __init__(self) -> None:
        self._html: list[str] = []
        self._plain: list[str] = []
        self._length = 0
        self._waiting: list[str] = []
        self._line_ends: str | None = None
        self._at_start = True
        self._space = False
        self._after_space = False
        self._after_mark = False
        self._links: list[Link] = []
        self._link: tuple[LinkKind, str] | None = None
        self._link_start: int | None = None

    def rich_text(self) -> RichText:
        """Give what was written."""
        return RichText("".join(self._html), "".join(self._plain), tuple(self._links))

    def begin_block(self) -> None:
        """Begin a paragraph, or a list item's line."""
        self._begin_line("")

    def end_block(self) -> None:
        """End a paragraph, or a list item's line."""
        self._space = False

    def line_break(self) -> None:
        """Begin a new line within the block."""
        if not self._at_start:
            self._begin_line("<br/>")

    def _begin_line(self, html: str) -> None:
        self._line_ends = html if self._length else None
        self._at_start, self._space, self._after_mark = True, False, False

    def open(self, tag: str) -> None:
        """Open an element of this name."""
        self._flush_space()
        self._waiting.append(f"<{tag}>")

    def close(self, tag: str) -> None:
        """Close the element opened last, of this name."""
        if self._waiting:
            self._waiting.pop()
        else:
            self._html.append(f"</{tag}>")

    def words(self, text: str) -> None:
        """Write text; runs of spaces become one."""
        if not text.isascii() or "\0" in text:
            text = _NO_LETTER.sub("\ufffd", text).translate(_NO_BREAK)
        text = _SPACE.sub(" ", text)
        inner = text.strip(" ")
        if text[:1] == " ":
            self.space()
        if inner:
            self._flush_space()
            self._put(inner, escape(inner))
            self._after_mark = False
            if text[-1] == " ":
                self.space()

    def space(self) -> None:
        """Write a space, unless the line begins or ends with it."""
        self._space = not self._at_start and not self._after_space

    def line_end(self, following: str) -> None:
        """Write what stands for a line's end in the file before what follows."""
        if joint("".join(self._plain[-1:]), following):
            self.space()

    def _flush_space(self) -> None:
        if self._space:
            self._put(" ", " ")
            self._space, self._after_space = False, True

    def open_link(self, kind: LinkKind, entry: str) -> None:
        """Begin the words of a link."""
        self.open(f'a href="{kind}:{escape(entry)}"')
        self._link, self._link_start = (kind, entry), None

    def close_link(self) -> bool:
        """End the words of a link; say whether there were any."""
        self.close("a")
        if self._link is None or self._link_start is None:
            return False
        start, (kind, entry) = self._link_start, self._link
        words = "".join(self._plain)[start:]
        self._links.append(Link(start, self._length, kind, entry, words))
        self._link = None
        return True

    def source_mark(self, entry: str, mark: str) -> None:
        """Write a source's mark, tied to the word before it."""
        self._space = False
        if self._after_mark:
            # ² and ³ side by side would read as 23.
            self._put(",", "<sup>,</sup>")
        if not self._at_start:
            self._put(WORD_JOINER, WORD_JOINER)
        self.open_link("source", entry)
        self._put(mark, f"<sup>{escape(mark)}</sup>")
        self.close_link()
        self._after_mark = True

    def _put(self, plain: str, html: str) -> None:
        before = ""
        if self._line_ends is not None:
            self._plain.append("\n")
            self._length += 1
            before, self._line_ends = self._line_ends, None
        if self._link_start is None:
            self._link_start = self._length
        self._html += [before, *self._waiting, html]
        self._waiting.clear()
        # As Qt does: what shows a no-break space gives a space when asked for its text.
        self._plain.append(plain.replace("\u00a0", " "))
        self._length += len(plain)
        self._at_start = self._after_space = False
