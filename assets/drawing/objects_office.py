"""Draws what an office leaves behind: the ledger, the name plate, the newspaper."""

from dl import (
    CARD,
    CREAM,
    GREY,
    GREYINK,
    GROUND,
    HATCHSH,
    INK,
    INK2,
    MID,
    NIGHT,
    RAIL,
    RED,
    SHADE,
    SKY1,
    SKY2,
    WALL,
    Svg,
    rc,
    rot,
)
from shapely.affinity import translate
from shapely.geometry import Polygon, box
from shapely.ops import unary_union


def lift(point, dy):
    """The point dy lower."""
    return (point[0], point[1] + dy)


def ledger():
    """One line of the accounts is noticed."""
    s = Svg("ledger", "An account book under a lamp, one line underscored")
    vx, vy, edge = 430, 96, 432

    def at(u, z):
        """The point of the desk u across (the book is -1 to 1) and z deep (its front is 1)."""
        return (vx + u * 366 / z, vy + 706 / z)

    def strip(u0, u1, z0, z1):
        return [at(u0, z0), at(u1, z0), at(u1, z1), at(u0, z1)]

    s.r(0, 0, 860, edge, INK)
    s.g("shelves")
    for x, w in ((0, 34), (40, 26), (72, 42), (742, 30), (778, 44), (828, 32)):
        s.r(x, 150 if w > 30 else 176, w, 172 if w > 30 else 146, INK2)
    s.r(0, 322, 860, 14, INK2)
    s.e()
    s.g("light")
    s.p([(300, 268), (640, 268), (860, 506), (860, edge), (860, 900), (0, 900), (0, 640)], NIGHT)
    s.e()
    s.r(0, edge, 860, 900 - edge, INK2)
    pool = Polygon([(160, edge), (792, edge), (860, 506), (860, 900), (0, 900), (0, 640)])
    s.g("desk")
    s.geom(pool, GROUND)
    book = Polygon(strip(-1.07, 1.07, 0.955, 2.02))
    shadow = pool.intersection(translate(book, 52, 34).union(book))
    s.geom(shadow, SHADE)
    s.hatch(pool.difference(shadow))
    s.hatch(shadow, colour=HATCHSH)
    s.e()
    s.g("book")
    s.geom(book, INK)
    s.p([at(-1.07, 0.955), at(1.07, 0.955), *(lift(at(u, 0.955), 22) for u in (1.07, -1.07))], INK2)
    for side in (-1, 1):
        s.p(strip(side * 1.02, 0, 0.98, 1.96), RAIL)
        s.p(strip(side, 0, 1.0, 1.96), CARD if side > 0 else CREAM)
    s.p(strip(-0.05, 0, 1.0, 1.96), SHADE)
    for u in (-0.82, -0.36, 0.2, 0.68):
        s.p(strip(u - 0.005, u + 0.005, 1.0, 1.96), RAIL)
    s.p(strip(-1, 0, 1.855, 1.87), INK)
    s.p(strip(0, 1, 1.855, 1.87), INK)
    words = (0.34, 0.26, 0.38, 0.3, 0.36, 0.24, 0.32, 0.38, 0.28)
    for i, w in enumerate(words):
        z = 1.78 - i * 0.086
        for side in (0, 1):
            u = 0.26 if side else -0.76
            lw = words[(i * 4 + side * 3) % 9]
            marked = side and i == 6
            tone = INK if marked else SHADE
            s.p(strip(u - 0.18, u - 0.11, z, z - 0.028), tone)
            s.p(strip(u, u + lw, z, z - 0.028), tone)
            end = 0.94 if side else -0.1
            s.p(strip(end - w * 0.5, end, z, z - 0.028), tone)
            if marked:
                s.p(strip(0.05, 0.97, z - 0.04, z - 0.07), RED)
    s.e()
    s.g("lamp")
    s.r(-10, edge + 96, 150, 20, INK)
    s.r(6, edge + 84, 118, 14, GREY)
    s.r(57, 132, 16, edge - 48, GREY)
    s.r(57, 132, 413, 16, GREY)
    s.r(456, 132, 28, 30, GREYINK)
    s.p([(392, 160), (548, 160), (640, 262), (300, 262)], RAIL)
    s.p([(470, 160), (548, 160), (640, 262), (520, 262)], SHADE)
    s.r(300, 258, 340, 12, CARD)
    s.e()
    return s


def nameplate():
    """The new plate is fixed where the old one was; the old one is on the floor."""
    s = Svg("nameplate", "An office door, the old name plate on the floor")
    s.r(0, 0, 860, 540, s.grad("sky", SKY1, SKY2, 0, 540))
    s.r(0, 540, 860, 203, WALL)
    s.r(0, 532, 860, 12, INK2)
    for x in (-40, 96, 780):
        s.r(x, 580, 104, 120, RAIL)
    s.r(0, 724, 860, 19, INK2)
    s.r(0, 0, 40, 743, INK)
    s.r(0, 0, 12, 743, INK2)

    def old(pts):
        return rot([(22 + x, 644 + y) for x, y in pts], -28, 22, 760)

    lost = old(rc(0, 0, 272, 116))
    cast = Polygon([lost[3], lost[2], (lost[2][0] + 110, 800), (lost[3][0] + 96, 812)])
    tools = [box(118, 822, 384, 846), box(430, 806, 470, 824), box(560, 842, 600, 860)]
    s.ground(743, unary_union([cast, *(translate(tool, 16, 8) for tool in tools)]))
    s.g("door")
    s.r(262, 0, 540, 743, INK)
    s.r(300, 0, 464, 743, INK2)
    s.r(346, 0, 372, 300, INK)
    s.r(346, 540, 372, 150, INK)
    s.r(354, 0, 356, 292, INK2)
    s.r(354, 548, 356, 134, INK2)
    s.r(300, 735, 464, 8, CARD)
    s.c(338, 566, 22, GREYINK)
    s.r(331, 604, 14, 30, GREYINK)
    s.e()
    s.g("new-plate")
    s.r(386, 340, 300, 144, MID)
    s.r(406, 364, 272, 116, INK)
    s.r(396, 352, 272, 116, RED)
    s.dots(rc(396, 352, 272, 116))
    s.r(432, 380, 196, 22, CARD)
    s.r(432, 424, 136, 14, CARD)
    for x in (412, 652):
        for y in (368, 452):
            s.c(x, y, 6, CARD)
    s.e()
    s.g("old-plate")
    s.p(lost, CARD, stroke=INK, stroke_width=3)
    s.p(old(rc(36, 28, 150, 22)), INK)
    s.p(old(rc(36, 72, 200, 14)), SHADE)
    for x in (16, 256):
        for y in (16, 100):
            ((hx, hy),) = old([(x, y)])
            s.c(hx, hy, 6, INK)
    s.e()
    s.g("screwdriver")
    s.r(118, 816, 128, 34, INK)
    s.r(128, 824, 108, 5, MID)
    s.r(246, 826, 22, 14, INK2)
    s.r(268, 828, 100, 10, GREY)
    s.r(362, 824, 20, 18, GREY)
    s.e()
    s.g("screws")
    for x, y in ((430, 800), (560, 836)):
        s.r(x, y, 12, 24, INK)
        s.p(
            [
                (x + 12, y + 7),
                (x + 34, y + 7),
                (x + 42, y + 12),
                (x + 34, y + 17),
                (x + 12, y + 17),
            ],
            GREY,
        )
    s.e()
    return s


def newspaper():
    """One line in a black border is untrue, in every copy."""
    s = Svg("newspaper", "A folded newspaper, a small notice in a black border")

    def turn(pts):
        return rot(pts, -7, 430, 450)

    page = turn(rc(94, -60, 640, 880))
    under = turn([(104, -60), (752, -60), (748, 836), (104, 832)])
    second = rot(rc(330, 120, 620, 700), 6, 640, 800)
    fold = rot(rc(330, 804, 620, 16), 6, 640, 800)
    cast = [translate(Polygon(pts), 34, 26) for pts in (under, second)]
    s.ground(0, unary_union(cast))
    s.g("second-copy")
    s.p(second, RAIL)
    for c in range(3):
        for i in range(34):
            bar = rc(756 - c * 130, 180 + i * 18, (112, 112, 106, 70)[(i + c) % 4], 8)
            s.p(rot(bar, 6, 640, 800), SHADE)
    s.p(fold, SHADE)
    s.geom(cast[0].intersection(Polygon(second)), SHADE)
    s.e()
    s.g("paper")
    s.p(under, RAIL)
    s.p(turn(rc(98, -60, 646, 888)), CREAM)
    s.p(page, CARD)
    s.p(turn(rc(132, -10, 564, 96)), INK)
    s.p(turn(rc(132, 104, 564, 5)), INK)
    s.p(turn(rc(132, 138, 372, 34)), MID)
    s.p(turn(rc(132, 190, 372, 214)), SHADE)
    cols = (132, 275, 418, 561)
    for c, x in enumerate(cols):
        y0 = 430 if c < 3 else 138
        y1 = 800
        y, i = y0, 0
        while y < y1:
            if not (c >= 2 and y + 12 > 520 and y < 770):
                s.p(turn(rc(x, y, (132, 132, 126, 132, 90)[i % 5], 8)), RAIL)
            y += 18
            i += 1
    s.e()
    s.p(turn(rc(94, 414, 640, 4)), RAIL)
    s.g("notice")
    s.p(turn(rc(424, 520, 276, 240)), INK)
    s.p(turn(rc(444, 540, 236, 200)), CARD)
    s.p(turn(rc(486, 568, 152, 22)), INK)
    for j, w in enumerate((188, 176, 0, 150)):
        if w:
            s.p(turn(rc(468, 614 + j * 30, w, 12)), GREY)
    s.p(turn(rc(468, 668, 188, 20)), RED)
    s.e()
    return s
