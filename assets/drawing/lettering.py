"""Words in a drawing: names, dates and seas, in the exhibit's two families and its languages."""

# ruff: noqa: PLR0917 - a shape is its numbers, in order

from functools import wraps
from typing import NamedTuple

from dl import INK, INK2

# Quoted, because a browser takes no family whose name ends in a bare number.
SANS, SERIF = "'Source Sans 3'", "'Source Serif 4'"

# A drawing in the first is NAME.svg, in any other NAME.LANGUAGE.svg.
LANGUAGES = ("en", "ru")


class Label(NamedTuple):
    """A label, and where its language needs another place or look than the first."""

    text: str
    right: float = 0
    down: float = 0
    size: float | None = None
    weight: int | None = None

    @property
    def lines(self):
        return self.text.split("\n")


def words(s, x, y, text, size=28, weight=700, fill=INK, anchor="start", pitch=36, **more):
    """A text or a `Label`; each of its lines stands `pitch` under the one before."""
    label = text if isinstance(text, Label) else Label(text)
    x, y, size = x + label.right, y + label.down, label.size or size
    more.setdefault("family", SANS)
    for i, line in enumerate(label.lines):
        s.t(x, y + i * pitch, line, size, label.weight or weight, fill, anchor, **more)


def sea_name(s, x, y, text, size=32):
    style = {"family": SERIF, "font_style": "italic"}
    words(s, x, y, text, size, 400, INK2, "middle", pitch=38, **style)


def in_each_language(labels):
    """Makes of a function that draws in one language one that saves the drawing in each.

    A row of `labels` is a key and, in the order of `LANGUAGES`, a text or a `Label` for each, or
    a number of the drawing that has to differ. The function gets one column, all texts `Label`s.
    """

    def decorate(draw):
        @wraps(draw)
        def save_all(folder):
            for i, language in enumerate(LANGUAGES):
                column = {key: row[i] for key, row in labels.items()}
                say = {k: Label(v) if isinstance(v, str) else v for k, v in column.items()}
                draw(say).save(folder, language if i else None)

        return save_all

    return decorate
