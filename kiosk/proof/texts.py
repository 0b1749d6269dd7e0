"""Reads a text of the window as it was laid out: its lines, its longest word, its colours."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextDocument
from PySide6.QtQuick import QQuickItem

from kiosk.content.rules.prose import count_words
from kiosk.proof.items import box_of, colours_of, enum
from kiosk.proof.screen import Box, Line, Text
from kiosk.proof.verdict import lines_of
from kiosk.visit.line_breaks import pieces

WIDE = 1.0  # px by which a line may be longer than its text is wide
UNSEEN = " \n\t\u2028\u00ad\u200f"  # at a part's ends; a no-break space joins two words into one
RIGHT, CENTRE, BOTTOM, MIDDLE = 0x2, 0x4, 0x40, 0x80  # as in Qt.AlignmentFlag


def text_of(
    item: QQuickItem, seen: Box, scrolled: Box | None, control: int | None, opacity: float
) -> Text:
    """A text as it stands.

    `seen` is the part of the window in which it is not clipped, `scrolled` the view of the list
    that it can be moved through, `control` the number of the control that it is part of.
    """
    # Held: the document goes with the object around it.
    around: Any = item.property("textDocument") if item.inherits("QQuickTextEdit") else None
    document: QTextDocument | None = around.textDocument() if around else None
    words, wide, lines = _edit_lines(item, document) if document else _text_lines(item)
    if scrolled:
        # What a finger can bring into view is not lost.
        top, bottom = scrolled.top, scrolled.bottom
        lines = [line for line in lines if line.box.top >= top and line.box.bottom <= bottom]
    return Text(
        role=item.objectName(),
        words=words if len(words) <= 40 else words[:39].rstrip() + "…",
        size=_font(item).pixelSize(),
        lines=tuple(lines),
        box=_padded(item, lines),
        seen=seen,
        wide=wide,
        cut=bool(item.property("truncated")),
        control=control,
        colours=colours_of(item, document),
        opacity=opacity,
    )


def _edit_lines(item: QQuickItem, document: QTextDocument) -> tuple[str, str, list[Line]]:
    left, top = float(item.property("leftPadding")), float(item.property("topPadding"))
    room = item.width() - float(item.property("rightPadding"))
    wide = ""
    lines: list[Line] = []
    # Of a text that goes through several pages, those of the page that is shown.
    first, end = item.property("from") or 0, item.property("to") or document.characterCount()
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        is_mirrored = block.textDirection().name == "RightToLeft"
        at = document.documentLayout().blockBoundingRect(block).topLeft()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            words = block.text()[line.textStart() : line.textStart() + line.textLength()]
            rect = line.naturalTextRect()
            if number + 1 < layout.lineCount():
                # A letter's box may reach into the next line, where the letter does not.
                rect.setBottom(min(rect.bottom(), layout.lineAt(number + 1).y()))
            rect.translate(at.x() + left, at.y() + top)
            # Aligned to the right, a line may end a little beyond its text without being longer.
            room_left = min(rect.right(), room) - left if is_mirrored else room - rect.left()
            if rect.width() > room_left + WIDE:
                wide = wide or _widest(words, _font(item))
            if words.strip() and first <= block.position() + line.textStart() < end:
                box = box_of(item, rect)
                lines.append(Line(box, count_words(words)))
        block = block.next()
    return document.toPlainText(), wide, lines


def _text_lines(item: QQuickItem) -> tuple[str, str, list[Line]]:
    words = str(item.property("text"))
    if not words.strip():
        return words, "", []
    left, top, right, bottom = (
        float(item.property(f"{side}Padding")) for side in ("left", "top", "right", "bottom")
    )
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    room = item.width() - left - right
    across, down = enum(item, "effectiveHorizontalAlignment"), enum(item, "verticalAlignment")
    aside = {RIGHT: room - width, CENTRE: (room - width) / 2}.get(across, 0)
    spare = item.height() - top - bottom - height
    lower = {BOTTOM: spare, MIDDLE: spare / 2}.get(down, 0)
    box = box_of(item, QRectF(left + aside, top + lower, width, height))
    wide = _widest(words, _font(item)) if width > room + WIDE else ""
    count = max(1, int(item.property("lineCount")))
    return words, wide, list(lines_of(box, count, count_words(words)))


def _padded(item: QQuickItem, lines: list[Line]) -> Box:
    if not lines:
        return Box(0, 0, 0, 0)
    boxes = [line.box for line in lines]
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes) - float(item.property("topPadding")),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes) + float(item.property("bottomPadding")),
    )


def _font(item: QQuickItem) -> QFont:
    font: QFont = item.property("font")
    return font


def _widest(words: str, font: QFont) -> str:
    metrics = QFontMetricsF(font)
    parts = (part.strip(UNSEEN) for part in pieces(words))
    return max(parts, key=metrics.horizontalAdvance, default="")
