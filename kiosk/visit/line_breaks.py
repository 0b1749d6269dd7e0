"""Where a line may end, in whatever script: what a text is measured by before it is laid out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTextBoundaryFinder, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


def pieces(text: str) -> list[str]:
    """A text in the parts that stay whole on a line, as Qt's own layout breaks it.

    Each ends with the spaces, hyphen or soft hyphen after which the next may begin a new line.
    """
    units = text.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    found = []
    start = 0
    while (end := finder.toNextBoundary()) > 0:
        found.append(units[2 * start : 2 * end].decode("utf-16-le"))
        start = end
    return found


@QmlElement
@QmlSingleton
class LineBreaks(QObject):
    """Says it to QML."""

    @Slot(str, result="QStringList")
    def pieces(self, text: str) -> list[str]:
        """A text in the parts that stay whole on a line."""
        return pieces(text)
