"""Contact sheets: all pictures of a series at once, large enough to be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.proof.forms import Form

AREA: Final = 800 * 450
"""Of one picture in px: body text is then 15 px high."""
SHEET: Final = 2600, 2000
"""No sheet is larger, in px."""
GAP: Final = 32
LABEL: Final = 56
PAPER: Final = QColor("#d9d9d9")
INK: Final = QColor("#16130f")
RED: Final = QColor("#b3261e")


class Print(NamedTuple):
    """A small picture with what stands beneath it; `fits` says whether all is right."""

    picture: QImage
    name: str
    fits: bool


def small(picture: QImage, form: Form) -> QImage:
    """A picture at the size that it has on a sheet."""
    width, height = _print_size(form)
    kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(width, height, kept, smooth)


def sheets(prints: Sequence[Print], form: Form) -> list[QImage]:
    """As many sheets as the prints need, in their order, row by row."""
    width, height = _print_size(form)
    columns = (SHEET[0] - GAP) // (width + GAP)
    rows = (SHEET[1] - GAP) // (height + LABEL)
    each = columns * rows
    return [
        _sheet(prints[first : first + each], min(columns, len(prints)), width, height)
        for first in range(0, len(prints), each)
    ]


def _print_size(form: Form) -> tuple[int, int]:
    scale = (AREA / (form.width * form.height)) ** 0.5
    return round(form.width * scale), round(form.height * scale)


def _sheet(prints: Sequence[Print], columns: int, width: int, height: int) -> QImage:
    rows = -(-len(prints) // columns)
    size = GAP + columns * (width + GAP), GAP + rows * (height + LABEL)
    sheet = QImage(*size, QImage.Format.Format_RGB32)
    sheet.fill(PAPER)
    painter = QPainter(sheet)
    font = QFont("Source Sans 3")
    font.setPixelSize(24)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    for number, one in enumerate(prints):
        x = GAP + number % columns * (width + GAP)
        y = GAP + number // columns * (height + LABEL)
        painter.drawImage(x, y, one.picture)
        painter.setPen(INK if one.fits else RED)
        name = one.name if one.fits else f"{one.name} · not right"
        below = QRect(x, y + height, width, LABEL - GAP // 2)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.end()
    return sheet
