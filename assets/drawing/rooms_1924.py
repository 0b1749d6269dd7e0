"""Draws the year 1924: the queue before the wooden building, the closed reading."""

import math
from itertools import pairwise

from dl import (
    CARD,
    CREAM,
    GROUND,
    HATCH_IN_SHADOW,
    INK,
    INK2,
    MID,
    NIGHT,
    RAIL,
    SHADE,
    SKY1,
    WALL,
    Svg,
    as_area,
    lerp,
    rc,
)  # fmt: skip
from shapely.geometry import Polygon, box


def mausoleum():
    """A queue in the snow before a plain house of planks."""
    s = Svg("mausoleum", "A plain wooden building in the snow and a long queue of dark coats")
    hz = 330
    s.sky(hz)
    s.g("town")
    x = -10
    for w, h in (
        (120, 60),
        (90, 92),
        (60, 70),
        (150, 54),
        (80, 84),
        (130, 66),
        (70, 96),
        (190, 62),
    ):
        s.r(x, hz - h, w, h, WALL)
        x += w
    s.r(0, hz - 26, 860, 26, RAIL)
    s.e()
    s.r(0, hz, 860, 900 - hz, CARD)
    s.g("snow")
    marks = ((40, 380, 90), (700, 620, 120), (80, 470, 60), (620, 846, 160), (760, 740, 80))
    for x, y, w in (*marks, (300, 850, 90), (30, 560, 110), (560, 690, 90), (380, 870, 70)):
        s.p([(x, y), (x + w, y - 2), (x + w - 8, y + 4), (x + 12, y + 5)], "#dcceb4")
    s.e()
    base = 546
    shadow = [(190, base), (742, base), (860, base + 40), (860, base + 74), (300, base + 74)]
    s.g("building")
    s.p(shadow, GROUND)
    s.hatch(shadow, 22, 2.4)
    s.r(180, base - 28, 562, 28, INK)
    s.r(180, base - 28, 562, 6, CARD)
    s.r(218, 326, 486, base - 354, MID)
    for y in range(346, base - 34, 22):
        s.r(218, y, 486, 3, INK2)
    for x in (218, 684):
        s.r(x, 326, 20, base - 354, INK)
    s.r(196, 300, 530, 28, INK2)
    s.r(196, 292, 530, 10, CARD)
    for k, w in enumerate((420, 310, 200)):
        y = 292 - (k + 1) * 36
        s.r(461 - w / 2, y, w, 36, INK)
        s.r(461 - w / 2, y, w, 10, CARD)
    s.r(396, 384, 130, base - 412, CARD)
    s.red(rc(408, 396, 106, base - 424))
    s.e()
    s.g("queue")
    path = ((-60, 930), (120, 900), (420, 850), (690, 790), (770, 744), (740, 704), (600, 674))
    path = (*path, (300, 640), (190, 616), (180, 596), (250, 580), (330, 568), (396, 560))
    places, gap = [], 0.0
    for a, b in pairwise(path):
        steps = max(int(math.dist(a, b) / 2), 1)
        for i in range(steps):
            x, y = lerp(a, b, i / steps)
            gap -= math.dist(a, b) / steps
            if gap <= 0:
                k = (y - hz) / 860
                gap = 128 * k
                places.append((x, y, k))
    for i, (x, y, k) in reversed(list(enumerate(places))):
        coat(s, x, y, k, i)
    s.e()
    return s


def coat(s, x, y, k, i):
    """One dark coat with a hat, feet at (x, y), about 300 k high; no face."""
    colour = (INK, INK2, NIGHT, INK, NIGHT, INK2)[i % 6]

    def put(pts):
        return [(x + px * k, y + py * k) for px, py in pts]

    for px in (-34, 6):
        s.p(put(rc(px, -22, 28, 22)), INK)
    s.p(put([(-58, -14), (58, -14), (50, -206), (34, -226), (-34, -226), (-50, -206)]), colour)
    s.r(x - 2 * k, y - 84 * k, 4 * k, 70 * k, MID)
    s.p(put([(-30, -214), (30, -214), (24, -240), (-24, -240)]), MID)
    s.c(x, y - 258 * k, 27 * k, colour)
    kind = i % 3
    if kind == 0:
        s.p(put(rc(-34, -292, 68, 34)), INK)
    elif kind == 1:
        s.p(put([(-30, -240), (-34, -276), (-16, -292), (16, -292), (34, -276), (30, -240)]), INK2)
    else:
        s.p(put([(-30, -266), (-32, -284), (32, -284), (30, -266)]), INK)
        s.p(put([(-36, -266), (36, -266), (36, -258), (-36, -258)]), INK)


def reading_room():
    """One lamp, one paper, doors shut: what is lit is all that is seen."""
    s = Svg("reading-room", "A lamp-lit table with one paper before closed double doors")
    cone = Polygon([(392, 196), (468, 196), (1010, 900), (-150, 900)])
    wall_end = 600

    def lit(points, dark, light):
        area = as_area(points)
        s.geom(area.difference(cone), dark)
        s.geom(area.intersection(cone), light)

    s.g("room")
    lit(rc(0, 0, 860, wall_end), INK2, WALL)
    lit(rc(0, wall_end, 860, 300), INK, GROUND)
    s.hatch(cone.intersection(box(0, wall_end, 860, 900)))
    lit(rc(0, wall_end - 22, 860, 22), INK, SHADE)
    s.e()
    s.g("doors")
    lit(rc(252, 120, 356, wall_end - 120), INK, INK2)
    for x in (270, 433):
        lit(rc(x, 138, 157, wall_end - 138), NIGHT, CREAM)
        lit(rc(x + 24, 164, 109, 408), INK2, SKY1)
        lit(rc(x + 24, 164, 109, 6), INK, SHADE)
        lit(rc(x + 24, 164, 6, 408), INK, SHADE)
    s.r(427, 138, 6, wall_end - 138, INK)
    for x in (408, 440):
        s.r(x, 402, 12, 52, INK)
    s.e()
    s.g("lamp")
    s.r(427, 0, 6, 130, INK)
    s.r(414, 112, 32, 26, INK)
    s.p([(400, 138), (460, 138), (536, 200), (324, 200)], INK)
    s.p([(324, 200), (536, 200), (526, 210), (334, 210)], CARD)
    s.e()

    def chair(x, y, h, side, colour):
        """Side-on, back post at x, feet at y, facing right for side +1."""
        w = h * 0.06

        def bar(dx, dy, bw, bh):
            s.r(x + dx if side > 0 else x - dx - bw, y - dy, bw, bh, colour)

        bar(0, h, w, h)
        bar(0, h * 0.5, h * 0.5, w)
        bar(h * 0.5 - w, h * 0.5, w, h * 0.5)
        bar(0, h * 0.22, h * 0.5, w / 2)
        bar(0, h, w * 1.8, w * 1.2)

    s.g("chairs-behind")
    for x, side in ((176, 1), (684, -1)):
        chair(x, 690, 210, side, INK)
    s.e()
    s.g("table")
    s.p([(196, 800), (664, 800), (760, 880), (292, 880)], SHADE)
    s.hatch([(196, 800), (664, 800), (760, 880), (292, 880)], colour=HATCH_IN_SHADOW)
    s.p([(262, 590), (598, 590), (676, 726), (184, 726)], INK)
    s.r(184, 726, 492, 30, INK2)
    for x in (204, 628):
        s.r(x, 756, 28, 90, INK)
    s.p([(350, 602), (510, 602), (542, 712), (318, 712)], CARD)
    sheet = [(372, 608), (488, 608), (512, 704), (348, 704)]
    s.red(sheet)
    for a, b in ((0.16, 0.62), (0.36, 1), (0.56, 0.9), (0.76, 1)):
        left, right = lerp(sheet[0], sheet[3], a), lerp(sheet[1], sheet[2], a)
        low_left, low_right = lerp(sheet[0], sheet[3], a + 0.08), lerp(sheet[1], sheet[2], a + 0.08)
        end = 0.14 + 0.72 * b
        corners = [lerp(left, right, 0.14), lerp(left, right, end)]
        s.p([*corners, lerp(low_left, low_right, end), lerp(low_left, low_right, 0.14)], INK)
    s.e()
    s.g("chairs")
    for x, side in ((50, 1), (810, -1)):
        chair(x, 850, 290, side, INK)
    s.e()
    return s
