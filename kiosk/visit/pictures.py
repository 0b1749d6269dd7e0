"""A figure's picture, as QML reads it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl

from kiosk.content.exhibit import Figure, Picture

NO_FIGURE = Figure(Picture("", None), "")


def url_of(folder: Path, picture: Picture) -> QUrl:
    """A picture's own file; empty where it cannot be shown.

    Its version is the query, which leads to the same file and past the pictures that Qt keeps.
    """
    if not picture.file:
        return QUrl()
    url = QUrl.fromLocalFile(str(folder / picture.file))
    if picture.version:
        url.setQuery(picture.version)
    return url


def picture_of(folder: Path, figure: Figure) -> dict[str, object]:
    """`image`, a URL that is empty where the picture cannot be shown, and what belongs to it."""
    picture = figure.picture
    return {
        "image": url_of(folder, picture),
        "imageSize": {"width": picture.width, "height": picture.height},
        "hasWords": picture.has_words,
        "focusAt": {"x": figure.focus.x, "y": figure.focus.y},
        "alt": figure.alt,
    }


def credit_of(figure: Figure) -> str:
    """Who made a figure's picture and how it may be used, in one line."""
    return " · ".join(filter(None, (figure.credit, figure.rights)))
