"""Words in a drawing: names, dates and seas, in the exhibit's two families."""

# ruff: noqa: PLR0917 - a shape is its numbers, in order

from dl import INK, INK2

# Quoted, because a browser takes no family whose name ends in a bare number.
SANS, SERIF = "'Source Sans 3'", "'Source Serif 4'"


def words(s, x, y, text, size=28, weight=700, fill=INK, anchor="start", **more):
    s.t(x, y, text, size, weight, fill, anchor, SANS, **more)


def sea_name(s, x, y, text, size=32):
    s.t(x, y, text, size, 400, INK2, "middle", SERIF, font_style="italic")
