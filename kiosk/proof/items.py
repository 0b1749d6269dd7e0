"""What an item of the window is: whether it is seen, where, of which kind, and how it is called."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QColor, QTextDocument
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.proof.screen import Box, Colour


def is_seen(item: QQuickItem) -> bool:
    """Whether an item, and what is in it, is painted at all."""
    return item.isVisible() and item.opacity() > 0


def visible_items(item: QQuickItem) -> list[QQuickItem]:
    """An item and all within it that can be seen, in the order in which they are painted."""
    if not is_seen(item):
        return []
    return [item, *(inner for child in item.childItems() for inner in visible_items(child))]


def is_text(item: QQuickItem) -> bool:
    """Whether it is one of Qt's two kinds of texts."""
    return item.inherits("QQuickText") or item.inherits("QQuickTextEdit")


def is_a(item: QQuickItem, component: str) -> bool:
    """Whether it is made of a component of kiosk/ui, given by its file's name."""
    return item.metaObject().className().startswith(f"{component}_")


def enum(item: QQuickItem, name: str) -> int:
    """A property of an enumeration that Python has no name for."""
    context = qmlContext(item)
    return int(QQmlExpression(context, item, name).evaluate()[0]) if context else 0


def box_of(item: QQuickItem, rect: QRectF | None = None) -> Box:
    """Where it stands in the window, or a part of it."""
    mapped = item.mapRectToScene(rect or QRectF(0, 0, item.width(), item.height()))
    return Box(mapped.left(), mapped.top(), mapped.right(), mapped.bottom())


def called(item: QQuickItem) -> str:
    """How a screen reader calls it."""
    told = QAccessible.queryAccessibleInterface(item)
    return told.text(QAccessible.Text.Name) if told else ""


def colour(of: QColor) -> Colour:
    """A colour without its transparency."""
    return of.red(), of.green(), of.blue()


def colours_of(text: QQuickItem, document: QTextDocument | None) -> tuple[Colour, ...]:
    """The colours of a text's letters; `document` is a rich text's own."""
    plain = colour(text.property("color"))
    if document is None:
        return (plain,)
    found: dict[Colour, None] = {}
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            part = at.fragment()
            at += 1
            if part.text().strip():
                brush = part.charFormat().foreground()
                found[colour(brush.color()) if brush.style().value else plain] = None
        block = block.next()
    return tuple(found)
