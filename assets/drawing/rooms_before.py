"""Draws the years before power: the hidden press and the raised bridge."""

from dl import (
    CARD,
    CREAM,
    GREY,
    GREYINK,
    GROUND,
    HATCH_IN_SHADOW,
    INK,
    INK2,
    MID,
    NIGHT,
    RAIL,
    RED,
    SHADE,
    SKY1,
    TONE,
    WALL,
    Svg,
    rc,
    rot,
)  # fmt: skip
from shapely.geometry import Point, Polygon, box
from shapely.ops import unary_union


def street(s):
    """The quiet side: hills, a house, a fence."""
    s.g("mountains")
    s.p([(300, 226), (520, 84), (610, 140), (700, 60), (860, 170), (860, 226)], WALL)
    s.p([(0, 226), (0, 150), (120, 196), (300, 226)], WALL)
    s.p([(560, 226), (760, 150), (860, 186), (860, 226)], RAIL)
    s.e()
    s.g("house")
    s.r(84, 116, 296, 110, CREAM)
    s.p([(56, 120), (120, 34), (344, 34), (408, 120)], INK)
    s.r(286, 8, 34, 60, INK)
    for x in (118, 206):
        s.r(x, 142, 50, 60, INK)
        s.r(x + 6, 148, 38, 48, WALL)
        s.r(x + 22.5, 148, 5, 48, INK)
        for y in (162, 178):
            s.r(x + 6, y, 38, 4, INK)
    s.r(298, 140, 50, 86, INK2)
    for x in range(430, 860, 46):
        s.p([(x, 226), (x, 178), (x + 14, 164), (x + 28, 178), (x + 28, 226)], SHADE)
    s.r(420, 196, 440, 9, SHADE)
    s.e()


def press():
    """A section through the ground: what stands above is quiet, what works is below."""
    s = Svg("press", "A hand press in a cellar under an ordinary house")
    surface, top, floor, left, right = 226, 300, 743, 62, 798
    s.sky(surface)
    street(s)
    s.g("earth")
    s.r(0, surface, 860, 674, INK)
    s.r(0, surface, 860, 10, INK2)
    stones = ((500, 262, 60), (640, 250, 34), (20, 420, 26), (822, 560, 30), (300, 850, 70))
    for x, y, w in (*stones, (600, 868, 44), (90, 862, 50), (770, 836, 40), (8, 660, 34)):
        s.p([(x, y), (x + w * 0.8, y - 7), (x + w, y + 6), (x + w * 0.2, y + 11)], INK2)
    s.e()
    s.g("cellar")
    s.r(left, top, right - left, floor - top, SKY1)
    s.r(112, surface, 84, top - surface, SKY1)
    s.r(left, floor, right - left, 60, GROUND)
    shadow = unary_union(
        [
            Polygon([(270, 743), (600, 743), (690, 803), (360, 803)]),
            Polygon([(624, 743), (780, 743), (798, 755), (798, 803), (714, 803)]),
        ]
    ).intersection(box(left, floor, right, floor + 60))
    s.geom(shadow, SHADE)
    s.hatch(box(left, floor, right, floor + 60).difference(shadow))
    s.hatch(shadow, colour=HATCH_IN_SHADOW)
    for x in (left, right - 18):
        s.r(x, top, 18, floor - top, INK2)
    s.r(196, top, right - 196, 18, INK2)
    s.r(left, top, 50, 18, INK2)
    s.e()
    s.g("ladder")
    for x in (120, 176):
        s.r(x, 226, 12, 517, INK)
    for y in range(244, 730, 44):
        s.r(120, y, 68, 9, INK)
    s.e()
    s.g("leaflets")
    s.path("M196,346Q470,372 780,346", stroke=INK, stroke_width=1.8)
    for i, x in enumerate((208, 294, 562, 636, 710)):
        w = 72 if x < 500 else 64
        y = 346 + 13 * (1 - ((x + w / 2 - 488) / 292) ** 2)
        s.p(rc(x, y, w, 98), CARD, stroke=INK, stroke_width=3)
        s.r(x + w / 2 - 4, y - 8, 8, 18, INK)
        s.r(x + 11, y + 20, w - 22, 9, INK)
        for k in range(4):
            s.r(x + 11, y + 39 + k * 13, (w - 22) * (1, 0.86, 1, 0.6 + 0.1 * (i % 3))[k], 5, SHADE)
    s.e()
    s.g("press")
    s.p([(346, 384), (378, 352), (492, 352), (524, 384)], INK)
    s.r(262, 384, 346, 52, INK)
    s.r(282, 400, 306, 8, INK2)
    for x in (278, 548):
        s.r(x, 430, 44, 313, INK)
        s.r(x + 8, 446, 8, 250, INK2)
    s.r(413, 430, 44, 74, INK)
    for y in (446, 460, 474):
        s.p([(413, y + 7), (457, y), (457, y + 5), (413, y + 12)], GREYINK)
    s.p([(300, 500), (570, 500), (556, 532), (314, 532)], INK)
    s.p([(452, 446), (452, 464), (664, 512), (668, 496)], INK)
    s.p(rot(rc(640, 484, 64, 28), 13, 650, 500), INK)
    s.r(250, 712, 370, 31, INK)
    s.r(236, 726, 56, 17, INK)
    s.r(578, 726, 56, 17, INK)
    s.r(308, 546, 254, 34, INK2)
    s.r(308, 574, 254, 6, INK)
    s.red(rc(344, 552, 182, 148))
    s.r(344, 552, 182, 9, TONE)
    s.r(366, 580, 138, 18, CARD)
    for y, w in ((614, 138), (634, 120), (654, 138), (674, 84)):
        s.r(366, y, w, 9, INK)
    s.e()
    s.g("strongbox")
    s.p([(646, 636), (660, 556), (776, 556), (764, 636)], INK)
    s.p([(660, 630), (671, 566), (766, 566), (754, 630)], NIGHT)
    for x, y, w in ((654, 606, 48), (706, 598, 50), (676, 618, 52)):
        s.r(x, y, w, 34, CREAM, stroke=INK, stroke_width=3)
        s.r(x + w / 2 - 6, y, 12, 34, INK)
    s.r(638, 636, 138, 107, INK)
    for x in (652, 750):
        s.r(x, 636, 12, 107, INK2)
    s.r(690, 658, 34, 40, CREAM)
    s.c(707, 672, 6, INK)
    s.r(704, 672, 6, 17, INK)
    s.e()
    return s


def bridge():
    """The two leaves of a drawbridge stand open; the city between them is quiet."""
    s = Svg("bridge", "A raised drawbridge before a quiet city on a river")
    water = 604
    s.sky(water)
    s.g("city")
    s.p([(338, water), (347, 330), (352, 232), (357, 330), (366, water)], WALL)
    s.r(330, 500, 44, 104, WALL)
    s.r(318, 540, 68, 64, WALL)
    x = 120
    for w, h in ((90, 62), (70, 84), (38, 70), (110, 52), (60, 92), (34, 66), (120, 76), (80, 58)):
        s.r(x, water - h, w, h, WALL)
        x += w
    for x, y in ((226, 510), (474, 500), (640, 518), (700, 530)):
        s.r(x, y, 12, 40, WALL)
    s.r(0, 566, 860, 38, RAIL)
    for x in range(8, 860, 26):
        s.r(x, 576, 9, 16, WALL)
    s.e()
    s.g("water")
    s.r(0, water, 860, 300, INK)
    dashes = ((250, 622, 190), (470, 634, 80), (300, 648, 60), (400, 664, 150), (220, 690, 90))
    more = ((330, 716, 230), (60, 744, 120), (480, 752, 70), (250, 772, 140), (20, 800, 60))
    for x, y, w in (*dashes, *more, (420, 806, 120), (780, 800, 80), (330, 624, 40)):
        s.p([(x, y), (x + w, y - 2), (x + w - 8, y + 5), (x + 12, y + 4)], MID)
    for y, w in ((622, 34), (640, 24), (658, 40), (682, 22), (708, 30), (738, 16)):
        s.r(352 - w / 2, y, w, 6, GREY)
    s.e()

    def pier(x0, x1, nose):
        s.p([(x0, 590), (x1, 590), (x1 + nose, 730), (x0 - nose, 730)], SHADE)
        s.r(x0 - 14, 574, x1 - x0 + 28, 22, INK)
        for i, y in enumerate((624, 660, 696)):
            spread = nose * (y - 590) / 140
            s.r(x0 - spread, y, x1 - x0 + 2 * spread, 4, INK)
            for k in range(1, 4):
                bx = x0 + (x1 - x0) * (k - 0.5 * (i % 2)) / 3
                if x0 < bx < x1:
                    s.r(bx, y - 32, 4, 32, INK)
        s.p([(x0 - nose, 730), (x1 + nose, 730), (x1 + nose + 8, 746), (x0 - nose - 8, 746)], INK2)

    def leaf(px, py, length, angle, side):
        """Root at (px, py); `side` +1 leans right, -1 left."""

        def at(points):
            return [(px + side * x, py + y) for x, y in rot(points, -angle)]

        girder = at(
            [(-40, -14), (length, -14), (length, 22), (length * 0.5, 44), (10, 104), (-40, 96)]
        )
        holes = []
        bays = 6

        def depth(x):
            half = length / 2
            return 104 - 60 * x / half if x < half else 66 - 44 * x / length

        for k in range(bays - 1):
            a, b = 26 + k * (length - 44) / bays, 26 + (k + 1) * (length - 44) / bays - 10
            da, db = depth(a) - 14, depth(b) - 14
            holes.append(Polygon(at([(a, 8), (b - 6, 8), (a, max(da - 6, 10))])))
            holes.append(Polygon(at([(b, 16), (b, max(db, 12)), (a + 8, max(da, 12))])))
        s.geom(Polygon(girder).difference(unary_union([h.buffer(0) for h in holes])), INK)
        s.p(at(rc(-40, -26, length + 40, 14)), INK2)

    s.g("leaves")
    leaf(46, 574, 430, 63, 1)
    leaf(814, 574, 430, 59, -1)
    s.e()
    s.g("piers")
    for x0, x1 in ((-40, 60), (800, 900)):
        s.r(x0, 548, x1 - x0, 30, INK)
    pier(-70, 112, 22)
    pier(748, 930, 22)
    s.e()
    s.g("lamp")
    x, y = 470, 412
    s.r(x - 7, 490, 14, 120, INK)
    for step, side in ((522, 0), (542, -24), (562, 0), (582, -24)):
        s.r(x + side, step, 24, 6, INK)
    s.r(x - 23, 298, 46, 10, INK)
    s.r(x - 14, 308, 28, 24, INK)
    s.p([(x - 66, 360), (x - 32, 330), (x + 32, 330), (x + 66, 360)], INK)
    s.r(x - 54, 360, 108, 102, INK)
    s.r(x - 54, 360, 10, 102, INK2)
    s.r(x - 64, 462, 128, 12, INK)
    s.p([(x - 24, 474), (x + 24, 474), (x + 14, 500), (x - 14, 500)], INK)
    s.c(x, y, 41, GREYINK)
    s.c(x, y, 36, INK)
    lens, hood = Point(x, y).buffer(32, 48), Point(x, y).buffer(47, 48)
    s.red(lens.intersection(box(x - 32, y - 24, x + 32, y + 32)))
    s.geom(hood.intersection(box(x - 47, y - 47, x + 47, y - 20)), NIGHT)
    for top, w in ((650, 44), (672, 28), (696, 50), (722, 30), (750, 38), (782, 22), (816, 28)):
        s.r(x - w / 2, top, w, 7, RED)
    s.e()
    return s
