"""Bands along a time scale: one man each, cut in red where his way ends."""

import math

from dl import INK, RED


def band(s, *points, thick=40, fill=INK, least=27, lean=0):
    """One man's way: level, then a slope, then level again, its ends upright on their dates.

    A slope keeps the height of the band, so that bands side by side do not touch, and is widened
    sideways where it would become thinner than `least`. A band whose beginning has no date leans
    there: its lower corner stands `lean` to the right of the upper.
    """
    half = thick / 2
    above, below = [points[0]], [points[0]]
    if len(points) > 2:
        (x0, y0), (x1, y1) = points[1:3]
        across, down = x1 - x0, y1 - y0
        wide = max(0, (least * math.hypot(across, down) - thick * across) / (2 * abs(down)))
        wide *= 1 if down > 0 else -1
        above += [(x0 + wide, y0), (x1 + wide, y1)]
        below += [(x0 - wide, y0), (x1 - wide, y1)]
    above, below = [*above, points[-1]], [*below, points[-1]]
    below[0] = (below[0][0] + lean, below[0][1])
    s.p([(x, y - half) for x, y in above] + [(x, y + half) for x, y in reversed(below)], fill)


def cut(s, x, top, bottom, width=10):
    s.r(x - width / 2, top, width, bottom - top, RED)
